import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { isFinalAction, staysWithin } from '../shared/recoveryTargets';
import { recoveryContent, settingFixes } from '../shared/settingFixes';
import { recoverTitle, setTitle } from '../shared/titles';
import { guideClusterWith } from '../sites/exampleSites';
import { officeScanCluster, officeScanClusterWith } from '../sites/officeScanExamples';

/** Stops the cluster service and shuts the system down. */
const SHUT_DOWN = '4';

/** Other ways in which the server lets the name go: a restart, and a stop error on purpose. */
const ALSO_DOWN: readonly string[] = ['5', '6'];

export default defineRule({
  id: 'officescan/virtual-name-monitor-reaction',
  title: {
    en: 'A lost virtual computer name does not stop the server',
    ja: '仮想コンピュータ名監視の動作が手順書と違う',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['monitors', 'officeScan'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' }],
  messages: {
    target: template({
      en: 'The monitor "{monitor}" recovers "{target}", where the guide has the cluster. The name may stay lost on a server that goes on running; make LocalServer the recovery target.',
      ja: '「{monitor}」の回復対象が「{target}」です。名前を失ったまま動き続ける可能性があります。手順書のとおりクラスタ（LocalServer）にしてください。',
    }),
    action: template({
      en: 'The final action of the monitor "{monitor}" is {action}, where the guide has 4: stop the cluster service and shut the OS down. The server may go on without its name; set 4.',
      ja: '「{monitor}」の最終動作が {action} です。名前を失ったまま動き続ける可能性があります。4（クラスタサービス停止とOSシャットダウン）にしてください。',
    }),
    otherStop: template({
      en: 'The final action of the monitor "{monitor}" is {action}; the guide has 4: stop the cluster service and shut the OS down. Is that meant?',
      ja: '「{monitor}」の最終動作が {action} です。手順書では 4（クラスタサービス停止とOSシャットダウン）です。意図した設定か確認してください。',
    }),
    open: template({
      en: 'The file leaves the final action of the monitor "{monitor}" to the default. The guide has "stop the cluster service and shut the OS down" (4); is that what the console shows?',
      ja: '「{monitor}」の最終動作の記載がなく、既定値になります。「クラスタサービス停止とOSシャットダウン」(4) になっているか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Agents find the share of the management server under the virtual computer name. When the name is lost on the active server, restarting a resource does not bring it back; the guide therefore has the whole server go down, so that the other one takes over with name and address.',
      whenItIsFine:
        'A restart or a stop error lets the name go as well and is only asked about. The rule looks at the group that the management server is in.',
    },
    ja: {
      why: 'クライアントは、仮想コンピュータ名で管理サーバの共有に接続します。現用系で名前が失われると、リソースの再起動では戻らないため、手順書ではサーバごと停止し、もう一方のサーバが名前とアドレスを引き継ぐようにします。',
      whenItIsFine:
        '再起動やストップエラーでも名前は解放されるため、確認だけを求めます。管理サーバのグループだけを調べます。',
    },
  },
  check({ views: { monitors, officeScan }, report }) {
    const { group } = officeScan;
    for (const { resource } of officeScan.virtualNames) {
      for (const { fact, reaction } of monitors.of(resource.value, 'vcomw')) {
        if (reaction === undefined) continue;
        const args = { monitor: fact.name.value };
        const { recovery } = fact;
        if (recovery !== undefined && recovery.type !== 'cls' && group !== undefined && staysWithin(recovery, group)) {
          const content = recoveryContent('cls', 'LocalServer');
          const fixes = settingFixes(recoverTitle('LocalServer'), 'suggested', [reaction.places.recovery, content]);
          const target = recovery.name?.value ?? recovery.type;
          report({ message: 'target', at: recovery.name?.at ?? fact.name.at, args: { ...args, target }, fixes });
        }
        const action = reaction.finalAction;
        if (action?.value === SHUT_DOWN || (action !== undefined && !isFinalAction(action.value))) continue;
        const title = setTitle('action', SHUT_DOWN);
        const fixes = settingFixes(title, 'suggested', [reaction.places.finalAction, SHUT_DOWN]);
        if (action === undefined) {
          report({ message: 'open', at: fact.name.at, severity: 'info', args, fixes });
          continue;
        }
        const isDown = ALSO_DOWN.includes(action.value);
        report({
          message: isDown ? 'otherStop' : 'action',
          at: action.at,
          severity: isDown ? 'info' : 'warning',
          args: { ...args, action: action.value },
          fixes,
        });
      }
    }
  },
});

const monitor = (relation: string, emergency: string) =>
  `<target>vcom1</target><relation>${relation}</relation>${emergency}</vcomw>`;
const server = '<type>cls</type><name>LocalServer</name>';
const action = (code: string) => `<emergency><action>${code}</action></emergency>`;

export const examples: RuleExamples = [
  {
    name: 'the resource is restarted, and nothing else happens',
    files: {
      '𠮷野/clp.conf': officeScanClusterWith(
        monitor(server, action('4')),
        monitor('<type>rsc</type><name>⟦vcom1⟧</name>', action('⟦1⟧')),
      ),
    },
    finds: ['target', 'action'],
    fixed: {
      '𠮷野/clp.conf': officeScanClusterWith(monitor(server, action('4')), monitor(server, action('1'))),
    },
  },
  {
    name: 'a restart of the server',
    files: {
      'clp.conf': officeScanClusterWith(monitor(server, action('4')), monitor(server, action('⟦5⟧'))),
    },
    finds: ['otherStop'],
  },
  {
    name: 'no final action in the file',
    files: {
      'clp.conf': officeScanClusterWith('<vcomw name="vcomw1">', '<vcomw name="⟦vcomw1⟧">').replace(
        monitor(server, action('4')),
        monitor(server, ''),
      ),
    },
    finds: ['open'],
  },
  { name: 'as the guide has it', files: { 'clp.conf': officeScanCluster }, finds: [] },
  {
    name: 'a cluster that the management server is not on',
    files: {
      'clp.conf': guideClusterWith(
        '<types name="fipw"/>',
        `<types name="vcomw"/><vcomw name="vcomw1">${monitor('<type>rsc</type><name>vcom1</name>', action('1'))}<types name="fipw"/>`,
      ),
    },
    finds: [],
  },
];

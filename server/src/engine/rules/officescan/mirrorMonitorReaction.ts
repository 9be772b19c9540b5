import { nameKey } from '../../facts/values/hostName';
import type { Group } from '../../facts/views/groups';
import type { RecoveryTarget } from '../../facts/vocabulary';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { isFinalAction } from '../shared/recoveryTargets';
import { recoveryContent, settingFixes } from '../shared/settingFixes';
import { recoverTitle, setTitle } from '../shared/titles';
import { guideClusterWith } from '../sites/exampleSites';
import { officeScanCluster, officeScanClusterWith } from '../sites/officeScanExamples';

/** The final action "nothing", which is also what most types of monitors do by default. */
const NOTHING = '1';

export default defineRule({
  id: 'officescan/mirror-monitor-reaction',
  title: {
    en: 'A break of the mirror takes the group down',
    ja: 'ミラー監視の動作が手順書と違う',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['monitors', 'officeScan'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' }],
  messages: {
    target: template({
      en: 'The monitor "{monitor}" recovers "{target}", where the guide has the mirror disk {resource} itself. A break of the mirror may move the group; make {resource} the recovery target.',
      ja: '「{monitor}」の回復対象が「{target}」です。ミラーが切れただけで移動する可能性があります。ミラーディスクリソース {resource} にしてください。',
    }),
    resource: template({
      en: 'The monitor "{monitor}" recovers "{target}", where the guide has the mirror disk {resource} itself. A break of the mirror may interrupt {target}, which is well; make {resource} the recovery target.',
      ja: '「{monitor}」の回復対象が「{target}」です。ミラーが切れただけで {target} が再活性化される可能性があります。{resource} にしてください。',
    }),
    action: template({
      en: 'The final action of the monitor "{monitor}" is {action}, where the guide has 1: nothing. A break of the mirror may take the active server down; set 1.',
      ja: '「{monitor}」の最終動作が {action} です。ミラーが切れただけで現用系が停止する可能性があります。1（何もしない）にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'These monitors find that the copy on the other server is no longer up to date or cannot be reached. The data on the active server is good, so nothing must happen to it: moving the group now would bring up the older copy, and going down would leave nobody.',
      whenItIsFine:
        'A monitor that recovers the whole server and then does nothing changes nothing either, and is not reported. The rule looks at the mirror disk of the group that the management server is in.',
    },
    ja: {
      why: 'このモニタは、もう一方のサーバの複製が古くなったり、接続できなくなったりしたことを検出します。現用系のデータは正常なので、何もしないのが正しい動作です。ここでグループを移動すると古い複製で起動し、停止すると動くサーバがなくなります。',
      whenItIsFine:
        '回復対象がサーバ自身 (LocalServer) で最終動作が「何もしない」の場合は、何も起きないため指摘しません。管理サーバのグループのミラーディスクだけを調べます。',
    },
  },
  check({ views: { monitors, officeScan }, report }) {
    for (const { resource } of officeScan.disks.filter(({ type }) => type === 'md')) {
      const own = ['mdw', 'mdnw'].flatMap((type) => monitors.of(resource.value, type));
      for (const { fact, reaction } of own) {
        if (reaction === undefined) continue;
        const args = { monitor: fact.name.value, resource: resource.value };
        const { recovery } = fact;
        const message = officeScan.group && faultOf(recovery, resource.value, officeScan.group);
        if (message !== undefined && recovery?.name !== undefined) {
          const content = recoveryContent('rsc', resource.value);
          const fixes = settingFixes(recoverTitle(resource.value), 'suggested', [reaction.places.recovery, content]);
          report({ message, at: recovery.name.at, args: { ...args, target: recovery.name.value }, fixes });
        }
        const action = reaction.finalAction;
        if (action === undefined || action.value === NOTHING || !isFinalAction(action.value)) continue;
        const title = setTitle('action', NOTHING);
        const fixes = settingFixes(title, 'suggested', [reaction.places.finalAction, NOTHING]);
        report({ message: 'action', at: action.at, args: { monitor: args.monitor, action: action.value }, fixes });
      }
    }
  },
});

/** What is wrong with a recovery target within the group; what lies outside of it is another rule's matter. */
function faultOf(
  recovery: RecoveryTarget | undefined,
  mirror: string,
  { fact, members }: Group,
): 'target' | 'resource' | undefined {
  const name = recovery?.name?.value;
  if (recovery?.type === 'grp') return name === fact.name.value ? 'target' : undefined;
  if (recovery?.type !== 'rsc' || name === undefined || nameKey(name) === nameKey(mirror)) return undefined;
  return members.some((member) => member.name.value === name) ? 'resource' : undefined;
}

const mirror = (type: string, recovery: string, action: string) =>
  `<${type} name="${type}1"><target/><relation>${recovery}</relation><parameters><object>md1</object></parameters><emergency><action>${action}</action></emergency></${type}>`;
const md1 = '<type>rsc</type><name>md1</name>';

export const examples: RuleExamples = [
  {
    name: 'the group moves when the mirror breaks',
    files: {
      '𠮷野/clp.conf': officeScanClusterWith(
        mirror('mdw', md1, '1'),
        mirror('mdw', '<type>grp</type><name>⟦failover1⟧</name>', '1'),
      ),
    },
    finds: ['target'],
    fixed: { '𠮷野/clp.conf': officeScanCluster },
  },
  {
    name: 'the floating IP is activated again when the mirror breaks',
    files: {
      '𠮷野/clp.conf': officeScanClusterWith(
        mirror('mdw', md1, '1'),
        mirror('mdw', '<type>rsc</type><name>⟦fip1⟧</name>', '1'),
      ),
    },
    finds: ['resource'],
    fixed: { '𠮷野/clp.conf': officeScanCluster },
  },
  {
    name: 'a resource of another group is another mistake',
    files: {
      'clp.conf': officeScanClusterWith(
        mirror('mdw', md1, '1'),
        mirror('mdw', '<type>rsc</type><name>ManagementIP</name>', '1'),
      ),
    },
    finds: [],
  },
  {
    name: 'the server shuts down when the other one cannot be reached',
    files: { 'clp.conf': officeScanClusterWith(mirror('mdnw', md1, '1'), mirror('mdnw', md1, '⟦4⟧')) },
    finds: ['action'],
    fixed: { 'clp.conf': officeScanCluster },
  },
  {
    name: 'the whole server is recovered by doing nothing, and no final action is written',
    files: {
      'clp.conf': officeScanClusterWith(
        mirror('mdw', md1, '1'),
        mirror('mdw', '<type>cls</type><name>LocalServer</name>', ''),
      ),
    },
    finds: [],
  },
  {
    name: 'a cluster that the management server is not on',
    files: {
      'clp.conf': guideClusterWith(
        '<types name="fipw"/>',
        `<types name="mdw"/>${mirror('mdw', md1, '4')}<types name="fipw"/>`,
      ),
    },
    finds: [],
  },
];

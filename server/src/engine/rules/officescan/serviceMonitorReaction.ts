import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { staysWithin } from '../shared/recoveryTargets';
import { recoveryContent, settingFixes } from '../shared/settingFixes';
import { recoverTitle, setTitle } from '../shared/titles';
import { guideClusterWith } from '../sites/exampleSites';
import { officeScanCluster, officeScanClusterWith } from '../sites/officeScanExamples';

export default defineRule({
  id: 'officescan/service-monitor-reaction',
  title: {
    en: 'A stopped service does not move the group at once',
    ja: 'サービス監視の動作が手順書と違う',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['monitors', 'officeScan'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-8' }],
  messages: {
    target: template({
      en: 'The monitor "{monitor}" recovers "{target}", where the guide has the business group. The service may stay down or drag others along; make "{group}" the recovery target.',
      ja: '「{monitor}」の回復対象が「{target}」です。サービスが停止したままになる可能性があります。業務グループ「{group}」にしてください。',
    }),
    restarts: template({
      en: 'The monitor "{monitor}" restarts on the same server {count} times first, where the guide has 0. The service may be started again and again on a broken server; set 0.',
      ja: '「{monitor}」の再活性化しきい値が {count} です。障害のあるサーバで再起動を繰り返す可能性があります。手順書のとおり 0 にしてください。',
    }),
    open: template({
      en: 'The file leaves the reactivation threshold of the monitor "{monitor}" to the default. The guide has 0, so that the group moves at once; is that what the console shows?',
      ja: '「{monitor}」の再活性化しきい値の記載がなく、既定値になります。手順書の 0 になっているか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'When a service of the management server stops, something on that server is broken: its disk, its memory, its database. The guide has the whole business group move to the other server without another try on this one.',
      whenItIsFine:
        'A threshold above 0 that was chosen for services that stop now and then may be allowed in clusterconf.json. Monitors of other services are not looked at.',
    },
    ja: {
      why: '管理サーバのサービスが停止するのは、そのサーバのディスクやメモリ、データベースに障害がある場合です。手順書では、同じサーバで再試行せず、業務グループごともう一方のサーバへ移動します。',
      whenItIsFine:
        'ときどき停止するサービスのためにしきい値を 1 以上にしている場合は、clusterconf.json で許可できます。ほかのサービスの監視は調べません。',
    },
  },
  check({ views: { monitors, officeScan }, report }) {
    const { group, ownServices } = officeScan;
    if (group === undefined) return;
    const name = group.fact.name.value;
    for (const { fact, reaction } of ownServices.flatMap((one) => monitors.of(one.fact.resource.value, 'servicew'))) {
      if (reaction === undefined) continue;
      const args = { monitor: fact.name.value };
      const target = fact.recovery?.name?.value ?? fact.recovery?.type ?? '';
      if (fact.recovery !== undefined && fact.recovery.type !== 'grp' && staysWithin(fact.recovery, group)) {
        const content = recoveryContent('grp', name);
        const fixes = settingFixes(recoverTitle(name), 'suggested', [reaction.places.recovery, content]);
        const at = fact.recovery?.name?.at ?? fact.name.at;
        report({ message: 'target', at, args: { ...args, target, group: name }, fixes });
      }
      const { restarts } = reaction;
      if (restarts?.value === 0) continue;
      const fixes = settingFixes(setTitle('restart', '0'), 'suggested', [reaction.places.restarts, '0']);
      if (restarts === undefined) report({ message: 'open', at: fact.name.at, severity: 'info', args, fixes });
      else report({ message: 'restarts', at: restarts.at, args: { ...args, count: restarts.value }, fixes });
    }
  },
});

const monitor = (relation: string, restart: string, name = 'servicew_MasterService') =>
  `<servicew name="${name}"><target>service_MasterService</target><relation>${relation}</relation>${restart}</servicew>`;
const failover1 = '<type>grp</type><name>failover1</name>';
const restart = (count: string) => `<emergency><threshold><restart>${count}</restart></threshold></emergency>`;
const sound = monitor(failover1, restart('0'));

export const examples: RuleExamples = [
  {
    name: 'the service is restarted on the same server',
    files: {
      '𠮷野/clp.conf': officeScanClusterWith(
        sound,
        monitor('<type>rsc</type><name>⟦service_MasterService⟧</name>', restart('⟦3⟧')),
      ),
    },
    finds: ['target', 'restarts'],
    fixed: { '𠮷野/clp.conf': officeScanClusterWith(sound, monitor(failover1, restart('3'))) },
  },
  {
    name: 'no threshold in the file',
    files: { 'clp.conf': officeScanClusterWith(sound, monitor(failover1, '', '⟦servicew_MasterService⟧')) },
    finds: ['open'],
  },
  { name: 'as the guide has it', files: { 'clp.conf': officeScanCluster }, finds: [] },
  {
    name: 'the monitor of another service',
    files: {
      'clp.conf': guideClusterWith(
        '<types name="fipw"/>',
        `<types name="servicew"/>${monitor('<type>rsc</type><name>fip1</name>', restart('3'))}<types name="fipw"/>`,
      ),
    },
    finds: [],
  },
];

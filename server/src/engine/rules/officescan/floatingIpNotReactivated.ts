import type { Monitor } from '../../facts/views/monitors';
import type { Fix } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { officeScanGroupNote } from '../shared/notes';
import { staysWithin } from '../shared/recoveryTargets';
import { recoveryContent, settingFixes } from '../shared/settingFixes';
import { recoverTitle, setTitle } from '../shared/titles';
import { guideClusterWith } from '../sites/exampleSites';
import { officeScanCluster, officeScanClusterWith } from '../sites/officeScanExamples';

export default defineRule({
  id: 'officescan/floating-ip-not-reactivated',
  title: {
    en: 'The floating IP is not activated again after a failure',
    ja: 'フローティングIPが再活性化されない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['monitors', 'officeScan'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 3-4-1, 5-4' }],
  messages: {
    never: template({
      en: 'The monitor "{monitor}" activates {resource} again 0 times, so a short loss of the link moves the whole group. The guide demands at least 1; set the reactivation threshold.',
      ja: '「{monitor}」の再活性化しきい値が 0 です。手順書と異なり、短いリンク断でも {resource} を再活性化できません。1 以上にしてください。',
    }),
    otherTarget: template({
      en: 'The monitor "{monitor}" recovers "{target}" and not {resource}, which it watches. A short loss of the link may move the whole group; make {resource} the recovery target.',
      ja: '「{monitor}」の回復対象が「{target}」です。短いリンク断でグループごと移動する可能性があります。監視している {resource} にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The management server is tied to its floating IP. When a cable is pulled for a moment or a switch restarts, the address has to be brought up again on the same server first; the guide names this among its known limitations. Without it every short loss moves the group, and the services start anew.',
      whenItIsFine:
        'A cluster without the management server may well fail over at once; the rule looks only at the group that the management server is in. A threshold that the file leaves out is the default of the product, which is not 0.',
    },
    ja: {
      why: '管理サーバはフローティングIPに結び付いています。ケーブルの瞬断やスイッチの再起動では、まず同じサーバでアドレスを再活性化する必要があり、手順書は既知の制限事項としてこの設定を求めています。設定がないと、短い断のたびにグループが移動し、サービスが再起動します。',
      whenItIsFine:
        '管理サーバのないクラスタで、すぐにフェイルオーバさせる設定は問題ありません。管理サーバのグループだけを調べます。しきい値の記載がない場合は 0 でない既定値になるため、指摘しません。',
    },
  },
  check({ views: { monitors, officeScan }, report }) {
    const { group } = officeScan;
    if (group === undefined) return;
    for (const { resource } of officeScan.floatingIps) {
      for (const monitor of monitors.of(resource.value, 'fipw')) {
        const { name, recovery } = monitor.fact;
        if (recovery === undefined) continue;
        const args = { monitor: name.value, resource: resource.value };
        const related = [officeScanGroupNote(group.fact.name.at, group.fact.name.value)];
        const target = recovery.name?.value ?? recovery.type;
        const restarts = monitor.reaction?.restarts;
        if (recovery.type === 'rsc' && target === resource.value) {
          if (restarts?.value !== 0) continue;
          const fixes = settingFixes(setTitle('restart', '1'), 'suggested', [monitor.reaction?.places.restarts, '1']);
          report({ message: 'never', at: restarts.at, args, related, fixes });
        } else if (staysWithin(recovery, group)) {
          const at = recovery.name?.at ?? monitor.fact.at;
          const fixes = recoverFixes(monitor, resource.value);
          report({ message: 'otherTarget', at, severity: 'warning', args: { ...args, target }, related, fixes });
        }
      }
    }
  },
});

/** A threshold of 0 would be the next thing to be found, so it is raised along with the target. */
function recoverFixes({ reaction }: Monitor, resource: string): readonly Fix[] {
  const recovery = [reaction?.places.recovery, recoveryContent('rsc', resource)] as const;
  const raised = reaction?.restarts?.value === 0 ? [[reaction.places.restarts, '1'] as const] : [];
  return settingFixes(recoverTitle(resource), 'suggested', recovery, ...raised);
}

const threshold = (restarts: string) => `<monmii>1</monmii></parameters><emergency><threshold><restart>${restarts}<`;

export const examples: RuleExamples = [
  {
    name: 'a threshold of 0',
    files: { '𠮷野/clp.conf': officeScanClusterWith(threshold('1'), threshold('⟦0⟧')) },
    finds: ['never'],
    fixed: { '𠮷野/clp.conf': officeScanCluster },
  },
  {
    name: 'the group is recovered in place of the address',
    files: {
      'clp.conf': officeScanClusterWith(
        '<target>fip1</target><relation><type>rsc</type><name>fip1</name>',
        '<target>fip1</target><relation><type>grp</type><name>⟦failover1⟧</name>',
      ),
    },
    finds: ['otherTarget'],
    fixed: { 'clp.conf': officeScanCluster },
  },
  {
    name: 'a target in another group is the matter of another rule',
    files: {
      'clp.conf': officeScanClusterWith(
        '<target>fip1</target><relation><type>rsc</type><name>fip1</name>',
        '<target>fip1</target><relation><type>grp</type><name>ManagementGroup</name>',
      ),
    },
    finds: [],
  },
  {
    name: 'failover at once on a cluster that the management server is not on',
    files: {
      'clp.conf': guideClusterWith(
        '<relation><type>rsc</type><name>fip1</name></relation>',
        '<relation><type>grp</type><name>failover1</name></relation><emergency><threshold><restart>0</restart></threshold></emergency>',
      ),
    },
    finds: [],
  },
  {
    name: 'three times, as the guide has it elsewhere',
    files: { 'clp.conf': officeScanClusterWith(threshold('1'), threshold('3')) },
    finds: [],
  },
];

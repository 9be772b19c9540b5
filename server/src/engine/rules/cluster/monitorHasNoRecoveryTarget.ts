import type { Monitor } from '../../facts/views/monitors';
import type { Fix } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { recoveryContent, settingFixes } from '../shared/settingFixes';
import { recoverTitle } from '../shared/titles';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/monitor-has-no-recovery-target',
  title: {
    en: 'A monitor has no recovery target',
    ja: '回復対象のないモニタリソース',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: [],
  views: ['definitions', 'monitors'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'monitor/<type>@<name>/relation' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 3-3-8' },
  ],
  messages: {
    none: template({
      en: 'The monitor "{monitor}" has no recovery target. When it finds a failure, it may do nothing at all; name a resource, a group or LocalServer.',
      ja: 'モニタリソース「{monitor}」に回復対象がなく、障害を検出しても何もしない可能性があります。リソース、グループ、LocalServer のどれかにしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The recovery target says what a monitor restarts, moves or shuts down when it finds a failure. Every monitor that the product writes has one; without it the failure is a line in the log.',
      whenItIsFine: 'Never for a finished file. Mirror monitors may recover their resource or LocalServer alike.',
    },
    ja: {
      why: '回復対象は、障害を検出したモニタリソースが再活性化、フェイルオーバ、または停止させるものです。製品が作成するモニタリソースには必ずあり、ないと障害はログに残るだけになります。',
      whenItIsFine:
        '完成したファイルでは常に誤りです。ミラーの監視の回復対象は、リソースでも LocalServer でも問題ありません。',
    },
  },
  check({ views: { definitions, monitors }, report }) {
    if (!definitions.complete) return;
    for (const monitor of monitors.all) {
      const { name, recovery } = monitor.fact;
      if (recovery?.name !== undefined) continue;
      report({
        message: 'none',
        at: name.at,
        args: { monitor: name.value },
        fixes: targetFixes(monitor, recovery?.type),
      });
    }
  },
});

/** What is watched is what is mostly recovered; who watches no resource recovers the server. */
function targetFixes({ reaction, watches }: Monitor, type: string | undefined): readonly Fix[] {
  const [kind, name] =
    watches === undefined || type === 'cls' ? (['cls', 'LocalServer'] as const) : (['rsc', watches.value] as const);
  if (type === 'grp') return [];
  return settingFixes(recoverTitle(name), 'suggested', [reaction?.places.recovery, recoveryContent(kind, name)]);
}

const relation = '<relation><type>rsc</type><name>fip1</name></relation>';
const fipw = '<fipw name="fipw1"><target>fip1</target>';

export const examples: RuleExamples = [
  {
    name: 'a monitor that a script has made',
    files: {
      'clp.conf': guideClusterWith(fipw + relation, '<!-- 🏢 --><fipw name="⟦fipw1⟧"><target>fip1</target>'),
    },
    finds: ['none'],
    fixed: { 'clp.conf': guideClusterWith(fipw, `<!-- 🏢 -->${fipw}`) },
  },
  {
    name: 'a type without a name',
    files: {
      'clp.conf': guideClusterWith(
        fipw + relation,
        '<fipw name="⟦fipw1⟧"><target>fip1</target><relation><type>grp</type><name/></relation>',
      ),
    },
    finds: ['none'],
  },
  { name: 'the floating IP itself', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'the whole server',
    files: {
      'clp.conf': guideClusterWith(relation, '<relation><type>cls</type><name>LocalServer</name></relation>'),
    },
    finds: [],
  },
];

import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/monitor-waits-for-nothing',
  title: {
    en: 'A monitor waits for a resource that it does not name',
    ja: '対象のない活性時監視',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: [],
  views: ['definitions', 'monitors'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'monitor/<type>@<name>/polling/timing, target' },
    { document: 'github.com/EXPRESSCLUSTER: CreateClusterOnLinux, clpcfset' },
  ],
  messages: {
    noTarget: template({
      en: 'The monitor "{monitor}" works only while its target is active (timing 1), but it names no target, so it cannot start. Write the target, or timing 0 to watch always.',
      ja: 'モニタリソース「{monitor}」は対象の活性時に監視する設定（timing 1）ですが対象がなく、監視を開始できません。対象を設定するか、timing を 0（常時）にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'With timing 1 a monitor begins when its target resource has become active. Without a target that moment never comes, and the failure that it is there for is noticed by nobody.',
      whenItIsFine:
        'Monitors that are always on, timing 0 or left out, have no target: userw, mdw, mdnw, ipw, diskw and others.',
    },
    ja: {
      why: 'timing が 1 のモニタリソースは、対象のリソースが活性したときに監視を始めます。対象がないとその時が来ないため、障害が起きても気づきません。',
      whenItIsFine:
        'timing が 0 または省略された常時監視では、userw、mdw、mdnw、ipw、diskw のように対象がないのが普通です。',
    },
  },
  check({ views: { definitions, monitors }, report }) {
    if (!definitions.complete) return;
    for (const { fact, reaction, watches } of monitors.all) {
      const timing = reaction?.timing;
      if (timing?.value !== '1' || watches !== undefined) continue;
      report({ message: 'noTarget', at: timing.at, args: { monitor: fact.name.value } });
    }
  },
});

function withMonitor(target: string, timing: string): string {
  const content = `<target>${target}</target><relation><type>grp</type><name>failover1</name></relation><polling>${timing}</polling>`;
  return guideClusterWith(
    '    <types name="fipw"/>',
    `    <types name="genw"/>\n    <genw name="genw1"><!-- 𠮷 -->${content}</genw>\n    <types name="fipw"/>`,
  );
}

export const examples: RuleExamples = [
  {
    name: 'a custom monitor without its target',
    files: { 'clp.conf': withMonitor(' ', '<timing>⟦1⟧</timing>') },
    finds: ['noTarget'],
  },
  { name: 'with its target', files: { 'clp.conf': withMonitor('md1', '<timing>1</timing>') }, finds: [] },
  { name: 'always on', files: { 'clp.conf': withMonitor('', '<timing>0</timing>') }, finds: [] },
  { name: 'always on by default', files: { 'clp.conf': withMonitor('', '') }, finds: [] },
  {
    name: 'a mirror monitor, which names its disk elsewhere',
    files: {
      'clp.conf': guideClusterWith(
        '    <types name="fipw"/>',
        '    <mdw name="mdw1"><target> </target><relation><type>rsc</type><name>md1</name></relation><polling><timing>1</timing></polling><parameters><object>md1</object></parameters></mdw>\n    <types name="fipw"/>',
      ),
    },
    finds: [],
  },
  { name: 'no timing in the file', files: { 'clp.conf': guideCluster }, finds: [] },
];

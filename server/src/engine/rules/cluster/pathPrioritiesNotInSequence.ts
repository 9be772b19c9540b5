import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { renumbering, sequenceFault } from '../shared/numberSequences';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/path-priorities-not-in-sequence',
  title: {
    en: 'The priorities of heartbeats are not 0, 1, 2 …',
    ja: 'ハートビートの優先順位が連番でない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['pathPriority', 'heartbeat', 'networkPartition'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'heartbeat/<type>@<name>/priority' }],
  messages: {
    twice: template({
      en: '"{name}" has the priority {priority}, which another one has too, so their order may not be the one that is meant. Number them from 0 over all types.',
      ja: '「{name}」の優先順位 {priority} が重複しています。順序が意図と異なる可能性があります。種類を問わず 0 からの連番にしてください。',
    }),
    gap: template({
      en: '"{name}" has the priority {priority}, but none has {lower}. One may have been lost; number them from 0 over all types.',
      ja: '「{name}」の優先順位は {priority} ですが {lower} がありません。漏れている可能性があります。種類を問わず 0 からの連番にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The cluster uses its heartbeats, and the resources that resolve a network partition, in the order of their priorities, which count over all types. Two of one number come in an order that nobody has chosen.',
      whenItIsFine:
        'Heartbeats and network partition resources are numbered apart from each other. Entries without a priority are not looked at.',
    },
    ja: {
      why: 'ハートビートと NP 解決リソースは、種類を問わず優先順位の順に使われます。番号が重複すると、選んだ覚えのない順序になります。',
      whenItIsFine:
        'ハートビートと NP 解決リソースは別々に番号を付けます。優先順位のないエントリがある場合は確認の対象外です。',
    },
  },
  check({ facts, report }) {
    for (const kind of ['heartbeat', 'networkPartition'] as const) {
      const paths = facts.all('pathPriority').filter((path) => path.kind === kind);
      const priorities = paths.map(({ priority }) => priority);
      const fault = paths.length === facts.all(kind).length ? sequenceFault(priorities) : undefined;
      const name = paths.find(({ priority }) => priority === fault?.at)?.name.value;
      if (fault === undefined || name === undefined) continue;
      const { at, twin } = fault;
      const args = { name, priority: at.value };
      if (twin === undefined) {
        const fixes = [renumbering(priorities, 'safe')];
        report({ message: 'gap', at: at.at, args: { ...args, lower: at.value - 1 }, fixes });
      } else {
        const related = [settingNote(twin.at, 'priority', twin.value)];
        report({ message: 'twice', at: at.at, args, related, fixes: [renumbering(priorities, 'suggested')] });
      }
    }
  },
});

const second = '<lankhb name="lankhb2"><priority>1</priority>';

function withPriority(priority: string): string {
  return guideClusterWith(second, `<!-- 🏢 --><lankhb name="lankhb2"><priority>${priority}</priority>`);
}

export const examples: RuleExamples = [
  {
    name: 'both come first',
    files: { 'clp.conf': withPriority('⟦0⟧') },
    finds: ['twice'],
    fixed: { 'clp.conf': withPriority('1') },
  },
  {
    name: 'one was taken out',
    files: { 'clp.conf': withPriority('⟦3⟧') },
    finds: ['gap'],
    fixed: { 'clp.conf': withPriority('1') },
  },
  { name: 'in order', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'network partition resources have numbers of their own',
    files: {
      'clp.conf': guideClusterWith(
        '  <group name="ManagementGroup">',
        '  <networkpartition><types name="pingnp"/><pingnp name="pingnp1"><priority>0</priority></pingnp></networkpartition>\n  <group name="ManagementGroup">',
      ),
    },
    finds: [],
  },
];

import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { definedNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/several-management-groups',
  title: {
    en: 'There is more than one management group',
    ja: '管理用グループが複数ある',
  },
  severity: 'info',
  confidence: 'heuristic',
  scope: 'file',
  reads: ['failoverGroup'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'group@<name>/type' }],
  messages: {
    several: template({
      en: 'The group "{group}" is of the type cluster, and so is "{first}". Is more than one management group meant?',
      ja: 'グループ「{group}」と「{first}」はどちらもタイプが cluster です。管理用グループは 1 つでよいか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The management group carries the address under which the cluster itself is reached. The files that are known have one of them at most; a second one is often a failover group with a wrong type, and that may not be allowed to hold services.',
      whenItIsFine:
        'Whether the product takes a second one is not written in any text that this rule could rest on, so it only asks. A management group of the type failover, as X 1.0 has it, does not count.',
    },
    ja: {
      why: '管理用グループは、クラスタ自体に接続するためのアドレスを持ちます。知られているファイルには 1 つしかありません。2 つ目は、フェイルオーバグループのタイプを誤ったものかもしれません。',
      whenItIsFine:
        '製品が複数を許すかどうかの根拠がないため、確認をお願いするだけです。X 1.0 のようにタイプが failover の管理用グループは数えません。',
    },
  },
  check({ facts, report }) {
    const [first, ...others] = facts.all('failoverGroup').filter(({ type }) => type === 'cluster');
    if (first === undefined) return;
    const related = [definedNote(first.name.at, first.name.value)];
    for (const { name } of others) {
      report({ message: 'several', at: name.at, args: { group: name.value, first: first.name.value }, related });
    }
  },
});

const management = '<group name="ManagementGroup">';

function withType(cluster: string): string {
  return cluster.replace(management, `${management}<type>cluster</type>`);
}

export const examples: RuleExamples = [
  {
    name: 'the business group has the type as well',
    files: {
      'clp.conf': withType(
        guideClusterWith('<group name="failover1">', '<!-- 🏢 --><group name="⟦failover1⟧"><type>cluster</type>'),
      ),
    },
    finds: ['several'],
  },
  { name: 'one management group', files: { 'clp.conf': withType(guideCluster) }, finds: [] },
  { name: 'the management group is a failover group', files: { 'clp.conf': guideCluster }, finds: [] },
];

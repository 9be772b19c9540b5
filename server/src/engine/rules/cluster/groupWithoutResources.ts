import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/group-without-resources',
  title: {
    en: 'A group has no resources',
    ja: 'リソースのないグループ',
  },
  severity: 'info',
  confidence: 'certain',
  scope: 'file',
  reads: ['failoverGroup'],
  views: ['definitions'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'group@<name>/resource' }],
  messages: {
    empty: template({
      en: 'The group "{group}" has no resources, so it moves between the servers and does nothing. See whether it is finished.',
      ja: 'グループ「{group}」にグループリソースがありません。作成途中でないか、確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'An empty group does no harm, but nobody makes one on purpose. It is usually left over from a script that wrote the groups and not yet what is in them.',
      whenItIsFine: 'A group that is made ready for later.',
    },
    ja: {
      why: '空のグループに害はありませんが、意図して作ることもまずありません。グループだけを先に作成し、中身がまだの場合がほとんどです。',
      whenItIsFine: '後で使うために用意したグループであれば問題ありません。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    if (!definitions.complete) return;
    for (const { name, members, untyped } of facts.all('failoverGroup')) {
      if (members.length + untyped.length === 0) report({ message: 'empty', at: name.at, args: { group: name.value } });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'a group that a script has made',
    files: {
      'clp.conf': guideClusterWith(
        '<group name="failover1">',
        '<group name="⟦virtual 🏢⟧"><type>virtualmachine</type></group><group name="failover1">',
      ),
    },
    finds: ['empty'],
  },
  {
    name: 'an entry that cannot be read is another mistake',
    files: {
      'clp.conf': guideClusterWith('<resource name="fip@ManagementIP"/>', '<resource name="ManagementIP"/>'),
    },
    finds: [],
  },
  { name: 'every group has one at least', files: { 'clp.conf': guideCluster }, finds: [] },
];

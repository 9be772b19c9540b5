import { nameKey } from '../../facts/values/hostName';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { memberNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/resource-in-two-groups',
  title: {
    en: 'A resource belongs to two groups',
    ja: '2 つのグループに属するリソース',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['failoverGroup'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'group@<name>/resource@<type>@<name>' }],
  messages: {
    double: template({
      en: 'The resource "{resource}" belongs to the group "{second}" and to "{first}" already. Both may start it, each on another server; leave it in one of them.',
      ja: 'グループリソース「{resource}」は「{first}」と「{second}」の両方にあります。別々のサーバで二重に起動する可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'Groups move by themselves. When two of them hold the same address, disk or service, they start it on two servers at once, or the one that starts second fails.',
      whenItIsFine: 'Never. Resources of different names may well be of one type.',
    },
    ja: {
      why: 'グループはそれぞれ別に移動します。同じアドレス、ディスク、サービスを 2 つのグループが持つと、2 台のサーバで同時に起動するか、後から起動した方が失敗します。',
      whenItIsFine: '常に誤りです。タイプが同じでも名前が異なるリソースは別のものです。',
    },
  },
  check({ facts, report }) {
    const first = new Map<string, Parameters<typeof memberNote>>();
    for (const { name: group, members } of facts.all('failoverGroup')) {
      for (const { name } of members) {
        const owner = first.get(nameKey(name.value));
        if (owner === undefined) first.set(nameKey(name.value), [name.at, name.value, group.value]);
        else if (owner[2] !== group.value) {
          const args = { resource: name.value, first: owner[2], second: group.value };
          report({ message: 'double', at: name.at, args, related: [memberNote(...owner)] });
        }
      }
    }
  },
});

const fip1 = '    <resource name="fip@fip1"/>\n';

export const examples: RuleExamples = [
  {
    name: 'a floating IP that was copied into the business group',
    files: { 'clp.conf': guideClusterWith(fip1, `${fip1}    <!-- 🏢 --><resource name="fip@⟦ManagementIP⟧"/>\n`) },
    finds: ['double'],
  },
  { name: 'every resource in one group', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'one group lists it twice',
    files: { 'clp.conf': guideClusterWith(fip1, `${fip1}${fip1}`) },
    finds: [],
  },
];

import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { renumbering, sequenceFault } from '../shared/numberSequences';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/startup-order-unclear',
  title: {
    en: 'The order of the startup servers is unclear',
    ja: '起動サーバの順位が定まらない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['groupPolicy'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'group@<name>/policy@<server>/order' },
    { document: 'github.com/EXPRESSCLUSTER: CreateClusterOnLinux' },
  ],
  messages: {
    twice: template({
      en: 'Two startup servers of the group "{group}" have the order {order}. On which of them it starts may be left to chance; number them from 0.',
      ja: 'グループ「{group}」の起動サーバに順位 {order} が 2 つあり、起動するサーバが定まらない可能性があります。0 から順に付けてください。',
    }),
    gap: template({
      en: 'The startup servers of the group "{group}" are numbered with a gap before {order}. They may be read wrongly; number them from 0.',
      ja: 'グループ「{group}」の起動サーバの順位が {order} の前で途切れています。正しく読まれない可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'The startup servers carry the numbers 0, 1, 2 and so on; the group starts on the first that is up. Files that were put together by hand have a number twice, or miss one after a server was removed, and then nobody knows where the group comes up after a power cut.',
      whenItIsFine:
        'The servers may be listed in any order of lines, and a group without startup servers runs on all of them.',
    },
    ja: {
      why: '起動サーバには 0、1、2 と順位が付き、稼働中の最初のサーバでグループが起動します。手作業で順位が重複したり、サーバの削除で欠けたりすると、停電からの復旧後などに、どこで起動するかわからなくなります。',
      whenItIsFine: '記述の順序は自由です。起動サーバのないグループは、すべてのサーバで起動できるため指摘しません。',
    },
  },
  check({ facts, report }) {
    for (const { group, order } of facts.all('groupPolicy')) {
      const numbers = order.flatMap((one) => one.order ?? []);
      const fault = numbers.length === order.length ? sequenceFault(numbers) : undefined;
      if (fault === undefined) continue;
      const { at, twin } = fault;
      const args = { group: group.value, order: at.value };
      if (twin === undefined) report({ message: 'gap', at: at.at, args, fixes: [renumbering(numbers, 'safe')] });
      else {
        const related = [settingNote(twin.at, 'order', twin.value)];
        report({ message: 'twice', at: at.at, args, related, fixes: [renumbering(numbers, 'suggested')] });
      }
    }
  },
});

function withOrders(first: string, second: string): string {
  const policies = `<policy name="server1"><order>${first}</order></policy><policy name="server2"><order>${second}</order></policy>`;
  return guideClusterWith('<group name="failover1">', `<group name="failover1"><!-- 𠮷 -->${policies}`);
}

export const examples: RuleExamples = [
  {
    name: 'both servers are first',
    files: { 'clp.conf': withOrders('0', '⟦0⟧') },
    finds: ['twice'],
    fixed: { 'clp.conf': withOrders('0', '1') },
  },
  {
    name: 'numbered from 1',
    files: { 'clp.conf': withOrders('2', '⟦1⟧') },
    finds: ['gap'],
    fixed: { 'clp.conf': withOrders('1', '0') },
  },
  { name: 'the second line comes first', files: { 'clp.conf': withOrders('1', '0') }, finds: [] },
  { name: 'no startup servers stand for all of them', files: { 'clp.conf': guideCluster }, finds: [] },
];

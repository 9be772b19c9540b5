import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { renumbering, sequenceFault } from '../shared/numberSequences';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/server-priorities-not-in-sequence',
  title: {
    en: 'The priorities of the servers are not 0, 1, 2 …',
    ja: 'サーバの優先順位が連番でない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['clusterServer'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'server@<name>/priority' }],
  messages: {
    twice: template({
      en: 'The server "{server}" has the priority {priority}, which another one has too, so it is open which of them is the master. Number the servers from 0.',
      ja: 'サーバ「{server}」の優先順位 {priority} は他のサーバと同じで、マスタサーバを決定できません。0 からの連番にしてください。',
    }),
    gap: template({
      en: 'The server "{server}" has the priority {priority}, but none has {lower}. The master has 0, and a gap may mean that a server is missing. Number the servers from 0.',
      ja: 'サーバ「{server}」の優先順位は {priority} ですが {lower} がありません。サーバが漏れている可能性があります。0 からの連番にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'Priority 0 makes a server the master, and the others follow in order. Groups without startup servers of their own start in this order, so two servers with one number leave open where, and a gap is what remains of a server that was taken out by hand.',
      whenItIsFine: 'Servers that have no priority at all are not looked at.',
    },
    ja: {
      why: '優先順位 0 のサーバがマスタサーバで、ほかのサーバはその次に続きます。起動サーバを指定しないグループはこの順に起動するため、番号が重複すると起動先が決まりません。欠番は、手作業でサーバを取り除いた跡です。',
      whenItIsFine: '優先順位を書いていないサーバがある場合は確認の対象外です。',
    },
  },
  check({ facts, report }) {
    const servers = facts.all('clusterServer');
    const priorities = servers.flatMap(({ priority }) => priority ?? []);
    const fault = priorities.length === servers.length ? sequenceFault(priorities) : undefined;
    const server = servers.find(({ priority }) => priority === fault?.at)?.name.value;
    if (fault === undefined || server === undefined) return;
    const { at, twin } = fault;
    const args = { server, priority: at.value };
    if (twin === undefined) {
      const fixes = [renumbering(priorities, 'safe')];
      report({ message: 'gap', at: at.at, severity: 'warning', args: { ...args, lower: at.value - 1 }, fixes });
    } else {
      const related = [settingNote(twin.at, 'priority', twin.value)];
      report({ message: 'twice', at: at.at, args, related, fixes: [renumbering(priorities, 'suggested')] });
    }
  },
});

const second = '<server name="server2">\n    <priority>1</priority>';

function withPriority(priority: string): string {
  return guideClusterWith(second, `<server name="server2">\n    <!-- 𠮷 --><priority>${priority}</priority>`);
}

export const examples: RuleExamples = [
  {
    name: 'two masters',
    files: { 'clp.conf': withPriority('⟦0⟧') },
    finds: ['twice'],
    fixed: { 'clp.conf': withPriority('1') },
  },
  {
    name: 'the second of three servers was taken out',
    files: { 'clp.conf': withPriority('⟦2⟧') },
    finds: ['gap'],
    fixed: { 'clp.conf': withPriority('1') },
  },
  { name: 'a master and another one', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'a server without a priority',
    files: { 'clp.conf': guideClusterWith(second, '<server name="server2">') },
    finds: [],
  },
];

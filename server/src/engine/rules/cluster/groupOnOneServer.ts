import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { serverNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/group-on-one-server',
  title: {
    en: 'A group may start on one server only',
    ja: '起動サーバが 1 台だけのグループ',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['failoverGroup', 'clusterServer'],
  views: ['definitions'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 3-3-8' },
    { document: 'CLUSTERPRO X: clp.conf', section: 'group@<name>/policy' },
  ],
  messages: {
    alone: template({
      en: 'The group "{group}" has "{server}" for its only startup server, so it may stop with that server and start nowhere else. Add the other servers.',
      ja: 'グループ「{group}」の起動サーバは「{server}」だけです。このサーバの停止時に、グループも停止したままになる可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'A group fails over to another of its startup servers. With one of them there is none left: the group stops together with the server, which is what the cluster was built to prevent.',
      whenItIsFine:
        'A group that belongs to one server on purpose, such as a job that only runs there; allow the finding. A group that names no startup server at all runs on every server.',
    },
    ja: {
      why: 'グループは、起動サーバのうち別のサーバへフェイルオーバします。起動サーバが 1 台だけだと移動先がなく、サーバとともにグループも停止します。',
      whenItIsFine:
        '特定のサーバだけで動かす意図のあるグループは問題ありません。指摘を許可してください。起動サーバを 1 台も指定しないグループは、すべてのサーバで起動できます。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    const servers = facts.all('clusterServer');
    if (servers.length < 2 || !definitions.complete) return;
    for (const { name: group, startupServers } of facts.all('failoverGroup')) {
      const [only, ...others] = startupServers;
      if (only === undefined || others.length > 0 || definitions.lacks('server', only.value)) continue;
      const related = servers.map(({ name }) => serverNote(name.at, name.value));
      report({ message: 'alone', at: only.at, args: { group: group.value, server: only.value }, related });
    }
  },
});

function withPolicy(...servers: readonly string[]): string {
  const policies = servers.map((name, order) => `<policy name="${name}"><order>${order}</order></policy>`);
  return guideClusterWith('<group name="failover1">', `<group name="failover1"><!-- 𠮷 -->${policies.join('')}`);
}

export const examples: RuleExamples = [
  { name: 'the second server was forgotten', files: { 'clp.conf': withPolicy('⟦server1⟧') }, finds: ['alone'] },
  { name: 'both servers', files: { 'clp.conf': withPolicy('server1', 'server2') }, finds: [] },
  { name: 'none stands for all of them', files: { 'clp.conf': guideCluster }, finds: [] },
  { name: 'a server that does not exist is another mistake', files: { 'clp.conf': withPolicy('sever1') }, finds: [] },
  {
    name: 'a cluster of one server',
    files: {
      'clp.conf':
        '<?xml version="1.0" encoding="ASCII"?>\n<root><server name="one"><priority>0</priority></server><group name="failover1"><policy name="one"><order>0</order></policy></group></root>\n',
    },
    finds: [],
  },
];

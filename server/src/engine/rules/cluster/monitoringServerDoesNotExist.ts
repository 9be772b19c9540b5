import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { closestNameFixes } from '../shared/closeName';
import { serverNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/monitoring-server-does-not-exist',
  title: {
    en: 'A monitor is to run on a server that does not exist',
    ja: '監視を行うサーバが存在しない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['monitorReaction', 'clusterServer'],
  views: ['definitions'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'monitor/<type>@<name>/polling/servers@<id>/name' },
    { document: 'github.com/EXPRESSCLUSTER: CreateClusterOnLinux, clpcfset' },
  ],
  messages: {
    missing: template({
      en: 'The monitor "{monitor}" is to run on "{server}", but the cluster has no server of this name, so nobody watches there. Name an existing server.',
      ja: 'モニタリソース「{monitor}」の監視を行うサーバ「{server}」はクラスタになく、監視できません。実サーバ名と合わせてください。',
    }),
  },
  docs: {
    en: {
      why: 'A monitor that lists servers runs on those alone. A name that no server has, after a rename or a replacement, leaves that server without the monitor, and when it is the only name, the monitor never runs.',
      whenItIsFine: 'Never. A monitor without a list runs on every server and is not reported.',
    },
    ja: {
      why: 'サーバを指定したモニタリソースは、そのサーバでだけ動きます。サーバ名の変更や交換の後に古い名前が残ると、そのサーバでは監視されず、指定がその 1 つだけならまったく監視されません。',
      whenItIsFine: '常に誤りです。サーバの指定がないモニタリソースは、すべてのサーバで動くため指摘しません。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    const all = facts.all('clusterServer');
    if (all.length === 0) return;
    for (const { monitor, servers } of facts.all('monitorReaction')) {
      for (const server of servers) {
        if (!definitions.lacks('server', server.value)) continue;
        const unused = definitions.names('server').filter((name) => !servers.some(({ value }) => value === name));
        report({
          message: 'missing',
          at: server.at,
          args: { monitor: monitor.value, server: server.value },
          related: all.map(({ name }) => serverNote(name.at, name.value)),
          fixes: closestNameFixes(server, unused),
        });
      }
    }
  },
});

const fipw = '<fipw name="fipw1">';

function withServers(...names: readonly string[]): string {
  const servers = names.map((name, id) => `<servers id="${id}"><name>${name}</name></servers>`);
  return guideClusterWith(fipw, `${fipw}<!-- 🏢 --><polling>${servers.join('')}</polling>`);
}

export const examples: RuleExamples = [
  {
    name: 'one letter too few',
    files: { 'clp.conf': withServers('server1', '⟦sever2⟧') },
    finds: ['missing'],
    fixed: { 'clp.conf': withServers('server1', 'server2') },
  },
  { name: 'a server that was replaced', files: { 'clp.conf': withServers('⟦oldhost⟧') }, finds: ['missing'] },
  { name: 'both servers, one in capitals', files: { 'clp.conf': withServers('server1', 'SERVER2') }, finds: [] },
  { name: 'no list stands for all of them', files: { 'clp.conf': guideCluster }, finds: [] },
];

import { shortName } from '../../facts/values/hostName';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { closestNameFixes } from '../shared/closeName';
import { serverNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/startup-server-does-not-exist',
  title: {
    en: 'A group may start on a server that does not exist',
    ja: '起動サーバがクラスタに存在しない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['failoverGroup', 'clusterServer'],
  views: ['definitions'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'group@<name>/policy' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' },
  ],
  messages: {
    missing: template({
      en: 'The group "{group}" has the startup server "{server}", but the cluster has no server of this name, so the group cannot move there.',
      ja: 'グループ「{group}」の起動サーバ「{server}」はクラスタになく、フェイルオーバできません。実サーバ名と合わせてください。',
    }),
  },
  docs: {
    en: {
      why: 'The startup servers are the servers that a group may run on, in the order of preference. A name that no server has takes one of them away: with two servers, the failover has nowhere to go.',
      whenItIsFine:
        'Never. A group without startup servers runs on all of them, in the order of their priorities, and is not reported.',
    },
    ja: {
      why: '起動サーバは、グループを動かせるサーバを優先順に並べたものです。存在しない名前があると、その分だけ切り替え先が減ります。サーバが 2 台なら、フェイルオーバ先がなくなります。',
      whenItIsFine:
        '常に誤りです。起動サーバを指定しないグループは、すべてのサーバで優先順位に従って起動するため、指摘しません。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    const servers = facts.all('clusterServer');
    if (servers.length === 0) return;
    for (const { name: group, startupServers } of facts.all('failoverGroup')) {
      for (const server of startupServers) {
        if (!definitions.lacks('server', server.value) || !definitions.lacks('server', shortName(server.value)))
          continue;
        report({
          message: 'missing',
          at: server.at,
          args: { group: group.value, server: server.value },
          related: servers.map(({ name }) => serverNote(name.at, name.value)),
          fixes: closestNameFixes(server, unused(definitions.names('server'), startupServers)),
        });
      }
    }
  },
});

/** A server that the group has already can hardly be meant a second time. */
function unused(servers: readonly string[], startup: readonly { readonly value: string }[]): readonly string[] {
  return servers.filter((name) => !startup.some(({ value }) => value === name));
}

function withPolicy(policy: string): string {
  return guideClusterWith('<group name="failover1">', `<group name="failover1">${policy}`);
}

export const examples: RuleExamples = [
  {
    name: 'one letter too few',
    files: {
      'clp.conf': withPolicy(
        '<policy name="server1"><order>0</order></policy><policy name="⟦sever2⟧"><order>1</order></policy>',
      ),
    },
    finds: ['missing'],
    fixed: {
      'clp.conf': withPolicy(
        '<policy name="server1"><order>0</order></policy><policy name="server2"><order>1</order></policy>',
      ),
    },
  },
  {
    name: 'a server that was replaced',
    files: { 'clp.conf': withPolicy('<!-- 𠮷 --><policy name="⟦oldhost⟧"><order>0</order></policy>') },
    finds: ['missing'],
  },
  {
    name: 'both servers, one of them in capitals',
    files: {
      'clp.conf': withPolicy(
        '<policy name="SERVER1"><order>0</order></policy><policy name="server2"><order>1</order></policy>',
      ),
    },
    finds: [],
  },
  { name: 'no startup server stands for all of them', files: { 'clp.conf': guideCluster }, finds: [] },
];

import { placeOfAgent } from '../../facts/views/agents';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { moveGuide, someNames, toNote } from '../shared/migrations';
import { agentList, migrationState, serverIni, servers } from '../sites/migrationExamples';

export default defineRule({
  id: 'move/agents-newer-than-server',
  title: {
    en: 'Agents are newer than the server they move to',
    ja: '移行先より新しいクライアントがある',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['migrations'],
  sources: [moveGuide('「移動」ボタンによるウイルスバスター Corp.クライアント移動手順, 注意')],
  messages: {
    newer: template({
      en: '{count} agents are newer than the new server of version {version} ({names}). The guide knows only the other way round, so they may not be managed; upgrade the new server first.',
      ja: '{count} 台が移行先 {version} より新しいバージョンです（{names}）。手順書に記載がなく、管理できない可能性があります。先に移行先を更新してください。',
    }),
  },
  docs: {
    en: {
      why: 'The guide describes agents that are older than the new server: they are upgraded. Of newer ones it says nothing; a server does not know what a later version reports and asks for.',
      whenItIsFine: 'Versions are compared by their first two numbers; builds and service packs do not count.',
    },
    ja: {
      why: '手順書にあるのは、移行先より古いクライアントが自動的にアップグレードされる場合だけです。新しいクライアントの場合の動作は記載がありません。',
      whenItIsFine: 'バージョンは先頭の 2 つの数字で比べ、ビルド番号や Service Pack の違いは対象外です。',
    },
  },
  check({ views: { migrations }, report }) {
    for (const { agents, to } of migrations) {
      const [first] = agents.newer?.first ?? [];
      if (agents.newer === undefined || first === undefined || to?.version === undefined) continue;
      const args = { count: agents.newer.count, names: someNames(agents.newer), version: to.version.value };
      report({ message: 'newer', at: placeOfAgent(first, 'version'), args, related: toNote(to.version) });
    }
  },
});

const site = (version: string, ...rows: readonly string[]) => ({
  ...servers(serverIni('oldsv'), serverIni('newsv', { computer: 'NEWSV' })),
  'agents.csv': agentList(...rows),
  'clusterconf.json': migrationState(`"toVersion": "${version}"`),
});

export const examples: RuleExamples = [
  {
    name: 'one agent of a later version',
    files: site('8.0', 'pc𠮷,10.0.0.1,Online,8.0.1042', 'pc2,10.0.0.2,Online,⟦10.6.1062⟧'),
    finds: ['newer'],
  },
  { name: 'the same version in other builds', files: site('8.0', 'pc1,10.0.0.1,Online,8.0.3042'), finds: [] },
  {
    name: 'older ones, and one without a version',
    files: site('Apex One', 'pc1,10.0.0.1,Online,12.0', 'pc2,10.0.0.2,Online,'),
    finds: [],
  },
];

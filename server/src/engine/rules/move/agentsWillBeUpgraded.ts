import { placeOfAgent } from '../../facts/views/agents';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { moveGuide, someNames, toNote } from '../shared/migrations';
import { agentList, migrationState, serverIni, servers } from '../sites/migrationExamples';

export default defineRule({
  id: 'move/agents-will-be-upgraded',
  title: {
    en: 'Moving the agents upgrades them',
    ja: '移動で自動アップグレードされる',
  },
  severity: 'info',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['migrations'],
  sources: [moveGuide('「移動」ボタンによるウイルスバスター Corp.クライアント移動手順, 注意')],
  messages: {
    older: template({
      en: '{count} agents are older than the new server of version {version} ({names}). The move upgrades them by itself, all at once if they are moved at once. Is the network ready for that?',
      ja: '{count} 台は移動すると {version} に自動的にアップグレードされます（{names}）。ネットワークの負荷と時間帯を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'An agent that is moved in the console to a server of a later version is upgraded by itself; the guide gives 7.3 to 8.0 as its example. Each one fetches the program from the new server, so many at once load the network and that server.',
      whenItIsFine:
        'When the upgrade is meant. It is said only for the method move, which is the one that the guide tells it of.',
    },
    ja: {
      why: '「クライアントの移動」で新しいバージョンのサーバへ移動したクライアントは、自動的にアップグレードされます（例: 7.3 から 8.0）。プログラムは移行先からダウンロードされるため、一度に多数を移動すると負荷が集中します。',
      whenItIsFine:
        'アップグレードを予定している場合は問題ありません。手順書に記載のある「クライアントの移動」の場合だけ表示します。',
    },
  },
  check({ views: { migrations }, report }) {
    for (const { agents, to, verdict } of migrations) {
      const [first] = agents.older?.first ?? [];
      if (agents.older === undefined || first === undefined || to?.version === undefined) continue;
      if (verdict.chosen?.method !== 'move' || verdict.chosen.state === 'impossible') continue;
      const args = { count: agents.older.count, names: someNames(agents.older), version: to.version.value };
      report({ message: 'older', at: placeOfAgent(first, 'version'), args, related: toNote(to.version) });
    }
  },
});

const site = (method: string, ...rows: readonly string[]) => ({
  ...servers(serverIni('oldsv'), serverIni('newsv', { computer: 'NEWSV' })),
  'agents.csv': agentList(...rows),
  'clusterconf.json': migrationState(`"method": "${method}"`, '"fromVersion": "7.3"', '"toVersion": "8.0"'),
});

export const examples: RuleExamples = [
  {
    name: 'the example of the guide, 7.3 to 8.0',
    files: site('move', 'pc𠮷,10.0.0.1,Online,8.0', 'pc2,10.0.0.2,Online,⟦7.3⟧', 'pc3,10.0.0.3,Online,7.3'),
    finds: ['older'],
  },
  { name: 'agents of the new version', files: site('move', 'pc1,10.0.0.1,Online,8.0'), finds: [] },
  {
    name: 'a change notice, of which the guide does not say it',
    files: site('notify', 'pc1,10.0.0.1,Online,7.3'),
    finds: [],
  },
];

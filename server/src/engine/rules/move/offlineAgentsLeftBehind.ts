import { placeOfAgent } from '../../facts/views/agents';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { moveGuide, someNames } from '../shared/migrations';
import { agentList, migrationState, serverIni, servers } from '../sites/migrationExamples';

export default defineRule({
  id: 'move/offline-agents-left-behind',
  title: {
    en: 'Offline agents have not heard of the move',
    ja: 'オフラインのクライアントが残っている',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['migrations'],
  sources: [moveGuide('サーバ名/ポート番号の変更時のプロセス')],
  messages: {
    offline: template({
      en: '{count} agents are offline ({names}). They hear of the move from the old server when they start; if that is gone by then, they have to be installed anew. Is it kept that long?',
      ja: '{count} 台がオフラインです（{names}）。起動前に移行元を撤去すると再インストールが必要です。撤去の時期を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The change notice is sent by the old server. Agents that are off get it at their next start, from the old server as well. Notebooks in a drawer and computers of people on leave are the ones that nobody thinks of on the day when the old server is switched off.',
      whenItIsFine:
        'When the old server runs on until every agent is registered with the new one. For a switch in DNS nothing is said: agents find the new server by themselves then.',
    },
    ja: {
      why: '変更通知は移行元のサーバが送信します。オフラインのクライアントは、次回の起動時に移行元から受信します。しばらく使われていないノート PC などが、移行元を撤去した後に取り残されます。',
      whenItIsFine:
        '全てのクライアントが移行先に登録されるまで移行元を稼働させる場合は問題ありません。DNS の変更では、次回の起動時に移行先へ登録されるため指摘しません。',
    },
  },
  check({ views: { migrations }, report }) {
    for (const { agents, verdict } of migrations) {
      const [first] = agents.offline?.first ?? [];
      const method = verdict.chosen?.method;
      if (agents.offline === undefined || first === undefined || method === undefined || method === 'dns') continue;
      const args = { count: agents.offline.count, names: someNames(agents.offline) };
      report({ message: 'offline', at: placeOfAgent(first, 'status'), args });
    }
  },
});

const both = servers(serverIni('oldsv'), serverIni('newsv', { computer: 'NEWSV' }));
const LIST = agentList('pc𠮷,10.0.0.1,Online,8.0', 'pc2,10.0.0.2,⟦Offline⟧,8.0', 'pc3,10.0.0.3,オフライン,8.0');

export const examples: RuleExamples = [
  { name: 'a list of the old console', files: { ...both, 'agents.csv': LIST }, finds: ['offline'] },
  {
    name: 'the list that clusterconf.json names, beside one of the new console',
    files: {
      ...both,
      'clusterconf.json': migrationState('"agents": "lists/a.csv"'),
      'lists/a.csv': LIST,
      'lists/b.csv': agentList('pc4,10.0.0.4,Offline,8.0'),
    },
    finds: ['offline'],
  },
  {
    name: 'everybody is there, and a list without a move',
    files: {
      ...both,
      'agents.csv': agentList('pc1,10.0.0.1,Online,8.0'),
      'new/agents.csv': agentList('pc2,10.0.0.2,Offline,8.0'),
    },
    finds: [],
  },
  { name: 'no move', files: { 'ofcscan.ini': serverIni('oldsv'), 'agents.csv': LIST.replace(/[⟦⟧]/g, '') }, finds: [] },
];

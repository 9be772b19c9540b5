import type { Evidence, Guide } from './guide';
import { holdsKind } from './holds';
import { agentSteps, reinstallSteps, reloadSteps, rightsSteps } from './offline/agent';
import { licenceSteps, serverSteps, targetSteps } from './offline/server';
import { tlsSteps } from './offline/tls';

/** Trend Micro: クライアントがオフラインと表示される場合. Its steps 1 to 7, and what it says of TLS before them. */
export const offlineGuide: Guide = {
  id: 'agents-offline',
  title: {
    en: 'OfficeScan (ウイルスバスター Corp.) and Apex One: agents shown as offline, or not at all',
    ja: 'ウイルスバスター Corp. / Apex One: クライアントがオフラインと表示される場合',
  },
  applies: isAboutAgents,
  chapters: [
    { section: 'TLS', title: { en: 'Between server and agents', ja: 'サーバとクライアントの通信' }, steps: tlsSteps },
    { section: '1', title: { en: 'The licence', ja: 'ライセンスの確認' }, steps: licenceSteps },
    {
      section: '2',
      title: { en: 'The server that agents call', ja: 'クライアントの接続先サーバの確認' },
      steps: targetSteps,
    },
    { section: '3', title: { en: 'On the server', ja: 'サーバ側で確認すること' }, steps: serverSteps },
    { section: '4', title: { en: 'On the agent', ja: 'クライアント側で確認すること' }, steps: agentSteps },
    { section: '5', title: { en: 'Access rights', ja: 'アクセス権の確認' }, steps: rightsSteps },
    {
      section: '6',
      title: { en: 'Loading the agent again', ja: 'クライアントのリロード、OS の再起動' },
      steps: reloadSteps,
    },
    {
      section: '7',
      title: { en: 'Installing the agent again', ja: 'クライアントの再インストール' },
      steps: reinstallSteps,
    },
  ],
};

/** Files of an agent are there, or a list of agents. */
export function isAboutAgents(site: Evidence): boolean {
  return holdsKind(site, 'agent-list') || site.views.agentSides.agents.length > 0;
}

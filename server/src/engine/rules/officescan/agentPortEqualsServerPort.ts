import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';

export default defineRule({
  id: 'officescan/agent-port-equals-server-port',
  title: {
    en: 'Server and agents are given the same port',
    ja: 'サーバとクライアントのポート番号が同じ',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['portSetting'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-2, 4-1' },
    { document: 'OfficeScan 10.0 online help', section: 'Trusted Port' },
  ],
  messages: {
    samePort: template({
      en: '{key} is {port}, and so is {serverKey}. When an agent runs on the management server too, only one of the two can listen there; choose another port for one of them.',
      ja: '{key} と {serverKey} が同じ {port} です。管理サーバ自身のクライアントかサーバの一方が待ち受けできない可能性があります。別の番号にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The management server is normally an agent too. Whichever program starts first takes the port, and the other one fails: either the server is gone for everybody, or it cannot reach its own agent.',
      whenItIsFine:
        'Only a server on which no agent will ever be installed can do with one number. The usual server port, 8080, and the five digits that Setup draws for agents never meet.',
    },
    ja: {
      why: '管理サーバには、通常クライアントもインストールされています。先に起動した方がポートを使うため、もう一方は起動できず、管理サーバが使えなくなるか、サーバ自身のクライアントと通信できなくなります。',
      whenItIsFine:
        'クライアントをインストールしないサーバに限り問題になりません。通常のサーバのポート 8080 と、セットアップが決める 5 桁の番号が重なることはありません。',
    },
  },
  check({ facts, report }) {
    const settings = facts.all('portSetting').filter(({ port }) => port !== undefined);
    const server = settings.find(({ role }) => role === 'server');
    const agent = settings.find(({ role }) => role === 'agent');
    if (server === undefined || agent?.port === undefined || agent.port !== server.port) return;
    report({
      message: 'samePort',
      at: agent.text.at,
      args: { key: agent.key.value, serverKey: server.key.value, port: agent.port },
      related: [settingNote(server.text.at, server.key.value, agent.port)],
    });
  },
});

export const examples: RuleExamples = [
  {
    name: 'the port of the server entered for the agents',
    files: { 'ofcscan.ini': '; 🏢\r\nMaster_DomainPort=8080\r\nClient_LocalServer_Port=⟦8080⟧\r\n' },
    finds: ['samePort'],
  },
  {
    name: 'two ports, and two files that have nothing to do with each other',
    files: {
      'a/ofcscan.ini': 'Master_DomainPort=8080\nClient_LocalServer_Port=50001\n',
      'b/ofcscan.ini': 'Client_LocalServer_Port=8080\n',
    },
    finds: [],
  },
];

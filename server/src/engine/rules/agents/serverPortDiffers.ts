import type { AgentText, ServerSide } from '../../facts/views/agentSides';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { serversOf } from '../shared/agentServers';
import { settingNote } from '../shared/notes';
import { speaksTls } from '../shared/officeScanTls';
import { agentIni, serverIni } from '../sites/agentExamples';

export default defineRule({
  id: 'agents/server-port-differs',
  title: { en: 'An agent calls another port of its server', ja: '接続先のポートがサーバと一致しない' },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['declaredProduct', 'programVersion'],
  views: ['agentSides'],
  sources: [
    { document: 'Trend Micro: クライアントがオフラインと表示される場合', section: '2' },
    { document: 'OfficeScan 10.0 online help', section: 'Trusted Port' },
  ],
  messages: {
    differs: template({
      en: '{agent} calls its server on port {port}, but {key} of the server is {own}. Nobody answers there and the agent is shown as offline; give both the same port.',
      ja: '{agent} はサーバのポート {port} に接続しますが、サーバの {key} は {own} のため接続できません。ポートを合わせてください。',
    }),
    mayDiffer: template({
      en: '{agent} has port {port} for its server, but {key} of the server is {own}. If it calls the server by HTTP it may be shown as offline; give both the same port.',
      ja: '{agent} の接続先ポートは {port} ですが、サーバの {key} は {own} です。HTTP で接続する場合、オフラインになる可能性があります。合わせてください。',
    }),
  },
  docs: {
    en: {
      why: 'The port is written into the agent together with the name of the server. When the port of the web site is changed later, agents that were off at that time keep the old one and are offline from then on. The vendor has the port in the console compared with the one that the agent shows.',
      whenItIsFine:
        'From XG Service Pack 1 on agents call the HTTPS port, and this one serves only what is left of HTTP: then, or where nothing shows which server the agent means, it is a warning. A router that leads one port on to another makes two numbers right: allow it in clusterconf.json.',
    },
    ja: {
      why: 'ポート番号は、サーバ名とともにエージェントに書き込まれます。後で Web サイトのポートを変えると、そのとき停止していたエージェントは以前のポートに接続し続け、オフラインになります。メーカーの手順では、コンソールの値とエージェントに表示される値を比べます。',
      whenItIsFine:
        'XG Service Pack 1 以降は HTTPS ポートに接続するため、警告にとどめます。どのサーバのエージェントか分からない場合も同様です。ルータがポートを変換する環境では、clusterconf.json で許可してください。',
    },
  },
  check({ facts, views: { agentSides }, report }) {
    const isHttp = speaksTls(facts) !== 'yes';
    for (const agent of agentSides.agents) {
      const { servers, certain } = serversOf(agent, agentSides);
      for (const wrong of agent.httpPorts) {
        const own = otherPort(wrong, servers);
        if (own?.port === undefined || wrong.port === undefined) continue;
        const isSure = certain && isHttp;
        report({
          message: isSure ? 'differs' : 'mayDiffer',
          severity: isSure ? 'error' : 'warning',
          at: wrong.text.at,
          args: { agent: agent.name, port: wrong.port, key: own.key.value, own: own.port },
          related: [settingNote(own.text.at, own.key.value, own.text.value)],
        });
      }
    }
  },
});

/** The port of a server, where none of the servers has the one of the agent. */
function otherPort({ port }: AgentText, servers: readonly ServerSide[]): ServerSide['httpPort'] {
  const known = servers.flatMap(({ httpPort }) => (httpPort?.port === undefined ? [] : [httpPort]));
  return known.length < servers.length || known.some((own) => own.port === port) ? undefined : known[0];
}

const project = (version: string) => `{ "products": { "officescan": { "version": "${version}" } } }\n`;

export const examples: RuleExamples = [
  {
    name: 'the port that the web site had before',
    files: { 'sv/ofcscan.ini': serverIni('sv1'), 'agents/pc1/ofcscan.ini': agentIni('sv1', '⟦80⟧') },
    finds: ['differs'],
  },
  {
    name: 'a version that calls by HTTPS, and an agent that does not say which server it means',
    files: {
      'clusterconf.json': project('XG SP1'),
      'sv/ofcscan.ini': serverIni('sv1'),
      'agents/pc1/ofcscan.ini': agentIni('sv1', '⟦80⟧'),
      'agents/pc2/ofcscan.ini': agentIni('10.0.0.5', '⟦80⟧'),
    },
    finds: ['mayDiffer', 'mayDiffer'],
  },
  {
    name: 'the same port, and an agent of another server',
    files: {
      'sv/ofcscan.ini': serverIni('10.0.0.5'),
      'old/ofcscan.ini': serverIni('10.0.0.4', '80'),
      'agents/pc1/ofcscan.ini': agentIni('10.0.0.5'),
      'agents/pc2/ofcscan.ini': agentIni('10.0.0.4', '80'),
    },
    finds: [],
  },
];

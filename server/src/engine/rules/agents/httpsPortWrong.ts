import { groupBy } from '../../facts/groupBy';
import { nameKey } from '../../facts/values/hostName';
import type { AgentSide, AgentText } from '../../facts/views/agentSides';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { serversOf } from '../shared/agentServers';
import { settingNote } from '../shared/notes';
import { speaksTls } from '../shared/officeScanTls';
import { agentReg, serverIni } from '../sites/agentExamples';

export default defineRule({
  id: 'agents/https-port-wrong',
  title: { en: 'An agent has no usable HTTPS port', ja: 'HTTPS のポートが使えない' },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['declaredProduct', 'programVersion'],
  views: ['agentSides'],
  sources: [
    { document: 'Trend Micro 1120052: HTTPS communication in OfficeScan XG SP1' },
    { document: 'Trend Micro: クライアントがオフラインと表示される場合', section: '4-b' },
  ],
  messages: {
    isHttpPort: template({
      en: '{key} of {agent} is {port}, the HTTP port of the server. From XG Service Pack 1 on the agent calls that by HTTPS and may get no answer; write the HTTPS port of the server.',
      ja: '{agent} の {key} の {port} はサーバの HTTP のポートです。XG SP1 以降は HTTPS で接続するため、接続できない可能性があります。HTTPS のポートにしてください。',
    }),
    unlikeOthers: template({
      en: '{key} of {agent} is {port}, while most agents of this server have {usual}. It may call a closed port and be shown as offline; compare it with the port of the web site.',
      ja: '{agent} の {key} は {port} ですが、同じサーバのほかのエージェントは {usual} です。接続できない可能性があります。Web サイトのポートと比べてください。',
    }),
    missing: template({
      en: 'The registry of {agent} has no ServerSSLPort. From XG Service Pack 1 on agents call the server by HTTPS, so it may be offline since the update; give it the port with IpXfer (-sp).',
      ja: '{agent} のレジストリに ServerSSLPort がありません。XG SP1 以降は HTTPS で接続するため、オフラインになる可能性があります。IpXfer の -sp で設定してください。',
    }),
  },
  docs: {
    en: {
      why: 'From XG Service Pack 1 on everything between server and agents goes over HTTPS, on a port of its own. Agents that were off during the update, or that a script moved without that port, still know the HTTP port only. They go offline right after the update, and cannot be updated to mend it.',
      whenItIsFine:
        'Before XG Service Pack 1, or where nothing tells the version, nothing is said. The ofcscan.ini of the server is not known to hold the HTTPS port, so agents are compared with the HTTP port and with each other. Worry-Free Business Security has ports of its own.',
    },
    ja: {
      why: 'XG Service Pack 1 以降、サーバとエージェントの通信は専用ポートの HTTPS になります。更新時に停止していたエージェントや、そのポートを指定しないスクリプトで移動したエージェントは HTTP のポートしか知らず、更新直後からオフラインになり、修正の配信も受けられません。',
      whenItIsFine:
        'XG Service Pack 1 より前、またはバージョンが分からない場合は調べません。サーバの ofcscan.ini に HTTPS ポートのキーは知られていないため、HTTP のポートやほかのエージェントと比べます。',
    },
  },
  check({ facts, views: { agentSides }, report }) {
    if (speaksTls(facts) !== 'yes') return;
    const usual = usualPorts(agentSides.agents);
    for (const agent of agentSides.agents) {
      const { servers } = serversOf(agent, agentSides);
      if (agent.key !== undefined && agent.servers.length > 0 && agent.httpsPorts.length === 0)
        report({ message: 'missing', at: agent.key, args: { agent: agent.name } });
      for (const { key, text, port } of agent.httpsPorts) {
        const place = { at: text.at };
        const args = { agent: agent.name, key: key.value, port: text.value };
        const http = servers.flatMap(({ httpPort }) => httpPort ?? []).find((own) => own.port === port);
        const most = usual.get(serverOf(agent));
        if (http !== undefined) {
          const related = [settingNote(http.text.at, http.key.value, http.text.value)];
          report({ message: 'isHttpPort', ...place, args, related });
        } else if (most !== undefined && most.port !== port) {
          const related = [settingNote(most.text.at, most.key.value, most.text.value)];
          report({ message: 'unlikeOthers', ...place, args: { ...args, usual: most.text.value }, related });
        }
      }
    }
  },
});

function serverOf({ servers }: AgentSide): string {
  return nameKey(servers[0]?.text.value ?? '');
}

/** The port that more than half of at least three agents of a server have, by the server's name. */
function usualPorts(agents: readonly AgentSide[]): ReadonlyMap<string, AgentText> {
  const usual = new Map<string, AgentText>();
  for (const [server, own] of groupBy(agents, serverOf)) {
    const ports = own.flatMap(({ httpsPorts }) => httpsPorts);
    const most = [...groupBy(ports, ({ port }) => port).values()].find((same) => 2 * same.length > ports.length);
    const first = most?.[0];
    if (first !== undefined && ports.length > 2) usual.set(server, first);
  }
  return usual;
}

const project = (version: string) => `{ "products": { "officescan": { "version": "${version}" } } }\n`;
const agent = (port: string) => agentReg('"Server"="sv1"', `"ServerSSLPort"=${port}`);

export const examples: RuleExamples = [
  {
    name: 'the HTTP port under the name of the other, and one agent that has none',
    files: {
      'clusterconf.json': project('XG SP1'),
      'sv/ofcscan.ini': serverIni('sv1'),
      'agents/𠮷野/agent.reg': agent('⟦dword:00001f90⟧'),
      'agents/pc2/agent.reg': agentReg('"Server"="sv1"').replace(/\[HKEY.*\]/, '⟦$&⟧'),
    },
    finds: ['missing', 'isHttpPort'],
  },
  {
    name: 'one agent that is unlike the others',
    files: {
      'clusterconf.json': project('Apex One'),
      'agents/pc1/agent.reg': agent('dword:000010f7'),
      'agents/pc2/agent.reg': agent('dword:000010f7'),
      'agents/pc3/agent.reg': agent('⟦dword:000001bb⟧'),
    },
    finds: ['unlikeOthers'],
  },
  {
    name: 'a version before it, and two agents of two minds',
    files: {
      'a/clusterconf.json': project('11.0'),
      'a/sv/ofcscan.ini': serverIni('sv1'),
      'a/agents/pc1/agent.reg': agentReg('"Server"="sv1"'),
      'b/clusterconf.json': project('Apex One'),
      'b/agents/pc1/agent.reg': agent('dword:000010f7'),
      'b/agents/pc2/agent.reg': agent('dword:000001bb'),
    },
    finds: [],
  },
];

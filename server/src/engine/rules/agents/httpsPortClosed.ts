import { nameKey } from '../../facts/values/hostName';
import type { AgentSides, AgentText } from '../../facts/views/agentSides';
import type { Nodes } from '../../facts/views/nodes';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { computerLabel, portsLabel } from '../shared/firewallPorts';
import { openingRemedies } from '../shared/firewallRemedies';
import { settingNote } from '../shared/notes';
import { speaksTls } from '../shared/officeScanTls';
import { agentReg, serverIni } from '../sites/agentExamples';
import { allowRule, firewallExport, firewallFile, profiles, RULES_KEY, rulesKey } from '../sites/firewallExamples';

export default defineRule({
  id: 'agents/https-port-closed',
  title: { en: 'The HTTPS port that agents call is closed', ja: 'HTTPS のポートが許可されていない' },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['declaredProduct', 'programVersion'],
  views: ['agentSides', 'firewall', 'nodes'],
  sources: [
    { document: 'Trend Micro 1120052: HTTPS communication in OfficeScan XG SP1' },
    { document: 'Trend Micro: クライアントがオフラインと表示される場合', section: '3-c' },
  ],
  messages: {
    closed: template({
      en: 'No rule of the firewall on {computer} lets in {ports}, which agents call by HTTPS ({key}). From XG Service Pack 1 on no agent reaches the server without it; open it.',
      ja: '{computer} のファイアウォールで、エージェントが HTTPS で接続する {ports}（{key}）が許可されておらず、接続できません。許可してください。',
    }),
    mayBeClosed: template({
      en: 'Nothing shown lets {ports} into {computer}, which agents call by HTTPS ({key}). From XG Service Pack 1 on agents may not reach the server; check it.',
      ja: '{computer} で、エージェントが HTTPS で接続する {ports}（{key}）が許可されておらず、接続できない可能性があります。確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Until XG agents called the HTTP port, and firewalls were opened for that. The update to Service Pack 1 moves everything to the HTTPS port: where only the old one is open, all agents go offline right after the update, and send no logs.',
      whenItIsFine:
        'The port is the one that the registry of all agents at hand agrees on (ServerSSLPort); without any, or before XG Service Pack 1, nothing is said. Rules for the program of the web server open the port as well.',
    },
    ja: {
      why: 'XG まではエージェントが HTTP のポートに接続していたため、ファイアウォールもそのポートだけを許可している環境があります。Service Pack 1 への更新で通信は HTTPS のポートに変わるため、更新直後にすべてのエージェントがオフラインになり、ログも送られません。',
      whenItIsFine:
        'ポートは、すべてのエージェントのレジストリで一致した ServerSSLPort の値です。値がない場合や XG Service Pack 1 より前のバージョンでは調べません。Web サーバのプログラムを許可する規則でも通信できます。',
    },
  },
  check({ facts, views: { agentSides, firewall, nodes }, report }) {
    const called = speaksTls(facts) === 'yes' ? httpsPort(agentSides) : undefined;
    if (called?.port === undefined) return;
    for (const one of firewall.filter(({ whole }) => whole)) {
      const port = one.judge('OfficeScan', 'TCP', called.port);
      if (!port.closed || !isServer(one.computer, one.list.at.path, agentSides, nodes)) continue;
      report({
        message: one.certain ? 'closed' : 'mayBeClosed',
        severity: one.certain ? 'error' : 'warning',
        at: one.list.heading,
        args: { computer: computerLabel(one), ports: portsLabel([port]), key: called.key.value },
        related: [settingNote(called.text.at, called.key.value, called.port)],
        remedies: openingRemedies(one, [port]),
      });
    }
  },
});

/** The port that all agents agree on. */
function httpsPort({ agents }: AgentSides): AgentText | undefined {
  const [first, ...others] = agents.flatMap(({ httpsPorts }) => httpsPorts);
  return others.every(({ port }) => port === first?.port) ? first : undefined;
}

/** The computer is said to be a server, or the file of a management server is from it. */
function isServer(computer: string | undefined, path: string, { servers }: AgentSides, nodes: Nodes): boolean {
  if (nodes.of(path)?.role === 'server') return true;
  return computer !== undefined && servers.some(({ node }) => nameKey(node?.name ?? '') === nameKey(computer));
}

const project = (version: string) =>
  `{ "products": { "officescan": { "version": "${version}" } }, "nodes": { "sv1": { "files": ["sv1/**"], "role": "server" } } }\n`;
const agent = agentReg('"Server"="sv1"', '"ServerSSLPort"=dword:000010f7');
const oldPort = allowRule('𠮷 Web', 'Protocol=6|LPort=8080|');
const agentPort = allowRule('Agent', 'Protocol=6|LPort=21112|');
const webProgram = allowRule('Apache', 'App=C:\\\\Apache\\\\bin\\\\httpd.exe|');
const newPort = allowRule('Web', 'Protocol=6|LPort=4343|');

export const examples: RuleExamples = [
  {
    name: 'only the port of older versions is open',
    files: {
      'clusterconf.json': project('XG SP1'),
      'sv1/ofcscan.ini': serverIni('sv1'),
      'sv1/firewall.reg': firewallFile(...profiles, rulesKey([oldPort, agentPort], `⟦${RULES_KEY}⟧`)),
      'agents/pc1/agent.reg': agent,
    },
    finds: ['closed'],
  },
  {
    name: 'a list without the profiles',
    files: {
      'clusterconf.json': project('Apex One'),
      'sv1/firewall.reg': firewallFile(rulesKey([oldPort, agentPort], `⟦${RULES_KEY}⟧`)),
      'sv1/ofcscan.ini': serverIni('sv1'),
      'agents/pc1/agent.reg': agent,
    },
    finds: ['mayBeClosed'],
  },
  {
    name: 'it is open, a version before it, and a rule for the program of the web server',
    files: {
      'a/clusterconf.json': project('XG SP1'),
      'a/sv1/ofcscan.ini': serverIni('sv1'),
      'a/sv1/firewall.reg': firewallExport(oldPort, agentPort, newPort),
      'a/agents/pc1/agent.reg': agent,
      'b/clusterconf.json': project('11.0'),
      'b/sv1/ofcscan.ini': serverIni('sv1'),
      'b/sv1/firewall.reg': firewallExport(oldPort, agentPort),
      'b/agents/pc1/agent.reg': agent,
      'c/clusterconf.json': project('Apex One'),
      'c/sv1/ofcscan.ini': serverIni('sv1'),
      'c/sv1/firewall.reg': firewallExport(agentPort, webProgram),
      'c/agents/pc1/agent.reg': agent,
    },
    finds: [],
  },
];

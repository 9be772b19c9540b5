import { parsePort } from '../../facts/values/port';
import type { ServerSide } from '../../facts/views/agentSides';
import { type Agents, placeOfAgent } from '../../facts/views/agents';
import { template } from '../../messages/message';
import type { Location } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { serversOf, toldOnce } from '../shared/agentServers';
import { settingNote } from '../shared/notes';
import { agentIni, agentReg, serverIni } from '../sites/agentExamples';

export default defineRule({
  id: 'agents/port-differs',
  title: { en: 'An agent listens on another port', ja: '待ち受けポートがサーバと一致しない' },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['agentSides', 'agents'],
  sources: [
    { document: 'Trend Micro: クライアントがオフラインと表示される場合', section: '2' },
    { document: 'Trend Micro KA-0000838' },
  ],
  messages: {
    differs: template({
      en: '{agent} listens on port {port}, but {key} of the server is {own}. The server may call a port where nobody listens, and show the agent as offline; give both the same port.',
      ja: '{agent} の待ち受けポートは {port} ですが、サーバの {key} は {own} です。通知が届かずオフラインになる可能性があります。合わせてください。',
    }),
    listed: template({
      en: 'Agents in this list with another port than {key} of the server ({own}): {count}, the first with {port}. What is open for one port may be closed for theirs; see that the server reaches them.',
      ja: '一覧の {count} 台（最初は {port}）の待ち受けポートが、サーバの {key}（{own}）と一致しません。通知が届かない可能性があります。確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The server tells its agents about patterns and settings by calling the port that they listen on, which is one number for all agents of a server. An agent that listens elsewhere, since it was installed from another package or by an older server, is not notified, and firewalls are not open for its port.',
      whenItIsFine:
        'From 6.5 on an agent that was moved may keep its port, and the server learns it when the agent reports; firewalls still have to know it. So this is a warning, also in a list, where all such agents are one finding.',
    },
    ja: {
      why: 'サーバは、エージェントの待ち受けポートに接続してパターンファイルや設定の変更を通知します。番号は 1 台のサーバの全エージェントで共通です。別のパッケージや以前のサーバからインストールしたエージェントの番号が異なると、通知が届かず、ファイアウォールでも許可されていません。',
      whenItIsFine:
        '6.5 以降は、移動したエージェントが以前の番号を使い続けることがあり、サーバは接続時にその番号を知ります。それでもファイアウォールの設定は必要なため、警告とします。一覧では 1 件にまとめます。',
    },
  },
  check({ views: { agentSides, agents }, report }) {
    for (const agent of agentSides.agents) {
      const own = portsOf(serversOf(agent, agentSides).servers);
      const [first] = own;
      for (const { port, text, elsewhere } of toldOnce(agent.agentPorts)) {
        if (first === undefined || port === undefined || own.some((one) => one.port === port)) continue;
        const args = { agent: agent.name, port, key: first.key.value, own: first.text.value };
        const related = [settingNote(first.text.at, first.key.value, first.text.value), ...elsewhere];
        report({ message: 'differs', at: text.at, args, related });
      }
    }
    const own = portsOf(agentSides.servers);
    const [first] = own;
    if (first === undefined) return;
    const related = [settingNote(first.text.at, first.key.value, first.text.value)];
    for (const { at, port, count } of otherPorts(agents, new Set(own.map((one) => one.port)))) {
      report({ message: 'listed', at, args: { count, port, key: first.key.value, own: first.text.value }, related });
    }
  },
});

interface ListedPorts {
  readonly at: Location;
  readonly port: number;
  count: number;
}

/** Of each list the first agent with none of these ports, and how many there are. */
function otherPorts({ all }: Agents, known: ReadonlySet<number | undefined>): Iterable<ListedPorts> {
  const found = new Map<symbol, ListedPorts>();
  for (const agent of all) {
    const port = parsePort(agent.row.port ?? '');
    if (port === undefined || known.has(port)) continue;
    const before = found.get(agent.table.identity);
    if (before === undefined) found.set(agent.table.identity, { at: placeOfAgent(agent, 'port'), port, count: 1 });
    else before.count++;
  }
  return found.values();
}

/** The ports on which the servers call agents; none where one of the servers does not say. */
function portsOf(servers: readonly ServerSide[]) {
  const known = servers.flatMap(({ agentPort }) => (agentPort?.port === undefined ? [] : [agentPort]));
  return known.length < servers.length ? [] : known;
}

export const examples: RuleExamples = [
  {
    name: 'the port of an older server in the ini and in the registry',
    files: {
      'sv/ofcscan.ini': serverIni('sv1'),
      'agents/pc1/ofcscan.ini': agentIni('sv1', '8080', '⟦12345⟧'),
      'agents/pc2/agent.reg': agentReg('"Server"="sv1"', '"LocalServerPort"=⟦dword:00003039⟧'),
    },
    finds: ['differs', 'differs'],
  },
  {
    name: 'in a list',
    files: {
      'ofcscan.ini': serverIni('sv1'),
      'agents.csv': 'Computer,IP address,Port\r\n𠮷野,10.0.0.1,21112\r\npc2,10.0.0.2,⟦12345⟧\r\npc3,10.0.0.3,12345\r\n',
    },
    finds: ['listed'],
  },
  {
    name: 'the same port, an agent of the other server, and a list without ports',
    files: {
      'new/ofcscan.ini': serverIni('sv2', '8080', '30000'),
      'old/ofcscan.ini': serverIni('sv1'),
      'agents/pc1/ofcscan.ini': agentIni('sv1'),
      'agents/pc2/agent.reg': agentReg('"Server"="sv2"', '"LocalServerPort"=dword:00007530'),
      'agents.csv': 'Computer,IP address,Port\r\npc1,10.0.0.1,21112\r\npc2,10.0.0.2,\r\n',
    },
    finds: [],
  },
];

import { nameKey, shortName } from '../../facts/values/hostName';
import type { AgentSide } from '../../facts/views/agentSides';
import { type Agents, type ListedAgent, placeOfAgent } from '../../facts/views/agents';
import { type Message, message, template } from '../../messages/message';
import type { Location } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { agentIni, agentReg } from '../sites/agentExamples';

const LIST = template({ en: 'the list of agents', ja: 'エージェントの一覧です' });
const ROW = template({ en: '"{name}" has the GUID there', ja: '一覧では「{name}」の GUID です' });

export default defineRule({
  id: 'agents/not-in-list',
  title: { en: 'An agent is not in the list of its server', ja: 'エージェントが一覧にない' },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['agentList'],
  views: ['agents', 'agentSides'],
  sources: [{ document: 'Trend Micro: クライアントがオフラインと表示される場合', section: '3-a, 4-b' }],
  messages: {
    missing: template({
      en: 'The agent on {agent} is in no list of agents here. Either the lists are of another server, or its own does not know it: it may never have reached the server; check what it calls.',
      ja: '{agent} のエージェントが一覧にありません。サーバに登録されていない可能性があります。接続先と通信を確認してください。',
    }),
    taken: template({
      en: '{agent} is not in the list, where its GUID belongs to "{other}". The server may take the two for one agent, as with disk images; give this one a new GUID.',
      ja: '{agent} は一覧になく、その GUID は一覧の「{other}」と同じです。サーバが 1 台として扱う可能性があります。GUID を振り直してください。',
    }),
  },
  docs: {
    en: {
      why: 'An agent that the console does not show at all cannot be looked at from there. It calls another server, has never got through, or has the GUID of another computer, whose entry the two overwrite in turns. The vendor has the tree of agents looked at first, and then the GUID.',
      whenItIsFine:
        'A list of another server, or of one group only, does not have every agent. Computers are told by the names of their folders or in clusterconf.json: call the folder as the computer is called. An agent that was installed after the list was exported is not in it.',
    },
    ja: {
      why: 'コンソールに表示されないエージェントは、そこからは調べられません。別のサーバに接続している、一度も通信できていない、または別のコンピュータと GUID が重複して互いに上書きしている場合があります。メーカーの手順では、クライアントツリーと GUID を確認します。',
      whenItIsFine:
        '別のサーバや一部のグループだけの一覧には、すべてのエージェントは載りません。コンピュータはフォルダー名か clusterconf.json で判別するため、フォルダー名をコンピュータ名と同じにしてください。一覧の出力後にインストールした場合も対象外です。',
    },
  },
  check({ facts, views: { agents, agentSides }, report }) {
    const list = facts
      .all('agentList')
      .find(({ table }) => table.columns.has('name'))
      ?.table.columns.get('name');
    const own = agentSides.agents.filter(({ node }) => node?.role === 'agent');
    if (list === undefined || own.length === 0) return;
    const listed = lookUp(agents, own);
    for (const { name, key, servers, guids } of own) {
      const at = guids[0]?.text.at ?? servers[0]?.text.at ?? key;
      if (at === undefined || listed.names.has(nameKey(shortName(name)))) continue;
      const row = listed.rows.get(guids[0]?.text.value ?? '');
      if (row !== undefined) {
        const other = row.row.name ?? '';
        const related = [note(placeOfAgent(row, 'guid'), message(ROW, { name: other }))];
        report({ message: 'taken', at, args: { agent: name, other }, related });
      } else {
        report({ message: 'missing', at, args: { agent: name }, related: [note(list.at, message(LIST, {}))] });
      }
    }
  },
});

function note(at: Location, text: Message) {
  return { at, message: text };
}

/** The names in all lists, and which rows have one of these GUIDs. */
function lookUp({ all }: Agents, own: readonly AgentSide[]) {
  const wanted = new Set(own.flatMap(({ guids }) => guids.map(({ text }) => text.value)));
  const names = new Set<string>();
  const rows = new Map<string, ListedAgent>();
  for (const agent of all) {
    const { name, guid } = agent.row;
    if (name !== undefined) names.add(nameKey(shortName(name)));
    if (guid !== undefined && wanted.has(guid)) rows.set(guid, agent);
  }
  return { names, rows };
}

const GUID = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
const list = `Computer,IP address,GUID\r\npc1,10.0.0.1,${GUID}\r\n`;

export const examples: RuleExamples = [
  {
    name: 'an agent that no list has',
    files: { 'agents.csv': list, 'agents/𠮷野/ofcscan.ini': agentIni('⟦sv1⟧') },
    finds: ['missing'],
  },
  {
    name: 'an agent whose GUID another computer has',
    files: { 'agents.csv': list, 'agents/pc2/agent.reg': agentReg('"Server"="sv1"', `"GUID"="⟦{${GUID}}⟧"`) },
    finds: ['taken'],
  },
  {
    name: 'an agent by its full name, and a computer of which nothing tells what it is',
    files: {
      'agents.csv': list,
      'agents/PC1.example.local/ofcscan.ini': agentIni('sv1'),
      'pc2/agent.reg': agentReg('"Server"="sv1"'),
    },
    finds: [],
  },
  {
    name: 'no list, and a list without names',
    files: {
      'a/clusterconf.json': '{}',
      'a/agents/pc1/ofcscan.ini': agentIni('sv1'),
      'b/clusterconf.json': '{}',
      'b/agents.csv': 'IP address,GUID\r\n10.0.0.1,\r\n',
      'b/agents/pc1/ofcscan.ini': agentIni('sv1'),
    },
    finds: [],
  },
];

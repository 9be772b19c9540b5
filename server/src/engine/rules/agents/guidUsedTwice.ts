import { groupBy } from '../../facts/groupBy';
import type { AgentSides, AgentText } from '../../facts/views/agentSides';
import { placeOfAgent } from '../../facts/views/agents';
import { message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { agentReg } from '../sites/agentExamples';

const OTHER = template({ en: '"{name}" has it, too', ja: '「{name}」も同じ GUID です' });

/** More other agents than this say nothing more to a person. */
const MOST_RELATED = 5;

export default defineRule({
  id: 'agents/guid-used-twice',
  title: {
    en: 'Several agents have one GUID',
    ja: '複数のエージェントの GUID が同じ',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['agents', 'agentSides'],
  sources: [
    {
      document: 'ウイルスバスター Corp./Apex One サーバにてクライアントがオフライン表示される場合の対処方法',
      section: '4',
    },
  ],
  messages: {
    shared: template({
      en: '{count} agents have the GUID {guid}. The server takes them for one, so only one of them is shown; give each of the others a new GUID.',
      ja: 'GUID {guid} のエージェントが {count} 台あります。サーバは1台として扱います。GUID を振り直さないと、そのうち1台しか管理できません。',
    }),
  },
  docs: {
    en: {
      why: 'The server tells agents apart by their GUID. A disk image that was taken with the agent installed brings the same one to every computer made from it: they overwrite each other in the console, some never appear, and none can be managed for sure.',
      whenItIsFine:
        'An export that holds the same agent twice, with one name and one address, is a doubled row and no doubled GUID; it is not reported. Registry exports are compared where it is known which computers they are from.',
    },
    ja: {
      why: 'サーバは GUID でエージェントを区別します。エージェントをインストールした状態のディスクイメージから展開すると、どの端末も同じ GUID になり、コンソールで互いに上書きされて表示されない端末が出ます。',
      whenItIsFine:
        '名前も IP アドレスも同じ行が2つある場合は、同じエージェントの行が重複しているだけのため対象外です。レジストリは、どのコンピュータのものか分かる場合だけ比べます。',
    },
  },
  check({ views, report }) {
    for (const [guid, [first, ...others]] of computersByGuid(views.agentSides)) {
      if (first === undefined || others.length === 0) continue;
      const related = others.slice(0, MOST_RELATED).map(({ name, at }) => ({ at, message: message(OTHER, { name }) }));
      report({ message: 'shared', at: first.at, args: { count: others.length + 1, guid }, related });
    }
    for (const group of views.agents.sharing('guid')) {
      const computers = [...new Map(group.map((agent) => [computerOf(agent.row), agent])).values()];
      const [first, ...others] = computers;
      if (first === undefined || others.length === 0) continue;
      const related = others.slice(0, MOST_RELATED).map((agent) => ({
        at: placeOfAgent(agent, 'guid'),
        message: message(OTHER, { name: agent.row.name ?? agent.row.address ?? '' }),
      }));
      const args = { count: computers.length, guid: first.row.guid ?? '' };
      report({ message: 'shared', at: placeOfAgent(first, 'guid'), args, related });
    }
  },
});

interface Holder {
  readonly name: string;
  readonly at: AgentText['text']['at'];
}

/** The computers whose registry has a GUID. A file of which nothing tells the computer may be a copy of another one's. */
function computersByGuid({ agents }: AgentSides): ReadonlyMap<string, readonly Holder[]> {
  const holders = agents.flatMap(({ node, guids: [guid] }) =>
    node === undefined || guid === undefined ? [] : [{ guid: guid.text.value, name: node.name, at: guid.text.at }],
  );
  return groupBy(holders, ({ guid }) => guid);
}

function computerOf({ name = '', address = '' }: { readonly name?: string; readonly address?: string }): string {
  return `${name.toLowerCase()} ${address}`;
}

const HEAD = 'Computer,IP address,GUID\r\n';
const GUID = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';

export const examples: RuleExamples = [
  {
    name: 'computers from one disk image',
    files: { 'agents.csv': `${HEAD}𠮷野,10.0.0.1,⟦${GUID}⟧\r\npc2,10.0.0.2,${GUID.toUpperCase()}\r\n` },
    finds: ['shared'],
  },
  {
    name: 'a list in Japanese, with tabs and quotes',
    files: {
      'クライアント.tsv': `コンピュータ名\tIPアドレス\tGUID\n"pc1"\t10.0.0.1\t"⟦${GUID}⟧"\npc2\t10.0.0.2\t{${GUID}}\n`,
    },
    finds: ['shared'],
  },
  {
    name: 'the registries of two computers',
    files: {
      'agents/pc1/agent.reg': agentReg(`"GUID"="⟦${GUID}⟧"`),
      'agents/pc2/agent.reg': agentReg(`"GUID"="{${GUID.toUpperCase()}}"`),
    },
    finds: ['shared'],
  },
  {
    name: 'two exports of one computer, and registries of nobody knows which',
    files: {
      'agents/pc1/agent.reg': agentReg(`"GUID"="${GUID}"`),
      'agents/pc1/before.reg': agentReg(`"GUID"="${GUID}"`),
      'a.reg': agentReg(`"GUID"="${GUID}"`),
    },
    finds: [],
  },
  {
    name: 'other agents, empty GUIDs, and a row that stands twice',
    files: {
      'agents.csv': `${HEAD}pc1,10.0.0.1,${GUID}\r\nPC1,10.0.0.1,${GUID}\r\npc2,10.0.0.2,\r\npc3,10.0.0.3,\r\npc4,10.0.0.4,00000000-0000-0000-0000-000000000000\r\npc5,10.0.0.5,00000000-0000-0000-0000-000000000000\r\n`,
    },
    finds: [],
  },
];

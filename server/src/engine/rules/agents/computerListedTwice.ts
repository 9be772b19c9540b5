import { type Agents, type AgentsSharing, agentName, type ListedAgent } from '../../facts/views/agents';
import { message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';

const OTHER = template({ en: 'here it is again', ja: '同じコンピュータの行です' });

/** More than so many computers are told by their number. */
const MOST = 20;

export default defineRule({
  id: 'agents/computer-listed-twice',
  title: { en: 'A computer is registered as two agents', ja: '同じ端末が2つのエージェントとして登録' },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['agents'],
  sources: [{ document: 'Trend Micro KA-0000816' }],
  messages: {
    byAddress: template({
      en: '"{name}" with the address {address} is registered under {count} GUIDs. The server may delete the older ones by itself; see whether the agent was installed again, and remove what is left over.',
      ja: '「{name}」（{address}）が {count} 個の GUID で登録されています。古い登録は自動で削除される可能性があります。再インストールの有無を確認してください。',
    }),
    byMac: template({
      en: '"{name}" with the MAC address {address} is registered under {count} GUIDs. Apex One may delete the older ones by itself, unless EnableCheckClientMacAddress is 0; see whether the agent was installed again.',
      ja: '「{name}」（MAC アドレス {address}）が {count} 個の GUID で登録されています。Apex One は古い登録を自動で削除する可能性があります。再インストールの有無を確認してください。',
    }),
    more: template({
      en: '{count} more computers are registered as several agents each. See whether they were set up from an image or installed again.',
      ja: '複数のエージェントとして登録された端末が、ほかに {count} 台あります。再インストールや展開の手順を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'An agent that is installed again gets a new GUID, and the computer stands in the console twice. The server takes equal names with equal addresses, and Apex One with equal MAC addresses too, for one computer and deletes the older row: with cloned virtual computers that may be one that is in use.',
      whenItIsFine:
        'Rows with one GUID are the same agent and are not reported, nor are computers that share only a name. Lists without GUIDs tell nothing here.',
    },
    ja: {
      why: 'エージェントを再インストールすると GUID が新しくなり、コンソールに同じ端末が 2 行表示されます。サーバは名前と IP アドレス（Apex One では名前と MAC アドレスも）が同じ行を 1 台とみなし、古い行を削除します。複製した仮想マシンでは、使用中の端末の行が削除されることがあります。',
      whenItIsFine:
        'GUID が同じ行は同じエージェントのため対象外です。名前だけが同じ端末も対象外です。GUID の列がない一覧では判断しません。',
    },
  },
  check({ views, report }) {
    const found = [...doubled(views.agents)];
    for (const { key, first, second, count } of found.slice(0, MOST)) {
      const { name = '', address = '', mac = '' } = first.row;
      report({
        message: key,
        at: first.table.place(first.line, 'name'),
        args: { name, count, address: key === 'byMac' ? mac : address },
        related: [{ at: second.table.place(second.line, 'name'), message: message(OTHER, {}) }],
      });
    }
    const [rest] = found.slice(MOST);
    if (rest === undefined) return;
    const at = rest.first.table.place(rest.first.line, 'name');
    report({ message: 'more', at, args: { count: found.length - MOST } });
  },
});

interface Doubled {
  readonly key: 'byAddress' | 'byMac';
  readonly first: ListedAgent;
  readonly second: ListedAgent;
  /** How many GUIDs there are. */
  readonly count: number;
}

/** Each computer once, by its address before its network adapter. */
function* doubled(agents: Agents): Generator<Doubled> {
  const told = new Set<string>();
  for (const [key, column] of [
    ['byAddress', 'address'],
    ['byMac', 'mac'],
  ] as const) {
    for (const group of agents.sharing(column)) {
      for (const [name, [first, ...others]] of byName(group)) {
        const second = others.find(({ row }) => row.guid !== first.row.guid);
        if (second === undefined || told.has(name)) continue;
        told.add(name);
        yield { key, first, second, count: new Set([first, ...others].map(({ row }) => row.guid)).size };
      }
    }
  }
}

function byName(group: AgentsSharing): ReadonlyMap<string, readonly [ListedAgent, ...ListedAgent[]]> {
  const names = new Map<string, [ListedAgent, ...ListedAgent[]]>();
  for (const agent of group) {
    const name = agentName(agent.row);
    if (name === undefined || agent.row.guid === undefined) continue;
    const known = names.get(name);
    if (known === undefined) names.set(name, [agent]);
    else known.push(agent);
  }
  return names;
}

const HEAD = 'Computer,IP address,MAC address,GUID\r\n';

export const examples: RuleExamples = [
  {
    name: 'an agent that was installed again',
    files: {
      'agents.csv': `${HEAD}⟦𠮷⟧,10.0.0.1,00-11-22-33-44-55,1-1\r\n𠮷,10.0.0.1,00-11-22-33-44-55,2-2\r\n⟦b⟧,10.0.0.2,00-11-22-33-44-56,3-3\r\nB,10.0.0.3,00-11-22-33-44-56,4-4\r\n`,
    },
    finds: ['byAddress', 'byMac'],
  },
  {
    name: 'more of them than anybody reads about',
    files: {
      'agents.csv': `${HEAD}${Array.from({ length: 21 }, (_, index) => `⟦p${index}⟧,10.0.1.${index},,${index}-1\r\np${index},10.0.1.${index},,${index}-2\r\n`).join('')}`,
    },
    finds: [...Array.from({ length: 20 }, () => 'byAddress'), 'more'],
  },
  {
    name: 'one agent twice, one name twice, no GUIDs',
    files: {
      'a/agents.csv': `${HEAD}a,10.0.0.1,00-11-22-33-44-55,1-1\r\na,10.0.0.1,00-11-22-33-44-55,1-1\r\nb,10.0.0.2,00-11-22-33-44-56,2-2\r\nb,10.0.0.3,00-11-22-33-44-57,3-3\r\n`,
      'b/agents.csv': 'Computer,IP address\na,10.0.0.1\na,10.0.0.1\n',
    },
    finds: [],
  },
];

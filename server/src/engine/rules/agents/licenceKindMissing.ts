import type { FactReader } from '../../facts/store';
import { type Agents, placeOfAgent } from '../../facts/views/agents';
import type { Fact } from '../../facts/vocabulary';
import { template } from '../../messages/message';
import type { Location } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';

export default defineRule({
  id: 'agents/licence-kind-missing',
  title: {
    en: 'Agents run on systems that no licence is for',
    ja: '対象 OS のライセンスが有効でない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['declaredProduct', 'declaredNode'],
  views: ['agents'],
  sources: [{ document: 'Trend Micro: クライアントがオフラインと表示される場合', section: '1' }],
  messages: {
    server: template({
      en: 'Agents on a Windows Server: {count}, the first on "{system}", but the licence for servers is not activated (clusterconf.json). They may be shown as offline; activate it.',
      ja: 'サーバ OS（「{system}」など）のエージェントが {count} 台ありますが、サーバ用のライセンスが有効でなく、オフラインになる可能性があります。有効にしてください。',
    }),
    desktop: template({
      en: 'Agents on a desktop Windows: {count}, the first on "{system}", but the licence for desktops is not activated (clusterconf.json). They may be shown as offline; activate it.',
      ja: 'クライアント OS（「{system}」など）のエージェントが {count} 台ありますが、デスクトップ用のライセンスが有効でなく、オフラインになる可能性があります。有効にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The product is activated apart for computers with a desktop Windows and for those with a Windows Server. When one of the two was not activated, or has run out, the agents on such computers are shown as offline although everything else is right. So the vendor has the licence looked at first.',
      whenItIsFine:
        'No file shows what is activated, so the rule speaks only where clusterconf.json says so (products.officescan.licences) and a list of agents, or the system of a node there, tells the systems. Systems whose name does not tell which kind they are count for neither.',
    },
    ja: {
      why: '製品のアクティベーションは、クライアント OS 用（デスクトップ用ウイルス対策）とサーバ OS 用（サーバ用ウイルス対策）で別々です。片方が済んでいないか期限切れの場合、ほかに問題がなくてもその OS のエージェントはオフラインと表示されます。メーカーの手順では最初に確認します。',
      whenItIsFine:
        'アクティベーションの状態はファイルから分からないため、clusterconf.json の products.officescan.licences に指定があり、エージェントの一覧などで OS が分かる場合だけ調べます。種類の分からない OS は数えません。',
    },
  },
  check({ facts, views: { agents }, report }) {
    const declared = facts.all('declaredProduct').find(({ licences }) => licences !== undefined);
    if (declared?.licences === undefined) return;
    const activated = declared.licences.map(({ value }) => value);
    const related = [settingNote(declared.at, 'licences', `[${activated.join(', ')}]`)];
    for (const kind of ['desktop', 'server'] as const) {
      if (activated.includes(kind)) continue;
      for (const { system, at, count } of systemsOf(kind, agents, facts)) {
        report({ message: kind, at, args: { system, count }, related });
      }
    }
  },
});

interface Systems {
  readonly system: string;
  readonly at: Location;
  count: number;
}

/** Of each list, and of each node of clusterconf.json, the first agent on such a system, and how many there are. */
function systemsOf(kind: Kind, { all }: Agents, facts: FactReader<'declaredNode'>): Iterable<Systems> {
  const lists = new Map<symbol, Systems>();
  for (const agent of all) {
    const { platform } = agent.row;
    if (platform === undefined || kindOf(platform) !== kind) continue;
    const before = lists.get(agent.table.identity);
    if (before !== undefined) before.count++;
    else lists.set(agent.table.identity, { system: platform, at: placeOfAgent(agent, 'platform'), count: 1 });
  }
  return [...lists.values(), ...facts.all('declaredNode').flatMap((node) => nodeSystem(node, kind))];
}

function nodeSystem({ role, os }: Fact<'declaredNode'>, kind: Kind): readonly Systems[] {
  if (role?.value !== 'agent' || os === undefined || kindOf(os.value) !== kind) return [];
  return [{ system: os.value, at: os.at, count: 1 }];
}

type Kind = 'desktop' | 'server';

function kindOf(system: string): Kind | undefined {
  if (/server|サーバ/i.test(system)) return 'server';
  const isDesktop = /(?:windows|win) ?(?:xp|vista|7|8|8\.1|10|11)\b|workstation|professional/i.test(system);
  return isDesktop ? 'desktop' : undefined;
}

const project = (licences: string) => `{ "products": { "officescan": { "licences": ${licences} } } }\n`;
const HEAD = 'Computer,IP address,Platform\r\n';

export const examples: RuleExamples = [
  {
    name: 'servers in a list, and no licence for servers',
    files: {
      'agents.csv': `${HEAD}𠮷野,10.0.0.1,Windows 10\r\nsv1,10.0.0.2,⟦Windows Server 2016⟧\r\nsv2,10.0.0.3,Windows Server 2019\r\n`,
      'clusterconf.json': project('["desktop"]'),
    },
    finds: ['server'],
  },
  {
    name: 'a desktop that clusterconf.json names, and no licence at all',
    files: {
      'clusterconf.json':
        '{ "products": { "officescan": { "licences": [] } }, "nodes": { "pc1": { "files": ["agents/pc1/**"], "os": ⟦"Windows 11"⟧, "role": "agent" } } }\n',
    },
    finds: ['desktop'],
  },
  {
    name: 'both licences, nothing said of licences, and systems that are neither',
    files: {
      'a/clusterconf.json': project('["server", "desktop"]'),
      'a/agents.csv': `${HEAD}pc1,10.0.0.1,Windows 10\r\nsv1,10.0.0.2,Windows Server 2016\r\n`,
      'b/clusterconf.json': '{}\n',
      'b/agents.csv': `${HEAD}sv1,10.0.0.2,Windows Server 2016\r\n`,
      'c/clusterconf.json': project('[]'),
      'c/agents.csv': `${HEAD}pc1,10.0.0.1,NT 6.1\r\n`,
    },
    finds: [],
  },
];

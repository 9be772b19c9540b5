import { parseIpAddress } from '../../facts/values/ipAddress';
import { firstOf } from '../../facts/views/agentNetworks';
import { type Agents, areDifferent, differ } from '../../facts/views/agents';
import type { AgentRow } from '../../facts/vocabulary/agents';
import { message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { addressesBySubnet } from '../shared/agentSubnets';
import { NAT_PAGE } from '../shared/natState';
import { agentList } from '../sites/natExamples';

const OTHER = template({ en: '"{name}" has registered it, too', ja: '「{name}」も同じ IP アドレスです' });

/** More networks than this are told together. */
const MOST = 20;

export default defineRule({
  id: 'agents/address-shared-by-agents',
  title: { en: 'Several agents have one address', ja: '複数のエージェントの IP アドレスが同じ' },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['agents'],
  sources: [{ ...NAT_PAGE, section: 'NAT環境などでクライアントが認識できなくなる現象の解説' }],
  messages: {
    shared: template({
      en: '{address} is the address of {count} agents (such addresses in this network: {addresses}). The server calls agents by their address, so it may call the wrong one or none: see whether rows are old, or sites behind a NAT use one network.',
      ja: '{address} を {count} 台が登録しています（同じネットワークに {addresses} 件）。別の端末に接続するか、届かない可能性があります。古い行か、NAT の先の重複か確認してください。',
    }),
    more: template({
      en: '{addresses} more addresses in {networks} networks have several agents each. The server may not reach these agents either; remove rows of computers that are gone, and see the list.',
      ja: 'ほかに {networks} 個のネットワークの {addresses} 個のアドレスを、それぞれ複数のエージェントが登録しています。届かない可能性があります。一覧を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The server stores the address that an agent reports and calls it there. Two sites behind NATs that both use 192.168.1.0/24, or agents that are registered with the address of the gateway, cannot be told apart by it, and at most one of them is ever reached.',
      whenItIsFine:
        'With DHCP the row of a computer that was away for long keeps an address that another one has by now; it goes when the computer comes back or is removed from the console. Agents with one GUID are another finding.',
    },
    ja: {
      why: 'サーバは、エージェントが通知した IP アドレスを保存し、そこに接続します。NAT の先の 2 拠点が同じ 192.168.1.0/24 を使っている場合や、ゲートウェイのアドレスで登録されている場合は区別できず、届くのは多くても 1 台です。',
      whenItIsFine:
        'DHCP では、長く起動していない端末の行に、別の端末が使用中のアドレスが残ることがあります。端末を起動するか、コンソールから削除すると解消します。GUID が同じ場合は別の指摘になります。',
    },
  },
  check({ views: { agents }, report }) {
    const groups = agents.sharing('address').filter((group) => differ(group) && !isOfNobody(agents, group[0].row));
    const subnets = [...addressesBySubnet(groups)].toSorted((left, right) => right.length - left.length);
    for (const [first, ...others] of subnets.slice(0, MOST)) {
      const [agent] = first;
      const other = first.find(({ row }) => areDifferent(row, agent.row)) ?? agent;
      const name = other.row.name ?? other.row.guid ?? '';
      report({
        message: 'shared',
        at: agent.table.place(agent.line, 'address'),
        args: { address: agent.row.address ?? '', count: first.length, addresses: others.length + 1 },
        related: [{ at: other.table.place(other.line, 'address'), message: message(OTHER, { name }) }],
      });
    }
    const [rest, ...others] = subnets.slice(MOST);
    if (rest === undefined) return;
    const [[agent]] = rest;
    const addresses = [rest, ...others].reduce((sum, { length }) => sum + length, 0);
    const at = agent.table.place(agent.line, 'address');
    report({ message: 'more', at, args: { addresses, networks: others.length + 1 } });
  },
});

/** An address that no other computer can call tells nothing, however many have it. */
function isOfNobody({ networks }: Agents, row: AgentRow): boolean {
  const { reach } = networks.decide(row).row;
  return reach === 'wrongAddress' || parseIpAddress(firstOf(row.address ?? '')) === undefined;
}

export const examples: RuleExamples = [
  {
    name: 'two sites that use one network',
    files: {
      'agents.csv': agentList(
        '𠮷,⟦192.168.1.11⟧,A,Offline,2026/11/20',
        'b,192.168.1.11,B,Offline,2026/11/20',
        'c,192.168.1.12,A,Offline,2026/11/20',
        'd,192.168.1.12,B,Offline,2026/11/20',
        'e,⟦192.168.2.1⟧,A,Offline,2026/11/20',
        'f,192.168.2.1,B,Offline,2026/11/20',
      ),
    },
    finds: ['shared', 'shared'],
  },
  {
    name: 'more networks than anybody reads about',
    files: {
      'agents.csv': `Computer,IP address\n${Array.from({ length: 21 }, (_, net) => `a${net},⟦10.9.${net}.1⟧\nb${net},10.9.${net}.1\n`).join('')}`,
    },
    finds: [...Array.from({ length: 20 }, () => 'shared'), 'more'],
  },
  {
    name: 'one agent twice, agents of one GUID, agents without an address',
    files: {
      'agents.csv':
        'Computer,IP address,GUID\na,10.0.0.1,1-1\nA,10.0.0.1,1-1\nb,10.0.0.2,2-2\nc,10.0.0.2,2-2\nd,,3-3\ne,,4-4\nf,169.254.1.1,5-5\ng,169.254.1.1,6-6\n',
    },
    finds: [],
  },
];

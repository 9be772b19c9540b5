import { groupBy } from '../../facts/groupBy';
import { nameKey } from '../../facts/values/hostName';
import { type IpAddress, parseIpAddress } from '../../facts/values/ipAddress';
import type { Addresses } from '../../facts/views/addresses';
import type { Names } from '../../facts/views/names';
import type { Fact } from '../../facts/vocabulary';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { hostsNote } from '../shared/notes';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'hosts/name-with-two-addresses',
  title: {
    en: 'A name of the cluster has two addresses in one file',
    ja: '同じ名前に 2 つのアドレスがある',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['hostsEntry'],
  views: ['names', 'addresses'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 7' }],
  messages: {
    two: template({
      en: '"{name}" is given {first} above and {second} here. Which of the two is used may differ from program to program; keep the right one.',
      ja: '「{name}」は別の行では {first}、ここでは {second} です。どちらが使われるか定まらない可能性があります。正しい方だけを残してください。',
    }),
  },
  docs: {
    en: {
      why: 'Windows reads every line of a name and hands out the addresses in an order of its own; a program takes one of them. After a server was moved to a new address, the old line below the new one is enough to reach the wrong place now and then.',
      whenItIsFine:
        'An IPv4 and an IPv6 address of one name, a loopback address beside the real one, and names that the cluster does not know. Lines that are wrong in themselves are the matter of other rules.',
    },
    ja: {
      why: 'Windows は同じ名前のすべての行を読み、独自の順序でアドレスを返し、プログラムはその 1 つを使います。アドレスの変更後に古い行が残っていると、ときどき別の場所に接続します。',
      whenItIsFine:
        '同じ名前の IPv4 と IPv6、ループバックアドレスとの併記、クラスタにない名前は問題ありません。行自体に誤りがあるものは、別の規則が指摘します。',
    },
  },
  check({ facts, views: { names, addresses }, report }) {
    const uses = facts.all('hostsEntry').flatMap((entry) => usesOf(entry, names, addresses));
    for (const all of groupBy(uses, ({ key }) => key).values()) {
      const [first] = all;
      const second = all.find(({ address }) => address.canonical !== first?.address.canonical);
      if (first === undefined || second === undefined) continue;
      const args = { name: second.name.value, first: first.address.canonical, second: second.address.canonical };
      const related = [hostsNote(first.name.at, first.name.value, first.address.canonical)];
      report({ message: 'two', at: second.name.at, args, related });
    }
  },
});

interface Use {
  /** The file, the name and the family of the address. */
  readonly key: string;
  readonly name: Located<string>;
  readonly address: IpAddress;
}

function usesOf({ address, names: all, at }: Fact<'hostsEntry'>, names: Names, addresses: Addresses): readonly Use[] {
  const known = all.filter(({ value }) => names.serverNamed(value) ?? names.virtualNamed(value));
  const parsed = known.length === 0 ? undefined : parseIpAddress(address.value);
  if (parsed === undefined || LOOPBACK.test(parsed.canonical)) return [];
  return known
    .filter(({ value }) => !isJudgedElsewhere(value, address.value, names, addresses))
    .map((name) => ({ key: `${at.path} ${parsed.family} ${nameKey(name.value)}`, name, address: parsed }));
}

const LOOPBACK = /^(127\.|::1$)/;

/** Whether the line is a mistake of its own: an address of another server, of the interconnect, or a floating IP. */
function isJudgedElsewhere(name: string, address: string, names: Names, addresses: Addresses): boolean {
  const server = names.serverNamed(name)?.name.value;
  const nodes = addresses.nodesAt(address);
  const floating = addresses.floatingAt(address) !== undefined;
  if (server === undefined) return nodes.length > 0 || (floating && !isOwn(name, address, names));
  const own = nodes.filter((node) => node.server === server);
  if (own.length === 0) return nodes.length > 0 || floating;
  return own.every(({ role }) => role === 'interconnect' || role === 'mirror');
}

function isOwn(name: string, address: string, names: Names): boolean {
  const virtual = names.virtualNamed(name);
  const own = virtual && names.addressOf(virtual);
  return own === undefined || parseIpAddress(own.value)?.canonical === parseIpAddress(address)?.canonical;
}

export const examples: RuleExamples = [
  {
    name: 'the old address is still there',
    files: {
      'clp.conf': guideCluster,
      hosts: '# 𠮷野 🏢\n192.168.0.1 server1\n192.168.0.12 vcom\n172.16.0.1 ⟦SERVER1⟧\n172.16.0.12 ⟦vcom⟧ # old\n',
    },
    finds: ['two', 'two'],
  },
  {
    name: 'the second line is a mistake of its own',
    files: { 'clp.conf': guideCluster, hosts: '192.168.0.12 vcom\n192.168.0.2 vcom\n' },
    finds: [],
  },
  {
    name: 'two families, a loopback, and a name in full',
    files: {
      'clp.conf': guideCluster,
      hosts: '127.0.1.1 server1\n192.168.0.1 server1\nfd00::1 server1\n172.16.0.1 server1.example.local\n',
    },
    finds: [],
  },
  {
    name: 'one line in each of two files',
    files: {
      'clp.conf': guideCluster,
      'server1/hosts': '192.168.0.1 server1\n',
      'agents/hosts': '172.16.0.1 server1\n',
    },
    finds: [],
  },
  {
    name: 'names that the cluster does not know',
    files: { 'clp.conf': guideCluster, hosts: '172.16.0.1 web\n172.16.0.2 web\n' },
    finds: [],
  },
];

import type { Fact } from '../../facts/vocabulary';
import type { Fix } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { addressFix } from '../shared/hostsFixes';
import { type Meaning, meanings } from '../shared/hostsMeanings';
import { nodeAddressNote } from '../shared/notes';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'hosts/virtual-name-on-a-node',
  title: {
    en: 'A virtual name is given the address of one server',
    ja: '仮想の名前が実IPアドレスを指している',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['hostsEntry'],
  views: ['names', 'addresses'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 5-2, 7' }],
  messages: {
    virtualName: template({
      en: '"{name}" is the virtual computer name, but {address} is an address of the server "{server}". After a failover the name cannot reach the active server; give it the floating IP.',
      ja: '仮想コンピュータ名「{name}」のアドレス {address} はサーバ「{server}」の実IPアドレスです。フェイルオーバ後は接続できません。フローティングIPにしてください。',
    }),
    floatingName: template({
      en: '"{name}" has the floating IP {floatingIp} on another line, but {address} is an address of the server "{server}". After a failover the name cannot be reached by this one.',
      ja: '「{name}」は別の行ではフローティングIP {floatingIp} ですが、{address} はサーバ「{server}」の実IPアドレスです。フェイルオーバ後は接続できません。',
    }),
  },
  docs: {
    en: {
      why: 'The virtual name stands for whichever server is active. A hosts line that ties it to one server works on the day it is written and until the first failover; from then on the computer with that file talks to the server that has stopped.',
      whenItIsFine: "Never. The servers' real names belong on their own addresses and are not looked at here.",
    },
    ja: {
      why: '仮想の名前は、その時点の現用系を指す名前です。hosts で 1 台のサーバに結び付けると、最初のフェイルオーバまでは動きますが、その後は停止したサーバへ接続し続けます。',
      whenItIsFine: '常に誤りです。実サーバ名は各サーバのアドレスに対応させるもので、この規則の対象外です。',
    },
  },
  check({ facts, views: { names, addresses }, report }) {
    const lines = facts.all('hostsEntry').filter(({ address }) => addresses.knows(address.value));
    const meaningOf = meanings(lines, names, addresses);
    for (const line of lines) {
      const address = line.address.value;
      const [node] = addresses.nodesAt(address);
      if (node === undefined || addresses.floatingAt(address) !== undefined) continue;
      const wrong = line.names.flatMap((name) => meaningOf(name) ?? []);
      for (const meaning of wrong) {
        const { name, virtual, floatingIps, notes } = meaning;
        const args = { name: name.value, address, server: node.server };
        const related = [nodeAddressNote(node.at, node.address, node.server), ...notes];
        const fixes = floatingIps.map((floatingIp) => moveFix(line, { meaning, wrong, floatingIp, lines }));
        if (virtual) report({ message: 'virtualName', at: name.at, args, related, fixes });
        else {
          const floatingIp = floatingIps.join(', ');
          report({ message: 'floatingName', at: name.at, args: { ...args, floatingIp }, related, fixes });
        }
      }
    }
  },
});

interface Move {
  readonly meaning: Meaning;
  /** All names that are wrong on the line. */
  readonly wrong: readonly Meaning[];
  readonly floatingIp: string;
  readonly lines: readonly Fact<'hostsEntry'>[];
}

/** Takes along the line's other names that can stand for nothing but the same address. */
function moveFix(line: Fact<'hostsEntry'>, { meaning, wrong, floatingIp, lines }: Move): Fix {
  const along = wrong.filter((other) => other === meaning || other.floatingIps.join() === floatingIp);
  const safety = meaning.floatingIps.length === 1 ? 'safe' : 'suggested';
  const moved = along.map(({ name }) => name);
  return addressFix(line, moved, floatingIp, { among: lines, safety });
}

export const examples: RuleExamples = [
  {
    name: 'the virtual name alone on the address of the first server',
    files: {
      'clp.conf': guideCluster,
      'agents/hosts': '# 𠮷野 🏢\r\n192.168.0.1\tserver1\r\n192.168.0.1\t⟦vcom⟧ # console\r\n',
    },
    finds: ['virtualName'],
    fixed: { 'agents/hosts': '# 𠮷野 🏢\r\n192.168.0.1\tserver1\r\n192.168.0.12\tvcom # console\r\n' },
  },
  {
    name: 'beside the real name, short and in full',
    files: {
      'clp.conf': guideCluster,
      hosts: '192.168.0.1 server1 ⟦vcom⟧ ⟦vcom.example.local⟧ # both',
    },
    finds: ['virtualName', 'virtualName'],
    fixed: { hosts: '192.168.0.1 server1 # both\n192.168.0.12 vcom vcom.example.local' },
  },
  {
    name: 'right on one line and wrong on the other',
    files: { 'clp.conf': guideCluster, hosts: '192.168.0.12 vcom\n10.0.0.2 server2 ⟦vcom⟧\n' },
    finds: ['virtualName'],
    fixed: { hosts: '192.168.0.12 vcom\n10.0.0.2 server2\n' },
  },
  {
    name: 'a name that another file gives the floating IP',
    files: {
      'clp.conf': guideCluster,
      'server1/hosts': '192.168.0.12 osce\n',
      'server2/hosts': '192.168.0.2 ⟦OSCE⟧\n',
    },
    finds: ['floatingName'],
    fixed: { 'server2/hosts': '192.168.0.12 OSCE\n' },
  },
  {
    name: 'every name where it belongs',
    files: { 'clp.conf': guideCluster, hosts: '192.168.0.1 server1\n192.168.0.2 server2\n192.168.0.12 vcom console\n' },
    finds: [],
  },
  {
    name: 'an address that is none of the cluster',
    files: { 'clp.conf': guideCluster, hosts: '172.16.0.9 vcom\n' },
    finds: [],
  },
  { name: 'without a cluster nobody knows which name is virtual', files: { hosts: '192.168.0.1 vcom\n' }, finds: [] },
];

import { groupBy } from '../../facts/groupBy';
import { nameKey } from '../../facts/values/hostName';
import { addressKey, parseIpAddress } from '../../facts/values/ipAddress';
import { unusableAs } from '../../facts/values/unusableAddress';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { foreignAddresses } from '../shared/foreignAddresses';
import { meanings, toldNames } from '../shared/hostsMeanings';
import { jointFixes } from '../shared/wrongNameFixes';
import { guideCluster, guideClusterWith, singleServer } from '../sites/exampleSites';

export default defineRule({
  id: 'hosts/virtual-name-on-foreign-address',
  title: {
    en: 'A virtual name is given an address the cluster does not know',
    ja: '仮想の名前がクラスタ外のアドレスを指す',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['hostsEntry', 'masterDomainName', 'floatingIp', 'groupResource'],
  views: ['names', 'addresses', 'migrations'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 7' },
    { document: 'Trend Micro: KA-0010488' },
  ],
  messages: {
    virtualName: template({
      en: '"{name}" is the virtual computer name, but the cluster does not know {address}. Unless a router translates it, the name may lead to another computer; give it the floating IP.',
      ja: '仮想コンピュータ名「{name}」の {address} はクラスタの設定にありません。別のコンピュータに接続する可能性があります。フローティングIPにしてください。',
    }),
    toldName: template({
      en: '"{name}" is the Master_DomainName that agents look for, but the cluster does not know {address}. Unless a router translates it, the name may lead elsewhere; give it the floating IP.',
      ja: 'Master_DomainName の「{name}」の {address} はクラスタの設定にありません。管理サーバに接続できない可能性があります。フローティングIPにしてください。',
    }),
  },
  docs: {
    en: {
      why: "A line of hosts goes before DNS. When the address of an older server is left there, or a digit has slipped, this computer looks for the management server where it is not: the vendor's check by address succeeds and the one by name fails.",
      whenItIsFine:
        'A router or a load balancer may translate an address that the cluster does not know: allow the rule in clusterconf.json. Names with several addresses, the old server of a move, and clusters with a virtual IP resource are left alone.',
    },
    ja: {
      why: 'hosts の行は DNS より優先されます。旧サーバのアドレスが残っていたり、数字を書き間違えたりすると、このコンピュータは管理サーバのない場所へ接続します。IP アドレスでの接続確認は成功し、コンピュータ名では失敗します。',
      whenItIsFine:
        'ルータや負荷分散装置がアドレスを変換する場合は、clusterconf.json でこのルールを許可してください。複数のアドレスがある名前、移行元のサーバの名前、仮想IPリソースのあるクラスタは対象外です。',
    },
  },
  check({ facts, views: { names, addresses, migrations }, report }) {
    const lines = facts.all('hostsEntry');
    const told = toldNames(facts.all('masterDomainName'), names, migrations);
    if (names.virtual.length === 0 && told.size === 0) return;
    const isForeign = foreignAddresses(facts, addresses);
    const meaningOf = meanings([], told, names, addresses);
    const found = lines.flatMap((line) =>
      line.names.flatMap((name) => meaningOf(name) ?? []).map((meaning) => ({ line, meaning })),
    );
    // Of addresses that differ there are rules of their own.
    const wrong = [...groupBy(found, ({ meaning }) => nameKey(meaning.name.value)).values()]
      .filter((uses) => new Set(uses.flatMap(({ line }) => comparable(line.address.value))).size === 1)
      .flatMap((uses) => uses.filter(({ line }) => isForeign(line.address.value)));
    const fixesOf = jointFixes(wrong, lines);
    for (const one of wrong) {
      const { name, by, notes } = one.meaning;
      if (by === 'hosts') continue;
      const args = { name: name.value, address: one.line.address.value };
      report({ message: MESSAGES[by], at: name.at, args, related: notes, fixes: fixesOf(one) });
    }
  },
});

const MESSAGES = { cluster: 'virtualName', agents: 'toldName' } as const;

/** Addresses that are compared between lines: of one family, and not those that lead nowhere. */
function comparable(address: string): readonly string[] {
  const parsed = parseIpAddress(address);
  return parsed?.family === 4 && unusableAs(parsed) === undefined ? [addressKey(address)] : [];
}

const ini = (name: string) => `; 𠮷野\r\nMaster_DomainName=${name}\r\nMasterDirectory=\\\\vcom\\ofcscan\r\n`;

export const examples: RuleExamples = [
  {
    name: 'the address of an older server, in the files of both servers',
    files: {
      'clp.conf': guideCluster,
      'server1/hosts': '# 𠮷野 🏢\r\n192.168.0.77\t⟦vcom⟧ # console\r\n',
      'server2/hosts': '192.168.0.77 av-console ⟦vcom.example.local⟧ ⟦VCOM⟧\n',
    },
    finds: ['virtualName', 'virtualName', 'virtualName'],
    fixed: {
      'server1/hosts': '# 𠮷野 🏢\r\n192.168.0.12\tvcom # console\r\n',
      'server2/hosts': '192.168.0.77 av-console\n192.168.0.12 vcom.example.local VCOM\n',
    },
  },
  {
    name: 'the name that agents are told',
    files: {
      'clp.conf': guideCluster,
      'server1/ofcscan.ini': ini('osce.example.com'),
      'agents/hosts': '192.168.0.77 ⟦osce.example.com⟧ osce\n',
    },
    finds: ['toldName'],
    fixed: { 'agents/hosts': '192.168.0.77 osce\n192.168.0.12 osce.example.com\n' },
  },
  {
    name: 'the floating IP, and names that are nothing to the cluster',
    files: {
      'clp.conf': guideCluster,
      'ofcscan.ini': ini('osce'),
      hosts: '192.168.0.12 vcom osce\n192.168.0.77 oldvcom\n127.0.0.1 localhost\n',
    },
    finds: [],
  },
  {
    name: 'another file has the right address, so that the two are told apart elsewhere',
    files: {
      'clp.conf': guideCluster,
      'server1/hosts': '192.168.0.12 vcom\n',
      'server2/hosts': '192.168.0.77 vcom\n',
    },
    finds: [],
  },
  {
    name: 'a virtual IP resource may bring the address',
    files: {
      'clp.conf': guideClusterWith(
        '    <types name="md"/>',
        '    <types name="vip"/><vip name="vip1"/>\n    <types name="md"/>',
      ),
      hosts: '172.16.0.5 vcom\n',
    },
    finds: [],
  },
  {
    name: 'the old server of a move',
    files: {
      'clp.conf': guideCluster,
      'old/ofcscan.ini': ini('oldsv').replace('vcom', 'oldsv'),
      'new/ofcscan.ini': ini('192.168.0.12'),
      'old/hosts': '192.168.0.77 oldsv\n',
    },
    finds: [],
  },
  {
    name: 'without a cluster nobody knows the addresses',
    files: { 'clp.conf': singleServer, 'ofcscan.ini': ini('osce'), hosts: '192.168.0.77 osce\n' },
    finds: [],
  },
];

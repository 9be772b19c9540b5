import { groupBy } from '../../facts/groupBy';
import type { FactReader } from '../../facts/store';
import { nameKey } from '../../facts/values/hostName';
import { areNeighbours, type IpAddress, inRange, parseIpAddress } from '../../facts/values/ipAddress';
import { maskBits } from '../../facts/values/subnetMask';
import { unusableAs } from '../../facts/values/unusableAddress';
import type { Fact } from '../../facts/vocabulary';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { nodeAddressNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/floating-ip-out-of-reach',
  title: {
    en: 'A floating IP lies in no network of a server',
    ja: 'サーバのネットワークにないフローティングIP',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['floatingIp', 'serverDevice', 'declaredNetwork', 'networkInterface'],
  views: ['groups', 'startup'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'resource/fip@<name>/parameters/ip, server@<name>/device/info' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' },
  ],
  messages: {
    apart: template({
      en: 'The floating IP {address} is near no address of the server "{server}", so it may not be activated there. It has to lie in a subnet of every startup server; compare the masks.',
      ja: 'フローティングIP {address} と同じネットワークのアドレスが「{server}」にないようです。このサーバで活性できない可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'A floating IP is added to the interface whose subnet it belongs to. A server without such an interface has nowhere to put it, and the group cannot start there. A slip in one number of the address is enough.',
      whenItIsFine:
        'clp.conf holds no masks, so addresses with the same first three numbers are taken for neighbours. Wider networks are known from networks in clusterconf.json and from masks in .reg exports. A prefix that is written with the floating IP decides. Floating IPs with an interface or with addresses for single servers are not looked at, nor are loopback addresses of a single server.',
    },
    ja: {
      why: 'フローティングIPは、同じサブネットのインターフェイスに追加されます。そのようなインターフェイスのないサーバでは活性できず、グループを起動できません。アドレスの 1 文字の誤りでも起こります。',
      whenItIsFine:
        'clp.conf にはネットマスクがないため、先頭 3 つの数が同じアドレスを同じネットワークとみなします。より広いネットワークは clusterconf.json の networks と .reg のマスクから判断します。プレフィックスの指定があれば、それに従います。インターフェイスやサーバ別のアドレスの指定があるものは確認の対象外です。',
    },
  },
  check({ facts, views: { groups, startup }, report }) {
    const near = neighbourhood(facts);
    const devices = facts.all('serverDevice');
    const ownAddresses = groupBy(devices.flatMap(ownAddress), ({ server }) => server);
    const unclear = new Set(devices.filter(isUnclear).map(({ server }) => nameKey(server.value)));
    for (const { resource, address, ofServers } of facts.all('floatingIp')) {
      const parsed = address?.value.includes('%') === true ? undefined : parseIpAddress(address?.value ?? '');
      const group = groups.groupOf(resource.value);
      if (address === undefined || parsed === undefined || group === undefined || ofServers.length > 0) continue;
      // One that is out of reach of everybody is another rule's matter.
      const fault = unusableAs(parsed);
      if (fault === 'loopback' || fault === 'reserved') continue;
      const [prefix] = /\/\d+$/.exec(address.value) ?? [];
      const isNear = (own: IpAddress) =>
        prefix === undefined ? near(own, parsed) : inRange(own, parsed.canonical + prefix);
      const servers = startup.of(group.fact.name.value)?.servers ?? [];
      for (const server of servers) {
        const own = ownAddresses.get(nameKey(server)) ?? [];
        if (own.length === 0 || unclear.has(nameKey(server)) || own.some((one) => isNear(one.parsed))) continue;
        const related = own.map(({ text }) => nodeAddressNote(text.at, text.value, server));
        report({ message: 'apart', at: address.at, args: { address: address.value, server }, related });
        break;
      }
    }
  },
});

interface OwnAddress {
  readonly server: string;
  readonly text: Located<string>;
  readonly parsed: IpAddress;
}

function ownAddress(device: Fact<'serverDevice'>): readonly OwnAddress[] {
  const { server, info } = device;
  const parsed = parseIpAddress(info?.value ?? '');
  if (info === undefined || parsed === undefined || !isNetwork(device) || unusableAs(parsed) !== undefined) return [];
  return [{ server: nameKey(server.value), text: info, parsed }];
}

/** An address that cannot be right leaves open which network the server is in; the mistake has a rule of its own. */
function isUnclear(device: Fact<'serverDevice'>): boolean {
  if (device.info === undefined || !isNetwork(device)) return false;
  return unusableAs(parseIpAddress(device.info.value)) !== undefined;
}

function isNetwork({ type }: Fact<'serverDevice'>): boolean {
  return type?.value === 'lan' || type?.value === 'mdc';
}

/** Whether two addresses lie in one network, by what is declared, by the masks of the computers, or as a guess. */
function neighbourhood(facts: FactReader<'declaredNetwork' | 'networkInterface'>) {
  const declared = facts.all('declaredNetwork').map(({ range }) => range.value);
  const masked = facts.all('networkInterface').flatMap(({ addresses, masks }) =>
    addresses.flatMap(({ value }, index) => {
      const bits = maskBits(masks[index]?.value ?? '');
      return bits === undefined ? [] : [`${value}/${bits}`];
    }),
  );
  const ranges = [...declared, ...masked];
  return (left: IpAddress, right: IpAddress) =>
    areNeighbours(left, right) || ranges.some((range) => inRange(left, range) && inRange(right, range));
}

const ip = '<ip>192.168.0.12</ip>';

export const examples: RuleExamples = [
  {
    name: 'one number too many',
    files: { 'clp.conf': guideClusterWith(ip, '<!-- 𠮷 --><ip>⟦192.168.10.12⟧</ip>') },
    finds: ['apart'],
  },
  {
    name: 'the second server is in another network',
    files: {
      'clp.conf': guideClusterWith('<info>192.168.0.2</info>', '<info>192.168.1.2</info>')
        .replace(ip, '<ip>⟦192.168.0.12⟧</ip>')
        .replace('<ip>192.168.0.11</ip>', '<ip>192.168.0.11%public</ip>'),
    },
    finds: ['apart'],
  },
  { name: 'next to the public addresses', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'a prefix that no server is in',
    files: { 'clp.conf': guideClusterWith(ip, '<ip>⟦192.168.10.12/24⟧</ip>') },
    finds: ['apart'],
  },
  {
    name: 'a narrow prefix, which leaves out its neighbours',
    files: { 'clp.conf': guideClusterWith(ip, '<ip>⟦192.168.0.130/25⟧</ip>') },
    finds: ['apart'],
  },
  {
    name: 'a wider network by the prefix of the floating IP',
    files: { 'clp.conf': guideClusterWith(ip, '<ip>192.168.10.12/16</ip>') },
    finds: [],
  },
  {
    name: 'a wider network that clusterconf.json declares',
    files: {
      'clp.conf': guideClusterWith(ip, '<ip>192.168.10.12</ip>'),
      'clusterconf.json': '{ "networks": { "public": ["192.168.0.0/16"] } }\n',
    },
    finds: [],
  },
  {
    name: 'a wider network by the masks of a server',
    files: {
      'clp.conf': guideClusterWith(ip, '<ip>192.168.10.12</ip>'),
      'server1/tcpip.reg':
        'REGEDIT4\r\n\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces\\{3F2504E0-4F89-41D3-9A0C-0305E82C3301}]\r\n"IPAddress"=hex(7):31,39,32,2e,31,36,38,2e,30,2e,31,00,00\r\n"SubnetMask"=hex(7):32,35,35,2e,32,35,35,2e,30,2e,30,00,00\r\n',
    },
    finds: [],
  },
  {
    name: 'an address that cannot be right leaves the network open',
    files: {
      'a/clp.conf': guideClusterWith('<info>192.168.0.2</info>', '<info>255.255.255.255</info>'),
      'b/clp.conf': guideClusterWith('<info>192.168.0.2</info>', '<info>%h</info>'),
      'c/clp.conf': guideClusterWith('<info>192.168.0.2</info>', '<info>169.254.0.2</info>'),
    },
    finds: [],
  },
  {
    name: 'a single server that talks to itself',
    files: {
      'clp.conf':
        '<?xml version="1.0" encoding="ASCII"?>\n<root><server name="one"><device id="0"><type>lan</type><info>127.0.0.1</info></device></server><group name="g"><resource name="fip@fip1"/></group><resource><types name="fip"/><fip name="fip1"><parameters><ip>192.168.0.12</ip></parameters></fip></resource></root>\n',
    },
    finds: [],
  },
];

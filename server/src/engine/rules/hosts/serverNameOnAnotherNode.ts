import type { Addresses } from '../../facts/views/addresses';
import type { Names } from '../../facts/views/names';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import type { Related } from '../finding';
import { defineRule } from '../rule';
import { addressFix } from '../shared/hostsFixes';
import { floatingIpNote, nodeAddressNote } from '../shared/notes';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'hosts/server-name-on-another-node',
  title: {
    en: 'A real server name is given an address that is not its own',
    ja: '実サーバ名が別のアドレスを指している',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['hostsEntry'],
  views: ['names', 'addresses'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 7' },
    { document: 'CLUSTERPRO X: clp.conf', section: 'server@<name>/device/info' },
  ],
  messages: {
    otherServer: template({
      en: '"{name}" is the server "{server}", but {address} belongs to the server "{other}", so the name cannot lead to its own server.',
      ja: '実サーバ名「{name}」に対応する {address} は別のサーバ「{other}」のアドレスです。「{server}」自身のアドレスと一致しません。',
    }),
    floatingIp: template({
      en: '"{name}" is the real name of the server "{server}", but {address} is a floating IP. It moves between the servers, so the name cannot always lead to its own.',
      ja: '実サーバ名「{name}」に対応する {address} はフローティングIPです。フェイルオーバで移動するため、「{server}」に接続できません。',
    }),
    interconnect: template({
      en: '"{name}" has the interconnect address {address}. Computers outside the cluster may be unable to reach it; its public address is {publicAddress}.',
      ja: '実サーバ名「{name}」の {address} はインタコネクトです。クラスタの外から接続できない可能性があります。パブリックは {publicAddress} です。',
    }),
  },
  docs: {
    en: {
      why: 'A real server name always means the one computer. When it leads to the other server or to the floating IP, work that is meant for one node is done on the other: an update, a restart, a check of which server is active.',
      whenItIsFine:
        'A name on any own address but the interconnect is fine. Whether the interconnect is meant, the files cannot tell, so that is a warning, and only where the public address is known.',
    },
    ja: {
      why: '実サーバ名は常に 1 台のコンピュータを指します。もう一方のサーバやフローティングIPを指すと、更新や再起動、現用系の確認など、1 台を対象にした作業が別のサーバで行われます。',
      whenItIsFine:
        '自分のアドレスであれば、インタコネクト以外は問題ありません。インタコネクトは意図したものかどうかわからないため、パブリックのアドレスがわかる場合だけ警告します。',
    },
  },
  check({ facts, views: { names, addresses }, report }) {
    const lines = facts.all('hostsEntry').filter((line) => addresses.knows(line.address.value));
    for (const line of lines) {
      const address = line.address.value;
      for (const name of line.names) {
        const server = realServer(names, name.value);
        const wrong = server === undefined ? undefined : wrongUse(address, server, addresses);
        if (server === undefined || wrong === undefined) continue;
        const along = line.names.filter(({ value }) => realServer(names, value) === server);
        const own = publicAddress(addresses, server);
        const fixes = own === undefined ? [] : [addressFix(line, along, own, { among: lines, safety: 'suggested' })];
        const place = { at: name.at, related: wrong.related, fixes };
        const args = { name: name.value, address, server };
        if (wrong.kind === 'otherServer')
          report({ message: wrong.kind, args: { ...args, other: wrong.other }, ...place });
        else if (wrong.kind === 'floatingIp') report({ message: wrong.kind, args, ...place });
        else if (own !== undefined) {
          report({ message: wrong.kind, severity: 'warning', args: { ...args, publicAddress: own }, ...place });
        }
      }
    }
  },
});

type WrongUse = { readonly related: readonly Related[] } & (
  | { readonly kind: 'otherServer'; readonly other: string }
  | { readonly kind: 'floatingIp' }
  | { readonly kind: 'interconnect' }
);

/** The server of that real name; a name that is a virtual one too is another rule's business. */
function realServer(names: Names, name: string): string | undefined {
  const server = names.serverNamed(name);
  return server === undefined || names.virtualNamed(name) !== undefined ? undefined : server.name.value;
}

/** What the cluster uses the address for, when that is not what the server's name should lead to. */
function wrongUse(address: string, server: string, addresses: Addresses): WrongUse | undefined {
  const uses = addresses.nodesAt(address);
  const own = uses.filter((use) => use.server === server);
  const floating = addresses.floatingAt(address);
  const [other] = uses;
  if (own.length > 0) {
    if (!own.every(({ role }) => role === 'interconnect' || role === 'mirror')) return undefined;
    return { kind: 'interconnect', related: own.map((use) => nodeAddressNote(use.at, address, server)) };
  }
  if (other !== undefined) {
    return { kind: 'otherServer', other: other.server, related: [nodeAddressNote(other.at, address, other.server)] };
  }
  if (floating?.address === undefined) return undefined;
  return { kind: 'floatingIp', related: [floatingIpNote(floating.address.at, address, floating.resource.value)] };
}

function publicAddress(addresses: Addresses, server: string): string | undefined {
  return addresses.ofServer(server).find(({ role }) => role === 'public')?.address;
}

export const examples: RuleExamples = [
  {
    name: 'the second line was copied from the first',
    files: { 'clp.conf': guideCluster, hosts: '# 🏢 本社\n192.168.0.1 server1\n192.168.0.1 ⟦server2⟧\n' },
    finds: ['otherServer'],
    fixed: { hosts: '# 🏢 本社\n192.168.0.1 server1\n192.168.0.2 server2\n' },
  },
  {
    name: 'the virtual name and a real name on one line',
    files: { 'clp.conf': guideCluster, hosts: '192.168.0.12\tvcom\t⟦server1⟧\r\n' },
    finds: ['floatingIp'],
    fixed: { hosts: '192.168.0.12\tvcom\r\n192.168.0.1 server1\r\n' },
  },
  {
    name: 'the interconnect of the server itself',
    files: { 'clp.conf': guideCluster, hosts: '10.0.0.1 ⟦server1⟧\n' },
    finds: ['interconnect'],
    fixed: { hosts: '192.168.0.1 server1\n' },
  },
  {
    name: 'every server on its public address, one in full and in capitals',
    files: { 'clp.conf': guideCluster, hosts: '192.168.0.1 server1\n192.168.0.2 SERVER2.example.local\n' },
    finds: [],
  },
  {
    name: 'where no floating IP tells which network is public, the interconnect is not known either',
    files: {
      'clp.conf':
        '<?xml version="1.0" encoding="ASCII"?>\n<root><server name="server1"><device id="0"><type>lan</type><info>10.0.0.1</info></device><device id="1"><type>lan</type><info>192.168.0.1</info></device></server></root>\n',
      hosts: '10.0.0.1 server1\n',
    },
    finds: [],
  },
  {
    name: 'an address that is none of the cluster',
    files: { 'clp.conf': guideCluster, hosts: '127.0.0.1 server1\n' },
    finds: [],
  },
];

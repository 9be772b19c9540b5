import { sameName, shortName } from '../../facts/values/hostName';
import type { Fact } from '../../facts/vocabulary';
import type { Fix } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { addressFix } from '../shared/hostsFixes';
import { serverNote, virtualNameNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'hosts/server-name-on-loopback',
  title: {
    en: 'A name of the cluster leads to the computer itself',
    ja: 'クラスタの名前がループバックを指す',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['hostsEntry'],
  views: ['names', 'addresses', 'nodes'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 7' },
    { document: 'RFC 1122', section: '3.2.1.3' },
  ],
  messages: {
    other: template({
      en: '"{name}" is {address} in this file. A loopback address leads every computer to itself, so the server "{server}" cannot be reached by this name.',
      ja: '「{name}」が {address} です。ループバックアドレスはどのコンピュータでもそれ自身を指すため、この名前でサーバ「{server}」に接続できません。',
    }),
    virtualName: template({
      en: 'The virtual computer name "{name}" is {address} in this file. A loopback address leads every computer to itself, so the active server cannot be reached after a failover.',
      ja: '仮想コンピュータ名「{name}」が {address} です。ループバックアドレスはそのコンピュータ自身を指すため、フェイルオーバ後の現用系に接続できません。',
    }),
    own: template({
      en: '"{name}" is {address} in this file, so the server may tell others this address as its own, and they look for it on themselves. Give it the address of the server.',
      ja: '「{name}」が {address} です。サーバがこのアドレスを自分のものとして通知し、他のコンピュータから接続できない可能性があります。サーバのアドレスにしてください。',
    }),
  },
  docs: {
    en: {
      why: 'Set-up programs of Linux and some tools of Windows give the computer its own name on a loopback address. A management server that looks itself up then finds 127.0.0.1 and passes that on to its clients.',
      whenItIsFine:
        'The name localhost belongs there. In the file of a computer that is not known, a server name on loopback is a warning only.',
    },
    ja: {
      why: 'Linux のインストーラや Windows の一部のツールは、自分のコンピュータ名をループバックアドレスに対応させます。管理サーバが自分の名前を調べると 127.0.0.1 になり、それがクライアントに通知されます。',
      whenItIsFine:
        'localhost は問題ありません。どのコンピュータの hosts かわからない場合、実サーバ名は警告にとどめます。',
    },
  },
  check({ facts, views: { names, addresses, nodes }, report }) {
    const all = facts.all('hostsEntry');
    for (const { line, name } of namesOnLoopback(all)) {
      const args = { name: name.value, address: line.address.value };
      const virtual = names.virtualNamed(name.value)?.name;
      const server = names.serverNamed(name.value)?.name;
      if (virtual !== undefined) {
        report({ message: 'virtualName', at: name.at, args, related: [virtualNameNote(virtual.at, virtual.value)] });
      } else if (server !== undefined) {
        const node = nodes.of(name.at.path)?.name;
        const fixes = ownAddressFixes(line, name, addresses.ofServer(server.value)[0]?.address, all);
        const place = { at: name.at, related: [serverNote(server.at, server.value)], fixes };
        const isOfAnother = node !== undefined && !sameName(node, server.value);
        if (isOfAnother) report({ message: 'other', args: { ...args, server: server.value }, ...place });
        else report({ message: 'own', severity: 'warning', args, ...place });
      }
    }
  },
});

type Entry = Fact<'hostsEntry'>;

function namesOnLoopback(all: readonly Entry[]) {
  const lines = all.filter(({ address: { value } }) => value.startsWith('127.') || value === '::1');
  return lines.flatMap((line) => line.names.map((name) => ({ line, name })));
}

/** The name goes to the server's own address, and takes its other spellings on the line along. */
function ownAddressFixes(
  line: Entry,
  name: Entry['names'][number],
  address: string | undefined,
  among: readonly Entry[],
): readonly Fix[] {
  const along = line.names.filter(({ value }) => sameName(shortName(value), shortName(name.value)));
  return address === undefined ? [] : [addressFix(line, along, address, { among, safety: 'suggested' })];
}

export const examples: RuleExamples = [
  {
    name: 'the name of the other server, in the file of the first',
    files: { 'clp.conf': guideCluster, 'server1/hosts': '# 𠮷野 🏢\n127.0.0.1 localhost ⟦server2⟧\n' },
    finds: ['other'],
    fixed: { 'server1/hosts': '# 𠮷野 🏢\n127.0.0.1 localhost\n192.168.0.2 server2\n' },
  },
  {
    name: 'beside a line that says it rightly',
    files: { 'clp.conf': guideCluster, 'server2/hosts': '192.168.0.2 server2\n127.0.0.1 localhost ⟦server2⟧ # own\n' },
    finds: ['own'],
    fixed: { 'server2/hosts': '192.168.0.2 server2\n127.0.0.1 localhost # own\n' },
  },
  {
    name: "the virtual computer name, and the server's own",
    files: { 'clp.conf': guideCluster, 'server1/hosts': '127.0.0.1 ⟦vcom⟧\n127.0.1.1 ⟦server1⟧\n' },
    finds: ['virtualName', 'own'],
  },
  {
    name: 'on Linux',
    files: {
      'clp.conf': guideClusterWith('<serveros>windows</serveros>', '<serveros>linux</serveros>'),
      hosts: '127.0.0.1 localhost\n127.0.1.1 ⟦server1.example.com⟧ ⟦server1⟧\n',
    },
    finds: ['own', 'own'],
    fixed: { hosts: '127.0.0.1 localhost\n192.168.0.1 server1.example.com server1\n' },
  },
  {
    name: 'names that the cluster does not know',
    files: { 'clp.conf': guideCluster, hosts: '127.0.0.1 localhost printer\n::1 localhost\n192.168.0.1 server1\n' },
    finds: [],
  },
];

import { groupBy } from '../../facts/groupBy';
import { sameName } from '../../facts/values/hostName';
import type { Migration } from '../../facts/views/migrations';
import type { Nodes } from '../../facts/views/nodes';
import { hasSeveralAddresses, type NameUse } from '../../facts/views/repeatedNames';
import { folderOf } from '../../files/paths';
import { template } from '../../messages/message';
import type { Location } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { isWrongUse } from '../shared/hostsMeanings';
import { someOfEachFile } from '../shared/misreadWords';
import { hostsNote } from '../shared/notes';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'hosts/addresses-differ-between-files',
  title: {
    en: 'Two computers give a name different addresses',
    ja: 'コンピュータごとにアドレスが異なる',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['names', 'addresses', 'nodes', 'repeatedNames', 'migrations'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 7' }],
  messages: {
    differ: template({
      en: '"{name}" is {address} here, but {other} in {file}. After a failover or on the other computer the name may lead elsewhere; give all files the same address.',
      ja: '「{name}」のアドレスはここでは {address} ですが、{file} では {other} です。コンピュータによって別の場所に接続する可能性があります。一致させてください。',
    }),
  },
  docs: {
    en: {
      why: 'Hosts files are kept by hand on each server. After a computer has moved, its new address is written into the file of the active server, and the other one shows the old address only after a failover.',
      whenItIsFine:
        'When a name leads over another network on purpose, for example over the interconnect or through address translation. A file that has both addresses agrees with each, copies in one folder are not compared, and addresses that contradict clp.conf have rules of their own.',
    },
    ja: {
      why: 'hosts はサーバごとに手作業で管理されます。接続先のアドレスを変えたときに現用系の hosts だけを直すと、もう一方の古いアドレスにはフェイルオーバするまで気付きません。',
      whenItIsFine:
        'インタコネクトやアドレス変換など、意図して別の経路にしている場合は問題ありません。両方のアドレスがあるファイルはどちらとも一致するとみなし、同じフォルダーの控えは比べません。clp.conf と一致しないアドレスは別の規則が指摘します。',
    },
  },
  check({ views: { names, addresses, nodes, repeatedNames, migrations }, report }) {
    const isRight = ({ name: { value }, address }: NameUse) => {
      const isKnown = names.serverNamed(value) !== undefined || names.virtualNamed(value) !== undefined;
      return !isKnown || !isWrongUse(value, address, names, addresses);
    };
    const found = repeatedNames
      .filter(hasSeveralAddresses)
      .flatMap((group) => differences(group.filter(isRight), nodes))
      .filter(({ use, base }) => !migrations.some((migration) => isMeantToDiffer(migration, use, base)));
    for (const { at, use, base } of someOfEachFile(found)) {
      const here = { name: use.name.value, address: use.address };
      const there = { other: base.address, file: base.name.at.path };
      const related = [hostsNote(base.name.at, base.name.value, base.address)];
      report({ message: 'differ', at, args: { ...here, ...there }, related });
    }
  },
});

interface Difference {
  readonly at: Location;
  readonly use: NameUse;
  /** The first use of the name in the site. */
  readonly base: NameUse;
}

/** The files that agree with the first one in no address of a family. */
function differences(group: readonly NameUse[], nodes: Nodes): readonly Difference[] {
  return [...groupBy(group, ({ family }) => family).values()].flatMap((uses) => {
    const [first = [], ...others] = [...groupBy(uses, ({ entry }) => entry.at.path).values()];
    const [base] = first;
    if (base === undefined || isOwnMatter(base.name.value)) return [];
    const known = new Set(first.map(({ address }) => address));
    return others
      .filter((there) => !there.some(({ address }) => known.has(address)))
      .flatMap(([use]) => use ?? [])
      .filter((use) => !isSameComputer(base, use, nodes))
      .map((use) => ({ at: use.name.at, use, base }));
  });
}

/** Whether one is a file of the old server and the other of the new one: then another address is what is meant. */
function isMeantToDiffer({ from, to }: Migration, left: NameUse, right: NameUse): boolean {
  const [one, other] = [left.entry.at.path, right.entry.at.path];
  return [
    [one, other],
    [other, one],
  ].some(([old = '', next = '']) => from?.has(old) === true && to?.has(next) === true);
}

/** Names that mean another place on every computer. */
function isOwnMatter(name: string): boolean {
  return /^(?:localhost|broadcasthost|gateway|self)(?:\.|$)|\.docker\.internal$|^ip6-/i.test(name);
}

function isSameComputer(left: NameUse, right: NameUse, nodes: Nodes): boolean {
  const [one, other] = [left, right].map(({ name }) => name.at.path);
  if (one === undefined || other === undefined || folderOf(one) === folderOf(other)) return true;
  const [node, otherNode] = [nodes.of(one)?.name, nodes.of(other)?.name];
  return node !== undefined && otherNode !== undefined && sameName(node, otherNode);
}

export const examples: RuleExamples = [
  {
    name: 'a database that has moved, and a new public address that clp.conf does not have yet',
    files: {
      'clp.conf': guideCluster,
      'server1/hosts': '172.16.0.1 db # 𠮷野 🏢\n192.168.0.1 server1\n',
      'server2/hosts': '172.16.0.2 ⟦DB⟧\n172.16.0.9 ⟦server1⟧\n',
    },
    finds: ['differ', 'differ'],
  },
  {
    name: 'both addresses in one of the files, two families, and what each computer means for itself',
    files: {
      'clp.conf': guideCluster,
      'server1/hosts': '172.16.0.1 db\n172.16.0.2 db\n172.16.0.1 host.docker.internal\nfd00::1 web\n',
      'server2/hosts': '172.16.0.2 db\n172.16.0.3 host.docker.internal\n172.16.0.1 web\n',
    },
    finds: [],
  },
  {
    name: 'a copy beside the file, and addresses that contradict clp.conf',
    files: {
      'clp.conf': guideCluster,
      'server1/hosts': '172.16.0.1 db\n192.168.0.12 vcom\n',
      'server1/hosts.old': '172.16.0.2 db\n',
      'server2/hosts': '172.16.0.1 db\n192.168.0.2 vcom\n',
    },
    finds: [],
  },
  {
    name: 'a server that is moved by DNS, before and after',
    files: {
      'new/hosts': '192.168.0.20 av.example.jp\n',
      'new/ofcscan.ini': 'Master_DomainName=av.example.jp\r\n',
      'old/hosts': '192.168.0.10 av.example.jp\n',
      'old/ofcscan.ini': 'Master_DomainName=av.example.jp\r\n',
    },
    finds: [],
  },
];

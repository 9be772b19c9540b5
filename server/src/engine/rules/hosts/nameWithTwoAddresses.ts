import { groupBy } from '../../facts/groupBy';
import type { Addresses } from '../../facts/views/addresses';
import type { Names } from '../../facts/views/names';
import { hasSeveralAddresses, type NameUse } from '../../facts/views/repeatedNames';
import { template } from '../../messages/message';
import type { Location } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { isWrongUse } from '../shared/hostsMeanings';
import { someOfEachFile } from '../shared/misreadWords';
import { hostsNote } from '../shared/notes';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'hosts/name-with-two-addresses',
  title: {
    en: 'A name has two addresses in one file',
    ja: '同じ名前に 2 つのアドレスがある',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['names', 'addresses', 'repeatedNames'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 7' }],
  messages: {
    two: template({
      en: '"{name}" is given {first} above and {second} here. Which of the two is used may differ from program to program; keep the right one.',
      ja: '「{name}」は別の行では {first}、ここでは {second} です。どちらが使われるか定まらない可能性があります。正しい方だけを残してください。',
    }),
    other: template({
      en: '"{name}" is given {first} above and {second} here, and which of the two is used may differ from program to program. See whether both are meant.',
      ja: '「{name}」は別の行では {first}、ここでは {second} で、どちらが使われるかは定まりません。両方とも必要か確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Windows reads every line of a name and hands out the addresses in an order of its own; a program takes one of them. After a server was moved to a new address, the old line below the new one is enough to reach the wrong place now and then.',
      whenItIsFine:
        'An IPv4 and an IPv6 address of one name, and a loopback address beside the real one. Names that the cluster does not know may have two addresses on purpose and are reported at information level. Lines that are wrong in themselves are the matter of other rules.',
    },
    ja: {
      why: 'Windows は同じ名前のすべての行を読み、独自の順序でアドレスを返し、プログラムはその 1 つを使います。アドレスの変更後に古い行が残っていると、ときどき別の場所に接続します。',
      whenItIsFine:
        '同じ名前の IPv4 と IPv6、ループバックアドレスとの併記は問題ありません。クラスタにない名前は意図したものかもしれないため、情報としてだけ指摘します。行自体に誤りがあるものは、別の規則が指摘します。',
    },
  },
  check({ views: { names, addresses, repeatedNames }, report }) {
    const found = repeatedNames
      .filter(hasSeveralAddresses)
      .flatMap((group) => contradictions(group, { names, addresses }));
    for (const { at, first, second, isKnown } of someOfEachFile(found)) {
      const args = { name: second.name.value, first: first.address, second: second.address };
      const related = [hostsNote(first.name.at, first.name.value, first.address)];
      if (isKnown) report({ message: 'two', at, args, related });
      else report({ message: 'other', at, severity: 'info', args, related });
    }
  },
});

interface Contradiction {
  readonly at: Location;
  readonly first: NameUse;
  readonly second: NameUse;
  /** The cluster knows the name. */
  readonly isKnown: boolean;
}

/** The first two addresses of one family that a file gives a name. */
function contradictions(group: readonly NameUse[], views: Views): readonly Contradiction[] {
  const name = group[0]?.name.value ?? '';
  const isKnown = views.names.serverNamed(name) !== undefined || views.names.virtualNamed(name) !== undefined;
  return [...usesOf(group, isKnown, views)].flatMap((uses) => {
    const [first] = uses;
    const second = uses.find(({ address }) => address !== first?.address);
    return first === undefined || second === undefined ? [] : [{ at: second.name.at, first, second, isKnown }];
  });
}

/**
 * The uses of one name by file and family of the address, without lines that are a mistake of their own. A name that the
 * cluster does not know is none of them: one that leads to a floating IP and to a server is told elsewhere, too.
 */
function usesOf(
  group: readonly NameUse[],
  isKnown: boolean,
  { names, addresses }: Views,
): Iterable<readonly NameUse[]> {
  const kept = isKnown
    ? group.filter(({ name, address }) => !isWrongUse(name.value, address, names, addresses))
    : group.filter(({ address }) => addresses.nodesAt(address).length === 0);
  return groupBy(kept, ({ entry, family }) => `${family} ${entry.at.path}`).values();
}

interface Views {
  readonly names: Names;
  readonly addresses: Addresses;
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
    name: 'a name that the cluster does not know',
    files: { hosts: '172.16.0.1 web\n172.16.0.1 web\n172.16.0.2 ⟦WEB⟧ # 𠮷野\n' },
    finds: ['other'],
  },
  {
    name: 'names that nobody is to reach, and a name in full beside a short one',
    files: { hosts: '0.0.0.0 web\n127.0.0.1 web\n172.16.0.1 web\n172.16.0.2 web.example.com\n' },
    finds: [],
  },
];

import { inOneSubnet } from '../../facts/values/subnetMask';
import type { ComputerAdapters } from '../../facts/views/adapters';
import type { Addresses } from '../../facts/views/addresses';
import { prefixAt } from '../../facts/views/joinedAdapters';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { adapterName, ownAddressNote } from '../shared/adapterNotes';
import { guideConnections, ipconfig } from '../sites/capturedExamples';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'network/networks-overlap',
  title: {
    en: 'Two adapters of a server lie in one network',
    ja: '2 つのNICが同じネットワークにある',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['adapters', 'addresses'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' },
    { document: 'KB175767: Expected behavior of multiple adapters on same network' },
  ],
  messages: {
    together: template({
      en: 'By their masks {adapter} with {address} and {other} with {first} lie in one network (/{bits}). Windows may send for both through either, so that two paths fail as one; check masks and addresses.',
      ja: 'マスクによると {adapter} の {address} と {other} の {first} は同じネットワーク (/{bits}) で、経路が独立していない可能性があります。マスクを確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'A heartbeat is worth something when it runs over a way of its own. Where two adapters lie in one network, Windows sends packets for that network through one of them, whichever address a program has asked for; a broken cable takes both paths away, or the adapter that clients use is not the public one.',
      whenItIsFine:
        'Adapters that are teamed have one address together. Only adapters with an address of the cluster are compared, and only where a file tells the masks.',
    },
    ja: {
      why: 'ハートビートは、独立した経路を通ってこそ役に立ちます。2 つのNICが同じネットワークにあると、Windows はどちらか一方から送信するため、1 本のケーブルの障害で両方の経路が使えなくなったり、パブリックの通信が別のNICから出たりします。',
      whenItIsFine:
        'チーミングしたNICは 1 つのアドレスになるため対象外です。クラスタのアドレスを持つNICだけを、マスクの情報がある場合に比較します。',
    },
  },
  check({ views: { adapters, addresses }, report }) {
    for (const computer of adapters) {
      const interfaces = interfacesOf(computer, addresses);
      for (const [index, { name, address, bits }] of interfaces.entries()) {
        const first = interfaces
          .slice(0, index)
          .find((other) => inOneSubnet(address.value, other.address.value, Math.min(bits, other.bits)));
        if (first === undefined) continue;
        report({
          message: 'together',
          at: address.at,
          args: {
            adapter: name,
            address: address.value,
            other: first.name,
            first: first.address.value,
            bits: Math.min(bits, first.bits),
          },
          related: [ownAddressNote(first.address.at, first.name, first.address.value)],
        });
      }
    }
  },
});

interface Interface {
  readonly name: string;
  readonly address: Located<string>;
  readonly bits: number;
}

/** The adapters that carry an address of the cluster, with its mask. */
function interfacesOf({ all }: ComputerAdapters, addresses: Addresses): readonly Interface[] {
  return all.flatMap((adapter) => {
    const address = adapter.addresses.find(({ value }) => addresses.nodesAt(value).length > 0);
    const bits = address && prefixAt(adapter, address.value);
    return address === undefined || bits === undefined ? [] : [{ name: adapterName(adapter), address, bits }];
  });
}

const [open, inner] = guideConnections;
const near = guideClusterWith(
  '<info>10.0.0.1</info></device>\n    <device id="1">',
  '<info>192.168.1.1</info></device>\n    <device id="1">',
);

export const examples: RuleExamples = [
  {
    name: 'masks that make one network of two',
    files: {
      'clp.conf': near,
      'server1/ipconfig.txt': ipconfig('server1', [
        { ...open, mask: '255.255.0.0' },
        { ...inner, address: '⟦192.168.1.1⟧', mask: '255.255.0.0' },
      ]),
    },
    finds: ['together'],
  },
  {
    name: 'the same addresses in networks of their own',
    files: {
      'clp.conf': near,
      'server1/ipconfig.txt': ipconfig('server1', [open, { ...inner, address: '192.168.1.1' }]),
    },
    finds: [],
  },
  {
    name: 'a further adapter in the public network that the cluster does not use',
    files: {
      'clp.conf': guideCluster,
      'server1/ipconfig.txt': ipconfig('server1', [...guideConnections, { name: 'x', address: '192.168.0.77' }]),
    },
    finds: [],
  },
];

import { areNeighbours } from '../../facts/values/ipAddress';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { type LanPlace, lanRow } from '../shared/lanPaths';
import { nodeAddressNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/lan-row-in-two-networks',
  title: {
    en: 'One row of addresses lies in two networks',
    ja: '同じ番号の LAN が別のネットワークにある',
  },
  severity: 'info',
  confidence: 'heuristic',
  scope: 'file',
  reads: ['serverDevice'],
  views: ['networks'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'server@<name>/device@<id>/info' }],
  messages: {
    apart: template({
      en: '{address} of "{server}" and {other} of "{first}" share the device {id}, but do not look like one network. Do they reach each other through a router?',
      ja: '番号 {id} の {address}（{server}）と {other}（{first}）は別のネットワークのようです。ルータを経由して通信できるか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The addresses of one row usually differ in their last number only. Another difference is often a slip of the pen, and the path is dead from the start.',
      whenItIsFine:
        'Servers at two places are connected through routers, and masks wider than 24 bits exist; neither is in the file.',
    },
    ja: {
      why: '同じ番号のアドレスは、通常は最後の数字だけが異なります。ほかの部分が異なるのは入力の誤りであることが多く、その経路は最初から使えません。',
      whenItIsFine:
        '離れた拠点のサーバはルータを経由して接続されます。24 ビットより短いネットマスクもあります。どちらもファイルからはわかりません。',
    },
  },
  check({ views: { networks }, report }) {
    const rows = networks.rows.map(({ id, devices }) => lanRow(id, devices));
    for (const { id, places } of rows) {
      const [first, ...others] = places;
      const apart = others.find(({ address }) => first !== undefined && !areNeighbours(address, first.address));
      if (first === undefined || apart === undefined || fitsAnotherRow(apart, first)) continue;
      report({
        message: 'apart',
        at: apart.text.at,
        args: { id, address: apart.text.value, server: apart.server, other: first.text.value, first: first.server },
        related: [nodeAddressNote(first.text.at, first.text.value, first.server)],
      });
    }

    /** Swapped rows are another rule's business. */
    function fitsAnotherRow(place: LanPlace, first: LanPlace): boolean {
      const ofFirst = rows.flatMap((row) => row.places.filter(({ server }) => server === first.server));
      return ofFirst.some(({ address }) => areNeighbours(address, place.address));
    }
  },
});

const interconnect = '<device id="0"><type>lan</type><info>10.0.0.2</info>';

export const examples: RuleExamples = [
  {
    name: 'a slip in the third number',
    files: {
      'clp.conf': guideClusterWith(interconnect, `<!-- 𠮷 -->${interconnect.replace('10.0.0.2', '⟦10.0.1.2⟧')}`),
    },
    finds: ['apart'],
  },
  { name: 'neighbours', files: { 'clp.conf': guideCluster }, finds: [] },
];

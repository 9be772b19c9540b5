import { areNeighbours } from '../../facts/values/ipAddress';
import type { Fix } from '../../fixes/fix';
import { message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { type LanPlace, type LanRow, lanRow } from '../shared/lanPaths';
import { nodeAddressNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/lan-rows-swapped',
  title: {
    en: 'A server has the addresses of two rows swapped',
    ja: 'LAN のアドレスが入れ替わっている',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'file',
  reads: ['serverDevice'],
  views: ['networks'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'server@<name>/device@<id>' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' },
  ],
  messages: {
    swapped: template({
      en: '{address} of "{server}" stands in the row of {neighbour}’s other network, and {other} the other way round. The same id has to mean the same network on every server; see whether the two are swapped.',
      ja: '「{server}」の {address} と {other} は、{neighbour} などの組と入れ替わっているようです。番号とネットワークの対応を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'A heartbeat runs between the devices of one id. When one server has its interconnect under the id of the public network, the heartbeat asks from one network for an address in the other, and both paths are dead although every address is right by itself.',
      whenItIsFine:
        'Rows that are routed have networks of their own on each server. Only two rows that fit crosswise are reported.',
    },
    ja: {
      why: 'ハートビートは同じ番号のデバイスの間を通ります。あるサーバだけインタコネクトとパブリックの番号が逆になっていると、アドレスはどれも正しいのに、両方の経路が使えません。',
      whenItIsFine:
        'ルータを経由する構成では、サーバごとにネットワークが異なります。2 つの組がちょうど入れ替わっている場合だけ指摘します。',
    },
  },
  check({ views: { networks }, report }) {
    const rows = networks.rows.map(({ id, devices }) => lanRow(id, devices));
    for (const [index, row] of rows.entries()) {
      for (const other of rows.slice(index + 1)) {
        for (const [place, counterpart, neighbour] of crossed(row, other)) {
          report({
            message: 'swapped',
            at: place.text.at,
            args: {
              address: place.text.value,
              server: place.server,
              other: counterpart.text.value,
              neighbour: neighbour.text.value,
            },
            related: [neighbour, counterpart].map(({ text, server }) => nodeAddressNote(text.at, text.value, server)),
            fixes: [swapping(place, counterpart)],
          });
        }
      }
    }
  },
});

type Crossing = readonly [place: LanPlace, counterpart: LanPlace, neighbour: LanPlace];

/** The servers whose two addresses fit those of the first server crosswise, and not straight. */
function crossed(left: LanRow, right: LanRow): readonly Crossing[] {
  const [first, ...others] = left.places;
  const across = right.places.find(({ server }) => server === first?.server);
  if (first === undefined || across === undefined || areNeighbours(first.address, across.address)) return [];
  return others.flatMap((place): readonly Crossing[] => {
    const counterpart = right.places.find(({ server }) => server === place.server);
    if (counterpart === undefined) return [];
    const crosswise = areNeighbours(place.address, across.address) && areNeighbours(counterpart.address, first.address);
    return crosswise ? [[place, counterpart, across]] : [];
  });
}

function swapping({ text: left }: LanPlace, { text: right }: LanPlace): Fix {
  const edits = [
    { at: left.at, newText: right.value },
    { at: right.at, newText: left.value },
  ];
  return { title: message(swap, { left: left.value, right: right.value }), safety: 'suggested', edits };
}

const swap = template({ en: 'Swap {left} and {right}', ja: '{left} と {right} を入れ替える' });

const interconnect = '<device id="0"><type>lan</type><info>10.0.0.2</info>';
const open = '<device id="1"><type>lan</type><info>192.168.0.2</info>';

function withSecond(first: string, second: string): string {
  return guideClusterWith(interconnect, `<!-- 𠮷 -->${interconnect.replace('10.0.0.2', first)}`).replace(
    open,
    open.replace('192.168.0.2', second),
  );
}

export const examples: RuleExamples = [
  {
    name: 'the second server counts its interfaces the other way round',
    files: { 'clp.conf': withSecond('⟦192.168.0.2⟧', '10.0.0.2') },
    finds: ['swapped'],
    fixed: { 'clp.conf': withSecond('10.0.0.2', '192.168.0.2') },
  },
  { name: 'each id is one network', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'the interconnect runs through a router',
    files: { 'clp.conf': withSecond('10.1.0.2', '192.168.0.2') },
    finds: [],
  },
];

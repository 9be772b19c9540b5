import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { commonNetwork, lanRow } from '../shared/lanPaths';
import { nodeAddressNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/lan-rows-in-one-network',
  title: {
    en: 'Two rows of addresses lie in one network',
    ja: '複数の LAN が同じネットワークにある',
  },
  severity: 'info',
  confidence: 'heuristic',
  scope: 'file',
  reads: ['serverDevice', 'heartbeat'],
  views: ['networks'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'server@<name>/device@<id>/info' }],
  messages: {
    together: template({
      en: '{address} of the device {id} and {other} of the device {first} look like one network. Are these two ways, or one?',
      ja: '番号 {id} の {address} と番号 {first} の {other} は同じネットワークのようです。独立した経路か確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Rows of devices are there to be separate ways between the servers. Two in one network mostly end at one switch, and Windows may send the packets of both through one interface.',
      whenItIsFine: 'Where a row is not meant as a way of its own, or where masks are longer than 24 bits.',
    },
    ja: {
      why: 'デバイスの組は、サーバ間の独立した経路として設定するものです。同じネットワークの 2 つは同じスイッチにつながることが多く、Windows では両方の通信が 1 つのインタフェースから出ることもあります。',
      whenItIsFine: '独立した経路として使わない場合や、ネットマスクが 24 ビットより長い場合は問題ありません。',
    },
  },
  check({ facts, views: { networks }, report }) {
    const beating = new Set(facts.all('heartbeat').map(({ device }) => device?.value));
    const rows = networks.rows.map(({ id, devices }) => lanRow(id, devices));
    for (const [index, row] of rows.entries()) {
      // Heartbeats that all run over one network have a rule of their own.
      if (beating.size < 3 && beating.has(row.id)) continue;
      const first = rows.slice(0, index).find((earlier) => commonNetwork(row, earlier) !== undefined);
      const places = first && commonNetwork(row, first);
      if (first === undefined || places === undefined) continue;
      const [own, other] = places;
      if (own.address.canonical === other.address.canonical) continue;
      report({
        message: 'together',
        at: own.text.at,
        args: { id: row.id, address: own.text.value, first: first.id, other: other.text.value },
        related: [nodeAddressNote(other.text.at, other.text.value, other.server)],
      });
    }
  },
});

const mirror = '    <device id="400"><type>mdc</type><info>10.0.0.1</info></device>\n';

function withThird(address: string): string {
  return guideClusterWith(
    mirror,
    `    <!-- 𠮷 --><device id="2"><type>lan</type><info>${address}</info></device>\n${mirror}`,
  );
}

export const examples: RuleExamples = [
  {
    name: 'a third interface in the public network',
    files: { 'clp.conf': withThird('⟦192.168.0.201⟧') },
    finds: ['together'],
  },
  { name: 'a third network', files: { 'clp.conf': withThird('172.16.0.1') }, finds: [] },
  { name: 'a dedicated interconnect and the public network', files: { 'clp.conf': guideCluster }, finds: [] },
];

import { groupBy } from '../../facts/groupBy';
import { parseIpAddress } from '../../facts/values/ipAddress';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { nodeAddressNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/lan-address-repeated',
  title: {
    en: 'A server has one address in two LAN rows',
    ja: '1 台のサーバの LAN アドレスが重複',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['serverDevice'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'server@<name>/device@<id>/info' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' },
  ],
  messages: {
    repeated: template({
      en: '"{server}" has {address} as device {first} and again as device {second}, so the second heartbeat path may be none: both run over one interface. Write the address of the other interface.',
      ja: '「{server}」の {address} が番号 {first} と {second} の両方にあります。2 つ目の経路にならない可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'Two interconnects are two ways to see that the other server lives. With one address in both rows there is one way only, and the first broken cable looks like a broken server.',
      whenItIsFine:
        'A mirror connect may have the address of an interconnect, and the backup interconnect may be the public network: there it is one row with one address.',
    },
    ja: {
      why: 'インタコネクトを 2 系統にするのは、片方が切れても相手の生存を確認するためです。両方の組が同じアドレスでは経路は 1 つしかなく、ケーブル 1 本の障害がサーバの障害に見えます。',
      whenItIsFine:
        'ミラーコネクトとインタコネクトが同じアドレスでも問題ありません。バックアップのインタコネクトがパブリックを兼ねる場合は、1 つの組に 1 つのアドレスとして書きます。',
    },
  },
  check({ facts, report }) {
    const lan = facts.all('serverDevice').flatMap((device) => {
      const key = device.type?.value === 'lan' ? parseIpAddress(device.info?.value ?? '')?.canonical : undefined;
      return key === undefined || device.info === undefined ? [] : [{ ...device, info: device.info, key }];
    });
    for (const [first, ...others] of groupBy(lan, ({ server, key }) => `${key} ${server.value}`).values()) {
      for (const { server, id, info } of others) {
        if (first === undefined || first.id.value === id.value) continue;
        const args = { server: server.value, address: info.value, first: first.id.value, second: id.value };
        const related = [nodeAddressNote(first.info.at, first.info.value, server.value)];
        report({ message: 'repeated', at: info.at, args, related });
      }
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'the public row has the address of the interconnect',
    files: { 'clp.conf': guideClusterWith('<info>192.168.0.2</info>', '<!-- 𠮷 --><info>⟦10.0.0.2⟧</info>') },
    finds: ['repeated'],
  },
  { name: 'interconnect and mirror connect', files: { 'clp.conf': guideCluster }, finds: [] },
];

import { areNeighbours, parseIpAddress } from '../../facts/values/ipAddress';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { lanRow } from '../shared/lanPaths';
import { nodeAddressNote } from '../shared/notes';
import { guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/ping-target-out-of-reach',
  title: {
    en: 'A ping target is in none of the networks',
    ja: 'ping の確認先が別のネットワークにある',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'file',
  reads: ['networkPartition'],
  views: ['networks'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'networkpartition/pingnp@<name>/grp/list/ip' }],
  messages: {
    outside: template({
      en: '"{name}" asks {address}, which is a neighbour of no address of the servers. See whether they reach it; if not, both stop at the first failure of the LAN.',
      ja: '「{name}」の確認先 {address} は、どのサーバのアドレスとも異なるネットワークのようです。各サーバから到達できるか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'A target that no server reaches looks like a broken network all the time. As soon as the heartbeats fail, each server takes itself for the one that is cut off, and both stop.',
      whenItIsFine:
        'A target behind a router is fine as long as the router is. Masks are not in the file, so neighbours are a guess.',
    },
    ja: {
      why: 'どのサーバからも到達できない確認先は、常にネットワークの障害に見えます。ハートビートが途絶えた時点で、両方のサーバが自分を孤立した側と判断して停止します。',
      whenItIsFine:
        'ルータの先の確認先でも、到達できれば問題ありません。ファイルにネットマスクはないため、ネットワークの判断は推定です。',
    },
  },
  check({ facts, views: { networks }, report }) {
    const places = networks.rows.flatMap(({ id, devices }) => lanRow(id, devices).places);
    if (places.length === 0) return;
    for (const { name, targets } of facts.all('networkPartition')) {
      const read = targets.map((target) => ({ target, address: parseIpAddress(target.value) }));
      const strange = read.filter(
        ({ address }) => address !== undefined && !places.some((place) => areNeighbours(place.address, address)),
      );
      // One target in reach shows that the networks are told rightly, and that the others are known by choice.
      const [first] = strange.length === targets.length ? strange : [];
      if (first === undefined) continue;
      report({
        message: 'outside',
        at: first.target.at,
        args: { name: name.value, address: first.target.value },
        related: places.slice(0, 1).map(({ text, server }) => nodeAddressNote(text.at, text.value, server)),
      });
    }
  },
});

const group = '  <group name="ManagementGroup">';

function asking(...addresses: readonly string[]): string {
  const lists = addresses.map((address, id) => `<list id="${id}"><ip>${address}</ip></list>`).join('');
  const resource = `<pingnp name="pingnp1"><grp id="0">${lists}</grp></pingnp>`;
  return guideClusterWith(
    group,
    `  <networkpartition><types name="pingnp"/><!-- 𠮷 -->${resource}</networkpartition>\n${group}`,
  );
}

export const examples: RuleExamples = [
  { name: 'the gateway of the test network', files: { 'clp.conf': asking('⟦172.16.0.1⟧') }, finds: ['outside'] },
  { name: 'the gateway of the public network', files: { 'clp.conf': asking('192.168.0.254') }, finds: [] },
  {
    name: 'the gateway, and a server behind it',
    files: { 'clp.conf': asking('192.168.0.254', '172.16.0.1') },
    finds: [],
  },
];

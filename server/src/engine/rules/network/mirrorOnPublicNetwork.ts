import { areNeighbours, parseIpAddress } from '../../facts/values/ipAddress';
import type { Addresses } from '../../facts/views/addresses';
import type { Fact } from '../../facts/vocabulary';
import type { Fix } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { nodeAddressNote } from '../shared/notes';
import { writeTitle } from '../shared/titles';
import { guideCluster } from '../sites/exampleSites';
import { officeScanCluster } from '../sites/officeScanExamples';

export default defineRule({
  id: 'network/mirror-on-public-network',
  title: {
    en: 'The mirror goes over the public network',
    ja: 'ミラーコネクトがパブリックを使っている',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'site',
  reads: ['serverDevice', 'deviceCopy'],
  views: ['addresses', 'networks', 'officeScan'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' }],
  messages: {
    onPublic: template({
      en: 'The mirror connect of the server "{server}" is {address}, on the public network; the guide uses the dedicated interconnect {dedicated}. Is that meant?',
      ja: 'サーバ「{server}」のミラーコネクト {address} がパブリックのネットワークです。手順書では専用のインタコネクト {dedicated} です。確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Every write to the mirrored partition goes over the mirror connect, pattern files and log databases included. On the public network it competes with the agents that fetch their updates at the same time, and the data is seen by everybody on that network.',
      whenItIsFine:
        'A mirror connect with a network of its own, apart from the interconnect, is fine. Nothing is said of a cluster that has no dedicated interconnect.',
    },
    ja: {
      why: 'ミラーリングするパーティションへの書き込みは、パターンファイルやログも含め、すべてミラーコネクトを通ります。パブリックのネットワークでは、同じ時間にアップデートを取得するクライアントと帯域を取り合い、データもそのネットワークに流れます。',
      whenItIsFine:
        'インタコネクトとは別の、ミラーコネクト専用のネットワークであれば問題ありません。専用のインタコネクトがないクラスタでは指摘しません。',
    },
  },
  check({ facts, views: { addresses, networks, officeScan }, report }) {
    if (!officeScan.disks.some(({ type }) => type === 'md')) return;
    for (const device of facts.all('serverDevice')) {
      const { server, info, type } = device;
      if (type?.value !== 'mdc' || info === undefined) continue;
      const own = addresses.ofServer(server.value);
      const dedicated = own.find(({ role }) => role === 'interconnect');
      const near = own.find(({ role, address }) => role === 'public' && isNear(address, info.value));
      if (dedicated === undefined || near === undefined || networks.rows.length < 2) continue;
      report({
        message: 'onPublic',
        at: info.at,
        args: { server: server.value, address: info.value, dedicated: dedicated.address },
        related: [
          nodeAddressNote(near.at, near.address, server.value),
          nodeAddressNote(dedicated.at, dedicated.address, server.value),
        ],
        fixes: [moveToInterconnect(device, dedicated, facts.all('deviceCopy'))],
      });
    }
  },
});

function isNear(left: string, right: string): boolean {
  const one = parseIpAddress(left);
  const other = parseIpAddress(right);
  return one !== undefined && other !== undefined && areNeighbours(one, other);
}

/** The file keeps the address twice: under the device, and again under its type. */
function moveToInterconnect(
  { server, id, info, at }: Fact<'serverDevice'>,
  { address }: ReturnType<Addresses['ofServer']>[number],
  copies: readonly Fact<'deviceCopy'>[],
): Fix {
  const copy = copies.find(
    (one) => one.server.value === server.value && one.id.value === id.value && one.at.path === at.path,
  );
  const places = [info?.at, copy?.copy.at].filter((place) => place !== undefined);
  return {
    title: writeTitle(address),
    safety: 'suggested',
    edits: places.map((place) => ({ at: place, newText: address })),
  };
}

const mirror = (cluster: string, address: string, copy = '') =>
  cluster.replace('<type>mdc</type><info>10.0.0.1</info>', `<type>mdc</type><info>${address}</info>${copy}`);

export const examples: RuleExamples = [
  {
    name: 'the public address of the server',
    files: { '𠮷野/clp.conf': mirror(officeScanCluster, '⟦192.168.0.1⟧') },
    finds: ['onPublic'],
    fixed: { '𠮷野/clp.conf': officeScanCluster },
  },
  {
    name: 'another address of that network, which the file keeps twice',
    files: { 'clp.conf': mirror(officeScanCluster, '⟦192.168.0.101⟧', '<mdc><info>192.168.0.101</info></mdc>') },
    finds: ['onPublic'],
    fixed: { 'clp.conf': mirror(officeScanCluster, '10.0.0.1', '<mdc><info>10.0.0.1</info></mdc>') },
  },
  { name: 'a network of its own', files: { 'clp.conf': mirror(officeScanCluster, '10.1.0.1') }, finds: [] },
  {
    name: 'a cluster that the management server is not on',
    files: { 'clp.conf': mirror(guideCluster, '192.168.0.1') },
    finds: [],
  },
];

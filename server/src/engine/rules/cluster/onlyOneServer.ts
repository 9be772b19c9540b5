import { parseIpAddress } from '../../facts/values/ipAddress';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster, guideClusterWith, singleServer } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/only-one-server',
  title: {
    en: 'The cluster has one server only',
    ja: 'サーバが 1 台しかない',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'file',
  reads: ['clusterServer', 'serverDevice', 'groupResource'],
  views: ['definitions'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'server@<name>' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' },
  ],
  messages: {
    alone: template({
      en: '"{server}" is the only server, so nothing can fail over, though the resource "{resource}" is made to move. See whether a server is missing.',
      ja: 'サーバは「{server}」だけですが、移動するリソース「{resource}」があります。フェイルオーバ先がないため、サーバが漏れていないか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Floating IPs, virtual computer names, mirrors and shared disks exist to follow a group from one server to another. With one server they have nowhere to go; most often the second server was lost from the file.',
      whenItIsFine:
        'Products for a single server have one server, which talks to itself, and only scripts and monitors. They are not reported.',
    },
    ja: {
      why: 'フローティングIP、仮想コンピュータ名、ミラーディスク、共有ディスクは、グループと一緒にサーバ間を移動するためのものです。サーバが 1 台では移動先がなく、多くは 2 台目がファイルから漏れています。',
      whenItIsFine: '単体サーバ用の製品では、サーバは 1 台で、スクリプトとモニタだけを使います。これは指摘しません。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    const [only, ...others] = facts.all('clusterServer');
    if (!definitions.complete || only === undefined || others.length > 0) return;
    const moving = facts.all('groupResource').find(({ type }) => MOVING.has(type));
    const isLoopback = facts
      .all('serverDevice')
      .some(({ info }) => parseIpAddress(info?.value ?? '')?.bytes[0] === 127);
    if (moving === undefined || isLoopback) return;
    const args = { server: only.name.value, resource: moving.name.value };
    report({ message: 'alone', at: only.name.at, args });
  },
});

/** What has no use on a server that stays where it is. */
const MOVING: ReadonlySet<string> = new Set(['fip', 'vcom', 'md', 'hd', 'sd']);

const second = guideCluster.slice(
  guideCluster.indexOf('  <server name="server2">'),
  guideCluster.indexOf('  <heartbeat>'),
);

export const examples: RuleExamples = [
  {
    name: 'the second server was lost',
    files: {
      'clp.conf': guideClusterWith(second, '').replace(
        '<server name="server1">',
        '<!-- 𠮷 --><server name="⟦server1⟧">',
      ),
    },
    finds: ['alone'],
  },
  { name: 'two servers', files: { 'clp.conf': guideCluster }, finds: [] },
  { name: 'a product for one server', files: { 'clp.conf': singleServer }, finds: [] },
  {
    name: 'a product for one server that talks to itself',
    files: { 'clp.conf': guideClusterWith(second, '').replaceAll('10.0.0.1', '127.0.0.1') },
    finds: [],
  },
];

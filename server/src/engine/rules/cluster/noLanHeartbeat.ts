import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { lanHeartbeats } from '../shared/lanPaths';
import { guideCluster, guideClusterWith, singleServer } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/no-lan-heartbeat',
  title: {
    en: 'The cluster has no LAN heartbeat',
    ja: 'LAN ハートビートがない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['cluster', 'clusterServer', 'failoverGroup', 'heartbeat'],
  views: ['definitions'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' },
    { document: 'CLUSTERPRO X: clp.conf', section: 'heartbeat/lankhb@<name>, heartbeat/lanhb@<name>' },
  ],
  messages: {
    none: template({
      en: 'The cluster "{cluster}" has {servers} servers and no LAN heartbeat, so they cannot find each other and no cluster comes about. Add one for each interconnect.',
      ja: 'クラスタ「{cluster}」はサーバが {servers} 台ですが LAN ハートビートがなく、クラスタを構成できません。インタコネクトごとに追加してください。',
    }),
  },
  docs: {
    en: {
      why: 'The servers tell each other over the LAN that they live, and take over when one falls silent. Disk and board heartbeats come in addition to that; alone they do not make a cluster.',
      whenItIsFine: 'Products for a single server need none. A skeleton without any group is not looked at.',
    },
    ja: {
      why: 'サーバは LAN ハートビートで互いの生存を知らせ、途絶えると切り替えます。ディスクや BMC のハートビートはそれに加えて使うもので、単独ではクラスタを構成できません。',
      whenItIsFine: '単体サーバ用の製品では不要です。グループのない作りかけのファイルは確認の対象外です。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    const servers = facts.all('clusterServer').length;
    if (!definitions.complete || servers < 2 || facts.all('failoverGroup').length === 0) return;
    if (lanHeartbeats(facts).length > 0) return;
    for (const { name } of facts.all('cluster')) {
      report({ message: 'none', at: name.at, args: { cluster: name.value, servers } });
    }
  },
});

const heartbeats = guideCluster.slice(guideCluster.indexOf('  <heartbeat>'), guideCluster.indexOf('  <group name='));

export const examples: RuleExamples = [
  {
    name: 'the section was lost',
    files: { 'clp.conf': guideClusterWith(heartbeats, '').replace('<name>cluster<', '<!-- 𠮷 --><name>⟦cluster⟧<') },
    finds: ['none'],
  },
  { name: 'two LAN heartbeats', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'heartbeats that do not run in the kernel',
    files: { 'clp.conf': guideCluster.replaceAll('lankhb', 'lanhb') },
    finds: [],
  },
  { name: 'a product for one server', files: { 'clp.conf': singleServer }, finds: [] },
];

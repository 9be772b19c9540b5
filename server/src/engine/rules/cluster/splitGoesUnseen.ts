import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster, guideClusterWith, singleServer } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/split-goes-unseen',
  title: {
    en: 'No resource resolves a network partition',
    ja: 'NP 解決リソースがない',
  },
  severity: 'info',
  confidence: 'heuristic',
  scope: 'file',
  reads: ['cluster', 'clusterServer', 'failoverGroup', 'networkPartition', 'movingDisk'],
  views: ['definitions'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'networkpartition' }],
  messages: {
    none: template({
      en: 'The cluster "{cluster}" has no network partition resource. What keeps both servers from running the groups when all heartbeats fail at once?',
      ja: 'クラスタ「{cluster}」に NP 解決リソースがありません。すべてのハートビートが途絶えた場合に両系で起動しないか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'When all ways between the servers fail at once, each of them thinks that it is the last one. A network partition resource asks a third place, and the server that is cut off stops.',
      whenItIsFine:
        'Many mirror clusters run without one, that of the guide among them. A shared disk without any has a rule of its own.',
    },
    ja: {
      why: 'サーバ間の経路がすべて同時に途絶えると、どちらのサーバも自分だけが残ったと判断します。NP 解決リソースは第三の場所に確認し、孤立したサーバを停止させます。',
      whenItIsFine:
        '手順書のミラー構成を含め、NP 解決リソースのないミラー構成は珍しくありません。共有ディスク構成には別のルールがあります。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    if (!definitions.complete || facts.all('clusterServer').length < 2 || facts.all('failoverGroup').length === 0)
      return;
    if (facts.all('networkPartition').length > 0 || facts.all('movingDisk').some(({ type }) => type !== 'md')) return;
    for (const { name } of facts.all('cluster'))
      report({ message: 'none', at: name.at, args: { cluster: name.value } });
  },
});

const group = '  <group name="ManagementGroup">';

export const examples: RuleExamples = [
  {
    name: 'heartbeats and nothing else',
    files: { 'clp.conf': guideClusterWith('<name>cluster</name>', '<!-- 𠮷 --><name>⟦cluster⟧</name>') },
    finds: ['none'],
  },
  {
    name: 'a ping resource',
    files: {
      'clp.conf': guideCluster.replace(
        group,
        `  <networkpartition><types name="pingnp"/><pingnp name="pingnp1"><grp id="0"><list id="0"><ip>192.168.0.254</ip></list></grp></pingnp></networkpartition>\n${group}`,
      ),
    },
    finds: [],
  },
  { name: 'a product for one server', files: { 'clp.conf': singleServer }, finds: [] },
];

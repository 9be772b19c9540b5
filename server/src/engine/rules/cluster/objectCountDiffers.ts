import type { FactReader } from '../../facts/store';
import { replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { writeTitle } from '../shared/titles';

const COUNTED = [
  'clusterServer',
  'heartbeat',
  'networkPartition',
  'failoverGroup',
  'groupResource',
  'monitorResource',
] as const;

export default defineRule({
  id: 'cluster/object-count-differs',
  title: {
    en: 'The number of objects is not that of the file',
    ja: 'オブジェクト数が一致しない',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'file',
  reads: [...COUNTED, 'objectCount'],
  views: ['definitions'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'webmgr/client/objectnumber' },
    { document: 'github.com/EXPRESSCLUSTER: CreateCluster' },
  ],
  messages: {
    differs: template({
      en: 'objectnumber is {count}, but the objects of this file make {expected}. The management screen may show them wrongly until it has counted anew.',
      ja: 'objectnumber は {count} ですが、このファイルのオブジェクト数は {expected} です。管理画面の表示を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The number is that of all entries in the tree of the management screen: servers × (1 + heartbeats + network partition resources) + groups + resources + monitors + 4. The vendor’s tools compute it whenever they write the file, so another number tells that something was added or taken away by hand.',
      whenItIsFine: 'Nothing of the cluster’s work depends on it. A file without the element is not looked at.',
    },
    ja: {
      why: '管理画面のツリーに表示される数で、サーバ数×（1＋ハートビート数＋NP 解決リソース数）＋グループ数＋リソース数＋モニタ数＋4 です。ベンダのツールは出力のたびに計算するため、異なる場合は手作業で追加や削除が行われています。',
      whenItIsFine: 'クラスタの動作には影響しません。この要素のないファイルは確認の対象外です。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    if (!definitions.complete) return;
    const expected = objectsIn(facts);
    for (const { count } of facts.all('objectCount')) {
      if (count.value === expected) continue;
      report({
        message: 'differs',
        at: count.at,
        args: { count: count.value, expected },
        fixes: [replacement(writeTitle(String(expected)), 'safe', count.at, String(expected))],
      });
    }
  },
});

function objectsIn(facts: FactReader<(typeof COUNTED)[number]>): number {
  const count = (kind: (typeof COUNTED)[number]) => facts.all(kind).length;
  const paths = count('heartbeat') + count('networkPartition');
  const inGroups = count('failoverGroup') + count('groupResource') + count('monitorResource');
  return count('clusterServer') * (1 + paths) + inGroups + 4;
}

/** Two servers with a heartbeat, a group with a resource, a monitor: 2 × (1 + 1) + 1 + 1 + 1 + 4. */
function withCount(count: string): string {
  return `<root>
  <server name="server1"/>
  <server name="server2"/>
  <heartbeat><types name="lankhb"/><lankhb name="lankhb1"/></heartbeat>
  <group name="𠮷野"><resource name="script@script1"/></group>
  <resource><types name="script"/><script name="script1"/></resource>
  <monitor><types name="userw"/><userw name="userw"/></monitor>
  ${count}
</root>
`;
}

export const examples: RuleExamples = [
  {
    name: 'a count from before a monitor was added',
    files: { 'clp.conf': withCount('<webmgr><client><objectnumber>⟦10⟧</objectnumber></client></webmgr>') },
    finds: ['differs'],
    fixed: { 'clp.conf': withCount('<webmgr><client><objectnumber>11</objectnumber></client></webmgr>') },
  },
  {
    name: 'two servers with a heartbeat, a group, a resource, a monitor',
    files: { 'clp.conf': withCount('<webmgr><client><objectnumber>11</objectnumber></client></webmgr>') },
    finds: [],
  },
  { name: 'no count', files: { 'clp.conf': withCount('<webmgr/>') }, finds: [] },
];

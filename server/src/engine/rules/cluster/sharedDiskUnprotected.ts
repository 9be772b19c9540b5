import { message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/shared-disk-unprotected',
  title: {
    en: 'Nothing keeps two servers off the shared disk',
    ja: '共有ディスクの両系起動を防げない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['movingDisk', 'clusterServer', 'networkPartition', 'heartbeat'],
  views: ['definitions'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' },
    { document: 'CLUSTERPRO X: clp.conf', section: 'networkpartition, heartbeat/diskhb@<name>' },
  ],
  messages: {
    unprotected: template({
      en: '"{resource}" is a shared disk, but nothing tells a broken network from a dead server. When the LAN fails, both servers may write to the disk; add a network partition resource.',
      ja: '「{resource}」は共有ディスクですが、NP 解決リソースがありません。LAN の障害で両サーバが書き込む可能性があります。追加してください。',
    }),
  },
  docs: {
    en: {
      why: 'A shared disk is connected to both servers all the time, and only the cluster keeps one of them off it. When the heartbeats fail and nothing else tells that the other server still lives, both take the disk and destroy its file system. The guide sets up a disk and a COM interface beside the LAN.',
      whenItIsFine:
        'Any network partition resource counts, and so does a disk or COM heartbeat. Mirrors have a disk on each server and are not meant.',
    },
    ja: {
      why: '共有ディスクは常に両サーバに接続されており、片方を遠ざけているのはクラスタだけです。ハートビートが途絶え、相手の生存を確かめる手段がほかにないと、両サーバがディスクを使用してファイルシステムが壊れます。手順書では LAN のほかにディスク I/F と COM I/F を設定します。',
      whenItIsFine:
        'NP 解決リソースのほか、ディスクや COM のハートビートがあれば指摘しません。各サーバにディスクのあるミラー構成は対象外です。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    if (!definitions.complete || facts.all('clusterServer').length < 2) return;
    const isWatched =
      facts.all('networkPartition').length > 0 || facts.all('heartbeat').some(({ type }) => SEES_THE_DISK.has(type));
    const [disk, ...others] = facts.all('movingDisk').filter(({ type }) => SHARED.has(type));
    if (isWatched || disk === undefined) return;
    report({
      message: 'unprotected',
      at: disk.resource.at,
      args: { resource: disk.resource.value },
      related: others.map(({ resource }) => ({
        at: resource.at,
        message: message(another, { resource: resource.value }),
      })),
    });
  },
});

const another = template({ en: '{resource} is a shared disk too', ja: '{resource} も共有ディスクです' });

const SHARED: ReadonlySet<string> = new Set(['sd', 'hd', 'disk']);
const SEES_THE_DISK: ReadonlySet<string> = new Set(['diskhb', 'comhb']);

const mirror = guideCluster.slice(
  guideCluster.indexOf('    <types name="md"/>'),
  guideCluster.indexOf('    <types name="vcom"/>'),
);

function withDisk(name: string): string {
  const disk = `    <types name="sd"/>\n    <!-- 𠮷 --><sd name="${name}"><parameters><volumemountpoint>E:</volumemountpoint></parameters></sd>\n`;
  return guideClusterWith(mirror, disk).replace('md@md1', 'sd@sd1');
}

const group = '  <group name="ManagementGroup">';

export const examples: RuleExamples = [
  { name: 'the LAN alone', files: { 'clp.conf': withDisk('⟦sd1⟧') }, finds: ['unprotected'] },
  {
    name: 'a disk network partition resource',
    files: {
      'clp.conf': withDisk('sd1').replace(
        group,
        `  <networkpartition><types name="disknp"/><disknp name="disknp1"/></networkpartition>\n${group}`,
      ),
    },
    finds: [],
  },
  {
    name: 'a COM heartbeat',
    files: {
      'clp.conf': withDisk('sd1').replace(
        '  </heartbeat>',
        '    <types name="comhb"/><comhb name="comhb1"/>\n  </heartbeat>',
      ),
    },
    finds: [],
  },
  {
    name: 'a mirror, and an empty section',
    files: { 'clp.conf': guideClusterWith(group, `  <networkpartition/>\n${group}`) },
    finds: [],
  },
];

import { groupBy } from '../../facts/groupBy';
import type { Fact } from '../../facts/vocabulary';
import { message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { firstMeeting } from '../shared/meeting';
import { apart, guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/drive-used-twice',
  title: {
    en: 'Two disk resources use one drive',
    ja: '同じドライブを使う 2 つのディスク',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['movingDisk'],
  views: ['groups', 'startup'],
  sources: [
    {
      document: 'CLUSTERPRO X: clp.conf',
      section: 'resource/md@<name>/parameters/volumemountpoint, cpvolumemountpoint',
    },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' },
  ],
  messages: {
    twice: template({
      en: 'Drive {drive} belongs to the disk "{first}" and to "{second}" at once, so the two cannot be active together, and one may overwrite the other. Give each its own.',
      ja: 'ドライブ {drive} を「{first}」と「{second}」の両方が使用していて、同時に活性できません。データが失われる可能性もあります。別のドライブにしてください。',
    }),
    clusterPartitions: template({
      en: 'The mirrors "{first}" and "{second}" have drive {drive} for their cluster partition. Where each needs one of its own, one may overwrite the state of the other.',
      ja: 'ミラーディスク「{first}」と「{second}」のクラスタパーティションが同じ {drive} です。管理情報が上書きされる可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'A drive letter stands for one volume of a server. A second resource on it takes the volume away from the first, or writes over what the first keeps there: a mirror its data, a cluster partition its state.',
      whenItIsFine:
        'Versions that let mirrors share a cluster partition by an index; two equal cluster partitions are a warning only for that reason. The data and the cluster partition of one mirror are looked at by another rule. Groups whose policies name no common server never meet, and may use the same drive letter.',
    },
    ja: {
      why: 'ドライブ文字は、サーバの 1 つのボリュームを表します。2 つ目のリソースが同じドライブを使うと、1 つ目のボリュームを奪うか、データやミラーの管理情報を上書きします。',
      whenItIsFine:
        'クラスタパーティションをインデックスで共用できる版では問題ありません。そのため、クラスタパーティションどうしの重複は警告にとどめます。1 つのミラーの中の重複は別の規則が確認します。起動サーバに共通のサーバがないグループどうしは、同じドライブ文字を使っても問題ありません。',
    },
  },
  check({ facts, views, report }) {
    const uses = facts.all('movingDisk').flatMap(usesOf);
    for (const [drive, all] of groupBy(uses, ({ drive: { value } }) => value)) {
      const pair = /^[ABD-Z]$/.test(drive) ? firstMeeting(all, views) : undefined;
      if (pair === undefined) continue;
      const [first, second] = pair;
      const args = { drive, first: first.resource, second: second.resource };
      const related = [{ at: first.drive.at, message: message(usedHere, { resource: first.resource, drive }) }];
      const isState = first.isCluster && second.isCluster;
      if (isState) report({ message: 'clusterPartitions', severity: 'warning', at: second.drive.at, args, related });
      else report({ message: 'twice', at: second.drive.at, args, related });
    }
  },
});

const usedHere = template({
  en: '{resource} uses drive {drive} here',
  ja: '{resource} はここでドライブ {drive} を使用しています',
});

function usesOf({ resource, drive, clusterDrive }: Fact<'movingDisk'>) {
  const data = drive && { resource: resource.value, drive, isCluster: false };
  const state = clusterDrive && { resource: resource.value, drive: clusterDrive, isCluster: true };
  return [data, state].filter((use) => use !== undefined);
}

function withSecondMirror(data: string, cluster: string): string {
  const parameters = `<volumemountpoint>${data}</volumemountpoint><cpvolumemountpoint>${cluster}</cpvolumemountpoint>`;
  return guideClusterWith(
    '    <types name="vcom"/>',
    `    <!-- 🏢 --><md name="md2"><parameters>${parameters}</parameters></md>\n    <types name="vcom"/>`,
  ).replace('<resource name="md@md1"/>', '<resource name="md@md1"/><resource name="md@md2"/>');
}

export const examples: RuleExamples = [
  { name: 'a copied mirror', files: { 'clp.conf': withSecondMirror('⟦e⟧', 'R:') }, finds: ['twice'] },
  {
    name: 'data on the cluster partition of another',
    files: { 'clp.conf': withSecondMirror('⟦D:\\⟧', 'R:') },
    finds: ['twice'],
  },
  {
    name: 'one cluster partition for two mirrors',
    files: { 'clp.conf': withSecondMirror('F:', '⟦D:⟧') },
    finds: ['clusterPartitions'],
  },
  {
    name: 'groups that never meet',
    files: { 'clp.conf': apart(withSecondMirror('E:', 'D:'), 'md@md2') },
    finds: [],
  },
  { name: 'four drives', files: { 'clp.conf': withSecondMirror('F:', 'R:') }, finds: [] },
  { name: 'one mirror', files: { 'clp.conf': guideCluster }, finds: [] },
];

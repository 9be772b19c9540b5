import { groupBy } from '../../facts/groupBy';
import { holdsPlaceholder } from '../../facts/values/placeholder';
import type { Fact } from '../../facts/vocabulary';
import { message, template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { firstMeeting } from '../shared/meeting';
import { apart, guideCluster } from '../sites/exampleSites';
import { linuxDisks, linuxDisksWith } from '../sites/linuxExamples';

export default defineRule({
  id: 'cluster/partition-used-twice',
  title: {
    en: 'Two disk resources use one device',
    ja: '同じデバイスを使う 2 つのディスク',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['movingDisk'],
  views: ['groups', 'startup'],
  sources: [
    {
      document: 'CLUSTERPRO X: clp.conf',
      section: 'resource/md@<name>/parameters/nmppath, diskdev; resource/disk@<name>/parameters/device',
    },
  ],
  messages: {
    twice: template({
      en: '{device} belongs to the disk "{first}" and to "{second}" at once, so the two cannot be active together, and one may overwrite the other. Give each its own.',
      ja: '{device} を「{first}」と「{second}」の両方が使用していて、同時に活性できません。データが失われる可能性もあります。別のデバイスにしてください。',
    }),
  },
  docs: {
    en: {
      why: 'A mirror writes its data and its state to partitions of its own and stands behind a device of its own, /dev/NMP1 for the first. A copied resource that keeps one of them works on the partition of the other: the second cannot start, or destroys what the first has written.',
      whenItIsFine:
        'Groups whose policies name no common server may use the same names of devices, each on servers of its own. The two partitions of one mirror are looked at by another rule; the same devices on both servers are how it should be.',
    },
    ja: {
      why: 'ミラーディスクは、専用のパーティションにデータと管理情報を書き込み、専用のデバイス（1 つ目は /dev/NMP1）を持ちます。複写したリソースに同じ指定が残ると、もう一方のパーティションに書き込み、起動に失敗するかデータを壊します。',
      whenItIsFine:
        '起動サーバに共通のサーバがないグループどうしは、同じデバイス名を使っても問題ありません。1 つのミラーの 2 つのパーティションは別の規則が確認します。両方のサーバで同じデバイス名になるのは正しい状態です。',
    },
  },
  check({ facts, views, report }) {
    const uses = facts.all('movingDisk').flatMap(usesOf);
    for (const all of groupBy(uses, ({ device }) => device.value).values()) {
      const pair = firstMeeting(all, views);
      if (pair === undefined) continue;
      const [first, second] = pair;
      const args = { device: second.device.value, first: first.resource, second: second.resource };
      const related = [{ at: first.device.at, message: message(usedHere, { resource: first.resource }) }];
      report({ message: 'twice', at: second.device.at, args, related });
    }
  },
});

const usedHere = template({
  en: '{resource} uses it here',
  ja: '{resource} はここで使用しています',
});

interface Use {
  readonly resource: string;
  readonly device: Located<string>;
}

function usesOf({ resource, device, clusterDevice, mirrorDevice }: Fact<'movingDisk'>): readonly Use[] {
  return [device, clusterDevice, mirrorDevice].flatMap((one) =>
    one === undefined || holdsPlaceholder(one.value) ? [] : [{ resource: resource.value, device: one }],
  );
}

export const examples: RuleExamples = [
  {
    name: 'the state of the second mirror on the data of the first',
    files: { 'clp.conf': linuxDisksWith('<cppath>/dev/sdc1<', '<!-- 𠮷 --><cppath>⟦/dev/sdb2⟧<') },
    finds: ['twice'],
  },
  {
    name: 'a mirror device that was copied along',
    files: { 'clp.conf': linuxDisksWith('<nmppath>/dev/NMP2<', '<nmppath>⟦/dev/NMP1⟧<') },
    finds: ['twice'],
  },
  {
    name: 'a disk on the partition of a mirror',
    files: { 'clp.conf': linuxDisksWith('<device>/dev/vg1/lv1<', '<device>⟦/dev/sdc2⟧<') },
    finds: ['twice'],
  },
  {
    name: 'the same names on servers that share nothing',
    files: { 'clp.conf': apart(linuxDisksWith('<nmppath>/dev/NMP2<', '<nmppath>/dev/NMP1<'), 'md@md2') },
    finds: [],
  },
  { name: 'two mirrors and a disk', files: { 'clp.conf': linuxDisks }, finds: [] },
  { name: 'drives of Windows', files: { 'clp.conf': guideCluster }, finds: [] },
];

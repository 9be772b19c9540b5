import { holdsPlaceholder } from '../../facts/values/placeholder';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { sameTextNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';
import { linuxDisks, linuxDisksWith } from '../sites/linuxExamples';

export default defineRule({
  id: 'cluster/mirror-partitions-incomplete',
  title: {
    en: 'A mirror lacks one of its two partitions',
    ja: 'ミラーに必要なパーティションがない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['movingDisk', 'clusterPlatform'],
  views: ['definitions'],
  sources: [
    {
      document: 'CLUSTERPRO X: clp.conf',
      section: 'resource/md@<name>/parameters/volumemountpoint, cpvolumemountpoint, diskdev',
    },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' },
  ],
  messages: {
    noData: template({
      en: 'The mirror "{resource}" has no data partition, so it cannot be activated. Write its drive, or on Linux its device.',
      ja: 'ミラーディスク「{resource}」にデータパーティションの指定がなく、活性できません。ドライブ（Linux ではデバイス名）を設定してください。',
    }),
    noCluster: template({
      en: 'The mirror "{resource}" has no cluster partition, so it has no place for its state and cannot be activated. Write a drive, or on Linux a device, of its own.',
      ja: 'ミラーディスク「{resource}」にクラスタパーティションの指定がなく、活性できません。専用のドライブ（Linux ではデバイス名）を設定してください。',
    }),
    same: template({
      en: 'The mirror "{resource}" has "{place}" for its data and for its cluster partition. Its state would be written over its data, so it cannot be activated; use two partitions.',
      ja: 'ミラーディスク「{resource}」のデータパーティションとクラスタパーティションがどちらも「{place}」です。共用できません。別々にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'A mirror consists of the data partition, which is copied to the other server, and of a small cluster partition without a file system, where it keeps what is still to be copied. In the guide they are E: and D:. Neither has a default.',
      whenItIsFine:
        'Never for a mirror disk. Hybrid disks, whose settings are not known well enough, are not looked at.',
    },
    ja: {
      why: 'ミラーディスクは、もう一方のサーバに複製するデータパーティションと、未反映の部分などの管理情報を書き込むクラスタパーティションの 2 つで構成されます。手順書では E: と D: です。どちらにも既定値はありません。',
      whenItIsFine: 'ミラーディスクでは常に誤りです。設定がよく知られていないハイブリッドディスクは確認の対象外です。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    const platform = facts.all('clusterPlatform')[0]?.os.value;
    if (!definitions.complete || (platform !== 'windows' && platform !== 'linux')) return;
    for (const disk of facts.all('movingDisk')) {
      if (disk.type !== 'md') continue;
      const { resource } = disk;
      const data = platform === 'windows' ? disk.drive : disk.device;
      const cluster = platform === 'windows' ? disk.clusterDrive : disk.clusterDevice;
      const args = { resource: resource.value };
      if (data === undefined) report({ message: 'noData', at: resource.at, args });
      else if (cluster === undefined) report({ message: 'noCluster', at: resource.at, args });
      else if (data.value === cluster.value && !holdsPlaceholder(data.value)) {
        const related = [sameTextNote(data.at)];
        report({ message: 'same', at: cluster.at, args: { ...args, place: cluster.value }, related });
      }
    }
  },
});

const drives = '<volumemountpoint>E:</volumemountpoint><cpvolumemountpoint>D:</cpvolumemountpoint>';

export const examples: RuleExamples = [
  {
    name: 'an empty drive',
    files: {
      'clp.conf': guideClusterWith(drives, '<volumemountpoint/><cpvolumemountpoint>D:</cpvolumemountpoint>').replace(
        '<md name="md1">',
        '<!-- 𠮷 --><md name="⟦md1⟧">',
      ),
    },
    finds: ['noData'],
  },
  {
    name: 'no cluster partition on Linux',
    files: {
      'clp.conf': linuxDisksWith('<cppath>/dev/sdc1</cppath>', '').replace('<md name="md2">', '<md name="⟦md2⟧">'),
    },
    finds: ['noCluster'],
  },
  {
    name: 'one drive for both',
    files: {
      'clp.conf': guideClusterWith(
        drives,
        '<volumemountpoint>E:</volumemountpoint><cpvolumemountpoint>⟦E:\\⟧</cpvolumemountpoint>',
      ),
    },
    finds: ['same'],
  },
  { name: 'the drives of the guide', files: { 'clp.conf': guideCluster }, finds: [] },
  { name: 'two mirrors on Linux', files: { 'clp.conf': linuxDisks }, finds: [] },
];

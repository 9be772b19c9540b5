import { holdsPlaceholder } from '../../facts/values/placeholder';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';
import { linuxDisks } from '../sites/linuxExamples';

export default defineRule({
  id: 'cluster/drive-cannot-move',
  title: {
    en: 'A disk of a group is on a drive that cannot move',
    ja: '切り替えられないドライブのディスク',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['movingDisk'],
  sources: [
    {
      document: 'CLUSTERPRO X: clp.conf',
      section: 'resource/md@<name>/parameters/volumemountpoint, cpvolumemountpoint',
    },
    { document: 'github.com/EXPRESSCLUSTER: BasicCluster' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '1-1, 3-1-7' },
  ],
  messages: {
    system: template({
      en: 'The disk "{resource}" is on drive C, where Windows itself is. It cannot be taken away from a server, so the group cannot start; use a partition of its own.',
      ja: 'ディスク「{resource}」のドライブが C です。Windows のあるドライブは切り替えられず、起動できません。専用のパーティションにしてください。',
    }),
    floppy: template({
      en: 'The disk "{resource}" is on drive {drive}, a letter that Windows keeps for diskettes. It may not come up on the other server; use another letter.',
      ja: 'ディスク「{resource}」のドライブが {drive} です。フロッピーディスク用の文字のため、使用できない可能性があります。別の文字にしてください。',
    }),
    noDrive: template({
      en: 'The disk "{resource}" is on "{drive}", which is no drive letter. It may not be found; write the letter, such as "E:".',
      ja: 'ディスク「{resource}」の「{drive}」はドライブ文字ではなく、見つからない可能性があります。「E:」のように指定してください。',
    }),
  },
  docs: {
    en: {
      why: 'A disk of a group is taken from one server and given to the other. That is not possible with the drive that Windows runs from, and the vendor does not support C: for mirroring. The guide uses E: for the data and D: for the cluster partition.',
      whenItIsFine: 'Drives may be spelled E, E: or E:\\. Linux disks have no letters.',
    },
    ja: {
      why: 'グループのディスクは、一方のサーバから切り離してもう一方に接続します。Windows が動いているドライブではできず、C: のミラーリングもサポートされません。手順書ではデータが E:、クラスタパーティションが D: です。',
      whenItIsFine: 'ドライブは E、E:、E:\\ のどれで書いてもかまいません。Linux のディスクにドライブ文字はありません。',
    },
  },
  check({ facts, report }) {
    for (const { resource, drive, clusterDrive } of facts.all('movingDisk')) {
      for (const one of [drive, clusterDrive]) {
        if (one === undefined || holdsPlaceholder(one.value)) continue;
        const args = { resource: resource.value, drive: one.value };
        if (one.value === 'C') report({ message: 'system', at: one.at, args });
        else if (/^[AB]$/.test(one.value)) report({ message: 'floppy', severity: 'warning', at: one.at, args });
        else if (!/^[A-Z]$/.test(one.value)) report({ message: 'noDrive', severity: 'warning', at: one.at, args });
      }
    }
  },
});

function withDrives(data: string, cluster: string): string {
  return guideClusterWith(
    '<volumemountpoint>E:</volumemountpoint><cpvolumemountpoint>D:</cpvolumemountpoint>',
    `<!-- 𠮷 --><volumemountpoint>${data}</volumemountpoint><cpvolumemountpoint>${cluster}</cpvolumemountpoint>`,
  );
}

export const examples: RuleExamples = [
  { name: 'the system drive', files: { 'clp.conf': withDrives('⟦c:\\⟧', 'D:') }, finds: ['system'] },
  { name: 'a letter of diskettes', files: { 'clp.conf': withDrives('E:', '⟦A⟧') }, finds: ['floppy'] },
  { name: 'a folder', files: { 'clp.conf': withDrives('⟦E:\\Data⟧', 'D:') }, finds: ['noDrive'] },
  { name: 'the three spellings', files: { 'clp.conf': withDrives('s', 'R:\\') }, finds: [] },
  { name: 'a template', files: { 'clp.conf': withDrives('__DATA__', '%CP%') }, finds: [] },
  { name: 'the drives of the guide', files: { 'clp.conf': guideCluster }, finds: [] },
  { name: 'disks of Linux', files: { 'clp.conf': linuxDisks }, finds: [] },
];

import type { KnowledgeEntry } from '../entry';
import { seconds } from '../units';
import { vendorTools } from './sources';

/** How the file systems of disks and mirrors are mounted and checked on Linux, beyond the time limits that differ. */
export const fileSystemElements: readonly KnowledgeEntry[] = ['disk', 'md'].flatMap(mountElements);

function mountElements(type: string): readonly KnowledgeEntry[] {
  const parameters = `resource/${type}/parameters`;
  return [
    {
      name: `${parameters}/mount/option`,
      type: { kind: 'text' },
      default: 'rw',
      meaning: { en: 'The options of the mount command (Linux).', ja: 'マウントオプションです（Linux）。' },
      ...vendorTools,
    },
    {
      name: `${parameters}/mount/action`,
      type: { kind: 'flag' },
      default: '1',
      meaning: {
        en: 'Whether the file system is checked when mounting fails (Linux).',
        ja: 'マウント失敗時に fsck を実行するかどうかです（Linux）。',
      },
      ...vendorTools,
    },
    {
      name: `${parameters}/mount/xfsaction`,
      type: { kind: 'flag' },
      default: '0',
      meaning: {
        en: 'Whether xfs_repair runs when mounting fails (Linux, XFS).',
        ja: 'マウント失敗時に xfs_repair を実行するかどうかです（Linux、XFS）。',
      },
      ...vendorTools,
    },
    {
      name: `${parameters}/umount/action`,
      type: {
        kind: 'choice',
        choices: {
          kill: { en: 'kill the processes that use it', ja: '強制終了' },
          none: { en: 'nothing', ja: '何もしない' },
        },
      },
      default: 'kill',
      meaning: {
        en: 'What happens when unmounting fails (Linux).',
        ja: 'アンマウントの異常検出時の強制動作です（Linux）。',
      },
      ...vendorTools,
    },
    ...checkElements(`${parameters}/fsck`),
  ];
}

function checkElements(fsck: string): readonly KnowledgeEntry[] {
  return [
    {
      name: `${fsck}/timing`,
      type: {
        kind: 'choice',
        choices: {
          '0': { en: 'never', ja: '実行しない' },
          '1': { en: 'always', ja: '必ず実行する' },
          '2': { en: 'after as many mounts as fsck/interval says', ja: '指定回数に達したら実行する' },
        },
      },
      default: '2',
      meaning: {
        en: 'Whether the file system is checked before it is mounted (Linux).',
        ja: 'マウント実行前の fsck アクションです（Linux）。',
      },
      ...vendorTools,
    },
    {
      name: `${fsck}/interval`,
      type: { kind: 'integer', min: 0, max: 999 },
      default: '10',
      meaning: {
        en: 'After how many mounts the file system is checked, where fsck/timing is 2 (Linux).',
        ja: 'fsck/timing が 2 の場合に、fsck を実行するまでのマウント回数です（Linux）。',
      },
      ...vendorTools,
    },
    {
      name: `${fsck}/option`,
      type: { kind: 'text' },
      default: '-y',
      meaning: { en: 'The options of the fsck command (Linux).', ja: 'fsck のオプションです（Linux）。' },
      ...vendorTools,
    },
    {
      name: `${fsck}/timeout`,
      type: { kind: 'integer', min: 1, max: 9999, unit: seconds },
      default: '7200',
      meaning: { en: 'The time limit of a file system check (Linux).', ja: 'fsck のタイムアウトです（Linux）。' },
      ...vendorTools,
    },
    {
      name: `${fsck}/fixopt`,
      type: { kind: 'flag' },
      default: '0',
      meaning: {
        en: 'Whether a ReiserFS file system is rebuilt (Linux).',
        ja: 'ReiserFS の再構築を行うかどうかです（Linux）。',
      },
      ...vendorTools,
    },
    {
      name: `${fsck}/xfsoption`,
      type: { kind: 'text' },
      meaning: { en: 'The options of the xfs_repair command (Linux).', ja: 'xfs_repair のオプションです（Linux）。' },
      ...vendorTools,
    },
    {
      name: `${fsck}/xfstimeout`,
      type: { kind: 'integer', min: 1, max: 9999, unit: seconds },
      default: '7200',
      meaning: {
        en: 'The time limit of a repair of an XFS file system (Linux).',
        ja: 'xfs_repair のタイムアウトです（Linux）。',
      },
      ...vendorTools,
    },
  ];
}

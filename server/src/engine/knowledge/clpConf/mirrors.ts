import type { KnowledgeEntry } from '../entry';
import { seconds } from '../units';
import { vendorTools } from './sources';

const mddriver = 'resource/md/parameters/mddriver';

/** How a mirror disk is copied between the servers on Linux. */
export const mirrorElements: readonly KnowledgeEntry[] = [
  {
    name: 'resource/md/parameters/fullcopy',
    type: { kind: 'flag' },
    default: '1',
    meaning: {
      en: 'Whether the mirror is first copied as a whole (Linux). 0 is right only where both disks hold the same already.',
      ja: '初期ミラー構築を行うかどうかです（Linux）。0 にできるのは、両サーバのディスクの内容が一致している場合だけです。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/md/parameters/mkfs',
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether a file system is made first (Linux). With 1 what is on the disk is lost.',
      ja: '初期 mkfs を行うかどうかです（Linux）。1 の場合、ディスク上の既存のデータは失われます。',
    },
    ...vendorTools,
  },
  {
    name: `${mddriver}/sync`,
    type: { kind: 'flag' },
    default: '1',
    meaning: {
      en: 'Whether data is mirrored all the time (Linux); 0 is for mirroring on a schedule.',
      ja: 'データを同期するかどうかです（Linux）。0 はスケジュールミラーで使用します。',
    },
    ...vendorTools,
  },
  {
    name: `${mddriver}/syncmode`,
    type: {
      kind: 'choice',
      choices: { '1': { en: 'synchronous', ja: '同期' }, '0': { en: 'asynchronous', ja: '非同期' } },
    },
    default: '1',
    meaning: {
      en: 'Whether a write waits for the other server (Linux).',
      ja: 'ミラーのモードです（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: `${mddriver}/sendqueuesize`,
    type: { kind: 'integer', min: 0, max: 999999 },
    default: '2048',
    meaning: {
      en: 'How many writes may wait for sending in asynchronous mode (Linux); 0 is no limit.',
      ja: '非同期モードのキューの数です（Linux）。0 は無制限です。',
    },
    ...vendorTools,
  },
  {
    name: `${mddriver}/bandlimit/mode`,
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether the bandwidth of asynchronous mirroring is limited (Linux).',
      ja: '非同期モードで通信帯域を制限するかどうかです（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: `${mddriver}/bandlimit/limit`,
    type: { kind: 'integer', min: 1, max: 999999 },
    meaning: {
      en: 'The bandwidth of asynchronous mirroring in kilobytes per second (Linux).',
      ja: '非同期モードの通信帯域の上限（KB/秒）です（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: `${mddriver}/historydir`,
    type: { kind: 'path' },
    meaning: {
      en: 'The directory for writes that could not be sent yet, in asynchronous mode (Linux).',
      ja: '非同期モードの履歴ファイルの格納ディレクトリです（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: `${mddriver}/historymax`,
    type: { kind: 'integer', min: 1, max: 999999999 },
    meaning: {
      en: 'The most that historydir may hold, in megabytes (Linux).',
      ja: '履歴ファイルのサイズの上限（MB）です（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: `${mddriver}/compress`,
    type: {
      kind: 'choice',
      choices: {
        '0': { en: 'nothing', ja: '圧縮しない' },
        '1': { en: 'data (asynchronous mode only)', ja: 'データを圧縮する（非同期モードのみ）' },
        '2': { en: 'data of a recovery', ja: '復帰時データを圧縮する' },
        '3': { en: 'both (asynchronous mode only)', ja: '両方を圧縮する（非同期モードのみ）' },
      },
    },
    meaning: { en: 'What is compressed for sending (Linux).', ja: '通信時に圧縮する対象です（Linux）。' },
    ...vendorTools,
  },
  {
    name: `${mddriver}/crypto/use`,
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether the mirror traffic is encrypted (Linux).',
      ja: 'ミラー通信を暗号化するかどうかです（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: `${mddriver}/crypto/keyfile`,
    type: { kind: 'path' },
    meaning: {
      en: 'The full path of the file with the key for the mirror traffic (Linux).',
      ja: 'ミラー通信の暗号化に使用する鍵ファイルのフルパスです（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: `${mddriver}/sendtimeout`,
    type: { kind: 'integer', min: 10, max: 99, unit: seconds },
    default: '30',
    meaning: { en: 'The time limit for sending (Linux).', ja: 'ミラードライバの送信タイムアウトです（Linux）。' },
    ...vendorTools,
  },
  {
    name: `${mddriver}/connecttimeout`,
    type: { kind: 'integer', min: 5, max: 99, unit: seconds },
    default: '10',
    meaning: { en: 'The time limit for connecting (Linux).', ja: 'ミラードライバの接続タイムアウトです（Linux）。' },
    ...vendorTools,
  },
  {
    name: `${mddriver}/acktimeout`,
    type: { kind: 'integer', min: 1, max: 600, unit: seconds },
    default: '100',
    meaning: {
      en: 'How long an acknowledgement of the other server is waited for (Linux).',
      ja: 'ミラードライバの Ack タイムアウトです（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: `${mddriver}/recvnormaltimeout`,
    type: { kind: 'integer', min: 1, max: 600, unit: seconds },
    default: '100',
    meaning: { en: 'The time limit for receiving (Linux).', ja: 'ミラードライバの受信タイムアウトです（Linux）。' },
    ...vendorTools,
  },
  {
    name: `${mddriver}/hbinterval`,
    type: { kind: 'integer', min: 1, max: 600, unit: seconds },
    default: '10',
    meaning: {
      en: 'The time between two heartbeats of the mirror (Linux).',
      ja: 'ミラードライバのハートビートインターバルです（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: `${mddriver}/pingtimeout`,
    type: { kind: 'integer', min: 1, max: 100, unit: seconds },
    default: '2',
    meaning: {
      en: 'How long the answer to a ping of the other server is waited for (Linux).',
      ja: 'ICMP Echo Reply の受信タイムアウトです（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: `${mddriver}/pingretry`,
    type: { kind: 'integer', min: 1, max: 50 },
    default: '8',
    meaning: {
      en: 'How often a ping of the other server is tried again (Linux).',
      ja: 'ICMP Echo Request のリトライ回数です（Linux）。',
    },
    ...vendorTools,
  },
];

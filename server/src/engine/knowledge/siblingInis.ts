import type { KnowledgeEntry } from './entry';
import { minutes } from './units';

const throttle = 'Trend Micro 1095203, downloading of the smart scan query filter pattern';
const cooldown = 'COOLDOWN';

/** Keys of `PCCSRV\WSS\ptngrowth.ini`, which holds back downloads of the whole filter pattern. */
export const ptngrowthIniKeys: readonly KnowledgeEntry[] = [
  {
    name: 'BASE_VERSION',
    section: cooldown,
    type: { kind: 'integer', min: 0 },
    default: '0',
    meaning: {
      en: 'The version that the server counts from. The server writes it; not to be edited by hand.',
      ja: '基準となるバージョンです。サーバが書き込む値で、手作業では編集しません。',
    },
    evidence: 'vendor',
    source: throttle,
  },
  {
    name: 'MAX_UPDATE_CONNECTION',
    section: cooldown,
    type: { kind: 'integer', min: 1 },
    default: '5',
    meaning: {
      en: 'How many agents may download the whole filter pattern at the same time.',
      ja: 'フィルタパターン全体を同時にダウンロードできるエージェントの数です。',
    },
    evidence: 'vendor',
    source: throttle,
  },
  {
    name: 'UPDATE_WAIT_SECOND',
    section: cooldown,
    type: { kind: 'integer', min: 0, unit: { en: 'seconds', ja: '秒' } },
    default: '15',
    meaning: {
      en: 'How long an agent waits before it asks again for the whole filter pattern.',
      ja: 'フィルタパターン全体のダウンロードを再度要求するまでの待ち時間です。',
    },
    evidence: 'vendor',
    source: throttle,
  },
  {
    name: 'COOL_DOWN_ELAPSE_DAY',
    section: cooldown,
    type: { kind: 'integer', min: 0 },
    default: '7',
    meaning: {
      en: 'For how many days the downloads are held back.',
      ja: 'ダウンロードを制限する日数です。',
    },
    evidence: 'vendor',
    source: throttle,
  },
  {
    name: 'COOL_DOWN',
    section: cooldown,
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether downloads are being held back now. The server writes it; not to be edited by hand.',
      ja: '現在ダウンロードを制限しているかどうかです。サーバが書き込む値で、手作業では編集しません。',
    },
    evidence: 'vendor',
    source: throttle,
  },
  {
    name: 'COOL_DOWN_TIMESTAMP',
    section: cooldown,
    type: { kind: 'integer', min: 0 },
    default: '0',
    meaning: {
      en: 'Since when downloads are held back. The server writes it; not to be edited by hand.',
      ja: 'ダウンロードの制限を始めた時刻です。サーバが書き込む値で、手作業では編集しません。',
    },
    evidence: 'vendor',
    source: throttle,
  },
];

/** The one documented key of `PCCSRV\LWCS\CCCAServer.ini`. */
export const cccaserverIniKeys: readonly KnowledgeEntry[] = [
  {
    name: 'UpdateSchedule',
    type: { kind: 'integer', min: 1, max: 60, unit: minutes },
    meaning: {
      en: 'The update interval of suspicious URLs.',
      ja: '不審オブジェクト（URL）のアップデート間隔です。',
    },
    evidence: 'vendor',
    source: 'Trend Micro KA-0005696',
  },
];

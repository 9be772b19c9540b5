import type { KnowledgeEntry } from '../entry';
import { concluded, vendorTools } from './sources';

/** Network warning lights: a destination of alerts, and a device of each server. The two share a number. */
export const warningLightElements: readonly KnowledgeEntry[] = [
  {
    name: 'cluster/dn1000s/use',
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether a network warning light is used.',
      ja: 'ネットワーク警告灯を使用するかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'alertservice/types@name',
    type: { kind: 'text' },
    meaning: {
      en: 'A type of warning light that this file uses; one line for each type.',
      ja: 'このファイルで使用する警告灯の種類です。種類ごとに 1 行あります。',
    },
    ...vendorTools,
  },
  {
    name: 'alertservice/any@name',
    type: { kind: 'text' },
    meaning: {
      en: 'The name of the warning light, usually its type and a number from 1.',
      ja: '警告灯の名前です。通常は種類に 1 からの番号を付けます。',
    },
    ...vendorTools,
  },
  {
    name: 'alertservice/any/priority',
    type: { kind: 'integer', min: 0 },
    meaning: { en: 'The order of the warning lights.', ja: '警告灯の優先順位です。' },
    ...vendorTools,
  },
  {
    name: 'alertservice/any/device',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'The id of the server/device of the warning light, from 20000.',
      ja: '警告灯の server/device の id です。20000 から始まります。',
    },
    ...vendorTools,
  },
  {
    name: 'alertservice/any/kind',
    type: { kind: 'text' },
    meaning: {
      en: 'The kind of alert that the warning light shows; the tools of the vendor write nm.',
      ja: '警告灯に通知するアラートの種別です。ベンダのツールは「nm」を出力します。',
    },
    ...vendorTools,
  },
  {
    name: 'alertservice/dn1000s',
    type: { kind: 'text' },
    meaning: { en: 'A network warning light.', ja: 'ネットワーク警告灯です。' },
    ...vendorTools,
  },
  ...['dn1500gl', 'patlite', 'nhfv1'].map((type) => ({
    name: `alertservice/${type}`,
    type: { kind: 'text' } as const,
    meaning: {
      en: 'Presumably a network warning light, as the type of device of that name is.',
      ja: '同名のデバイスと同じく、ネットワーク警告灯と推定されます。',
    },
    ...concluded,
  })),

  {
    name: 'server/device/user',
    type: { kind: 'text' },
    meaning: { en: 'The account for the warning light.', ja: '警告灯に接続するユーザ名です。' },
    ...vendorTools,
  },
  {
    name: 'server/device/password',
    type: { kind: 'secret' },
    meaning: { en: 'The password for the warning light.', ja: '警告灯に接続するパスワードです。' },
    ...vendorTools,
  },
  {
    name: 'server/device/rsh',
    type: { kind: 'flag' },
    meaning: {
      en: 'Whether rshpath names the rsh command for the warning light.',
      ja: '警告灯に使用する rsh コマンドのパスを rshpath で指定するかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'server/device/rshpath',
    type: { kind: 'path' },
    meaning: { en: 'The rsh command for the warning light.', ja: '警告灯に使用する rsh コマンドのパスです。' },
    ...vendorTools,
  },
  {
    name: 'server/device/normal/voice',
    type: { kind: 'flag' },
    meaning: {
      en: 'Whether the warning light speaks when the server starts.',
      ja: 'サーバの起動時に音声を再生するかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'server/device/normal/voicefile',
    type: { kind: 'text' },
    meaning: {
      en: 'The number of the voice file for the start of the server.',
      ja: 'サーバの起動時に再生する音声ファイルの番号です。',
    },
    ...vendorTools,
  },
  {
    name: 'server/device/error/voice',
    type: { kind: 'flag' },
    meaning: {
      en: 'Whether the warning light speaks when the server stops.',
      ja: 'サーバの停止時に音声を再生するかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'server/device/error/voicefile',
    type: { kind: 'text' },
    meaning: {
      en: 'The number of the voice file for the stop of the server.',
      ja: 'サーバの停止時に再生する音声ファイルの番号です。',
    },
    ...vendorTools,
  },
];

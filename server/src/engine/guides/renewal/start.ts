import type { GuideStep } from '../guide';
import { atTheServer, byKeys, byState, flagged, mayBe, mayEndIn, places } from './evidence';

/** What a renewal is, and when it begins. */
export const featureSteps: readonly GuideStep[] = [
  byKeys({
    section: '1-1',
    en: 'When a key expires it is replaced by one that was bought in advance and ends later',
    ja: '有効期限が切れるキーを、購入済みのライセンスキーと入れ替える（有効期限が後になる）',
    rules: ['drweb/renewal-ends-no-later', 'drweb/key-value-unreadable'],
    evidence: ({ current, renewal }) =>
      current?.expires?.value !== undefined && renewal?.expires?.value !== undefined
        ? places(current.expires, renewal.expires)
        : [],
  }),
  byState({
    section: '1-2',
    en: 'The renewal is for the very key that it was bought for',
    ja: '更新を購入した特定のライセンスキーに対して実行する',
    rules: ['drweb/state-not-understood'],
    evidence: ({ by, state }) => (by === 'state' ? places(state?.currentKey, state?.renewalKey) : []),
  }),
  byState({
    section: '1-3',
    en: 'The renewal runs while its key lies on the servers of Doctor Web: until the current key expires',
    ja: '更新用のキーが Doctor Web のサーバに置かれている間（現在のキーの有効期限まで）に実行する',
    rules: ['drweb/renewal-not-started', 'drweb/renewal-not-offered'],
    evidence: ({ state, verdict }) =>
      verdict.inputs.trigger === 'started' ? flagged(state?.renewalOnGus, 'present') : [],
  }),
];

export const triggerSteps: readonly GuideStep[] = [
  byState({
    section: '2-1',
    en: 'Started by the button "Check for updates and replace keys" of the License Manager',
    ja: '「更新情報をチェックしてライセンスキーを置き換える」ボタンで開始',
    when: ({ state }) => state?.updateLicenseKeysFlag?.value !== true || state.manualButton?.value === true,
    rules: ['drweb/renewal-not-started'],
    evidence: ({ state }) => flagged(state?.manualButton, true),
  }),
  byState({
    section: '2-2',
    en: 'Started by the scheduled repository task, with "Update license keys" switched on',
    ja: 'リポジトリの更新タスクで開始（「ライセンスキーを更新」が有効）',
    when: ({ state }) => state?.manualButton?.value !== true || state.updateLicenseKeysFlag?.value === true,
    rules: ['drweb/renewal-not-started', 'drweb/renewal-by-another-task'],
    evidence: ({ state }) => flagged(state?.updateLicenseKeysFlag, true),
  }),
  byState({
    section: '2-3',
    en: 'Run on the server where the key was first added, by hand or by a renewal',
    ja: 'キーを最初に手動で追加または自動更新で取得したサーバから実行',
    rules: ['drweb/donated-key-renewed-elsewhere'],
    evidence: ({ state }) => flagged(state?.origin, 'own'),
  }),
  byState({
    section: '2-4',
    en: 'For a key that a neighbour server gave the procedure does not start',
    ja: '隣接サーバから取得したライセンスの場合、手順は開始されない',
    when: mayBe('origin', 'donated'),
    rules: ['drweb/donated-key-renewed-elsewhere'],
    evidence: () => [],
  }),
];

const DOWNLOADED = mayEndIn('M3', 'M4');
const DISTRIBUTED = mayEndIn('M4', 'M7', 'M8');

export const procedureSteps: readonly GuideStep[] = [
  byState({
    section: '3-1',
    en: 'The key lies on the servers of Doctor Web (GUS)',
    ja: 'Doctor Web のサーバ（GUS）にライセンスキーがある',
    rules: ['drweb/renewal-not-offered'],
    evidence: ({ state }) => flagged(state?.renewalOnGus, 'present'),
  }),
  atTheServer({
    section: '3-2',
    en: 'The key is downloaded from GUS and added to the database and the License Manager',
    ja: 'キーが GUS からダウンロードされ、データベースとライセンスマネージャーに追加される',
    when: DOWNLOADED,
  }),
  atTheServer({
    section: '3-3',
    en: 'The new key is distributed to the objects of the key before',
    ja: '前回のキーのオブジェクトに新しいキーが配信される',
    when: DISTRIBUTED,
  }),
  atTheServer({
    section: '3-4',
    en: 'The procedure may end at any of these stages: see how far it came',
    ja: 'どの段階でも処理が完了する可能性があるため、どこまで実行されたかを確認',
  }),
];

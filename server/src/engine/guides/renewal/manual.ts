import type { Renewal } from '../../facts/views/renewals';
import type { GuideStep } from '../guide';
import { atTheServer, byState, flagged, mayBe, mayEndIn } from './evidence';

const ADDED = mayBe('preAdded', 'yes');
const SHORT = mayEndIn('M8');

/** A key that was added by hand to objects that never had the key before. */
function hasExtra(renewal: Renewal): boolean {
  return ADDED(renewal) && mayBe('extra', 'yes')(renewal);
}

/** Renewing by hand, and what the task does after that. */
export const manualSteps: readonly GuideStep[] = [
  byState({
    section: '5-1',
    en: 'A renewal that was bought does not have to be added to the License Manager by hand',
    ja: '自動更新用に購入したキーは、手動でライセンスマネージャーに追加する必要がない',
    rules: ['drweb/renewal-outcome-not-documented'],
    evidence: ({ state }) => flagged(state?.renewalPreAdded, false),
  }),
  atTheServer({
    section: '5-2',
    en: 'After result 2: propagate the key to the objects by hand',
    ja: '結果 2 の場合、ライセンス対象のオブジェクトへの伝播を手動で行う',
    when: mayEndIn('M3', 'M5'),
  }),
  byState({
    section: '5-3',
    en: 'With a key that was added by hand before, the task only propagates it',
    ja: '事前に手動で追加した場合、タスクの実行中に伝播のみが実行される',
    when: ADDED,
    rules: ['drweb/renewal-outcome-not-documented', 'drweb/state-contradictory'],
    evidence: ({ state }) => flagged(state?.renewalPreAdded, true),
  }),
  byState({
    section: '5-a',
    en: 'a) Distributed by hand to all objects of the key before: the task changes nothing',
    ja: 'a) 前回のキーの全てのオブジェクトに手動で配信済み: いかなる変更も行われない',
    when: mayEndIn('M6'),
    rules: ['drweb/state-contradictory'],
    evidence: ({ state, verdict }) =>
      verdict.inputs.coverage === 'all' ? (state?.objects ?? []).map(({ id }) => id.at) : [],
  }),
  byState({
    section: '5-b',
    en: 'b) Distributed by hand to some objects: the task distributes it to the rest',
    ja: 'b) 一部のオブジェクトに手動で配信済み: まだ受け取っていない全てのオブジェクトに配信される',
    when: mayEndIn('M7'),
    rules: ['drweb/state-contradictory', 'drweb/renewal-leaves-objects-unlicensed'],
    evidence: ({ verdict: { inputs, distribution } }) =>
      inputs.coverage === 'some' ? distribution.waiting.map(({ id }) => id.at) : [],
  }),
  byState({
    section: '5-4',
    en: 'Objects that the key before was not distributed to keep the new key',
    ja: '前回のキーのリスト上にないオブジェクトへの配信はそのまま残る',
    when: hasExtra,
    rules: ['drweb/state-contradictory'],
    evidence: ({ verdict }) => verdict.distribution.extra.map(({ id }) => id.at),
  }),
  byState({
    section: '5-4-1',
    en: 'There are licences for all objects: those of the key before and the others',
    ja: '前回のキーのオブジェクトと手動で割り当てたオブジェクトの全てに十分なライセンス数がある',
    when: hasExtra,
    rules: ['drweb/renewal-leaves-objects-unlicensed'],
    evidence: ({ state, renewal, verdict }) =>
      verdict.inputs.capacity === 'enough' && state?.objects !== undefined && renewal?.count ? [renewal.count.at] : [],
  }),
  byState({
    section: '5-4-2',
    en: 'Too few licences: objects without one are not renewed, and the key before is removed',
    ja: 'ライセンス数が足りない場合、取得していないオブジェクトは更新されず、前回のキーは削除される',
    when: SHORT,
    rules: ['drweb/renewal-leaves-objects-unlicensed', 'drweb/renewal-outcome-not-documented'],
    evidence: () => [],
  }),
  atTheServer({
    section: '5-4-2',
    en: 'Once licences are free, all objects without one receive the new key',
    ja: '使用可能なライセンスが出てきた際に、取得していない全てのオブジェクトが新しいキーを受け取る',
    when: SHORT,
  }),
  atTheServer({
    section: '5-4-3',
    en: 'Stations without a licence are looked at whenever they connect',
    ja: '端末: サーバへの接続を試みる度に、使用可能なライセンスのチェックが行われる',
    when: SHORT,
  }),
  atTheServer({
    section: '5-4-4',
    en: 'Neighbour servers without a licence are looked at every minute',
    ja: '隣接サーバ: 使用可能なライセンスのチェックが 1 分ごとに自動で行われる',
    when: SHORT,
  }),
];

/** What a renewal does with key files, which is nothing. */
export const fileSteps: readonly GuideStep[] = [
  atTheServer({
    section: '6-1',
    en: 'The licence is stored in the database and shown in the License Manager; no key file is made',
    ja: 'ライセンスの情報はデータベースに保存されてライセンスマネージャーに表示され、キーファイルは作成されない',
  }),
  atTheServer({
    section: '6-2',
    en: 'A key file, where one is needed: "Administration", "License Manager", "Export key"',
    ja: 'キーファイルが必要な場合は、管理 → ライセンスマネージャー → キーをエクスポートする',
  }),
  atTheServer({
    section: '6-2',
    en: 'A key file, where one is needed: the user hook for the renewal of licence keys writes it',
    ja: 'キーファイルが必要な場合は、ユーザーフック「ライセンスキーの自動更新」でも取得できる',
  }),
  atTheServer({
    section: '6-3',
    en: 'A licence that is removed leaves its key file in the folder of the server',
    ja: 'ライセンスが削除されても、ライセンスキーファイルはサーバフォルダ内に残る',
  }),
];

import type { Renewal } from '../../facts/views/renewals';
import type { GuideStep } from '../guide';
import { agreeing, atTheServer, byKeys, byState, mayBe, mayEndIn } from './evidence';

const NOT_DISTRIBUTED = mayEndIn('M3', 'M5');
const DISTRIBUTED = mayEndIn('M4', 'M7');

/** The neighbours that hold the current key, where the procedure reaches all of them. */
function reached({ state, verdict }: Renewal) {
  const { neighbours, worst } = verdict.distribution;
  const isReached = state?.objects !== undefined && worst.length === 1 && worst[0] === 'reached';
  return isReached ? neighbours.map(({ object }) => object.id.at) : [];
}

function hasNeighbours(renewal: Renewal): boolean {
  const { state, verdict } = renewal;
  return DISTRIBUTED(renewal) && (state?.objects === undefined || verdict.distribution.neighbours.length > 0);
}

/** The three results of a renewal. */
export const resultSteps: readonly GuideStep[] = [
  byState({
    section: '4-1',
    en: 'Result 1: there is no renewal key on GUS; no action is taken',
    ja: '結果 1: 更新用のキーが GUS に存在しない（いずれのアクションも実行されない）',
    when: mayBe('gus', 'absent'),
    rules: ['drweb/renewal-not-offered'],
    evidence: () => [],
  }),
  byKeys({
    section: '4-2',
    en: 'Result 2: components are missing, or there are fewer licences; the key is only downloaded',
    ja: '結果 2: コンポーネントの一部がない、またはライセンス数が少ない（配信されない）',
    when: NOT_DISTRIBUTED,
    rules: [
      'drweb/renewal-lacks-component',
      'drweb/renewal-has-fewer-licences',
      'drweb/renewal-outcome-not-documented',
    ],
    evidence: () => [],
  }),
  atTheServer({
    section: '4-2-1',
    en: 'Result 2: the key is in the License Manager and the database; distribute it by hand',
    ja: '結果 2: ライセンスマネージャーとデータベースに追加されたキーを手動で配信',
    when: NOT_DISTRIBUTED,
  }),
  atTheServer({
    section: '4-2-2',
    en: 'Result 2: the notification that the key cannot be renewed automatically, with the detailed reason',
    ja: '結果 2: 「ライセンスキーを自動で更新できません」という通知と、記載された詳しい理由を確認',
    when: NOT_DISTRIBUTED,
  }),
  byKeys({
    section: '4-3',
    en: 'Result 3: the components agree, or the new key has all of the current one',
    ja: '結果 3: コンポーネントが一致、または現在のキーのコンポーネントをすべて含む',
    rules: ['drweb/renewal-lacks-component', 'drweb/renewal-outcome-not-documented'],
    evidence: agreeing('components', 'superset'),
  }),
  byKeys({
    section: '4-3',
    en: 'Result 3: the new key has at least as many licences as the current one',
    ja: '結果 3: 新しいキーに現在のキー以上のライセンス数がある',
    rules: ['drweb/renewal-has-fewer-licences', 'drweb/renewal-outcome-not-documented'],
    evidence: agreeing('count', 'ge'),
  }),
  atTheServer({
    section: '4-3-1',
    en: 'Result 3: distributed to all objects of the key before, neighbour servers included',
    ja: '結果 3: 隣接サーバを含め、前回のライセンスが配信されていた全てのオブジェクトに配信される',
    when: DISTRIBUTED,
  }),
  atTheServer({
    section: '4-3-2',
    en: 'Result 3: the old licence is removed when no child server will use it again',
    ja: '結果 3: いずれの子サーバでも今後使用されない古いライセンスは削除される',
    when: DISTRIBUTED,
  }),
  byState({
    section: '4-3-2',
    en: 'Result 3: for a child server that is offline the old licence is kept until it connects',
    ja: '結果 3: 子サーバがオフラインの場合、接続されるまで古いライセンスが保存される',
    when: hasNeighbours,
    rules: ['drweb/old-key-stays'],
    evidence: reached,
  }),
  byState({
    section: '4-3-3',
    en: 'Result 3: a child server that is always offline; remove the old licence by hand',
    ja: '結果 3: 子サーバが常にオフラインの場合、古いライセンスを手動で削除',
    when: hasNeighbours,
    rules: ['drweb/old-key-stays'],
    evidence: reached,
  }),
  byState({
    section: '4-3-4',
    en: 'Result 3: a neighbour whose protocol version does not support renewal; remove the old licence by hand',
    ja: '結果 3: 隣接サーバのプロトコルが自動更新機能に対応していない場合、古いライセンスを手動で削除',
    when: hasNeighbours,
    rules: ['drweb/old-key-stays'],
    evidence: reached,
  }),
  atTheServer({
    section: '4-3-5',
    en: 'Result 3: the notification that the key was renewed automatically',
    ja: '結果 3: 「ライセンスキーが自動で更新されました」という通知を確認',
    when: DISTRIBUTED,
  }),
  atTheServer({
    section: '4-3-5',
    en: 'Result 3: that notification comes from every server that has got a new licence',
    ja: '結果 3: 新しいライセンスを取得したそれぞれのサーバから通知が送信される',
    when: DISTRIBUTED,
  }),
  atTheServer({
    section: '4-4',
    en: 'The notifications are switched on: "Administration", "Notifications configuration"',
    ja: '管理 → 通知設定 で通知を管理',
  }),
  atTheServer({
    section: '4-5',
    en: 'After each notification the user hook for the renewal of licence keys runs',
    ja: 'それぞれの通知の送信後に、ユーザーフック「ライセンスキーの自動更新」が実行される',
  }),
];

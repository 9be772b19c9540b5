import type { Renewal } from '../../facts/views/renewals';
import type { Neighbour } from '../../verdicts/renewal/state';
import type { GuideStep } from '../guide';
import { agreeing, atTheServer, byKeys, byState, mayBe, mayEndIn, tellsOf } from './evidence';

const NOT_DISTRIBUTED = mayEndIn('M3', 'M5');
const DISTRIBUTED = mayEndIn('M4', 'M7');

/** What keeps the old licence on a neighbour, as the rule calls it. */
type Obstacle = 'offline' | 'neverOnline' | 'oldProtocol';

/** What the row of one obstacle is judged by: all neighbours that hold the current key, where none of them has it. */
function without(obstacle: Obstacle) {
  return {
    rules: ['drweb/old-key-stays'] as const,
    evidence: ({ state, verdict: { distribution } }: Renewal) => {
      const { neighbours } = distribution;
      const isShown = state?.objects !== undefined && neighbours.every((one) => isFree(one, obstacle));
      return isShown ? neighbours.map(({ object }) => object.id.at) : [];
    },
    concerns: ({ key }: { readonly key: string }) => key === obstacle,
  };
}

function isFree({ states, isUnsupported }: Neighbour, obstacle: Obstacle): boolean {
  const [state, ...others] = states;
  return others.length === 0 && obstacleOf(state, isUnsupported) !== obstacle;
}

function obstacleOf(state: Neighbour['states'][number] | undefined, isUnsupported: boolean): Obstacle | undefined {
  if (isUnsupported) return 'oldProtocol';
  if (state === 'reached') return undefined;
  return state === 'unreachable' ? 'neverOnline' : 'offline';
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
    concerns: tellsOf('components', 'superset'),
  }),
  byKeys({
    section: '4-3',
    en: 'Result 3: the new key has at least as many licences as the current one',
    ja: '結果 3: 新しいキーに現在のキー以上のライセンス数がある',
    rules: ['drweb/renewal-has-fewer-licences', 'drweb/renewal-outcome-not-documented'],
    evidence: agreeing('count', 'ge'),
    concerns: tellsOf('count', 'ge'),
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
    ...without('offline'),
  }),
  byState({
    section: '4-3-3',
    en: 'Result 3: a child server that is always offline; remove the old licence by hand',
    ja: '結果 3: 子サーバが常にオフラインの場合、古いライセンスを手動で削除',
    when: hasNeighbours,
    ...without('neverOnline'),
  }),
  byState({
    section: '4-3-4',
    en: 'Result 3: a neighbour whose protocol version does not support renewal; remove the old licence by hand',
    ja: '結果 3: 隣接サーバのプロトコルが自動更新機能に対応していない場合、古いライセンスを手動で削除',
    when: hasNeighbours,
    ...without('oldProtocol'),
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

import { template } from '../../messages/message';
import type { KeyComparison } from '../../verdicts/renewal/keys';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { currentKeyNote, endsIn, knownPairs } from '../shared/renewals';
import { begun, currentKey, equalKey, holder, licenceKey, neighbour, objects } from '../sites/renewalExamples';

export default defineRule({
  id: 'drweb/renewal-outcome-not-documented',
  title: { en: 'The vendor does not say what this renewal does', ja: '更新の結果がベンダーの資料にない' },
  severity: 'warning',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['renewals'],
  sources: [{ document: 'Dr.Web Enterprise Security Suite: ライセンスの自動更新', section: 'ライセンスの手動更新' }],
  messages: {
    addedAndUnlike: template({
      en: 'The renewal key was added by hand and does not match ({faults}). The vendor does not say what the task does then: it may distribute nothing, so check by hand.',
      ja: '手動で追加した更新用のキーが現在のキーと一致しません（{faults}）。この場合の動作は資料になく、配信されない可能性があります。',
    }),
    removedAndKept: template({
      en: 'For {server} the vendor says that the current key is kept, and that it is removed when licences are short. It may be either; check in the License Manager.',
      ja: '{server} については、現在のキーが「保存される」「削除される」の両方の記載があり、どちらにもなる可能性があります。結果を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The vendor describes a renewal key that was added by hand only by whether it was distributed and has enough licences, not by what it lacks. And while the current key is removed when licences run short, the text on child servers keeps it for those that are offline.',
      whenItIsFine:
        'It is no mistake by itself: only nothing can be relied on. It rests on what clusterconf.json tells.',
    },
    ja: {
      why: '手動で追加したキーについて、資料には配信の有無とライセンス数の説明だけがあり、コンポーネントが足りない場合の説明がありません。また、ライセンスが足りない場合は現在のキーが削除されるとある一方で、オフラインの子サーバがある場合は保存されるとあります。',
      whenItIsFine: '設定の誤りではなく、結果を予測できないことを示します。clusterconf.json の内容から判定します。',
    },
  },
  check({ views: { renewals }, report }) {
    for (const pair of knownPairs(renewals)) {
      const { verdict, renewal } = pair;
      if (endsIn(pair, 'M5')) {
        report({
          message: 'addedAndUnlike',
          at: renewal.at,
          args: { faults: faultsOf(verdict.keys) },
          related: [currentKeyNote(pair)],
        });
      }
      if (!endsIn(pair, 'M8') || !verdict.oldKey.includes('removed-conflict')) continue;
      for (const { object, states } of verdict.distribution.neighbours) {
        if (states.includes('reached')) continue;
        report({ message: 'removedAndKept', at: object.id.at, args: { server: object.id.value } });
      }
    }
  },
});

/** What is missing and which numbers differ, without any words that would be of one language. */
function faultsOf({ missing, counts, inputs }: KeyComparison): string {
  const lower = counts !== undefined && inputs.count === 'lt' ? [counts] : [];
  const numbers = lower.map(({ current, renewal }) => `Computers ${current.value} → ${renewal.value}`);
  return [...missing.map(({ value }) => `- ${value}`), ...numbers].join(', ');
}

const shortOf = (online: string) =>
  begun(true, objects(holder('office', 90, true, true), neighbour('⟦branch⟧', online), holder('new', 5, false, true)));

export const examples: RuleExamples = [
  {
    name: 'added by hand, with a component and licences missing',
    files: {
      'clusterconf.json': begun(true),
      'current.key': currentKey,
      'renewal.key': `; 𠮷\r\n${licenceKey('FileDaemonUnix', 1, '2031-01-31').replace('[Key]', '⟦[Key]⟧')}`,
    },
    finds: ['addedAndUnlike'],
  },
  {
    name: 'too few licences, and a child server that is offline for a while',
    files: { 'clusterconf.json': shortOf('temporarily-no'), 'current.key': currentKey, 'renewal.key': equalKey },
    finds: ['removedAndKept'],
  },
  {
    name: 'too few licences, and a child server that is online: the key is removed',
    files: {
      'clusterconf.json': shortOf('yes').replace(/[⟦⟧]/g, ''),
      'current.key': currentKey,
      'renewal.key': equalKey,
    },
    finds: [],
  },
  {
    name: 'added by hand, and nothing missing',
    files: { 'clusterconf.json': begun(true), 'current.key': currentKey, 'renewal.key': equalKey },
    finds: [],
  },
];

import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { componentNote, currentKeyNote, knownPairs, listed } from '../shared/renewals';
import { begun, currentKey, licenceKey, renewalState } from '../sites/renewalExamples';

export default defineRule({
  id: 'drweb/renewal-lacks-component',
  title: { en: 'The renewal key lacks components of the current key', ja: '更新用のキーにコンポーネントが足りない' },
  severity: 'warning',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['renewals'],
  sources: [{ document: 'Dr.Web Enterprise Security Suite: ライセンスの自動更新', section: '自動更新の結果 2' }],
  messages: {
    missing: template({
      en: 'The renewal key lacks {components}. It may be downloaded and added only: distribute it by hand in the License Manager.',
      ja: '更新用のキーに {components} がありません。ダウンロードのみ行われ、配信されない可能性があります。手動で配信してください。',
    }),
  },
  docs: {
    en: {
      why: 'A renewal is distributed by itself only when it has every component of the key before. Otherwise it is downloaded and added to the License Manager, and the objects go on with the old key until that expires. The administrator is told by a notification, with the reason.',
      whenItIsFine:
        'Further components in the renewal do not matter, nor does their order. Nothing is said where clusterconf.json shows that the renewal never comes so far, or of keys that nothing but their folder connects.',
    },
    ja: {
      why: '更新用のキーに現在のキーのコンポーネントがすべて含まれている場合だけ、自動で配信されます。足りない場合はダウンロードと追加だけが行われ、オブジェクトは古いキーを有効期限まで使い続けます。理由は管理者への通知に記載されます。',
      whenItIsFine:
        'コンポーネントの追加や順序の違いは問題になりません。clusterconf.json から更新が行われないことが分かる場合や、同じフォルダーにあるだけのキーは対象外です。',
    },
  },
  check({ views: { renewals }, report }) {
    for (const pair of knownPairs(renewals)) {
      const { missing } = pair.verdict.keys;
      const at = pair.renewal.components?.at;
      if (pair.verdict.row !== 'M3' || missing.length === 0 || at === undefined) continue;
      report({
        message: 'missing',
        at,
        args: { components: listed(missing) },
        related: [...missing.map(componentNote), currentKeyNote(pair)],
      });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'two keys by their names, one component fewer',
    files: {
      'current.key': `; 𠮷野\r\n${currentKey}`,
      'renewal.key': `; 𠮷野\r\n${licenceKey('⟦FileDaemonUnix, KerioPlugin⟧', 100, '2031-01-31')}`,
    },
    finds: ['missing'],
  },
  {
    name: 'folders for old and new, and a state that tells all the rest',
    files: {
      'clusterconf.json': begun(false),
      'old/agent.key': currentKey,
      'new/agent.key': licenceKey('⟦DominoPlugin⟧', 100, '2031-01-31'),
    },
    finds: ['missing'],
  },
  {
    name: 'the same components in another order, and more of them',
    files: {
      'current.key': currentKey,
      'renewal.key': licenceKey('KerioPlugin,maildaemonunix,FileDaemonUnix', 100, '2031-01-31'),
    },
    finds: [],
  },
  {
    name: 'a renewal that does not start on this server, which another rule tells',
    files: {
      'clusterconf.json': renewalState('"origin": "neighbor"', '"manualButton": true'),
      'current.key': currentKey,
      'renewal.key': licenceKey('FileDaemonUnix', 100, '2031-01-31'),
    },
    finds: [],
  },
  {
    name: 'two keys of which nothing says that one renews the other',
    files: { 'a.key': currentKey, 'b.key': licenceKey('FileDaemonUnix', 100, '2031-01-31') },
    finds: [],
  },
];

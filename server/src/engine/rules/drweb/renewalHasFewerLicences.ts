import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { countNote, currentKeyNote, knownPairs } from '../shared/renewals';
import { currentKey, equalKey, licenceKey, renewalState } from '../sites/renewalExamples';

export default defineRule({
  id: 'drweb/renewal-has-fewer-licences',
  title: { en: 'The renewal key has fewer licences than the current key', ja: '更新用のキーのライセンス数が少ない' },
  severity: 'warning',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['renewals'],
  sources: [{ document: 'Dr.Web Enterprise Security Suite: ライセンスの自動更新', section: '自動更新の結果 2' }],
  messages: {
    fewer: template({
      en: 'The renewal key has {renewal} licences and the current key {current}. It may be downloaded and added only: distribute it by hand in the License Manager.',
      ja: 'ライセンス数が {current} から {renewal} に減っています。ダウンロードのみ行われ、配信されない可能性があります。手動で配信してください。',
    }),
  },
  docs: {
    en: {
      why: 'A renewal is distributed by itself only when it has at least as many licences as the key before. The numbers in the two keys are compared, not the licences in use: 45 licences after 50 are too few even where 30 are used.',
      whenItIsFine:
        'Nothing is said where clusterconf.json shows that the renewal never comes so far, or of keys that nothing but their folder connects.',
    },
    ja: {
      why: '更新用のキーのライセンス数が現在のキー以上の場合だけ、自動で配信されます。比較されるのはキーに記載された数で、使用中の数ではありません。50 から 45 に減ると、使用中が 30 でも自動では配信されません。',
      whenItIsFine:
        'clusterconf.json から更新が行われないことが分かる場合や、同じフォルダーにあるだけのキーは対象外です。',
    },
  },
  check({ views: { renewals }, report }) {
    for (const pair of knownPairs(renewals)) {
      const { counts, inputs } = pair.verdict.keys;
      if (pair.verdict.row !== 'M3' || counts === undefined || inputs.count !== 'lt') continue;
      const { current, renewal } = counts;
      report({
        message: 'fewer',
        at: renewal.at,
        args: { current: current.value, renewal: renewal.value },
        related: [countNote(current), currentKeyNote(pair)],
      });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'one licence fewer',
    files: {
      'site.old.key': `; 🏢\r\n${currentKey}`,
      'site.new.key': `; 🏢\r\n${licenceKey('FileDaemonUnix,MailDaemonUnix', '⟦99⟧', '2031-01-31')}`,
    },
    finds: ['fewer'],
  },
  {
    name: 'as many licences, or more',
    files: { 'current.key': currentKey, 'renewal.key': equalKey },
    finds: [],
  },
  {
    name: 'a number that cannot be read is not smaller',
    files: {
      'current.key': currentKey,
      'renewal.key': licenceKey('FileDaemonUnix,MailDaemonUnix', '50 or so', '2031-01-31'),
    },
    finds: [],
  },
  {
    name: 'a renewal that nothing starts, which another rule tells',
    files: {
      'clusterconf.json': renewalState('"updateLicenseKeysFlag": false', '"manualButton": false'),
      'current.key': currentKey,
      'renewal.key': licenceKey('FileDaemonUnix,MailDaemonUnix', 1, '2031-01-31'),
    },
    finds: [],
  },
];

import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { currentKeyNote, knownPairs } from '../shared/renewals';
import { currentKey, equalKey, licenceKey } from '../sites/renewalExamples';

export default defineRule({
  id: 'drweb/renewal-ends-no-later',
  title: { en: 'The renewal key ends no later than the current key', ja: '更新用のキーの有効期限が延びていない' },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['renewals'],
  sources: [{ document: 'Dr.Web: Licensing Parameters' }],
  messages: {
    noLater: template({
      en: 'The renewal key ends on {renewal} and the current key on {current}: they may be mixed up, or the wrong file may have been exported.',
      ja: '更新用のキーの有効期限は {renewal}、現在のキーは {current} です。2 つのキーを取り違えている可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'A renewal is bought to go on longer than the key before it. Two keys of which the new one ends first have most probably been named the wrong way round, and everything that is said of them is then said the wrong way round too.',
      whenItIsFine:
        'For keys that run side by side, such as one for more computers up to the same day: these are no renewal.',
    },
    ja: {
      why: '更新用のキーの有効期限は、通常は現在のキーより後になります。そうでない場合は、2 つのファイルを逆に指定している可能性が高く、ほかの判定も逆になります。',
      whenItIsFine: '同じ日まで有効な追加のキーなど、並行して使用するキーは更新ではありません。',
    },
  },
  check({ views: { renewals }, report }) {
    for (const pair of knownPairs(renewals)) {
      const { current, renewal } = { current: pair.current.expires, renewal: pair.renewal.expires };
      if (current?.value === undefined || renewal?.value === undefined || renewal.value > current.value) continue;
      report({
        message: 'noLater',
        at: renewal.at,
        args: { current: current.value, renewal: renewal.value },
        related: [currentKeyNote(pair)],
      });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'the keys the wrong way round, in two ways to write a date',
    files: {
      'current.key': licenceKey('FileDaemonUnix', 1, '2031-1-31 (00:00)'),
      'renewal.key': `; 𠮷\r\n${licenceKey('FileDaemonUnix', 1, '⟦2031-01-09⟧')}`,
    },
    finds: ['noLater'],
  },
  { name: 'a year later', files: { 'current.key': currentKey, 'renewal.key': equalKey }, finds: [] },
  {
    name: 'a date that cannot be read',
    files: { 'current.key': currentKey, 'renewal.key': licenceKey('FileDaemonUnix,MailDaemonUnix', 100, 'never') },
    finds: [],
  },
];

import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { currentKeyNote, knownPairs, listed } from '../shared/renewals';
import { currentKey, equalKey, licenceKey } from '../sites/renewalExamples';

export default defineRule({
  id: 'drweb/renewal-adds-components',
  title: { en: 'The renewal key has further components', ja: '更新用のキーのコンポーネントが増えている' },
  severity: 'hint',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['renewals'],
  sources: [{ document: 'Dr.Web Enterprise Security Suite: ライセンスの自動更新', section: '自動更新の結果 3' }],
  messages: {
    added: template({
      en: 'The renewal key also has {components}. That does not keep it from being distributed; was it bought so?',
      ja: '更新用のキーに {components} が追加されています。自動更新には影響しません。購入内容を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'A renewal with all components of the key before and some more is distributed by itself. The further ones may be bought on purpose, or show that this is the renewal of another key.',
      whenItIsFine:
        'When more was bought. Nothing is said where components are missing as well: that is what matters then.',
    },
    ja: {
      why: '現在のキーのコンポーネントをすべて含み、さらに追加されたキーは自動で配信されます。意図した追加か、別のキーの更新かを確認する手がかりになります。',
      whenItIsFine: '追加で購入した場合は問題ありません。足りないコンポーネントもある場合は、そちらだけを指摘します。',
    },
  },
  check({ views: { renewals }, report }) {
    for (const pair of knownPairs(renewals)) {
      const { added, inputs } = pair.verdict.keys;
      const at = pair.renewal.components?.at;
      if (inputs.components !== 'superset' || added.length === 0 || at === undefined) continue;
      report({ message: 'added', at, args: { components: listed(added) }, related: [currentKeyNote(pair)] });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'one component more',
    files: {
      'current.key': currentKey,
      'renewal.key': `; 𠮷\r\n${licenceKey('⟦FileDaemonUnix,KerioPlugin,MailDaemonUnix⟧', 100, '2031-01-31')}`,
    },
    finds: ['added'],
  },
  { name: 'the same components', files: { 'current.key': currentKey, 'renewal.key': equalKey }, finds: [] },
  {
    name: 'another one in place of one that is missing',
    files: {
      'current.key': currentKey,
      'renewal.key': licenceKey('FileDaemonUnix,KerioPlugin', 100, '2031-01-31'),
    },
    finds: [],
  },
];

import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { begun, currentKey, equalKey, holder, objects, renewalState } from '../sites/renewalExamples';

export default defineRule({
  id: 'drweb/state-contradictory',
  title: { en: 'The state of the renewal contradicts itself', ja: '更新の状態の記載に矛盾がある' },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['renewals'],
  sources: [{ document: 'Dr.Web Enterprise Security Suite: ライセンスの自動更新', section: 'ライセンスの手動更新' }],
  messages: {
    notAdded: template({
      en: '{object} is said to have the renewal key, which is said not to have been added by hand. One of the two is wrong: correct it.',
      ja: '{object} に更新用のキーがあるという記載は、「手動で追加していない」という記載と一致しません。',
    }),
    currentOver: template({
      en: 'The objects take {given} licences of the current key, which has only {licences}. Correct the numbers.',
      ja: 'オブジェクトの合計 {given} は、現在のキーのライセンス数 {licences} と一致しません。',
    }),
    renewalOver: template({
      en: 'The objects take {given} licences of the renewal key, which has only {licences}. Correct the numbers.',
      ja: 'オブジェクトの合計 {given} は、更新用のキーのライセンス数 {licences} と一致しません。',
    }),
  },
  docs: {
    en: {
      why: 'What clusterconf.json tells under "drweb" decides the verdict on a renewal. Where two of its statements cannot both be true, the verdict becomes "depends on", since nobody can say which of them is.',
      whenItIsFine:
        'Never: it is a slip in the description, not in the product. Leave out what is not known, or write "unknown".',
    },
    ja: {
      why: 'clusterconf.json の drweb の記載は、更新の判定に使われます。同時に成り立たない記載があると、どちらが正しいか判断できず、「条件による」という判定になります。',
      whenItIsFine: '常に記載の誤りです。分からない項目は省略するか、"unknown" と記載してください。',
    },
  },
  check({ views: { renewals }, report }) {
    for (const { verdict } of renewals.all) {
      for (const { kind, at, object, given, licences } of verdict.distribution.contradictions) {
        if (kind === 'not-added') report({ message: 'notAdded', at, args: { object } });
        else
          report({
            message: kind === 'current-over-assigned' ? 'currentOver' : 'renewalOver',
            at,
            args: { given, licences },
          });
      }
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'an object has a key that was never added',
    files: {
      'clusterconf.json': `// 𠮷\n${begun(false, objects(holder('office', 40, true, true)))}`.replace(
        '"holdsNew": true',
        '"holdsNew": ⟦true⟧',
      ),
      'current.key': currentKey,
      'renewal.key': equalKey,
    },
    finds: ['notAdded'],
  },
  {
    name: 'more licences of the current key given out than it has',
    files: {
      'clusterconf.json': `{ "drweb": ⟦{ "renewalPreAdded": true, ${objects(holder('office', 101, true, false))} }⟧ }`,
      'current.key': currentKey,
      'renewal.key': equalKey,
    },
    finds: ['currentOver'],
  },
  {
    name: 'more licences of the renewal key given out than it has',
    files: {
      'clusterconf.json': `{ "drweb": ⟦{ "renewalPreAdded": true, ${objects(holder('office', 101, false, true))} }⟧ }`,
      'current.key': currentKey,
      'renewal.key': equalKey,
    },
    finds: ['renewalOver'],
  },
  {
    name: 'what agrees',
    files: {
      'clusterconf.json': begun(true, objects(holder('office', 100, true, true))),
      'current.key': currentKey,
      'renewal.key': equalKey,
    },
    finds: [],
  },
  {
    name: 'whether it was added is not told, nor how many licences an object takes',
    files: {
      'clusterconf.json': renewalState('"objects": [{ "id": "a", "kind": "group", "holdsNew": true }]'),
      'current.key': currentKey,
      'renewal.key': equalKey,
    },
    finds: [],
  },
];

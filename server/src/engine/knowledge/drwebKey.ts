import type { KnowledgeEntry } from './entry';

const SOURCE = 'Dr.Web: Licensing Parameters';

/**
 * The parameters of a licence key file that the vendor documents. A key has more of them, without public names; of all
 * that tell who owns it nothing is ever shown.
 */
export const drwebKeyParameters: readonly KnowledgeEntry[] = [
  {
    name: 'Applications',
    section: 'Key',
    type: { kind: 'text' },
    meaning: {
      en: 'The components that the owner may use.',
      ja: '使用できるコンポーネントです。',
    },
    evidence: 'vendor',
    source: SOURCE,
  },
  {
    name: 'Expires',
    section: 'Key',
    type: { kind: 'text' },
    meaning: {
      en: 'The last day on which the key is valid, as year, month and day.',
      ja: 'キーの有効期限（年-月-日）です。',
    },
    evidence: 'vendor',
    source: SOURCE,
  },
  {
    name: 'Name',
    section: 'User',
    type: { kind: 'secret' },
    meaning: { en: 'The registered owner of the key.', ja: 'キーの登録ユーザーです。' },
    evidence: 'vendor',
    source: SOURCE,
  },
  {
    name: 'Computers',
    section: 'User',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'How many computers or users the key covers.',
      ja: 'キーで使用できるコンピュータまたはユーザーの数です。',
    },
    evidence: 'vendor',
    source: SOURCE,
  },
  {
    name: 'MailServer',
    section: 'Settings',
    type: { kind: 'text' },
    meaning: {
      en: 'Yes: the key may be used on mail servers. Kerio MailServer takes a key without it for an invalid one.',
      ja: 'Yes の場合、メールサーバで使用できます。Kerio MailServer では Yes でないキーは無効です。',
    },
    evidence: 'vendor',
    source: SOURCE,
  },
];

import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { currentKey, licenceKey } from '../sites/renewalExamples';

export default defineRule({
  id: 'drweb/key-value-unreadable',
  title: { en: 'A value of a licence key cannot be read', ja: 'ライセンスキーの値を読み取れない' },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['licenceKey'],
  sources: [{ document: 'Dr.Web: Licensing Parameters' }],
  messages: {
    date: template({
      en: 'This is no date of the form year-month-day, so the key may have been changed. A key must not be edited: export it again.',
      ja: '年-月-日の日付ではありません。キーが変更されている可能性があります。編集せず、エクスポートし直してください。',
    }),
    count: template({
      en: 'This is no whole number, so the key may have been changed. A key must not be edited: export it again.',
      ja: '整数ではありません。キーが変更されている可能性があります。編集せず、エクスポートし直してください。',
    }),
  },
  docs: {
    en: {
      why: 'The vendor writes the date of a key as year, month and day, and the number of computers as a number. Anything else was probably changed after the key was made, and a key that was changed is not accepted: a signature protects the whole file.',
      whenItIsFine:
        'How a key says that it has no limit is not public. The values themselves are not repeated in messages, and no fix is offered: any edit makes a key unusable.',
    },
    ja: {
      why: '有効期限は年-月-日、コンピュータ数は数値で記載されます。それ以外の値は作成後に変更された可能性があり、電子署名と一致しないキーは使用できません。',
      whenItIsFine:
        '無制限の場合の記載方法は公開されていません。値そのものはメッセージに表示しません。編集するとキーが使用できなくなるため、修正候補もありません。',
    },
  },
  check({ facts, report }) {
    for (const { expires, count } of facts.all('licenceKey')) {
      if (expires !== undefined && expires.value === undefined) report({ message: 'date', at: expires.at });
      if (count !== undefined && count.value === undefined) report({ message: 'count', at: count.at });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'a day that the month does not have, and a number in words',
    files: { 'agent.key': `; 𠮷\r\n${licenceKey('FileDaemonUnix', '⟦ten⟧', '⟦2030-02-30⟧')}` },
    finds: ['date', 'count'],
  },
  { name: 'a key', files: { 'agent.key': currentKey }, finds: [] },
  {
    name: 'a time behind the date, and no number at all',
    files: { 'agent.key': '[Key]\nApplications=FileDaemonUnix\nExpires=2030-02-28 (12:00)\n' },
    finds: [],
  },
];

import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'officescan/alert-addresses-in-file',
  title: {
    en: 'The file holds the addresses of the people who get alerts',
    ja: '通知先のメールアドレスがファイルにある',
  },
  severity: 'hint',
  confidence: 'heuristic',
  scope: 'file',
  reads: ['documentedSetting'],
  sources: [{ document: 'Public scripts that read or write ofcscan.ini' }],
  messages: {
    addresses: template({
      en: '{key} holds addresses of people. Check whether they may go where this file goes: to support, or into version control.',
      ja: '{key} に個人のメールアドレスがあります。サポート窓口や版管理に渡してよいか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'A file that is passed on for a question about ports takes the names and addresses of the administrators along.',
      whenItIsFine: 'Inside the company it mostly is. The rule is off until it is switched on.',
    },
    ja: {
      why: 'ポートの相談のために渡したファイルと一緒に、管理者の名前とアドレスも渡ります。',
      whenItIsFine: '社内で扱う場合はほとんど問題ありません。このルールは初期状態では無効です。',
    },
  },
  check({ facts, report }) {
    for (const { name, key, text } of facts.all('documentedSetting')) {
      if (name === 'Std_Alert_SMTP_Send_To' && text.value.includes('@'))
        report({ message: 'addresses', at: key.at, args: { key: key.value } });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'two people',
    files: { 'ofcscan.ini': '; 𠮷\r\n⟦Std_Alert_SMTP_Send_To⟧=a@example.com;b@example.com\r\n' },
    finds: ['addresses'],
  },
  { name: 'nobody', files: { 'ofcscan.ini': 'Std_Alert_SMTP_Send_To=\r\n' }, finds: [] },
];

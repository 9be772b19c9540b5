import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'officescan/console-lock-hits-root',
  title: {
    en: 'Failed logons can lock the last console account',
    ja: 'root もロックされる設定になっている',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'file',
  reads: ['documentedSetting'],
  sources: [{ document: 'dalecom.de: Trend Micro OfficeScan: Sperren des Root-Users' }],
  messages: {
    lock: template({
      en: '{key}=1 locks console accounts after failed logons, root among them. Check that a second administrator exists who can unlock it.',
      ja: '{key}=1 では、ログオンの失敗で root アカウントもロックされます。解除できる別の管理者がいるか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'With root as the only administrator a few wrong passwords, typed by anybody, leave nobody who could open the console.',
      whenItIsFine: 'With a second administrator the lock does what it is meant for.',
    },
    ja: {
      why: '管理者が root だけの場合、誰かがパスワードを数回間違えると、コンソールを開ける人がいなくなります。',
      whenItIsFine: '別の管理者アカウントがあれば問題ありません。',
    },
  },
  check({ facts, report }) {
    for (const { name, key, text } of facts.all('documentedSetting')) {
      if (name !== 'EnableLogonRestriction' || text.value !== '1') continue;
      report({ message: 'lock', at: key.at, args: { key: key.value } });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'switched on',
    files: { 'ofcserver.ini': '; 𠮷\r\n⟦EnableLogonRestriction⟧=1\r\nAllowedLogonFailureTimes=5\r\n' },
    finds: ['lock'],
  },
  { name: 'switched off', files: { 'ofcserver.ini': 'EnableLogonRestriction=0\r\n' }, finds: [] },
];

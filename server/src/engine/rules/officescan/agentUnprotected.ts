import { message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { dwordText, regRemedy } from '../shared/regRemedy';

export default defineRule({
  id: 'officescan/agent-unprotected',
  title: {
    en: 'Anybody can stop or remove the agent',
    ja: 'エージェントの保護が無効になっている',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['openAgent'],
  sources: [{ document: 'Public programs that read the registry of the agent' }],
  messages: {
    open: template({
      en: '"{name}" is 1 in the registry of the agent. Programs and users may stop or remove it without a password; set it to 0.',
      ja: 'エージェントのレジストリで「{name}」が 1 です。パスワードなしで停止や削除ができる可能性があります。0 にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'Instructions for a forgotten password have this switch set, and nobody sets it back. Whatever gets on the computer can then end its protection first.',
      whenItIsFine: 'During an uninstallation by script the switch is on for a few minutes.',
    },
    ja: {
      why: 'パスワードを忘れたときの手順でこの値を 1 にし、そのまま戻し忘れることがあります。侵入したプログラムが最初に保護を停止できる状態です。',
      whenItIsFine: 'スクリプトによるアンインストールの途中では、一時的に 1 になります。',
    },
  },
  check({ facts, report }) {
    for (const { key, name } of facts.all('openAgent')) {
      const title = message(titles.off, { name: name.value });
      const remedies = [regRemedy(title, { key, values: { [name.value]: dwordText(0) } })];
      report({ message: 'open', at: name.at, args: { name: name.value }, remedies });
    }
  },
});

const titles = { off: template({ en: 'Set "{name}" to 0', ja: '「{name}」を 0 にする' }) } as const;

const reg = (lines: string) =>
  `Windows Registry Editor Version 5.00\r\n\r\n; 𠮷\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\TrendMicro\\PC-cillinNTCorp\\CurrentVersion\\Misc.]\r\n${lines}`;

export const examples: RuleExamples = [
  {
    name: 'both switches',
    files: {
      'agent.reg': reg('"⟦Allow Uninstall⟧"=dword:00000001\r\n"⟦NoPwdProtect⟧"=dword:00000001\r\n'),
    },
    finds: ['open', 'open'],
  },
  { name: 'off', files: { 'agent.reg': reg('"NoPwdProtect"=dword:00000000\r\n') }, finds: [] },
];

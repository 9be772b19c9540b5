import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'move/password-in-script',
  title: {
    en: 'A script holds the unload password',
    ja: 'スクリプトに平文のパスワードがある',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['moveCommand'],
  sources: [{ document: 'Trend Micro KA-0004099' }, { document: 'Trend Micro KA-0005465' }],
  messages: {
    password: template({
      en: 'Behind this option the unload password stands as it is. Whoever can read the script may switch the virus scanner off; ask for the password when the script runs, and change this one.',
      ja: 'アンロード用パスワードが平文で書かれています。スクリプトを読める人にウイルス対策を停止される可能性があります。変数で渡してください。',
    }),
    unusable: template({
      en: 'The unload password behind this option is longer than 128 characters or holds others than printable ASCII, so the agent may refuse it; and it stands here as it is. Check it.',
      ja: 'このパスワードは 128 文字を超えるか、半角英数記号以外を含むため、拒否される可能性があります。また平文で書かれています。',
    }),
  },
  docs: {
    en: {
      why: 'Logon scripts lie on a share that everybody in the domain can read. With the password for unloading, any user, and any program that runs as one, ends the virus scanner. The password itself is never shown here.',
      whenItIsFine: 'A variable in place of the password is not reported, however it gets its value.',
    },
    ja: {
      why: 'ログオンスクリプトは、ドメインの全員が読み取れる共有フォルダに置かれます。アンロード用パスワードが分かると、どのユーザやプログラムでもウイルス対策を停止できます。パスワード自体は表示しません。',
      whenItIsFine: 'パスワードの代わりに変数を書いている場合は指摘しません。',
    },
  },
  check({ facts, report }) {
    for (const { password } of facts.all('moveCommand')) {
      if (password !== undefined) report({ message: password.isUsable ? 'password' : 'unusable', at: password.at });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'the option of newer versions',
    files: { 'move.bat': 'rem 𠮷\r\nIpXfer.exe -s sv2 -p 8080 -c 12345 ⟦-pwd⟧ secret\r\n' },
    finds: ['password'],
  },
  {
    name: 'the second -p of version 11.0, and a value that is part of the word',
    files: {
      'a.bat': 'IpXfer.exe -s sv2 -p 8080 -c 12345 ⟦-p⟧ secret\r\n',
      'b.bat': 'IpXfer.exe -s sv2 -p 8080 -c 12345 ⟦-pwd⟧=secret\r\n',
    },
    finds: ['password', 'password'],
  },
  {
    name: 'characters that no password has',
    files: { 'move.bat': 'IpXfer.exe -s sv2 -p 8080 -c 12345 ⟦-pwd⟧ ひみつ\r\n' },
    finds: ['unusable'],
  },
  {
    name: 'a variable, a question to the person, and no password',
    files: {
      'move.bat':
        'set /p PW=Password: \r\nIpXfer.exe -s sv2 -p 8080 -c 12345 -pwd %PW%\r\nIpXfer.exe -s sv2 -p 8080 -c 12345\r\n',
    },
    finds: [],
  },
];

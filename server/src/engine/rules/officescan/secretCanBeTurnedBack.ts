import { groupBy } from '../../facts/groupBy';
import type { Fact } from '../../facts/vocabulary';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { definedNote } from '../shared/notes';

export default defineRule({
  id: 'officescan/secret-can-be-turned-back',
  title: {
    en: 'Scrambled values can be turned back into passwords',
    ja: '復元できるパスワードがある',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['storedSecret', 'installTimeKey'],
  sources: [
    { document: 'trend-crypt/trendmicropwd on GitHub' },
    { document: 'CVE-2001-1151' },
    { document: 'LAC SNS Advisory No. 44' },
  ],
  messages: {
    fixed: template({
      en: 'This file holds {count} values that anybody can turn back with public programs, {key} being the first. Take care whom the file is given to.',
      ja: '公開されているプログラムで元に戻せる値が {count} 件あります (最初は {key})。ファイルを渡す相手を確認してください。',
    }),
    keyInClear: template({
      en: '{key} is the key itself with which this server protects its passwords. With it all values in the file may be read; pass on copies without this line.',
      ja: '{key} は、パスワードを保護する鍵そのものです。ファイル内の値がすべて読まれる可能性があります。この行を除いて渡してください。',
    }),
    installTime: template({
      en: 'Here stands the time from which the key of {count} values among these files is made. Together they may be turned back; do not pass them on together.',
      ja: '{count} 件の値の鍵の元になる日時がここにあります。一緒に渡すと元に戻される可能性があります。別々に扱ってください。',
    }),
  },
  docs: {
    en: {
      why: 'What the product writes behind a mark such as !CRYPT! hides a password from a glance and from nothing else: the key is the same everywhere, follows from the time of the installation, or lies in the same file. Such files go to support and into version control like any other. No value is ever shown here.',
      whenItIsFine:
        'The server needs these values, so that the files on the server are as they have to be; the finding is about copies. Values that only their own computer can turn back are not reported alone.',
    },
    ja: {
      why: '!CRYPT! などの後の値は、ひと目で読めないだけで、鍵は全製品で共通か、インストール日時から求められるか、同じファイルにあります。ファイルはサポート窓口や版管理にもそのまま渡ります。値は表示しません。',
      whenItIsFine:
        'サーバ上のファイルにこれらの値があるのは正常で、指摘の対象はコピーの取り扱いです。そのコンピュータでしか戻せない値だけの場合は指摘しません。',
    },
  },
  check({ facts, report }) {
    const byFile = groupBy(facts.all('storedSecret'), ({ at }) => at.path);
    for (const secrets of byFile.values()) {
      const key = secrets.find(({ form }) => form === 'key');
      const fixed = secrets.filter(({ form }) => form === 'fixed');
      const [first] = fixed;
      if (key !== undefined) report({ message: 'keyInClear', at: key.key.at, args: { key: key.key.value } });
      else if (first !== undefined) {
        const args = { count: fixed.length, key: first.key.value };
        report({ message: 'fixed', severity: 'hint', at: first.key.at, args });
      }
    }
    const timed = facts.all('storedSecret').filter(({ form }) => form === 'installTime');
    const [one] = timed;
    if (one === undefined) return;
    for (const { name } of facts.all('installTimeKey')) {
      const related = [noteOn(one)];
      report({ message: 'installTime', at: name.at, args: { count: timed.length }, related });
    }
  },
});

function noteOn({ key }: Fact<'storedSecret'>) {
  return definedNote(key.at, key.value);
}

const reg =
  'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro\\Installation\\DE]\r\n';

export const examples: RuleExamples = [
  {
    name: 'a password with the key that all installations share',
    files: { 'ofcscan.ini': '; 𠮷\r\n⟦Uninstall_Pwd⟧=!CRYPT!0123\r\nUnload_Pwd=!CRYPTEX!0123\r\n' },
    finds: ['fixed'],
  },
  {
    name: 'the key of the server in clear',
    files: { 'ofcscan.ini': `Proxy_Pwd=!CRYPTNG!0123\n⟦skos⟧=${'0A'.repeat(24)}\n` },
    finds: ['keyInClear'],
  },
  {
    name: 'the time of the installation beside what it protects',
    files: {
      'installation.reg': `${reg}"⟦InstallDateTime⟧"="20060401"\r\n`,
      'ofcscan.ini': 'Proxy_Pwd=!CRYPTCSTEX!0123\n',
    },
    finds: ['installTime'],
  },
  {
    name: 'values of their own computer, and the time without values',
    files: {
      'a/ofcscan.ini': 'Proxy_Pwd=!CRYPTNG!0123\nUser=!CRYPTNGS!0123\n',
      'installation.reg': `${reg}"InstallDateTime"="20060401"\r\n`,
    },
    finds: [],
  },
];

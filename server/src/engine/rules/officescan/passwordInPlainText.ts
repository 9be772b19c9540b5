import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'officescan/password-in-plain-text',
  title: {
    en: 'A password stands in an ini file as it is',
    ja: 'ini ファイルに平文のパスワードがある',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['storedSecret'],
  sources: [{ document: 'trend-crypt/trendmicropwd on GitHub' }],
  messages: {
    plain: template({
      en: 'The value of {key} is not scrambled. Whoever gets this file may read it; set it in the console, and change it if the file has been passed on.',
      ja: '{key} の値が平文です。ファイルを受け取った人に読まれる可能性があります。コンソールで設定し、渡したことがあれば変更してください。',
    }),
    wellKnown: template({
      en: 'The value of {key} is one that everybody can look up: it comes with every device, or stands in instructions on the internet. It may protect nothing; set another one.',
      ja: '{key} の値は、出荷時の値やインターネットで公開されている値です。保護されていない可能性があります。別の値にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The product keeps passwords scrambled. One in plain text was typed into the file by hand or by a script, and goes with every copy of the file. No value is ever shown here; the ones that are published on the internet are known by their hash.',
      whenItIsFine: 'Switches and counts about passwords, numbers of up to three digits, are not reported.',
    },
    ja: {
      why: '製品はパスワードをスクランブルして保存します。平文のものは手作業かスクリプトで書かれており、ファイルのコピーとともに広がります。値は表示しません。インターネットで公開されている値はハッシュで判断します。',
      whenItIsFine: 'パスワードに関する有効/無効や回数など、3 桁までの数値は指摘しません。',
    },
  },
  check({ facts, report }) {
    for (const { key, form, isWellKnown, isPublished } of facts.all('storedSecret')) {
      const finding = { at: key.at, args: { key: key.value } };
      if (isWellKnown || isPublished) report({ message: 'wellKnown', ...finding });
      else if (form === 'plain') report({ message: 'plain', ...finding });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'typed by hand',
    files: { 'ofcscan.ini': '[INI_CLIENT_SECTION]\r\n; 𠮷\r\n⟦Unload_Pwd⟧=secret\r\n' },
    finds: ['plain'],
  },
  {
    name: 'the word of every device',
    files: { 'ofcscan.ini': '⟦Std_Alert_SNMP_Community⟧=public\n' },
    finds: ['wellKnown'],
  },
  {
    name: 'scrambled, empty, and a switch',
    files: {
      'ofcscan.ini':
        'Uninstall_Pwd=!CRYPT!0123\nUnload_Pwd=\nEnable_Pwd=1\nUse_Password=True\nProxy_Pwd="!CRYPTNG!0A"\n',
    },
    finds: [],
  },
];

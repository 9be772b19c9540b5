import { isHostsAddress } from '../../facts/values/hostsWords';
import type { Fact } from '../../facts/vocabulary';
import type { Fix } from '../../fixes/fix';
import { plain, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { looksLikeAddress } from '../shared/hostsWords';
import { misreadAs } from '../shared/misreadWords';

export default defineRule({
  id: 'hosts/entry-incomplete',
  title: {
    en: 'A hosts line has no name, or no address in front',
    ja: '名前またはアドレスのない行',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['misreadHostsWord'],
  sources: [
    {
      document: 'Microsoft Windows: hosts (sample text)',
      section: 'IP address in the first column, then the host name',
    },
  ],
  messages: {
    noName: template({
      en: 'No name follows the address {address}, so the line has no effect. A name may have been lost; write it behind the address, or delete the line.',
      ja: 'アドレス {address} の後に名前がなく、この行は効果がありません。名前が欠けている可能性があります。名前を書くか、行を削除してください。',
    }),
    noAddress: template({
      en: '"{word}" is no address, so the line is ignored. An address or a "#" may have been lost in front of it; write it there.',
      ja: '「{word}」で始まる行はアドレスがないため無視されます。行頭のアドレスか「#」が欠けている可能性があります。補ってください。',
    }),
    swapped: template({
      en: 'The address {address} stands behind the name "{word}", so the line is ignored and the name may not be resolved. The address belongs first.',
      ja: 'アドレス {address} が名前「{word}」の後にあり、この行は無視されるため、名前を解決できない可能性があります。アドレスを先に書いてください。',
    }),
  },
  docs: {
    en: {
      why: 'Lines are edited in a hurry, and what is left of them is skipped without a message. A line that was once an entry is missed only when somebody looks for its name.',
      whenItIsFine: 'Lines of dashes or other signs separate parts of the file; they are ignored and not reported.',
    },
    ja: {
      why: '急いで編集した行の残りは、何も表示されずに無視されます。以前はエントリだった行に気付くのは、その名前を使うときです。',
      whenItIsFine: '区切りとして書かれた記号だけの行は無視され、指摘もしません。',
    },
  },
  check({ facts, report }) {
    for (const { word } of misreadAs(facts, 'noName')) {
      report({ message: 'noName', at: word.at, args: { address: word.value } });
    }
    for (const fact of misreadAs(facts, 'noAddress')) {
      const { word, names } = fact;
      if (names.length > 0 && looksLikeAddress(word.value)) continue;
      const address = names.find(({ value }) => isHostsAddress(value));
      if (address === undefined) report({ message: 'noAddress', at: word.at, args: { word: word.value } });
      else {
        const args = { word: word.value, address: address.value };
        report({ message: 'swapped', at: word.at, args, fixes: names.length === 1 ? [swapFix(fact, address)] : [] });
      }
    }
  },
});

const title = plain({ en: 'Write the address first', ja: 'アドレスを先に書く' });

function swapFix({ word }: Fact<'misreadHostsWord'>, address: Fact<'misreadHostsWord'>['word']): Fix {
  const edits = [
    { at: word.at, newText: address.value },
    { at: address.at, newText: word.value },
  ];
  return { title, safety: 'suggested', edits };
}

const rest = '127.0.0.1 localhost # 𠮷野 🏢\n';

export const examples: RuleExamples = [
  {
    name: 'the name first',
    files: { hosts: `${rest}⟦vcom⟧\t192.168.0.12 # virtual\n` },
    finds: ['swapped'],
    fixed: { hosts: `${rest}192.168.0.12\tvcom # virtual\n` },
  },
  {
    name: 'an address alone, and a name alone',
    files: { hosts: `${rest}⟦192.168.0.1⟧ # server1\n⟦server2⟧\n` },
    finds: ['noName', 'noAddress'],
  },
  { name: 'a comment without its mark', files: { hosts: `${rest}⟦管理用⟧ の サーバ\n` }, finds: ['noAddress'] },
  {
    name: 'dashes, a comment, and an address that cannot be read',
    files: { hosts: `${rest}-----\n=== ===\n# 192.168.0.1\n192.168.0.300 a\n; b\n` },
    finds: [],
  },
];

import { withoutLeadingZeros } from '../../facts/values/hostsWords';
import { replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { misreadAs } from '../shared/misreadWords';
import { writeTitle } from '../shared/titles';

export default defineRule({
  id: 'hosts/leading-zeros',
  title: {
    en: 'Numbers of an address have zeros in front',
    ja: 'アドレスの数字の先頭に 0 がある',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['misreadHostsWord'],
  sources: [{ document: 'RFC 6943', section: '3.1.1' }],
  messages: {
    octal: template({
      en: 'Some programs take a number with a zero in front for an octal one, so that {address} may lead to another computer than {plain}. Write it without the zeros.',
      ja: '0 で始まる数字を 8 進数として読むプログラムでは、{address} が {plain} と異なるアドレスになる可能性があります。先頭の 0 を取り除いてください。',
    }),
    same: template({
      en: 'The numbers of {address} have zeros in front. They mean the same whichever way they are read, but some programs refuse them; write {plain} and see whether the name is resolved.',
      ja: '{address} の数字の先頭に 0 があります。読み方によらず同じ値ですが、受け付けないプログラムもあります。{plain} と書き、名前を解決できるか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Addresses are padded with zeros to make columns even. The old functions of the sockets library take such a number for octal: 010 becomes 8, and the name leads to a computer that nobody has thought of.',
      whenItIsFine: 'Numbers below 8 are the same in both readings; these are reported at information level only.',
    },
    ja: {
      why: '桁をそろえるために 0 を付けたアドレスがあります。古いソケット関数はこのような数字を 8 進数として読み、010 は 8 になるため、名前が思いもよらないコンピュータを指します。',
      whenItIsFine: '8 未満の数字はどちらの読み方でも同じ値になるため、情報としてだけ指摘します。',
    },
  },
  check({ facts, report }) {
    for (const { word } of misreadAs(facts, 'zeros')) {
      const plain = withoutLeadingZeros(word.value);
      const args = { address: word.value, plain };
      const isSame = word.value.split('.').every((part) => /^(?:0+[0-7]?|[1-9]\d*)$/.test(part));
      const fixes = [replacement(writeTitle(plain), isSame ? 'safe' : 'suggested', word.at, plain)];
      if (isSame) report({ message: 'same', at: word.at, severity: 'info', args, fixes });
      else report({ message: 'octal', at: word.at, args, fixes });
    }
  },
});

const rest = '127.0.0.1 localhost # 𠮷野 🏢\n';

export const examples: RuleExamples = [
  {
    name: 'columns made even',
    files: { hosts: `${rest}⟦192.168.010.012⟧ vcom\n⟦192.168.000.001⟧ server1\n` },
    finds: ['octal', 'same'],
    fixed: { hosts: `${rest}192.168.10.12 vcom\n192.168.000.001 server1\n` },
  },
  { name: 'a digit that no octal number has', files: { hosts: `${rest}⟦192.168.0.08⟧ a\n` }, finds: ['octal'] },
  { name: 'numbers that are zero', files: { hosts: `${rest}10.0.0.1 a\n0.0.0.0 b\n::0001 c\n` }, finds: [] },
];

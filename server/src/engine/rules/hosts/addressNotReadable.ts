import { isHostsAddress } from '../../facts/values/hostsWords';
import { serverHostIn } from '../../facts/values/serverHost';
import type { Fact } from '../../facts/vocabulary';
import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { looksLikeAddress } from '../shared/hostsWords';
import { misreadAs } from '../shared/misreadWords';
import { writeTitle } from '../shared/titles';

export default defineRule({
  id: 'hosts/address-not-readable',
  title: {
    en: 'A hosts line begins with no address that can be read',
    ja: 'アドレスとして読めない値で始まる行',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['misreadHostsWord'],
  sources: [{ document: 'Microsoft Windows: hosts (sample text)', section: 'IP address in the first column' }],
  messages: {
    unreadable: template({
      en: '"{address}" is no address, so the line is ignored without a message and "{name}" cannot be resolved by it. Write the address alone, with its four numbers up to 255.',
      ja: '「{address}」はアドレスとして読めないため、この行は無視され、「{name}」を解決できません。0〜255 の 4 つの数字で、アドレスだけを書いてください。',
    }),
  },
  docs: {
    en: {
      why: 'A hosts line holds one address and nothing more: no range, no port, no scheme of a URL, and digits of ASCII. What cannot be read is skipped silently, and the name is then looked for in DNS, where it may lead elsewhere or nowhere.',
      whenItIsFine:
        'An IPv6 address with a zone is read, and so are zeros in front of numbers, which have a rule of their own. Lines without anything like an address have another one.',
    },
    ja: {
      why: 'hosts の行に書けるアドレスは 1 つだけで、範囲やポート番号、URL の形式、全角の数字は使えません。読めない行は何も表示されずに無視され、名前は DNS で探されるため、別の場所に接続したり、接続できなくなったりします。',
      whenItIsFine:
        'ゾーンの付いた IPv6 アドレスは読まれます。先頭に 0 のある数字と、アドレスらしいもののない行は、別の規則が指摘します。',
    },
  },
  check({ facts, report }) {
    for (const fact of misreadAs(facts, 'noAddress')) {
      const [name] = fact.names;
      if (name === undefined || !looksLikeAddress(fact.word.value)) continue;
      const args = { address: fact.word.value, name: name.value };
      report({ message: 'unreadable', at: fact.word.at, args, fixes: fixesOf(fact) });
    }
  },
});

/** Full-width characters can mean nothing else; what was cut off or added by somebody is for them to say. */
function fixesOf({ word: { value, at } }: Fact<'misreadHostsWord'>): readonly Fix[] {
  const narrow = value.normalize('NFKC').replace(/。/g, '.');
  if (isHostsAddress(narrow)) return [replacement(writeTitle(narrow), 'safe', at, narrow)];
  const bare = serverHostIn(narrow.replace(/[,;]+$/, '').replace(/^\[([^\]]*)\]$/, '$1'));
  return isHostsAddress(bare) ? [replacement(writeTitle(bare), 'suggested', at, bare)] : [];
}

const rest = '127.0.0.1 localhost # 𠮷野 🏢\n';

export const examples: RuleExamples = [
  {
    name: 'full-width digits',
    files: { hosts: `${rest}⟦１９２．１６８．０．１２⟧ vcom\n` },
    finds: ['unreadable'],
    fixed: { hosts: `${rest}192.168.0.12 vcom\n` },
  },
  {
    name: 'a range, a port, and the address of a page',
    files: { hosts: `${rest}⟦192.168.0.12/24⟧ a\n⟦192.168.0.1:8080⟧ b\n⟦http://192.168.0.2/⟧ c\n` },
    finds: ['unreadable', 'unreadable', 'unreadable'],
    fixed: { hosts: `${rest}192.168.0.12 a\n192.168.0.1:8080 b\nhttp://192.168.0.2/ c\n` },
  },
  {
    name: 'a number too large, one too few, and a letter',
    files: { hosts: `${rest}⟦192.168.0.300⟧ a\n⟦192.168.12⟧ b\n⟦192.168.0.l2⟧ c\n` },
    finds: ['unreadable', 'unreadable', 'unreadable'],
  },
  {
    name: 'every kind of address that is read',
    files: { hosts: `${rest}::1 a\nfe80::1%12 b\n192.168.000.012 c\n::ffff:192.168.0.1 d\n` },
    finds: [],
  },
  {
    name: 'other words in front, and a blank that is none',
    files: { hosts: `${rest}; 192.168.0.300 a\nserver1 192.168.0.1\n192.168.0.12\u3000vcom b\n` },
    finds: [],
  },
];

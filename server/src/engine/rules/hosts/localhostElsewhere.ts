import { sameName } from '../../facts/values/hostName';
import { parseIpAddress } from '../../facts/values/ipAddress';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { addressFix } from '../shared/hostsFixes';

export default defineRule({
  id: 'hosts/localhost-elsewhere',
  title: {
    en: 'localhost does not lead to the computer itself',
    ja: 'localhost が別のアドレスを指している',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['hostsEntry'],
  sources: [{ document: 'RFC 6761', section: '6.3' }],
  messages: {
    elsewhere: template({
      en: 'localhost is given {address}, which is no address of the computer itself. Programs that talk to their own services may fail; give it {loopback}, or delete the line.',
      ja: 'localhost が {address} で、ループバックアドレスと一致しません。同じコンピュータのサービスに接続できない可能性があります。{loopback} にするか、行を削除してください。',
    }),
  },
  docs: {
    en: {
      why: 'Consoles, agents and services find their own computer by this name. Lists of unwanted names are often made by replacing 127.0.0.1 by 0.0.0.0 everywhere, and the line of localhost is replaced with the rest.',
      whenItIsFine:
        'Newer Windows knows the name without the file. Every address from 127.0.0.1 on, ::1, and addresses of the link are fine.',
    },
    ja: {
      why: 'コンソールやエージェント、各種サービスは、この名前で自分のコンピュータに接続します。不要なサイトの一覧を作るときに 127.0.0.1 をすべて 0.0.0.0 に置き換え、localhost の行まで変わってしまうことがよくあります。',
      whenItIsFine:
        '新しい Windows は hosts がなくてもこの名前を解決します。127 で始まるアドレスと ::1、リンクローカルアドレスは問題ありません。',
    },
  },
  check({ facts, report }) {
    for (const entry of facts.all('hostsEntry')) {
      const name = entry.names.find(isLocalhost);
      const address = name === undefined ? undefined : parseIpAddress(entry.address.value);
      if (name === undefined || address === undefined || /^(?:127\.|::1$|fe80:)/.test(address.canonical)) continue;
      const loopback = address.family === 4 ? '127.0.0.1' : '::1';
      const names = entry.names.filter(isLocalhost);
      const among = facts.all('hostsEntry').slice(0, FIRST_LINES);
      const fixes = [addressFix(entry, names, loopback, { among, safety: 'suggested' })];
      report({ message: 'elsewhere', at: name.at, args: { address: entry.address.value, loopback }, fixes });
    }
  },
});

const LOCALHOST = 'localhost';

/** Few names are as long as this one, and the others of a long list need not be folded. */
function isLocalhost({ value }: Located<string>): boolean {
  return value.length === LOCALHOST.length && sameName(value, LOCALHOST);
}

/** A line that says it rightly stands near the top. */
const FIRST_LINES = 100;

export const examples: RuleExamples = [
  {
    name: 'replaced together with the unwanted names',
    files: { hosts: '# 𠮷野 🏢\n0.0.0.0 ⟦localhost⟧\n0.0.0.0 unwanted.example\n' },
    finds: ['elsewhere'],
    fixed: { hosts: '# 𠮷野 🏢\n127.0.0.1 localhost\n0.0.0.0 unwanted.example\n' },
  },
  {
    name: 'the address of the server',
    files: { hosts: '192.168.0.1 server1 ⟦LOCALHOST⟧ # own\r\n' },
    finds: ['elsewhere'],
    fixed: { hosts: '192.168.0.1 server1 # own\r\n127.0.0.1 LOCALHOST\r\n' },
  },
  {
    name: 'where it belongs',
    files: {
      hosts: '127.0.0.1 localhost localhost.localdomain\n::1 localhost\nfe80::1%lo0 localhost\n127.0.1.1 localhost\n',
    },
    finds: [],
  },
];

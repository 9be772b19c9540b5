import { MEANT_AS_COMMENT } from '../../facts/values/hostsWords';
import type { Fact } from '../../facts/vocabulary';
import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { misreadAs } from '../shared/misreadWords';
import { writeTitle } from '../shared/titles';

export default defineRule({
  id: 'hosts/comment-sign',
  title: {
    en: 'A comment of a hosts file begins with another sign than #',
    ja: '# 以外の記号で始まるコメント',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['misreadHostsWord'],
  sources: [{ document: 'Microsoft Windows: hosts (sample text)', section: "denoted by a '#' symbol" }],
  messages: {
    names: template({
      en: '"{sign}" begins no comment in a hosts file: the words behind it may be taken for names of {address}, too. Write "#".',
      ja: '「{sign}」は hosts のコメント記号ではなく、続く語が {address} の名前として読まれる可能性があります。「#」にしてください。',
    }),
    line: template({
      en: '"{sign}" begins no comment in a hosts file. The line is ignored only because it begins with no address; write "#", and see whether it is meant as a comment.',
      ja: '「{sign}」は hosts のコメント記号ではなく、アドレスで始まらないため無視されているだけです。コメントであれば「#」にし、内容を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Other files of the same servers begin their comments with ";" or "//". In a hosts file every word behind the address is a name, so a remark such as "old server" makes two names that lead to the address.',
      whenItIsFine:
        'A whole line that begins with such a sign does no harm today and is reported at information level.',
    },
    ja: {
      why: '同じサーバのほかのファイルでは「;」や「//」でコメントを書きます。hosts ではアドレスに続く語はすべて名前になるため、「old server」という注記は、そのアドレスを指す 2 つの名前になります。',
      whenItIsFine: '行全体がこれらの記号で始まる場合は影響がないため、情報としてだけ指摘します。',
    },
  },
  check({ facts, report }) {
    for (const fact of misreadAs(facts, 'comment')) {
      const { word, address } = fact;
      const sign = MEANT_AS_COMMENT.exec(word.value)?.[0] ?? '';
      const fixes = [hashFix(fact, sign)];
      if (word.value === address) report({ message: 'line', at: word.at, severity: 'info', args: { sign }, fixes });
      else report({ message: 'names', at: word.at, args: { sign, address }, fixes });
    }
  },
});

function hashFix({ word: { at } }: Fact<'misreadHostsWord'>, sign: string): Fix {
  const span = { start: at.span.start, end: at.span.start + sign.length };
  return replacement(writeTitle('#'), 'safe', { path: at.path, span }, '#');
}

const rest = '127.0.0.1 localhost # 𠮷野 🏢\n';

export const examples: RuleExamples = [
  {
    name: 'behind the names, with and without a blank',
    files: { hosts: `${rest}192.168.0.1 server1 ⟦;⟧ old server\n192.168.0.2 server2 ⟦//standby⟧\n` },
    finds: ['names', 'names'],
    fixed: { hosts: `${rest}192.168.0.1 server1 # old server\n192.168.0.2 server2 //standby\n` },
  },
  {
    name: 'a whole line, and a full-width sign',
    files: { hosts: `${rest}⟦;192.168.0.9⟧ printer\n192.168.0.1 server1 ⟦＃現用系⟧\n` },
    finds: ['line', 'names'],
    fixed: { hosts: `${rest}#192.168.0.9 printer\n192.168.0.1 server1 ＃現用系\n` },
  },
  {
    name: 'in a comment, and where unwanted names lead nowhere',
    files: { hosts: `${rest}192.168.0.1 server1 # ; //\n0.0.0.0 unwanted.example ; note\n` },
    finds: [],
  },
];

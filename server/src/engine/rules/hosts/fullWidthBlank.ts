import { BEHIND_ADDRESS, FALSE_BLANKS, MEANT_AS_COMMENT } from '../../facts/values/hostsWords';
import { parseIpAddress } from '../../facts/values/ipAddress';
import { message, plain, template } from '../../messages/message';
import type { HostsEntry, HostsText } from '../../syntax/hosts';
import type { Span } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineSyntaxRule } from '../rule';

export default defineSyntaxRule({
  id: 'hosts/full-width-blank',
  title: {
    en: 'A character that is no blank separates words of a hosts line',
    ja: 'hosts の区切りが半角の空白ではない',
  },
  severity: 'error',
  confidence: 'certain',
  formats: ['hosts'],
  sources: [{ document: 'Microsoft Windows: hosts (sample text)', section: 'at least one space' }],
  messages: {
    blank: template({
      en: '{character} separates nothing in a hosts file: what stands before and behind it is read as one word, so the line cannot be used. Write an ordinary blank.',
      ja: '{character} は hosts の区切り文字ではなく、前後が 1 つの語として読まれるため、名前を解決できません。半角の空白にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'Only blanks and tabs separate the words of a hosts file. A full-width blank from a Japanese input method, or a no-break space from a web page, looks the same and glues two words together; the line is then ignored without a message.',
      whenItIsFine: 'In comments, and on lines that hold no address.',
    },
    ja: {
      why: 'hosts の語を区切るのは半角の空白とタブだけです。日本語入力の全角の空白や、Web ページから写した改行なしの空白は見た目が同じでも語をつなげてしまい、その行は何も表示されずに無視されます。',
      whenItIsFine: 'コメントの中と、アドレスのない行では問題ありません。',
    },
  },
  check({ syntax: { tree }, place, report }) {
    let last = -1;
    for (const { index } of tree.text.matchAll(ANY)) {
      const number = tree.lineAt(index);
      if (number === last) continue;
      last = number;
      const line = tree.line(number);
      const runs = line?.kind === 'entry' ? falseSeparators(line) : [];
      const [first] = runs;
      if (first === undefined) continue;
      report({
        message: 'blank',
        at: place(first),
        args: { character: codeOf(tree.text, first) },
        related: runs
          .slice(1)
          .map((run) => ({ at: place(run), message: message(again, { character: codeOf(tree.text, run) }) })),
        fixes: [{ title, safety: 'safe', edits: runs.map((run) => ({ at: place(run), newText: ' ' })) }],
      });
    }
  },
});

const title = plain({ en: 'Write ordinary blanks', ja: '半角の空白にする' });
const again = template({ en: '{character} here too', ja: 'ここにも {character} があります' });

/** Any of these characters: few files have one, so the lines need not be looked at one by one. */
const ANY = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000-\u3002\uFF01-\uFF0F\uFF1A-\uFF20\uFF3F]+/g;

function falseSeparators({ address, names }: HostsEntry): readonly Span[] {
  const end = names.findIndex(({ text }) => MEANT_AS_COMMENT.test(text));
  const read = end === -1 ? names : names.slice(0, end);
  const runs = [
    ...runsIn(address, FALSE_BLANKS),
    ...runsIn(address, BEHIND_ADDRESS),
    ...read
      .filter(({ text }) => text.replaceAll(FALSE_BLANKS, '') !== '')
      .flatMap((name) => runsIn(name, FALSE_BLANKS)),
  ];
  const [first, ...others] = wordsOf([address, ...read]);
  return first !== undefined && parseIpAddress(first) !== undefined && others.length > 0 ? runs : [];
}

function runsIn({ text, span: { start } }: HostsText, separators: RegExp): readonly Span[] {
  return [...text.matchAll(separators)].map(({ 0: run, index }) => ({
    start: start + index,
    end: start + index + run.length,
  }));
}

/** The words as the writer meant them. */
function wordsOf(tokens: readonly HostsText[]): readonly string[] {
  const meant = tokens.map(({ text }) => text.replaceAll(FALSE_BLANKS, ' ').replaceAll(BEHIND_ADDRESS, ' '));
  return meant
    .join(' ')
    .split(' ')
    .filter((word) => word !== '');
}

function codeOf(text: string, { start }: Span): string {
  return `U+${text.charCodeAt(start).toString(16).toUpperCase().padStart(4, '0')}`;
}

export const examples: RuleExamples = [
  {
    name: 'a full-width blank behind the address',
    files: { hosts: '# 𠮷野 🏢\n192.168.0.12⟦\u3000⟧vcom # 仮想\u3000名\n' },
    finds: ['blank'],
    fixed: { hosts: '# 𠮷野 🏢\n192.168.0.12 vcom # 仮想\u3000名\n' },
  },
  {
    name: 'no-break spaces between the names, and one in front',
    files: { hosts: '127.0.0.1 localhost\r\n⟦\u00A0⟧192.168.0.1 server1\u00A0\u00A0server1.example.local\r\n' },
    finds: ['blank'],
    fixed: { hosts: '127.0.0.1 localhost\r\n 192.168.0.1 server1 server1.example.local\r\n' },
  },
  {
    name: 'a full-width comma',
    files: { hosts: '192.168.0.1 server1\n192.168.0.12⟦，⟧vcom\n' },
    finds: ['blank'],
    fixed: { hosts: '192.168.0.1 server1\n192.168.0.12 vcom\n' },
  },
  {
    name: 'comments, however they are marked, and lines of nothing but a blank',
    files: { hosts: '\u3000\n192.168.0.1 server1\t#\u3000サーバ\n192.168.0.2 server2 ＃\u3000予備\n※\u3000ここまで\n' },
    finds: [],
  },
  { name: 'a word of its own hurts nobody', files: { hosts: '192.168.0.1 \u3000 server1\n' }, finds: [] },
];

import { describe, expect, test } from 'vitest';
import { type HostsLine, type HostsText, parseHosts, printHosts } from '../../../server/src/engine/syntax/hosts';
import { lineIndex } from '../../../server/src/engine/text/lineIndex';

/** One line of the rendering for each line of the file: its parts in 「」 and where they stand, the address first. */
function lines(text: string): readonly string[] {
  const { tree } = parseHosts(text);
  return Array.from({ length: tree.lineCount }, (_, index) => rendered(tree.line(index)));
}

function rendered(line: HostsLine | undefined): string {
  if (line === undefined) return 'none';
  const parts = line.kind === 'entry' ? [line.address, ...line.names].map(at) : [line.kind];
  return [...parts, ...(line.comment === undefined ? [] : [`note ${at(line.comment)}`])].join(' ');
}

function at({ text, span }: HostsText): string {
  return `「${text}」${span.start}-${span.end}`;
}

describe('parseHosts', () => {
  test.each<[string, string, readonly string[]]>([
    ['an empty file has one blank line', '', ['blank']],
    ['a line break at the end is followed by a blank line', '1 a\n', ['「1」0-1 「a」2-3', 'blank']],
    ['no final newline', '10.0.0.1 sv1', ['「10.0.0.1」0-8 「sv1」9-12']],
    ['CRLF', '1 a\r\n2 b\r\n', ['「1」0-1 「a」2-3', '「2」5-6 「b」7-8', 'blank']],
    ['lone CR', '1 a\r\r2 b', ['「1」0-1 「a」2-3', 'blank', '「2」5-6 「b」7-8']],
    ['several names', '1 a b.example c', ['「1」0-1 「a」2-3 「b.example」4-13 「c」14-15']],
    ['tabs and runs of blanks', ' \t1\t \ta  b\t ', ['「1」2-3 「a」6-7 「b」9-10']],
    ['an address alone', '10.0.0.1\n\t10.0.0.2 ', ['「10.0.0.1」0-8', '「10.0.0.2」10-18']],
    ['IPv6 with a scope', 'fe80::1%12 sv1', ['「fe80::1%12」0-10 「sv1」11-14']],
    ['a comment line', '# a b', ['comment note 「# a b」0-5']],
    ['an indented comment line', ' \t#a \t', ['comment note 「#a」2-4']],
    ['an empty comment', '#\n# ', ['comment note 「#」0-1', 'comment note 「#」2-3']],
    ['a comment behind names', '1 a # b # c', ['「1」0-1 「a」2-3 note 「# b # c」4-11']],
    ['a comment right behind a name', '1 a#b', ['「1」0-1 「a」2-3 note 「#b」3-5']],
    ['a comment right behind an address', '1#a', ['「1」0-1 note 「#a」1-3']],
    ['words of LMHOSTS are a comment', '1 a #PRE #DOM:x', ['「1」0-1 「a」2-3 note 「#PRE #DOM:x」4-15']],
    ['other signs begin no comment', '1 a ; b\n// c', ['「1」0-1 「a」2-3 「;」4-5 「b」6-7', '「//」8-10 「c」11-12']],
    ['lines of blanks', ' \n\t\t\n', ['blank', 'blank', 'blank']],
    ['a full-width space separates nothing', '1　a b', ['「1　a」0-3 「b」4-5']],
    ['a full-width space at the start of a line', '　1 a', ['「　1」0-2 「a」3-4']],
    ['a line of one full-width space', '　', ['「　」0-1']],
    ['a no-break space separates nothing', '1\u00a0a', ['「1\u00a0a」0-3']],
    [
      'full-width digits and signs',
      '１０．０．０．１ ｓｖ１ ＃a',
      ['「１０．０．０．１」0-8 「ｓｖ１」9-12 「＃a」13-15'],
    ],
    ['characters outside the basic plane', '1 𠮷 😀 # 𠮷', ['「1」0-1 「𠮷」2-4 「😀」5-7 note 「# 𠮷」8-12']],
    ['halves of a pair', '\ud842 \udfb7', ['「\ud842」0-1 「\udfb7」2-3']],
    ['control characters are ordinary', '1\0 \x1a\x0b\x0c', ['「1\0」0-2 「\x1a\x0b\x0c」3-6']],
    ['other separators end no line', '1 a\u2028b\u0085', ['「1」0-1 「a\u2028b\u0085」2-6']],
    ['duplicates stay', '1 a\n1 a', ['「1」0-1 「a」2-3', '「1」4-5 「a」6-7']],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
    expect(parseHosts(text).problems).toEqual([]);
    expect(printHosts(parseHosts(text).tree)).toBe(text);
  });

  test('a line spans the whole line without its line break', () => {
    const { tree } = parseHosts(' 1 a # b \r\n#\r');
    expect([0, 1, 2].map((index) => tree.line(index)?.line)).toEqual([
      { start: 0, end: 9 },
      { start: 11, end: 12 },
      { start: 13, end: 13 },
    ]);
  });

  test('there is no line outside the file', () => {
    const { tree } = parseHosts('1 a\n');
    expect([tree.line(-1), tree.line(2)]).toEqual([undefined, undefined]);
  });

  test('lineAt counts as the line index does', () => {
    const text = '1 a\r\n2 𠮷\r\r# c\n';
    const { tree } = parseHosts(text);
    const index = lineIndex(text);
    const offsets = Array.from({ length: text.length + 4 }, (_, offset) => offset - 2);
    expect(offsets.map((offset) => tree.lineAt(offset))).toEqual(
      offsets.map((offset) => index.positionAt(offset).line),
    );
  });

  test('entries are the lines that have an address', () => {
    const { tree } = parseHosts('# 0 x\n1 a\n\n2\n # 3 b\n 4 c # d');
    expect([...tree.entries()]).toEqual([1, 3, 5].map((index) => tree.line(index)));
  });
});

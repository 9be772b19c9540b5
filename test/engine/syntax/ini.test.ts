import { describe, expect, test } from 'vitest';
import { type IniLine, type IniText, type IniTree, parseIni, printIni } from '../../../server/src/engine/syntax/ini';
import { lineIndex } from '../../../server/src/engine/text/lineIndex';

/** One line of the rendering for each line of the file: what it is, its parts in 「」, and where they stand. */
function lines(text: string): readonly string[] {
  const { tree } = parseIni(text);
  return Array.from({ length: tree.lineCount }, (_, index) => rendered(tree.line(index)));
}

function problems(text: string): readonly string[] {
  return parseIni(text).problems.map(({ code, span, subject }) => {
    const about = subject === undefined ? '' : ` 「${subject}」`;
    return `${code} ${span.start}-${span.end}${about}`;
  });
}

function rendered(line: IniLine | undefined): string {
  if (line?.kind === 'section') return `section ${at(line.name)}`;
  if (line?.kind !== 'entry') return line?.kind ?? 'none';
  return `${line.section === undefined ? '' : `[${line.section.text}] `}${at(line.key)} = ${at(line.value)}`;
}

function at({ text, span }: IniText): string {
  return `「${text}」${span.start}-${span.end}`;
}

function values(tree: IniTree, key: string): readonly string[] {
  return tree.named(key).map(({ section, value }) => `${section?.text ?? ''}:${value.text}`);
}

describe('parseIni', () => {
  test.each<[string, string, readonly string[]]>([
    ['an empty file has one blank line', '', ['blank']],
    ['a line break at the end is followed by a blank line', '\n', ['blank', 'blank']],
    ['no final newline', 'a=1', ['「a」0-1 = 「1」2-3']],
    ['a section and its key', '[S]\nKey=Value', ['section 「S」1-2', '[S] 「Key」4-7 = 「Value」8-13']],
    ['CRLF', '[S]\r\na=1\r\n', ['section 「S」1-2', '[S] 「a」5-6 = 「1」7-8', 'blank']],
    [
      'lone CR',
      '[S]\ra=1\r\rb=2',
      ['section 「S」1-2', '[S] 「a」4-5 = 「1」6-7', 'blank', '[S] 「b」9-10 = 「2」11-12'],
    ],
    [
      'line breaks of all kinds',
      'a=1\rb=2\nc=3\r\n',
      ['「a」0-1 = 「1」2-3', '「b」4-5 = 「2」6-7', '「c」8-9 = 「3」10-11', 'blank'],
    ],
    ['blanks in a section name', '[Global Setting]', ['section 「Global Setting」1-15']],
    ['blanks round a section name', ' \t[ A ]\t', ['section 「A」4-5']],
    ['text behind a section', '[A] ; note\nb=1', ['section 「A」1-2', '[A] 「b」11-12 = 「1」13-14']],
    ['the first closing bracket ends the name', '[a]b]', ['section 「a」1-2']],
    ['an opening bracket in a name', '[[a]', ['section 「[a」1-3']],
    ['a section with an equals sign', '[a=b]', ['section 「a=b」1-4']],
    ['an empty section name', '[]\n[ ]', ['section 「」1-1', 'section 「」4-4']],
    ['a section that is not closed', '[A \nb=1', ['section 「A」1-2', '[A] 「b」4-5 = 「1」6-7']],
    ['a bracket of the next line closes nothing', '[a\n]', ['section 「a」1-2', 'text']],
    [
      'no key before the first section has one',
      'a=1\n[S]\na=2',
      ['「a」0-1 = 「1」2-3', 'section 「S」5-6', '[S] 「a」8-9 = 「2」10-11'],
    ],
    ['blanks and tabs round key and value', ' \tKey\t = \t8080 \t', ['「Key」2-5 = 「8080」10-14']],
    ['blanks inside key and value', 'My Key=a b', ['「My Key」0-6 = 「a b」7-10']],
    ['the first equals sign splits', 'a=b=c==', ['「a」0-1 = 「b=c==」2-7']],
    ['a value may be empty', 'a=\nb=  ', ['「a」0-1 = 「」2-2', '「b」3-4 = 「」5-5']],
    ['a key may be empty', '=v\n  = w', ['「」0-0 = 「v」1-2', '「」3-3 = 「w」7-8']],
    ['quotes belong to the value', 'a="b c" \nd=\'\'', ['「a」0-1 = 「"b c"」2-7', "「d」9-10 = 「''」11-13"]],
    ['a semicolon behind a value belongs to it', 'a=b ; c\nd=;', ['「a」0-1 = 「b ; c」2-7', '「d」8-9 = 「;」10-11']],
    ['a number sign is no comment', '#a=1\na=#b', ['「#a」0-2 = 「1」3-4', '「a」5-6 = 「#b」7-9']],
    ['comments', ';a=1\n \t; [b]\n;', ['comment', 'comment', 'comment']],
    ['a line without equals sign is text', 'just text\nanother', ['text', 'text']],
    ['the equals sign of the next line splits nothing', 'text\na=1\ntext', ['text', '「a」5-6 = 「1」7-8', 'text']],
    ['lines of blanks', ' \n\t\t\n \t ', ['blank', 'blank', 'blank']],
    ['a bracket that is not first', 'a[=1]', ['「a[」0-2 = 「1]」3-5']],
    ['characters outside the basic plane', '[𠮷]\n😀=𠮷野家', ['section 「𠮷」1-3', '[𠮷] 「😀」5-7 = 「𠮷野家」8-12']],
    ['halves of a pair', '\ud842=\udfb7', ['「\ud842」0-1 = 「\udfb7」2-3']],
    ['control characters are ordinary', '\0a\x1a=\x0bb\x0c\0', ['「\0a\x1a」0-3 = 「\x0bb\x0c\0」4-8']],
    ['a NUL is no blank', '\0\n\0;', ['text', 'text']],
    [
      'full-width blanks and signs are ordinary',
      '　a＝b\n　a　=　b　\n；c',
      ['text', '「　a　」5-8 = 「　b　」9-12', 'text'],
    ],
    ['other separators end no line', 'a=b\u2028c=d\u0085', ['「a」0-1 = 「b\u2028c=d\u0085」2-8']],
    [
      'duplicates stay, in file order',
      '[S]\na=1\n[s]\nA=2\na=1',
      [
        'section 「S」1-2',
        '[S] 「a」4-5 = 「1」6-7',
        'section 「s」9-10',
        '[s] 「A」12-13 = 「2」14-15',
        '[s] 「a」16-17 = 「1」18-19',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
    expect(printIni(parseIni(text).tree)).toBe(text);
  });

  test.each<[string, string, readonly string[]]>([
    ['nothing to say', '[A]\nb=1\n\n; c\ntext\n[B] text\nc==\nd=\n[]', []],
    [
      'a section without closing bracket',
      'a=1\n\t[Global Setting \nb=1',
      ['section-not-closed 5-20 「Global Setting」'],
    ],
    ['an opening bracket alone', '[', ['section-not-closed 0-1 「」']],
    ['an opening bracket and blanks', '[  \r\n]', ['section-not-closed 0-1 「」']],
    ['a key that is empty', '[A]\r\n =v', ['empty-key 6-7']],
    ['an equals sign alone', '=\n==', ['empty-key 0-1', 'empty-key 2-3']],
    ['in file order', '=\n[a\n=', ['empty-key 0-1', 'section-not-closed 2-4 「a」', 'empty-key 5-6']],
    ['full-width signs are text', '［a］\n＝b', []],
  ])('problems: %s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('a line spans the whole line without its line break', () => {
    const { tree } = parseIni(' a = 1 \r\n[b\n;');
    expect([0, 1, 2].map((index) => tree.line(index)?.line)).toEqual([
      { start: 0, end: 7 },
      { start: 9, end: 11 },
      { start: 12, end: 13 },
    ]);
  });

  test('there is no line outside the file', () => {
    const { tree } = parseIni('a=1\n');
    expect([tree.line(-1), tree.line(2), tree.line(0.5)]).toEqual([undefined, undefined, undefined]);
  });

  test('lineAt counts as the line index does', () => {
    const text = '[a]\r\nb=1\r\rc=𠮷\n';
    const { tree } = parseIni(text);
    const index = lineIndex(text);
    const offsets = Array.from({ length: text.length + 4 }, (_, offset) => offset - 2);
    expect(offsets.map((offset) => tree.lineAt(offset))).toEqual(
      offsets.map((offset) => index.positionAt(offset).line),
    );
  });

  test('sections come in file order, with doubles', () => {
    const { tree } = parseIni('a=1\n[A]\n[B\n[a]\nb=1');
    expect([...tree.sections()].map(({ name }) => name.text)).toEqual(['A', 'B', 'a']);
  });

  test('entries come in file order, as often as they are asked for', () => {
    const { tree } = parseIni('a=1\n[A]\n;c=2\nb=3\ntext\n');
    const texts = () => [...tree.entries()].map(({ section, key }) => `${section?.text}/${key.text}`);
    expect(texts()).toEqual(['undefined/a', 'A/b']);
    expect(texts()).toEqual(texts());
  });

  test('an entry is the same, however it is reached', () => {
    const { tree } = parseIni('[A]\nx=1\n[B]\n b = 2');
    const [entry] = tree.named('B');
    expect(entry).toEqual(tree.line(3));
    expect(entry).toEqual([...tree.entries()][1]);
  });
});

describe('named', () => {
  const file = [
    'Port=1',
    '[A]',
    'port = 2',
    ';port=3',
    '[port]',
    '\tPORT\t=4',
    'ports=5',
    'Port',
    'por=6',
    'Pört=7',
    '=8',
  ].join('\r\n');

  test.each<[string, readonly string[]]>([
    ['Port', [':1', 'A:2', 'port:4']],
    ['pORT', [':1', 'A:2', 'port:4']],
    ['ports', ['port:5']],
    ['PÖRT', []],
    ['PöRT', ['port:7']],
    ['', ['port:8']],
    [' Port', []],
    ['absent', []],
  ])('%j', (key, expected) => {
    expect(values(parseIni(file).tree, key)).toEqual(expected);
  });

  test('signs that differ from each other as letters in two cases do are not the same', () => {
    const { tree } = parseIni('a[\\]^=1\na{|}~=2\n\x10=3\n0=4\n@=5\n`=6');
    const found = ['A{|}~', 'A[\\]^', '0', '\x10', '`', '@'].map((key) => values(tree, key));
    expect(found).toEqual([[':2'], [':1'], [':4'], [':3'], [':6'], [':5']]);
  });

  test('an empty file names nothing', () => {
    expect(parseIni('').tree.named('')).toEqual([]);
  });

  test('keys of one family are told apart', () => {
    const text = Array.from({ length: 2000 }, (_, index) => `Reg11.Key${String(index).padStart(4, '0')}=${index}`).join(
      '\n',
    );
    const { tree } = parseIni(text);
    const wrong = [...tree.entries()].filter(({ key, value }) => values(tree, key.text).join() !== `:${value.text}`);
    expect(wrong).toEqual([]);
  });
});

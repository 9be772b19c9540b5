import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseReg } from '../../../../server/src/engine/syntax/reg/parse';
import { printReg } from '../../../../server/src/engine/syntax/reg/tree';
import { mutated, PARAMETERS, truncations } from '../mutations';
import { outline, valuesIn } from './outline';
import { SAMPLES } from './samples';

/** A file of version 5 with the lines below one key. */
function file(...lines: readonly string[]): string {
  return ['Windows Registry Editor Version 5.00', '', '[K]', ...lines].join('\r\n');
}

describe('header', () => {
  test.each<[string, 4 | 5 | undefined, readonly string[]]>([
    ['Windows Registry Editor Version 5.00\r\n', 5, []],
    ['Windows Registry Editor Version 5.00', 5, []],
    ['REGEDIT4\n', 4, []],
    [' REGEDIT \n', 4, []],
    ['', undefined, ['! unknown-header ']],
    ['\r\nREGEDIT4\r\n', 4, ['! unknown-header ']],
    ['; 調査 😀\r\nWindows Registry Editor Version 5.00\r\n', 5, ['! unknown-header ; 調査 😀']],
    ['REGEDIT5\r\n', undefined, ['! unknown-header REGEDIT5']],
    ['\tregedit4\t\r\n', undefined, ['! unknown-header regedit4']],
    ['constructor\r\n', undefined, ['! unknown-header constructor']],
    ['[K]\r\n"a"=dword:1\r\n', undefined, ['[K]', 'a dword dword:1', '! unknown-header [K]']],
    ['"a"="\r\nx"', undefined, ['! unknown-header "a"="', '! text-outside "a"="\r\nx"']],
    ['REGEDIT4\n[K]\nWindows Registry Editor Version 5.00\n[L]', 4, ['[K]', '[L]']],
  ])('%j', (text, version, expected) => {
    expect(parseReg(text).tree.version).toBe(version);
    expect(outline(text)).toEqual(expected);
  });

  test('the span is the first line without the blanks around it', () => {
    expect(parseReg('\tREGEDIT4 \r\n').tree.headerSpan).toEqual({ start: 1, end: 9 });
    expect(parseReg(' what?\n').tree.headerSpan).toEqual({ start: 1, end: 6 });
  });
});

describe('keys', () => {
  test.each<[string, readonly string[]]>([
    ['[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro]', ['[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro]']],
    ['  [a]\t', ['[a]']],
    ['[-HKEY_CURRENT_USER\\𠮷]', ['[-HKEY_CURRENT_USER\\𠮷]']],
    ['[HKEY_LOCAL_MACHINE\\a\\[b]\\c] ; note', ['[HKEY_LOCAL_MACHINE\\a\\[b]\\c]']],
    ['[HKEY_LOCAL_MACHINE￥a¥b]', ['[HKEY_LOCAL_MACHINE￥a¥b]']],
    ['[]', ['[]']],
    ['[-]', ['[-]']],
    ['[', ['[]', '! key-not-closed [']],
    ['[-', ['[-]', '! key-not-closed [-']],
    [
      '[HKEY_LOCAL_MACHINE\\a \r\n"b"="c"',
      ['[HKEY_LOCAL_MACHINE\\a]', 'b string "c"', '! key-not-closed [HKEY_LOCAL_MACHINE\\a'],
    ],
    ['[a]\r\n\r\n[b]\r\n[a]', ['[a]', '[b]', '[a]']],
  ])('%j', (text, expected) => {
    expect(outline(`REGEDIT4\r\n${text}`)).toEqual(expected);
  });

  test('spans of the path and of the line', () => {
    const text = 'REGEDIT4\n [-HKEY_USERS\\𠮷] ; x \n';
    const [key] = parseReg(text).tree.keys();
    expect(key && text.slice(key.path.span.start, key.path.span.end)).toBe('HKEY_USERS\\𠮷');
    expect(key && text.slice(key.line.start, key.line.end)).toBe('[-HKEY_USERS\\𠮷] ; x');
  });
});

describe('values', () => {
  test.each<[string, readonly string[]]>([
    // Strings.
    ['"a"="b"', ['a string "b"']],
    ['"a"=""', ['a string ""']],
    ['""="b"', [' string "b"']],
    ['@="b"', ['@ string "b"']],
    ['\t"a" = "b" ; c', ['a string "b"']],
    ['"a"="b" \t', ['a string "b"']],
    ['"😀\\"\\\\=;"="\\\\server\\\\𠮷"', ['😀"\\=; string "\\\\server\\\\𠮷"']],
    ['"a"="x;y=z [K]"', ['a string "x;y=z [K]"']],
    ['"a"="one\r\n\r\n[two]\r\n; three\r\n@four"', ['a string "one\r\n\r\n[two]\r\n; three\r\n@four"']],
    ['"a"="one\n"', ['a string "one\n"']],
    ['"a"="one\r\n" ; note\r\n"b"="c"', ['a string "one\r\n"', 'b string "c"']],
    ['"a"="one\r\nb=c"', ['a string "one\r\nb=c"']],
    // Numbers.
    ['"a"=dword:00000001', ['a dword dword:00000001']],
    ['"a"=dword:fF', ['a dword dword:fF']],
    ['"a"= dword: 1 ;c', ['a dword dword: 1']],
    // Bytes.
    ['"a"=hex:', ['a hex(3) hex:']],
    ['"a"=hex:00', ['a hex(3) hex:00']],
    ['"a"=hex:0,A,ff,', ['a hex(3) hex:0,A,ff,']],
    ['"a"=hex(7):00,00', ['a hex(7) hex(7):00,00']],
    ['"a"=hex(b):00 ;c', ['a hex(11) hex(b):00']],
    ['"a"=hex(FFFF0001):', ['a hex(4294901761) hex(FFFF0001):']],
    ['"a"=hex:00, 01,\t02', ['a hex(3) hex:00, 01,\t02']],
    ['"a"=hex:00,\\\r\n  01', ['a hex(3) hex:00,\\\r\n  01']],
    ['"a"=hex:00,\\\n01,\\\n\t02\n"b"=-', ['a hex(3) hex:00,\\\n01,\\\n\t02', 'b delete -']],
    ['"a"=hex(7):\\\r\n  01', ['a hex(7) hex(7):\\\r\n  01']],
    ['"a"=hex:00,\\ ; x\r\n\r\n ; y,01\r\n01', ['a hex(3) hex:00,\\ ; x\r\n\r\n ; y,01\r\n01']],
    // Deletion, comments, repetition.
    ['"a"=-', ['a delete -']],
    ['@ = - ; gone', ['@ delete -']],
    ['; "a"="b"', []],
    ['\t;', []],
    ['"a"="1"\r\n"A"="2"', ['a string "1"', 'A string "2"']],
  ])('%j has no problem', (text, expected) => {
    expect(outline(file(text))).toEqual(['[K]', ...expected]);
  });

  test.each<[string, readonly string[]]>([
    ['Enabled=dword:1', ['Enabled unreadable dword:1', '! unquoted-name Enabled']],
    ['𠮷 = "a"', ['𠮷 unreadable "a"', '! unquoted-name 𠮷']],
    ['a=-', ['a unreadable -', '! unquoted-name a']],
    ['E=DWORD:0xAA0', ['E unreadable DWORD:0xAA0', '! unquoted-name E', '! unknown-type DWORD:']],
    ['a=HEX(7):00', ['a unreadable HEX(7):00', '! unquoted-name a', '! unknown-type HEX(7):']],
    ['a=hex:0x,\\\r\n00', ['a unreadable hex:0x,\\\r\n00', '! unquoted-name a', '! bad-hex 0x']],
    ['a=1', ['! text-outside a=1']],
    ['=dword:1', ['! text-outside =dword:1']],
    ['"a"', ['! missing-equals "a"']],
    ['"a" dword:1', ['! missing-equals "a"']],
    ['@', ['! missing-equals @']],
    ['@a=dword:1', ['! missing-equals @']],
    ['"a=1', ['a unreadable 1', '! string-not-closed "a', '! unknown-type 1']],
    ['"a =dword:1', ['a unreadable dword:1', '! string-not-closed "a']],
    ['"a 😀 ', ['! string-not-closed "a 😀']],
    ['"a"=DWORD:1', ['a unreadable DWORD:1', '! unknown-type DWORD:']],
    ['"a"=qword:1', ['a unreadable qword:1', '! unknown-type qword:']],
    ['"a"=hex(zz):00', ['a unreadable hex(zz):00', '! unknown-type hex(zz):']],
    ['"a"=hex(123456789):', ['a unreadable hex(123456789):', '! unknown-type hex(123456789):']],
    ['"a"=hex', ['a unreadable hex', '! unknown-type hex']],
    ['"a"=5 ; five', ['a unreadable 5', '! unknown-type 5']],
    ['"a"=-1', ['a unreadable -1', '! unknown-type -1']],
    ['"a"= ', ['a unreadable ', '! unknown-type "a"= ']],
    ['"a"=dword:', ['a unreadable dword:', '! bad-dword dword:']],
    ['"a"=dword: ;x', ['a unreadable dword:', '! bad-dword dword:']],
    ['"a"=dword:0x1', ['a unreadable dword:0x1', '! bad-dword 0x1']],
    ['"a"=dword:123456789', ['a unreadable dword:123456789', '! bad-dword 123456789']],
    ['"a"=dword:１', ['a unreadable dword:１', '! bad-dword １']],
    ['"a"=dword:0000 0001;x', ['a unreadable dword:0000 0001', '! bad-dword 0000 0001']],
    ['"a"=hex:00,zz,yy', ['a unreadable hex:00,zz,yy', '! bad-hex zz']],
    ['"a"=hex:00,,01', ['a unreadable hex:00,,01', '! bad-hex ,']],
    ['"a"=hex:000', ['a unreadable hex:000', '! bad-hex 000']],
    ['"a"=hex:00 01', ['a unreadable hex:00 01', '! bad-hex 00 01']],
    ['"a"=hex:00 ,01', ['a unreadable hex:00 ,01', '! bad-hex 00 ']],
    ['"a"=hex:00,01\\\r\n  02', ['a unreadable hex:00,01\\\r\n  02', '! bad-hex 01\\']],
    ['"a"=hex:00,\\\r\n  0g,0h\r\n"b"=-', ['a unreadable hex:00,\\\r\n  0g,0h', 'b delete -', '! bad-hex 0g']],
    ['"a"="b', ['a unreadable "b', '! string-not-closed "b']],
    ['"a"="b\r\n\r\n', ['a unreadable "b', '! string-not-closed "b']],
    ['"a"="b\r\n"c"="d"', ['a unreadable "b', 'c string "d"', '! string-not-closed "b']],
    ['"a"="b \r\nmore \r\n\r\n @ = "d"', ['a unreadable "b \r\nmore', '@ string "d"', '! string-not-closed "b']],
    ['"a"="b\r\n[-hkey_users\\c]', ['a unreadable "b', '[-hkey_users\\c]', '! string-not-closed "b']],
    ['"a"="b\r\nc=dword:1', ['a unreadable "b', 'c unreadable dword:1', '! string-not-closed "b', '! unquoted-name c']],
    ['"a"="C:\\dir\\"\r\n"b"="c"', ['a unreadable "C:\\dir\\"', 'b string "c"', '! string-not-closed "C:\\dir\\"']],
    ['"a"="say "hi" now"', ['a unreadable "say "', '! text-outside hi" now"']],
    ['"a"="b" c ', ['a unreadable "b"', '! text-outside c']],
    ['"a"=hex:00,\\', ['a unreadable hex:00,\\', '! continuation-broken \\']],
    ['"a"=hex:00,\\ ; x\r\n\r\n; y\r\n', ['a unreadable hex:00,\\', '! continuation-broken \\']],
    ['"a"=hex:00,\\\r\n[b]', ['a unreadable hex:00,\\', '[b]', '! continuation-broken \\']],
    [
      '"a"=hex:00,\\\r\nEnabled=dword:1',
      ['a unreadable hex:00,\\', 'Enabled unreadable dword:1', '! continuation-broken \\', '! unquoted-name Enabled'],
    ],
    ['"a"=hex:00,\r\n  01,\\\r\n  02', ['a hex(3) hex:00,', '! continuation-broken 01,\\']],
    ['"a"=hex:00\r\n01\r\n\r\n02', ['a hex(3) hex:00', '! continuation-broken 01', '! text-outside 02']],
    ['"a"="b"\r\n01,02', ['a string "b"', '! text-outside 01,02']],
    ['"a"=hex:00\r\nabc', ['a hex(3) hex:00', '! text-outside abc']],
    ['# note\r\n// 注', ['! text-outside # note', '! text-outside // 注']],
    ['"a"="b"\\', ['a unreadable "b"', '! text-outside \\']],
  ])('%j has problems', (text, expected) => {
    expect(outline(file(text))).toEqual(['[K]', ...expected]);
  });

  test('a value above every key is one mistake, whatever else it holds', () => {
    expect(outline('REGEDIT4\na=hex:zz,\\\n00\n[K]')).toEqual(['[K]', '! text-outside a=hex:zz,\\\n00']);
    expect(outline('REGEDIT4\n"a"="b"')).toEqual(['! text-outside "a"="b"']);
  });

  test('spans of names and values', () => {
    const text = file(' "a\\"𠮷" = "b" ; c', '@=-', 'bare=dword:1', '"open=dword:1');
    const at = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
    expect(valuesIn(text).map((value) => [at(value.name.span), at(value.span)])).toEqual([
      ['a\\"𠮷', '"a\\"𠮷" = "b"'],
      ['@', '@=-'],
      ['bare', 'bare=dword:1'],
      ['open', '"open=dword:1'],
    ]);
  });
});

describe('looking up by offset', () => {
  const text = 'REGEDIT4\n[a]\n[b]\n"c"=hex:00,\\\n  01\n\n"d"=-\n[e]\n';
  const { tree } = parseReg(text);

  test.each<[string, number, string | undefined]>([
    ['before the first key', 0, undefined],
    ['at a key', text.indexOf('[a]'), 'a'],
    ['in the values of a key', text.indexOf('  01'), 'b'],
    ['behind the last key', text.length, 'e'],
    ['behind the text', text.length + 5, 'e'],
  ])('the key %s', (_, offset, path) => {
    expect(tree.keyAt(offset)?.path.text).toBe(path);
  });

  test.each<[string, number, string | undefined]>([
    ['in a key line', text.indexOf('[b]'), undefined],
    ['at its start', text.indexOf('"c"'), 'c'],
    ['in a continuation line', text.indexOf('  01'), 'c'],
    ['at its end', text.indexOf('01') + 2, 'c'],
    ['in the blank line behind it', text.indexOf('01') + 3, undefined],
    ['at the end of the last one', text.indexOf('[e]') - 1, 'd'],
    ['before the first one', 0, undefined],
  ])('the value %s', (_, offset, name) => {
    const value = tree.valueAt(offset);
    expect(value?.name.text).toBe(name);
    expect(value?.key.path.text).toBe(name && 'b');
  });
});

describe('any text', () => {
  /** Everything that must hold of the tree of whatever text. */
  function check(text: string): void {
    const { tree, problems } = parseReg(text);
    expect(printReg(tree)).toBe(text);
    let last = 0;
    for (const key of tree.keys()) {
      last = inOrder(last, [key.line.start, key.path.span.start, key.path.span.end, key.line.end]);
      for (const value of key.values()) {
        last = inOrder(last, [
          value.span.start,
          value.name.span.start,
          value.name.span.end,
          value.data.start,
          value.data.end,
        ]);
        expect(value.data.end).toBe(value.span.end);
        expect(tree.valueAt(value.span.start)).toEqual({
          ...value,
          key: expect.objectContaining({ index: key.index }),
        });
        const isHit = problems.some(({ span }) => span.start >= value.span.start && span.end <= value.span.end);
        if (value.kind !== 'unreadable') expect(isHit).toBe(false);
      }
    }
    expect(last).toBeLessThanOrEqual(text.length);
    inOrder(
      0,
      problems.map(({ span }) => span.start),
    );
    for (const { span } of problems) expect(span.start <= span.end && span.end <= text.length).toBe(true);
  }

  function inOrder(from: number, offsets: readonly number[]): number {
    const all = [from, ...offsets];
    expect(all).toEqual(all.toSorted((left, right) => left - right));
    return all.at(-1) ?? from;
  }

  test.each(SAMPLES)('%# cut off anywhere', (sample) => {
    for (const text of truncations(sample)) check(text);
  });

  test('mutated', () => {
    fc.assert(fc.property(mutated(SAMPLES), check), PARAMETERS);
  });

  test.each<[string, string]>([
    ['NULs', '\0'.repeat(1000)],
    ['one long line', `"a"=hex:${'00,'.repeat(350_000)}`],
    ['one long bad line', `REGEDIT4\n[K]\n"a"=hex:${'0,zz '.repeat(250_000)}`],
    ['one long string', `REGEDIT4\n[K]\n"a"="${'\\"'.repeat(500_000)}`],
    ['many continuation lines', `REGEDIT4\n[K]\n"a"=hex:\\\r\n${'  00,\\\r\n'.repeat(100_000)}  00`],
    ['many full continuation lines', `REGEDIT4\n[K]\n"a"=hex:\\\r\n${`  ${'00,'.repeat(25)}\\\r\n`.repeat(50_000)}`],
    ['many lines of one string', `REGEDIT4\n[K]\n"a"="${'x\n'.repeat(100_000)}"`],
    ['many strings not closed', `REGEDIT4\n[K]\n${'a="\n'.repeat(50_000)}`],
    ['many names not closed', `REGEDIT4\n[K]\n${'"a\n'.repeat(50_000)}`],
    ['many lost backslashes', `REGEDIT4\n[K]\n"a"=hex:00\n${'00\n'.repeat(100_000)}`],
  ])('%s', (_, text) => {
    expect(printReg(parseReg(text).tree)).toBe(text);
  });

  test('the lines that many full continuation lines end in belong to the value', () => {
    const bytes = `  ${'0f,'.repeat(25)}\\\r\n`.repeat(5000);
    const text = file(`"a"=hex:\\\r\n${bytes}  01,\\\r\n  02`, '"b"=-');
    expect(outline(text)).toEqual(['[K]', `a hex(3) hex:\\\r\n${bytes}  01,\\\r\n  02`, 'b delete -']);
    const broken = file(`"a"=hex:\\\r\n${bytes}[HKEY_USERS\\b]`);
    expect(outline(broken).slice(-2)).toEqual(['[HKEY_USERS\\b]', '! continuation-broken \\']);
  });
});

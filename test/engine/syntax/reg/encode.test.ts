import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeMultiString, encodeString, nameText } from '../../../../server/src/engine/syntax/reg/encode';
import { parseReg } from '../../../../server/src/engine/syntax/reg/parse';
import { stringData, stringsData } from '../../../../server/src/engine/syntax/reg/values';
import { PARAMETERS } from '../mutations';
import { SAMPLES } from './samples';

const HEADERS = { 4: 'REGEDIT4', 5: 'Windows Registry Editor Version 5.00' } as const;

/** The first value of a file that holds nothing but the line. */
function only(version: 4 | 5, line: string) {
  const { tree, problems } = parseReg(`${HEADERS[version]}\r\n[K]\r\n${line}`);
  const value = [...tree.keys()].flatMap((key) => [...key.values()])[0];
  if (value === undefined || problems.length > 0) throw new Error(`cannot be read: ${line}`);
  return { tree, value };
}

describe('encodeMultiString', () => {
  test.each<[string, readonly string[], 4 | 5, string | undefined]>([
    ['a', [], 5, 'hex(7):00,00'],
    ['a', [], 4, 'hex(7):00'],
    ['a', ['A'], 5, 'hex(7):41,00,00,00,00,00'],
    ['a', ['A', 'z'], 4, 'hex(7):41,00,7a,00,00'],
    ['a', ['A', '', 'B'], 4, 'hex(7):41,00,00,42,00,00'],
    ['a', ['公'], 5, 'hex(7):6c,51,00,00,00,00'],
    ['a', ['𠮷'], 5, 'hex(7):42,d8,b7,df,00,00,00,00'],
    ['a', ['ﾎ\u00ff'], 5, 'hex(7):8e,ff,ff,00,00,00,00,00'],
    ['a', ['~\x7f'], 4, 'hex(7):7e,7f,00,00'],
    ['a', ['é'], 4, undefined],
    ['a', ['a', '公'], 4, undefined],
  ])('%j %j in version %i', (name, strings, version, data) => {
    expect(encodeMultiString(name, strings, version, '\r\n')).toBe(data);
  });

  test('folds as regedit does', () => {
    const data = encodeMultiString('Bind', ['\\Device\\{A}', '\\Device\\{B}'], 5, '\r\n');
    expect(data).toMatch(/^hex\(7\):5c,00,44,00,65(?:,[0-9a-f]{2}|,\\\r\n {2}[0-9a-f]{2}){45}$/);
    expect(SAMPLES[0]).toContain(`"Bind"=${data}\r\n`);
  });

  // The first line ends with the first byte whose comma takes it to 77 characters; the backslash is one more.
  test.each<[string, number, number]>([
    ['', 79, 23],
    ['Bind', 78, 21],
    ['Binds', 79, 21],
    ['Export', 80, 21],
    ['Exports', 78, 20],
    ['a"b\\', 80, 21],
    ['x'.repeat(64), 78, 1],
    ['x'.repeat(70), 84, 1],
    ['x'.repeat(200), 214, 1],
  ])('the first line for the name %j has %i characters', (name, length, bytes) => {
    const data = encodeMultiString(name, ['x'.repeat(13)], 5, '\n');
    const first = `${nameText(name)}=${data}`.split('\n')[0] ?? '';
    expect(first).toHaveLength(length);
    expect(first.slice(first.indexOf(':')).split(',')).toHaveLength(bytes + 1);
  });

  test('does not fold behind the last byte', () => {
    // The third byte takes the line to the fold, where a fourth one goes to the next line.
    expect(encodeMultiString('x'.repeat(58), ['a'], 4, '\n')).toBe('hex(7):61,00,00');
    expect(encodeMultiString('x'.repeat(58), ['ab'], 4, '\n')).toBe('hex(7):61,62,00,\\\n  00');
  });

  test('every folded line but the first has 78 characters', () => {
    const data = encodeMultiString('Bind', ['x'.repeat(500)], 5, '\r\n') ?? '';
    const lines = data.split('\r\n').slice(1, -1);
    expect(lines.length).toBeGreaterThan(30);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([78]));
  });

  const text = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.array(fc.nat(0xffff), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
  );
  const strings = fc.array(
    text.map((string) => string.replaceAll('\0', '')),
    { maxLength: 6 },
  );
  const name = text.map((string) => string.replace(/[\0\r\n]/g, ''));

  test('what it writes reads as what went in, byte for byte', () => {
    fc.assert(
      fc.property(name, strings, fc.constantFrom('\r\n', '\n'), (named, list, newline) => {
        const data = encodeMultiString(named, list, 5, newline) ?? '';
        const { tree, value } = only(5, `${nameText(named)}=${data}`);
        const read = stringsData(value, tree);
        expect(value.name.text).toBe(named);
        expect(tree.text.slice(value.data.start, value.data.end)).toBe(data);
        expect(read?.strings.map((string) => string.text)).toEqual(list);
        expect(read?.complete).toBe(true);
      }),
      PARAMETERS,
    );
  });

  test('and so in version 4, for ASCII', () => {
    const ascii = fc.array(fc.string({ unit: 'grapheme-ascii', maxLength: 30 }), { maxLength: 6 });
    fc.assert(
      fc.property(ascii, (list) => {
        const { tree, value } = only(4, `@=${encodeMultiString('', list, 4, '\r\n')}`);
        expect(stringsData(value, tree)?.strings.map((string) => string.text)).toEqual(list);
      }),
      PARAMETERS,
    );
  });
});

describe('encodeString', () => {
  test.each<[string, string]>([
    ['', '""'],
    ['C:\\dir\\', '"C:\\\\dir\\\\"'],
    ['say "hi" 😀', '"say \\"hi\\" 😀"'],
    ['one\r\ntwo', '"one\r\ntwo"'],
  ])('%j', (text, data) => {
    expect(encodeString(text)).toBe(data);
    const { tree, value } = only(5, `"a"=${data}`);
    expect(stringData(value, tree)?.text).toBe(text);
  });
});

import { describe, expect, test } from 'vitest';
import { bytesData } from '../../../../server/src/engine/syntax/reg/bytes';
import { parseReg } from '../../../../server/src/engine/syntax/reg/parse';
import {
  bytesOfStrings,
  dwordData,
  placeInString,
  stringData,
  stringsData,
} from '../../../../server/src/engine/syntax/reg/values';

const HEADERS = { 4: 'REGEDIT4', 5: 'Windows Registry Editor Version 5.00' } as const;

/** The value `"a"=data` of a file, with the tree and a way to see what a span covers. */
function value(data: string, version: 4 | 5 = 5) {
  const { tree } = parseReg(`${HEADERS[version]}\n[K]\n"a"=${data}`);
  const found = [...tree.keys()].flatMap((key) => [...key.values()])[0];
  if (found === undefined) throw new Error(`no value: ${data}`);
  const at = (span?: { readonly start: number; readonly end: number }) => span && tree.text.slice(span.start, span.end);
  return { value: found, tree, at };
}

describe('stringData', () => {
  test.each<[string, string, string, boolean]>([
    ['""', '', '', true],
    ['"a b"', 'a b', 'a b', true],
    ['"C:\\\\dir \\"x\\""', 'C:\\dir "x"', 'C:\\\\dir \\"x\\"', true],
    ['"C:\\new\\0"', 'C:\\new\\0', 'C:\\new\\0', true],
    ['"1\r\n𠮷" ; x', '1\r\n𠮷', '1\r\n𠮷', true],
    ['hex(1):41,00,42,00,00,00', 'AB', '41,00,42,00', true],
    ['hex(2):41,00,\\\r\n  42,00,00,00', 'AB', '41,00,\\\r\n  42,00', true],
    ['hex(2):42,d8,b7,df,00,00', '𠮷', '42,d8,b7,df', true],
    ['hex(2):00,00', '', '', true],
    ['hex(2):', '', '', false],
    ['hex(2):41,00', 'A', '41,00', false],
    ['hex(2):41,00,00', 'A', '41,00', false],
    ['hex(2):41,00,00,00,42', 'A', '41,00', false],
    ['hex(2):41,00,00,00,42,00', 'A', '41,00', false],
  ])('%j', (data, text, covered, complete) => {
    const { value: found, tree, at } = value(data);
    const read = stringData(found, tree);
    expect(read).toMatchObject({ text, complete });
    expect(at(read?.span)).toBe(covered);
  });

  test.each<[string, 4 | 5]>([
    ['dword:00000001', 5],
    ['hex:41,00', 5],
    ['hex(7):41,00,00,00,00,00', 5],
    ['"open', 5],
    ['-', 5],
    ['hex(2):81,00', 4],
  ])('%j in version %i holds none', (data, version) => {
    const { value: found, tree } = value(data, version);
    expect(stringData(found, tree)).toBeUndefined();
  });
});

describe('placeInString', () => {
  test.each<[string, number, number, string]>([
    ['"v2.30|LPort=29001|"', 12, 17, '29001'],
    ['"\\\\\\\\sv\\\\a|b"', 2, 4, 'sv'],
    ['"\\\\\\\\sv\\\\a|b"', 6, 8, '|b'],
    ['"a"', 1, 1, ''],
    ['"a"', 0, 9, 'a'],
    ['hex(2):41,00,42,00,\\\n  43,00,00,00', 1, 3, '42,00,\\\n  43,00'],
  ])('%j from %i to %i', (data, from, to, covered) => {
    const { value: found, tree, at } = value(data);
    expect(at(placeInString(found, tree, from, to))).toBe(covered);
  });

  test('a value without a string has no places', () => {
    const { value: found, tree } = value('dword:1');
    expect(placeInString(found, tree, 0, 1)).toBeUndefined();
  });
});

describe('dwordData', () => {
  test.each<[string, number | undefined]>([
    ['dword:00000003', 3],
    ['dword:ffffffff', 0xffffffff],
    ['dword: Ab ; cd', 0xab],
    ['hex(4):01,02,00,80', 0x80000201],
    ['hex(4):01,02,00', undefined],
    ['hex(b):01,00,00,00,00,00,00,00', undefined],
    ['hex:01,00,00,00', undefined],
    ['dword:0x1', undefined],
    ['"1"', undefined],
  ])('%j', (data, number) => {
    const { value: found, tree } = value(data);
    expect(dwordData(found, tree)).toBe(number);
  });
});

describe('bytesData', () => {
  test.each<[string, readonly number[] | undefined]>([
    ['hex:', []],
    ['hex:00,fF,7', [0, 255, 7]],
    ['hex(0):01, 02,\\ ; aa,bb\r\n\r\n; cc\r\n\t03,', [1, 2, 3]],
    ['hex(7):00,00', [0, 0]],
    ['hex:00,zz', undefined],
    ['dword:00000001', undefined],
  ])('%j', (data, bytes) => {
    const { value: found, tree } = value(data);
    const read = bytesData(found, tree);
    expect(read && [...read.bytes]).toEqual(bytes);
  });

  test('spans reach over folds, and are empty where there is nothing', () => {
    const { value: found, tree, at } = value('hex:1,02,\\\r\n  03');
    const read = bytesData(found, tree);
    expect(at(read?.spanOf(0, 1))).toBe('1');
    expect(at(read?.spanOf(1, 3))).toBe('02,\\\r\n  03');
    expect(read?.spanOf(2, 2)).toEqual({ start: found.data.end - 2, end: found.data.end - 2 });
    expect(read?.spanOf(3, 3)).toEqual({ start: found.data.end, end: found.data.end });
  });
});

describe('stringsData', () => {
  test.each<[string, readonly (readonly [string, string])[], boolean]>([
    ['hex(7):00,00', [], true],
    ['hex(7):', [], false],
    ['hex(7):41,00,00,00,00,00', [['A', '41,00']], true],
    [
      'hex(7):41,00,00,\\\r\n  00,42,00,43,\\\r\n  00,00,00,00,00',
      [
        ['A', '41,00'],
        ['BC', '42,00,43,\\\r\n  00'],
      ],
      true,
    ],
    ['hex(7):42,d8,b7,df,00,00,00,00', [['𠮷', '42,d8,b7,df']], true],
    ['hex(7):42,d8,00,00,00,00', [['\ud842', '42,d8']], true],
    ['hex(7):00,00,00,00', [['', '']], true],
    [
      'hex(7):41,00,00,00,00,00,42,00,00,00,00,00',
      [
        ['A', '41,00'],
        ['', ''],
        ['B', '42,00'],
      ],
      true,
    ],
    ['hex(7):41,00,00,00', [['A', '41,00']], false],
    ['hex(7):41,00', [['A', '41,00']], false],
    ['hex(7):41,00,00,00,00', [['A', '41,00']], false],
    ['hex(7):41,00,00,00,00,00,00', [['A', '41,00']], false],
    [
      'hex(7):41,00,00,00,42,00',
      [
        ['A', '41,00'],
        ['B', '42,00'],
      ],
      false,
    ],
  ])('%j', (data, strings, complete) => {
    const { value: found, tree, at } = value(data);
    const read = stringsData(found, tree);
    expect(read?.strings.map(({ text, span }) => [text, at(span)])).toEqual(strings);
    expect(read?.complete).toBe(complete);
  });

  test.each<[string, readonly string[], boolean]>([
    ['hex(7):00', [], true],
    ['hex(7):41,42,00,43,00,00', ['AB', 'C'], true],
    ['hex(7):41,00', ['A'], false],
  ])('%j in version 4', (data, strings, complete) => {
    const { value: found, tree } = value(data, 4);
    const read = stringsData(found, tree);
    expect(read?.strings.map(({ text }) => text)).toEqual(strings);
    expect(read?.complete).toBe(complete);
  });

  test.each<[string, 4 | 5]>([
    ['hex(7):8c,f6,00,00', 4],
    ['hex(2):41,00,00,00', 5],
    ['hex:41,00,00,00,00,00', 5],
    ['"a"', 5],
    ['hex(7):0x,00', 5],
  ])('%j in version %i holds none', (data, version) => {
    const { value: found, tree } = value(data, version);
    expect(stringsData(found, tree)).toBeUndefined();
  });
});

test.each<[string, 4 | 5, string]>([
  ['hex(7):8c,f6,00,00', 5, 'utf16'],
  ['hex(7):8c,f6,00,00', 4, 'ansi'],
  ['hex(2):41,7f,00', 4, 'ascii'],
  ['hex(1):80', 4, 'ansi'],
  ['hex:80', 4, 'none'],
  ['"a"', 5, 'none'],
  ['hex(7):zz', 5, 'none'],
])('the bytes of %j in version %i are %s', (data, version, expected) => {
  const { value: found, tree } = value(data, version);
  expect(bytesOfStrings(found, tree)).toBe(expected);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv, printCsv, separatorOf } from '../../../server/src/engine/syntax/csv';
import { history } from '../text/changes';
import { expectLinesOf, linesOf } from './lineTree';
import { PARAMETERS } from './mutations';

function cellsIn(text: string): readonly (readonly string[])[] {
  return linesOf(parseCsv(text).tree).map(({ cells }) => cells.map((cell) => cell.text));
}

describe('the cells of a line', () => {
  test.each<[string, readonly string[]]>([
    ['a,b,c', ['a', 'b', 'c']],
    ['a,,c,', ['a', '', 'c', '']],
    [' a , b\t,c ', ['a', 'b', 'c']],
    ['"a,b",c', ['a,b', 'c']],
    ['"a ""b"" c",d', ['a "b" c', 'd']],
    [' "a" ,b', ['a', 'b']],
    ['"open, b', ['open, b']],
    ['"", ""', ['', '']],
    ['a"b,c', ['a"b', 'c']],
    ['"a"b,c', ['a"b', 'c']],
    ['', ['']],
    ['𠮷,😀', ['𠮷', '😀']],
  ])('%j', (text, cells) => {
    expect(cellsIn(text)).toEqual([cells]);
  });

  test('stand where they are, without their quotes', () => {
    const text = 'a, "b""c" ,𠮷';
    const cells = parseCsv(text).tree.line(0)?.cells ?? [];
    expect(cells.map(({ span: { start, end } }) => text.slice(start, end))).toEqual(['a', 'b""c', '𠮷']);
  });

  test('end with the line, also inside of quotes', () => {
    expect(cellsIn('"a\r\nb",c\rd')).toEqual([['a'], ['b"', 'c'], ['d']]);
  });
});

test.each([
  ['a,b\n', ','],
  ['a;b;c,d\n', ';'],
  ['\n\na\tb', '\t'],
  ['"a,b,c";d;e;f', ';'],
  ['x', ','],
  ['', ','],
])('the separator of %j', (text, separator) => {
  expect(separatorOf(text)).toBe(separator);
});

describe('any table', () => {
  const SAMPLES = ['', 'a,b\r\n"c,""d",e\n\n', 'コンピュータ\tIP\r𠮷\t1\r', 'a;b;c\n1;"2\n3";4\n'];

  test('is printed as it was, with its lines in order', () => {
    fc.assert(
      fc.property(history(SAMPLES), ({ steps }) => {
        for (const { text } of steps) {
          const { tree } = parseCsv(text);
          expect(printCsv(tree)).toBe(text);
          expectLinesOf(text, tree);
        }
      }),
      PARAMETERS,
    );
  });

  test('is after an edit what it is when it is read anew', () => {
    fc.assert(
      fc.property(history(SAMPLES), ({ text, steps }) => {
        let parsed = parseCsv(text);
        for (const step of steps) {
          parsed = parsed.after?.(step.change, step.text) ?? parsed;
          expect(linesOf(parsed.tree)).toEqual(linesOf(parseCsv(step.text).tree));
        }
      }),
      PARAMETERS,
    );
  });
});

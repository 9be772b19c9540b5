import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forEachLine, LineTable, OffsetArray } from '../../../server/src/engine/syntax/lines';
import { lineIndex } from '../../../server/src/engine/text/lineIndex';
import { mutated, PARAMETERS } from './mutations';

/** Every line with its break, as the visitor saw them. */
function visited(text: string): readonly (readonly [string, string])[] {
  const lines: (readonly [string, string])[] = [];
  forEachLine(text, (start, end, next) => lines.push([text.slice(start, end), text.slice(end, next)]));
  return lines;
}

function tableOf(text: string): LineTable {
  const starts = new OffsetArray();
  forEachLine(text, (start) => starts.push(start));
  return new LineTable(text, starts.finish());
}

describe('forEachLine', () => {
  test.each<[string, readonly (readonly [string, string])[]]>([
    ['', [['', '']]],
    ['a', [['a', '']]],
    [
      'a\n',
      [
        ['a', '\n'],
        ['', ''],
      ],
    ],
    [
      'a\r\nb',
      [
        ['a', '\r\n'],
        ['b', ''],
      ],
    ],
    [
      'a\rb\r',
      [
        ['a', '\r'],
        ['b', '\r'],
        ['', ''],
      ],
    ],
    [
      '\r\r\n\n\r',
      [
        ['', '\r'],
        ['', '\r\n'],
        ['', '\n'],
        ['', '\r'],
        ['', ''],
      ],
    ],
    [
      '\n\r\n',
      [
        ['', '\n'],
        ['', '\r\n'],
        ['', ''],
      ],
    ],
    [
      'a\nb\rc\r\nd',
      [
        ['a', '\n'],
        ['b', '\r'],
        ['c', '\r\n'],
        ['d', ''],
      ],
    ],
    [
      '𠮷\u2028\x0b\x0c\u0085x\n😀',
      [
        ['𠮷\u2028\x0b\x0c\u0085x', '\n'],
        ['😀', ''],
      ],
    ],
  ])('%j', (text, lines) => {
    expect(visited(text)).toEqual(lines);
  });

  const samples = ['[a]\r\nb=c\r\n\r\n', 'a\nb\n\nc', 'a\rb\r\rc\r', '\r\n\n\r\r\n'];

  test('loses no character, and breaks lines where the line index does', () => {
    fc.assert(
      fc.property(mutated(samples), (text) => {
        const lines = visited(text);
        expect(lines.map(([line, lineBreak]) => line + lineBreak).join('')).toBe(text);
        expect(lines).toHaveLength(lineIndex(text).lineCount);
        expect(lines.every(([line]) => !/[\r\n]/.test(line))).toBe(true);
      }),
      PARAMETERS,
    );
  });

  test('the table agrees with the visitor and with the line index', () => {
    fc.assert(
      fc.property(mutated(samples), fc.nat(200), (text, offset) => {
        const table = tableOf(text);
        const index = lineIndex(text);
        expect(table.at(offset)).toBe(index.positionAt(offset).line);
        const spans = Array.from({ length: table.count }, (_, line) => table.span(line));
        expect(spans.map((at) => text.slice(at?.start, at?.end))).toEqual(visited(text).map(([line]) => line));
        expect(table.start(table.count)).toBe(text.length);
        expect(table.span(table.count)).toBeUndefined();
      }),
      PARAMETERS,
    );
  });
});

describe('OffsetArray', () => {
  test('keeps every value in order while it grows', () => {
    const array = new OffsetArray();
    const values = Array.from({ length: 1000 }, (_, index) => index * 7 - 3);
    for (const value of values) array.push(value);
    expect(array.length).toBe(1000);
    expect(Array.from(array.finish())).toEqual(values);
  });

  test('has nothing outside its values', () => {
    const array = new OffsetArray();
    array.push(5);
    expect([array.at(0), array.at(1), array.at(-1)]).toEqual([5, undefined, undefined]);
    expect(array.finish()).toHaveLength(1);
  });
});

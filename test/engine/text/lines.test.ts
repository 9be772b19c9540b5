import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineIndex } from '../../../server/src/engine/text/lineIndex';
import { forEachLine, LineTable, OffsetArray } from '../../../server/src/engine/text/lines';
import { mutated, PARAMETERS } from '../syntax/mutations';
import { history } from './changes';

/** Every line with its break, as the visitor saw them. */
function visited(text: string): readonly (readonly [string, string])[] {
  const lines: (readonly [string, string])[] = [];
  forEachLine(text, (start, end, next) => lines.push([text.slice(start, end), text.slice(end, next)]));
  return lines;
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
        const table = LineTable.of(text);
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

describe('the lines after a change', () => {
  const samples = [
    '',
    '[a]\r\nb=c\r\n\r\n',
    'a\nb\n\nc',
    'a\rb\r\rc\r',
    '\r\n\n\r\r\n',
    'long\r\nlines\nin\rthis\r\n'.repeat(8),
  ];

  test('are those of the new text', () => {
    fc.assert(
      fc.property(history(samples), ({ text, steps }) => {
        let table = LineTable.of(text);
        for (const step of steps) {
          table = table.after(step.change, step.text).lines;
          expect(startsOf(table)).toEqual(startsOf(LineTable.of(step.text)));
        }
      }),
      PARAMETERS,
    );
  });

  test('name the lines that gave way to others', () => {
    const table = LineTable.of('a\nb\nc\nd');
    expect(table.after({ start: 2, oldEnd: 3, newEnd: 5 }, 'a\nx\ny\nc\nd')).toMatchObject({
      first: 0,
      oldEnd: 2,
      newEnd: 3,
    });
  });
});

function startsOf(table: LineTable): readonly number[] {
  return Array.from({ length: table.count }, (_, line) => table.start(line));
}

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

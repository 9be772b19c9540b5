import { describe, expect, test } from 'vitest';
import { excerpt, limited } from '../../../../server/src/engine/rules/shared/problems';

describe('excerpt', () => {
  test.each<readonly [string, string, string]>([
    ['nothing', '', ''],
    ['a word', 'word', 'word'],
    ['no more than its first line', 'first\r\nsecond', 'first'],
    ['a lone carriage return ends a line', 'first\rsecond', 'first'],
    ['forty characters', 'x'.repeat(40), 'x'.repeat(40)],
    ['a long line is cut', 'x'.repeat(41), `${'x'.repeat(40)}…`],
    ['a character of two units is never halved', '𠮷'.repeat(60), `${'𠮷'.repeat(40)}…`],
  ])('%s', (_, text, expected) => {
    expect(excerpt(`;;${text};;`, { start: 2, end: 2 + text.length })).toBe(expected);
  });

  test('of a place as long as the file', () => {
    expect(excerpt('x'.repeat(1_000_000), { start: 0, end: 1_000_000 })).toBe(`${'x'.repeat(40)}…`);
  });
});

describe('limited', () => {
  const problems = (count: number) => {
    return Array.from({ length: count }, (_, at) => ({ code: 'bad', span: { start: at, end: at + 1 } }));
  };

  test.each<readonly [number, number, number | undefined]>([
    [0, 0, undefined],
    [50, 50, undefined],
    [51, 50, 1],
    [1000, 50, 950],
  ])('of %i problems', (count, shown, left) => {
    const result = limited(problems(count));
    expect(result.shown).toHaveLength(shown);
    expect(result.more?.count).toBe(left);
    expect(result.more?.span.start).toBe(left === undefined ? undefined : 50);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, joined, moved } from '../../../server/src/engine/text/change';
import { PARAMETERS } from '../syntax/mutations';
import { history } from './changes';

describe('where an offset lies after a change', () => {
  const change: Change = { start: 3, oldEnd: 5, newEnd: 9 };

  test.each([
    [0, 0],
    [2, 2],
    [3, undefined],
    [4, undefined],
    [5, undefined],
    [6, 10],
  ])('%i is now %s', (offset, now) => {
    expect(moved(offset, change)).toBe(now);
  });

  test('a place where something was put in belongs to neither side', () => {
    expect(moved(3, { start: 3, oldEnd: 3, newEnd: 4 })).toBeUndefined();
  });
});

describe('two changes as one', () => {
  test.each<[string, Change, Change, Change]>([
    [
      'typing on',
      { start: 4, oldEnd: 4, newEnd: 5 },
      { start: 5, oldEnd: 5, newEnd: 6 },
      { start: 4, oldEnd: 4, newEnd: 6 },
    ],
    [
      'typing and taking back',
      { start: 4, oldEnd: 4, newEnd: 5 },
      { start: 4, oldEnd: 5, newEnd: 4 },
      { start: 4, oldEnd: 4, newEnd: 4 },
    ],
    [
      'two places cover what lies between',
      { start: 9, oldEnd: 9, newEnd: 12 },
      { start: 2, oldEnd: 3, newEnd: 2 },
      { start: 2, oldEnd: 9, newEnd: 11 },
    ],
  ])('%s', (_, first, second, both) => {
    expect(joined(first, second)).toEqual(both);
  });

  test('lead from the first text to the last one', () => {
    fc.assert(
      fc.property(history(['', 'abcdefghij'.repeat(9), 'a\nb\r\nc'.repeat(5)]), ({ text, steps }) => {
        const { start, oldEnd, newEnd } = steps.map(({ change }) => change).reduce(joined);
        const last = steps.at(-1)?.text ?? '';
        expect(text.slice(0, start) + last.slice(start, newEnd) + text.slice(oldEnd)).toBe(last);
      }),
      PARAMETERS,
    );
  });
});

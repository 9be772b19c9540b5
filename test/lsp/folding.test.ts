import { describe, expect, test } from 'vitest';
import type { Fold } from '../../server/src/engine/features/folding';
import { lineIndex } from '../../server/src/engine/text/lineIndex';
import { toFoldingRanges } from '../../server/src/lsp/folding';

const lines = lineIndex(Array.from({ length: 20 }, () => '0123\n').join(''));
const unlimited = { wholeLines: true, limit: Number.POSITIVE_INFINITY };

/** A fold from the second column of one line to the second of another. */
function fold(first: number, last: number, isClosed = false, kind?: Fold['kind']): Fold {
  return { span: { start: first * 5 + 1, end: last * 5 + 1 }, isClosed, kind };
}

describe('folding ranges', () => {
  test.each<[string, readonly Fold[], readonly object[]]>([
    ['two lines', [fold(0, 1)], [{ startLine: 0, endLine: 1 }]],
    ['one line', [fold(3, 3)], []],
    ['what is closed keeps its last line', [fold(0, 2, true)], [{ startLine: 0, endLine: 1 }]],
    ['nothing is left between two tags', [fold(0, 1, true)], []],
    ['kinds', [fold(0, 1, false, 'comment')], [{ startLine: 0, endLine: 1, kind: 'comment' }]],
    [
      'order',
      [fold(4, 5), fold(0, 6)],
      [
        { startLine: 0, endLine: 6 },
        { startLine: 4, endLine: 5 },
      ],
    ],
  ])('%s', (_, folds, expected) => {
    expect(toFoldingRanges(folds, lines, unlimited)).toEqual(expected);
  });

  test('have columns for a client that folds within lines, which hides up to the close tag', () => {
    expect(toFoldingRanges([fold(0, 2, true), fold(3, 3)], lines, { ...unlimited, wholeLines: false })).toEqual([
      { startLine: 0, endLine: 2, startCharacter: 1, endCharacter: 1 },
    ]);
  });

  test.each([
    [5, ['0-9', '1-4', '2-3', '5-8', '6-7']],
    [4, ['0-9', '1-4', '5-8']],
    [3, ['0-9', '1-4', '5-8']],
    [2, ['0-9']],
    [1, ['0-9']],
    [0, []],
  ])('of too many for a limit of %i the outer ones are left', (limit, expected) => {
    const folds = [fold(0, 9), fold(1, 4), fold(2, 3), fold(5, 8), fold(6, 7)];
    const ranges = toFoldingRanges(folds, lines, { ...unlimited, limit });
    expect(ranges.map(({ startLine, endLine }) => `${startLine}-${endLine}`)).toEqual(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { renumbering, sequenceFault } from '../../../../server/src/engine/rules/shared/numberSequences';
import type { Located } from '../../../../server/src/engine/text/span';

/** Numbers in file order, each at an offset of its own. */
function located(...numbers: readonly number[]): readonly Located<number>[] {
  return numbers.map((value, index) => ({ value, at: { path: 'clp.conf', span: { start: index, end: index + 1 } } }));
}

describe('sequenceFault', () => {
  test.each<readonly [string, readonly number[], readonly [at: number, twin: number | undefined] | undefined]>([
    ['none', [], undefined],
    ['in order', [0, 1, 2], undefined],
    ['in any order', [2, 0, 1], undefined],
    ['the second of two equal ones', [0, 1, 1], [2, 1]],
    ['a twin goes before a gap', [5, 0, 0], [2, 1]],
    ['a gap', [0, 2], [1, undefined]],
    ['no beginning', [1], [0, undefined]],
  ])('%s', (_, numbers, expected) => {
    const fault = sequenceFault(located(...numbers));
    expect(fault && [fault.at.at.span.start, fault.twin?.at.span.start]).toEqual(expected);
  });
});

test.each<readonly [readonly number[], readonly number[]]>([
  [
    [0, 2],
    [0, 1],
  ],
  [
    [5, 1, 3],
    [2, 0, 1],
  ],
  [
    [0, 0, 1],
    [0, 1, 2],
  ],
  [
    [0, 1],
    [0, 1],
  ],
])('renumbers %j as %j', (numbers, expected) => {
  const renumbered = [...numbers];
  for (const { at, newText } of renumbering(located(...numbers), 'safe').edits)
    renumbered[at.span.start] = Number(newText);
  expect(renumbered).toEqual(expected);
});

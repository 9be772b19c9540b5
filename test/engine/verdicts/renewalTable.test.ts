import { describe, expect, test } from 'vitest';
import { decide } from '../../../server/src/engine/verdicts/renewal/decide';
import { agrees, type Inputs, inputNames, possibleStates } from '../../../server/src/engine/verdicts/renewal/inputs';
import { type NeighbourState, oldKeyIn, type RowId, rows } from '../../../server/src/engine/verdicts/renewal/table';

/** The vendor's text as one nested decision, written apart from the table. */
function read(state: Inputs): RowId {
  if (state.trigger === 'none') return 'M0';
  if (state.origin === 'donated') return 'M1';
  if (state.gus === 'absent') return 'M2';
  const fits = state.components === 'superset' && state.count === 'ge';
  if (state.preAdded === 'no') return fits ? 'M4' : 'M3';
  if (!fits) return 'M5';
  if (state.coverage === 'all') return 'M6';
  return state.capacity === 'enough' ? 'M7' : 'M8';
}

test('the possible states are those that the text leaves', () => {
  const all = possibleStates().map((state) => JSON.stringify(state));
  expect(new Set(all).size).toBe(320);
  for (const { preAdded, coverage, extra, capacity, count } of possibleStates()) {
    if (preAdded === 'no') expect([coverage, extra, capacity]).toEqual(['none', 'no', 'enough']);
    if (capacity === 'short') expect(coverage).not.toBe('all');
    if (capacity === 'short' && extra === 'no') expect(count).toBe('lt');
  }
});

test('every possible state is in exactly one row, which is the one that the text says', () => {
  const counts: Record<string, number> = {};
  for (const state of possibleStates()) {
    const own = rows.filter(({ when }) => when.some((wanted) => agrees(state, wanted)));
    expect(own.map(({ id }) => id)).toEqual([read(state)]);
    counts[read(state)] = (counts[read(state)] ?? 0) + 1;
    expect(decide(state)).toMatchObject({ rows: [read(state)], dependsOn: [] });
  }
  expect(counts).toEqual({ M0: 160, M1: 80, M2: 40, M3: 3, M4: 1, M5: 28, M6: 2, M7: 4, M8: 2 });
});

describe('an unknown input', () => {
  test('leaves every row that one of its values gives, and decides when these differ', () => {
    for (const state of possibleStates()) {
      for (const name of inputNames) {
        const { [name]: _, ...known } = state;
        const left = possibleStates().filter((other) => agrees(other, known));
        const expected = [...new Set(left.map(read))].toSorted();
        const decision = decide(known);
        expect(decision.rows).toEqual(expected);
        expect(decision.dependsOn).toEqual(expected.length > 1 ? [name] : []);
      }
    }
  });

  test('is taken as usual for what is said first', () => {
    expect(decide({ components: 'superset', count: 'ge' }).usual).toBe('M4');
    expect(decide({ components: 'missing' }).usual).toBe('M3');
    expect(decide({ count: 'lt', preAdded: 'yes' }).usual).toBe('M5');
    expect(decide({ origin: 'donated' }).usual).toBe('M1');
  });

  test('is not assumed for components and counts', () => {
    expect(decide({}).usual).toBeUndefined();
    expect(decide({ components: 'superset' })).toMatchObject({ usual: undefined });
    expect(decide({ components: 'superset' }).dependsOn).toContain('count');
  });
});

test('inputs that contradict each other count as unknown', () => {
  const decision = decide({ trigger: 'started', components: 'superset', count: 'ge', preAdded: 'no', coverage: 'all' });
  expect(decision.rows).toEqual(['M1', 'M2', 'M4', 'M6', 'M7', 'M8']);
});

describe('what becomes of the current key', () => {
  const worst: readonly NeighbourState[] = ['reached', 'temporarily-offline', 'unreachable'];
  const removed = ['removed-now', 'removed-after-connect', 'kept-manual'];
  const same = (code: string) => [code, code, code];

  test.each<[RowId, readonly string[]]>([
    ['M0', same('untouched')],
    ['M1', same('untouched')],
    ['M2', same('untouched')],
    ['M3', same('kept-inferred')],
    ['M4', removed],
    ['M5', same('kept-inferred')],
    ['M6', same('unchanged-unstated')],
    ['M7', removed],
    ['M8', ['removed-now', 'removed-conflict', 'removed-conflict']],
  ])('%s', (row, codes) => {
    expect(worst.map((state) => oldKeyIn(row, state))).toEqual(codes);
  });
});

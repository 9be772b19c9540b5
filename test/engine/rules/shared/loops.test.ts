import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loopsOf, type Wait } from '../../../../server/src/engine/rules/shared/loops';

const RUNS = Number(process.env['CLUSTERCONF_RUNS'] ?? 500);

/** Waits from pairs of names such as `ab`: the first waits for the second. */
function waits(...pairs: readonly string[]): readonly Wait[] {
  return pairs.map(([from = '', to = '']) => ({ from, to }));
}

function named(all: readonly (readonly Wait[])[]): readonly string[] {
  return all.map((loop) => loop.map(({ from, to }) => from + to).join(' '));
}

describe('loopsOf', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['nothing', [], []],
    ['a chain', ['ab', 'bc', 'cd'], []],
    ['several on one', ['ac', 'bc'], []],
    ['two for each other', ['ab', 'ba'], ['ab ba']],
    ['one for itself', ['aa'], ['aa']],
    ['a circle with a way in and a way out', ['xa', 'ab', 'bc', 'ca', 'cy'], ['ab bc ca']],
    ['two circles, joined by a wait of neither', ['ab', 'ba', 'bc', 'cd', 'dc'], ['ab ba', 'cd dc']],
    ['two circles through one name', ['ab', 'ba', 'bc', 'cb'], ['ab ba bc cb']],
    ['a wait that stands there twice', ['ab', 'ba', 'ab'], ['ab ba ab']],
  ])('%s', (_, pairs, expected) => {
    expect(named(loopsOf(waits(...pairs)))).toEqual(expected);
  });

  test('a chain that is too long for recursion', () => {
    const names = Array.from({ length: 100_000 }, (_, index) => String(index));
    const chain = names.map((from, index) => ({ from, to: names[index + 1] ?? 'end' }));
    expect(loopsOf(chain)).toEqual([]);
    expect(loopsOf([...chain, { from: 'end', to: '0' }])[0]).toHaveLength(names.length + 1);
  });

  test('finds the waits whose end leads back to their beginning, and no others', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const graph = fc.array(fc.record({ from: name, to: name }), { maxLength: 12 });
    fc.assert(
      fc.property(graph, (all) => {
        const found = new Set(loopsOf(all).flat());
        for (const wait of all) expect(found.has(wait)).toBe(leadsTo(wait.to, wait.from, all));
      }),
      { seed: 20060401, numRuns: RUNS },
    );
  });
});

/** The plain way: everything that can be reached, step by step. */
function leadsTo(from: string, to: string, all: readonly Wait[]): boolean {
  const reached = new Set([from]);
  for (const name of reached) for (const wait of all) if (wait.from === name) reached.add(wait.to);
  return reached.has(to);
}

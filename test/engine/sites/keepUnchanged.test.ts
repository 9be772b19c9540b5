import { describe, expect, test } from 'vitest';
import type { Fact, FactsByKind } from '../../../server/src/engine/facts/vocabulary';
import { keepUnchanged } from '../../../server/src/engine/sites/keepUnchanged';

const entry = (start: number, address: string, ...names: readonly string[]): Fact<'hostsEntry'> => {
  const at = { path: 'hosts', span: { start, end: start + 20 } };
  return { at, address: { value: address, at }, names: names.map((value) => ({ value, at })), newline: '\n' };
};

const before: FactsByKind = {
  hostsEntry: [entry(0, '10.0.0.1', 'a', 'b'), entry(20, '10.0.0.2', '𠮷')],
  windowsEvidence: [],
};

describe('a list of facts', () => {
  test.each<[string, FactsByKind]>([
    ['of the same facts', { hostsEntry: [entry(0, '10.0.0.1', 'a', 'b'), entry(20, '10.0.0.2', '𠮷')] }],
  ])('%s stays the list that it was', (_, next) => {
    expect(keepUnchanged(before, next).hostsEntry).toBe(before.hostsEntry);
  });

  test.each<[string, FactsByKind]>([
    ['with another value', { hostsEntry: [entry(0, '10.0.0.3', 'a', 'b'), entry(20, '10.0.0.2', '𠮷')] }],
    ['with another place', { hostsEntry: [entry(0, '10.0.0.1', 'a', 'b'), entry(21, '10.0.0.2', '𠮷')] }],
    ['with one more fact', { hostsEntry: [...(before.hostsEntry ?? []), entry(40, '::1', 'c')] }],
    ['with one fact less', { hostsEntry: [entry(0, '10.0.0.1', 'a', 'b')] }],
    [
      'with one more value in a fact',
      { hostsEntry: [entry(0, '10.0.0.1', 'a', 'b', 'c'), entry(20, '10.0.0.2', '𠮷')] },
    ],
    ['that was not there', { computerName: [] }],
  ])('%s is the new one', (_, next) => {
    const kept = keepUnchanged(before, next);
    expect(kept).toEqual(next);
    expect(kept.hostsEntry).toBe(next.hostsEntry);
  });

  test('is kept for each kind by itself', () => {
    const next: FactsByKind = { hostsEntry: [entry(1, '10.0.0.1')], windowsEvidence: [] };
    const kept = keepUnchanged(before, next);
    expect(kept.windowsEvidence).toBe(before.windowsEvidence);
    expect(kept.hostsEntry).toBe(next.hostsEntry);
  });

  test('of facts with and without a value differ', () => {
    const at = { path: 'clp.conf', span: { start: 0, end: 9 } };
    const name = { value: 'server1', at };
    const without: FactsByKind = { clusterServer: [{ at, name, priority: undefined }] };
    const second: FactsByKind = { clusterServer: [{ at, name, priority: { value: 1, at } }] };
    expect(keepUnchanged(without, second).clusterServer).toBe(second.clusterServer);
    expect(keepUnchanged(second, without).clusterServer).toBe(without.clusterServer);
  });
});

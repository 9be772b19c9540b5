import { describe, expect, test } from 'vitest';
import type { Stated } from '../../../server/src/engine/facts/editions';
import type { Fact, FactsByKind } from '../../../server/src/engine/facts/vocabulary';
import { keepUnchanged } from '../../../server/src/engine/sites/keepUnchanged';
import type { Change } from '../../../server/src/engine/text/change';

const entry = (start: number, address: string, ...names: readonly string[]): Fact<'hostsEntry'> => {
  const at = { path: 'hosts', span: { start, end: start + 20 } };
  return { at, address: { value: address, at }, names: names.map((value) => ({ value, at })), newline: '\n' };
};

/** What was said before, in an edition that the tests know again. */
function stated(facts: FactsByKind): Stated {
  return { facts, editions: Object.fromEntries(Object.keys(facts).map((kind) => [kind, FIRST])) };
}

const FIRST = Symbol('first');

const before: FactsByKind = {
  hostsEntry: [entry(0, '10.0.0.1', 'a', 'b'), entry(20, '10.0.0.2', '𠮷')],
  windowsEvidence: [],
};

describe('a list of facts', () => {
  test.each<[string, FactsByKind]>([
    ['of the same facts', { hostsEntry: [entry(0, '10.0.0.1', 'a', 'b'), entry(20, '10.0.0.2', '𠮷')] }],
  ])('%s stays the list that it was', (_, next) => {
    expect(keepUnchanged(stated(before), next).facts.hostsEntry).toBe(before.hostsEntry);
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
    const kept = keepUnchanged(stated(before), next).facts;
    expect(kept).toEqual(next);
    expect(kept.hostsEntry).toBe(next.hostsEntry);
  });

  test('is kept for each kind by itself', () => {
    const next: FactsByKind = { hostsEntry: [entry(1, '10.0.0.1')], windowsEvidence: [] };
    const kept = keepUnchanged(stated(before), next).facts;
    expect(kept.windowsEvidence).toBe(before.windowsEvidence);
    expect(kept.hostsEntry).toBe(next.hostsEntry);
  });

  test('of facts with and without a value differ', () => {
    const at = { path: 'clp.conf', span: { start: 0, end: 9 } };
    const name = { value: 'server1', at };
    const without: FactsByKind = { clusterServer: [{ at, name, priority: undefined }] };
    const second: FactsByKind = { clusterServer: [{ at, name, priority: { value: 1, at } }] };
    expect(keepUnchanged(stated(without), second).facts.clusterServer).toBe(second.clusterServer);
    expect(keepUnchanged(stated(second), without).facts.clusterServer).toBe(without.clusterServer);
  });
});

describe('the edition of a list of facts', () => {
  const growing: Change = { start: 22, oldEnd: 23, newEnd: 25 };
  const entries = (...starts: readonly number[]) => starts.map((start) => entry(start, `10.0.0.${start % 10}`, 'a'));

  test('is the same when the list is', () => {
    expect(keepUnchanged(stated(before), before).editions.hostsEntry).toBe(FIRST);
  });

  test.each<[string, readonly Fact<'hostsEntry'>[], readonly Fact<'hostsEntry'>[]]>([
    [
      'all behind the change have moved',
      [entry(40, '::1', 'a'), entry(60, '::2')],
      [entry(42, '::1', 'a'), entry(62, '::2')],
    ],
    ['those above it stand where they stood', [entry(0, '::1'), entry(40, '::2')], [entry(0, '::1'), entry(42, '::2')]],
  ])('is the same when %s', (_, old, next) => {
    const kept = keepUnchanged(stated({ hostsEntry: old }), { hostsEntry: next }, growing);
    expect(kept.editions.hostsEntry).toBe(FIRST);
    expect(kept.facts.hostsEntry).toBe(next);
  });

  test('is the same for a fact that holds the change', () => {
    const group = (end: number): Fact<'failoverGroup'> => {
      const name = { value: 'g', at: { path: 'clp.conf', span: { start: 10, end: 11 } } };
      return {
        at: { path: 'clp.conf', span: { start: 0, end } },
        name,
        type: 'failover',
        members: [],
        untyped: [],
        startupServers: [],
      };
    };
    const kept = keepUnchanged(stated({ failoverGroup: [group(50)] }), { failoverGroup: [group(52)] }, growing);
    expect(kept.editions.failoverGroup).toBe(FIRST);
  });

  test.each<[string, readonly Fact<'hostsEntry'>[], readonly Fact<'hostsEntry'>[]]>([
    ['a value is another', [entry(40, '::1', 'a')], [entry(42, '::1', 'b')]],
    ['one stays that should have moved', [entry(40, '::1', 'a')], [entry(40, '::1', 'a')].map((one) => ({ ...one }))],
    ['one moves that should have stayed', [entry(0, '::1', 'a')], [entry(2, '::1', 'a')]],
    ['one touches the change', [entry(23, '::1', 'a')], [entry(25, '::1', 'a')]],
    ['there is one more', entries(40), entries(42, 62)],
    ['there is one less', entries(40, 60), entries(42)],
    ['there were none', [], entries(42)],
  ])('is another when %s', (_, old, next) => {
    const kept = keepUnchanged(stated({ hostsEntry: old }), { hostsEntry: next }, growing);
    expect(kept.editions.hostsEntry).not.toBe(FIRST);
  });

  test('is another when nobody knows what was changed', () => {
    const kept = keepUnchanged(stated({ hostsEntry: [entry(40, '::1')] }), { hostsEntry: [entry(42, '::1')] });
    expect(kept.editions.hostsEntry).not.toBe(FIRST);
  });
});

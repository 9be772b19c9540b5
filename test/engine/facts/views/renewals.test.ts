import { describe, expect, test } from 'vitest';
import { licenceKey, siteOf } from '../../verdicts/renewalSites';

const EARLY = licenceKey('A', 1, '2030-01-31');
const LATE = licenceKey('A', 1, '2031-01-31');

/** The pairs of a site as `current > renewal (how)`. */
function pairs(files: Readonly<Record<string, string>>): readonly string[] {
  return siteOf(files).views.renewals.all.map(({ current, renewal, by, state }) => {
    const told = state === undefined ? '' : ', told';
    return `${current?.at.path ?? '?'} > ${renewal?.at.path ?? '?'} (${by}${told})`;
  });
}

const state = (drweb: object) => JSON.stringify({ drweb });

describe('which key renews which', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['two names', { 'current.key': EARLY, 'renewal.key': LATE }, ['current.key > renewal.key (names)']],
    ['a word in the middle', { 'x.old.key': EARLY, 'x.new.key': LATE }, ['x.old.key > x.new.key (names)']],
    ['folders', { 'Old/agent.key': EARLY, 'New/agent.key': LATE }, ['Old/agent.key > New/agent.key (names)']],
    ['of two roles neither renews the other', { 'agent.key': EARLY, 'enterprise.key': LATE }, []],
    ['the only two of a folder', { 'a/x.key': LATE, 'a/y.key': EARLY }, ['a/y.key > a/x.key (dates)']],
    ['two of a folder that end on one day', { 'x.key': EARLY, 'y.key': EARLY }, []],
    ['three of a folder', { 'x.key': EARLY, 'y.key': LATE, 'z.key': LATE }, []],
    ['two of two folders', { 'a/x.key': EARLY, 'b/x.key': LATE }, []],
    ['two that were both named old', { 'x.old.key': EARLY, 'x-old.key': LATE, 'new.key': LATE }, []],
    ['a key alone', { 'current.key': EARLY }, []],
    [
      'what is told goes first',
      { 'clusterconf.json': state({ currentKey: 'b.key', renewalKey: './a.key' }), 'a.key': EARLY, 'b.key': LATE },
      ['b.key > a.key (state, told)'],
    ],
    [
      'paths begin at clusterconf.json',
      { 's/clusterconf.json': state({ currentKey: 'k\\b.key', renewalKey: null }), 's/k/b.key': LATE },
      ['s/k/b.key > ? (state, told)'],
    ],
    [
      'a state without names is that of the only pair',
      { 'clusterconf.json': state({ origin: 'own' }), 'current.key': EARLY, 'renewal.key': LATE },
      ['current.key > renewal.key (names, told)'],
    ],
    [
      'or of the only key',
      { 'clusterconf.json': state({ origin: 'own' }), 'agent.key': EARLY },
      ['agent.key > ? (state, told)'],
    ],
    [
      'but of none of several pairs',
      {
        'clusterconf.json': state({ origin: 'own' }),
        'a/current.key': EARLY,
        'a/renewal.key': LATE,
        'b/current.key': EARLY,
        'b/renewal.key': LATE,
      },
      ['a/current.key > a/renewal.key (names)', 'b/current.key > b/renewal.key (names)'],
    ],
  ])('%s', (_, files, expected) => {
    expect(pairs(files)).toEqual(expected);
  });

  test('a key finds its renewal from both sides', () => {
    const { renewals } = siteOf({ 'current.key': EARLY, 'renewal.key': LATE }).views;
    expect(renewals.of('current.key')).toBe(renewals.all[0]);
    expect(renewals.of('renewal.key')).toBe(renewals.all[0]);
    expect(renewals.of('hosts')).toBeUndefined();
  });
});

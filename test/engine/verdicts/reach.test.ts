import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIpAddress } from '../../../server/src/engine/facts/values/ipAddress';
import { addressKind, specialRange } from '../../../server/src/engine/verdicts/reach/addressKind';
import { type ReachInputs, raised, reachRow, reachRows } from '../../../server/src/engine/verdicts/reach/table';
import { PARAMETERS } from '../syntax/mutations';

const NOTHING: ReachInputs = {
  agent: 'private10',
  declared: undefined,
  isNearServer: false,
  isShared: false,
  server: [],
};

describe('the row that decides', () => {
  test.each<[string, Partial<ReachInputs>, string, string]>([
    ['V0', { agent: undefined }, 'unknown', 'low'],
    ['V1', { declared: 'translated', isNearServer: true }, 'behindNat', 'declared'],
    ['V2', { declared: 'direct', agent: 'carrier' }, 'direct', 'declared'],
    ['V2', { isNearServer: true, isShared: true }, 'direct', 'high'],
    ['V3', { agent: 'ownOnly', server: ['public'] }, 'wrongAddress', 'high'],
    ['V4', { agent: 'carrier', isShared: true }, 'behindNat', 'high'],
    ['V5', { isShared: true, server: ['public'] }, 'shared', 'medium'],
    ['V6', { server: ['public', 'public'] }, 'behindNat', 'medium'],
    ['V7', { agent: 'public', server: ['private10'] }, 'unclear', 'low'],
    ['V8', { agent: 'private192', server: ['private10'] }, 'possiblyBehindNat', 'low'],
    ['V9', { agent: 'private10', server: ['private192', 'private10'] }, 'routed', 'low'],
    ['V10', {}, 'unknown', 'low'],
    ['V10', { agent: 'public', server: ['public'] }, 'unknown', 'low'],
    // A server with a private address beside its public one may well be routed to.
    ['V8', { agent: 'private192', server: ['public', 'private10'] }, 'possiblyBehindNat', 'low'],
    ['V10', { agent: 'public', isShared: true }, 'unknown', 'low'],
  ])('is %s for %j', (id, inputs, reach, confidence) => {
    expect(reachRow({ ...NOTHING, ...inputs })).toMatchObject({ id, reach, confidence });
  });

  test('is there whatever is known, and each row is the first for something', () => {
    const kind = fc.constantFrom('ownOnly', 'carrier', 'private10', 'private172', 'private192', 'privateV6', 'public');
    const inputs = fc.record({
      agent: fc.option(kind, { nil: undefined }),
      declared: fc.constantFrom(undefined, 'translated' as const, 'direct' as const),
      isNearServer: fc.boolean(),
      isShared: fc.boolean(),
      server: fc.array(kind, { maxLength: 2 }),
    });
    const met = new Set<unknown>();
    fc.assert(
      fc.property(inputs, (known) => {
        const row = reachRow(known);
        met.add(row);
        expect(row.when(known)).toBe(true);
        expect(row).toBe(reachRows.find(({ when }) => when(known)));
      }),
      PARAMETERS,
    );
    expect(met.size).toBe(reachRows.length);
  });

  test('is raised by one level, and not above what is declared', () => {
    expect((['low', 'medium', 'high', 'declared'] as const).map(raised)).toEqual([
      'medium',
      'high',
      'high',
      'declared',
    ]);
  });
});

describe('the kind of an address', () => {
  test.each([
    ['10.255.0.1', 'private10', undefined],
    ['172.15.255.255', 'public', undefined],
    ['172.16.0.0', 'private172', undefined],
    ['172.31.255.255', 'private172', undefined],
    ['172.32.0.0', 'public', undefined],
    ['192.168.1.1', 'private192', undefined],
    ['192.169.1.1', 'public', undefined],
    ['100.63.255.255', 'public', undefined],
    ['100.64.0.1', 'carrier', '100.64.0.0/10'],
    ['100.128.0.0', 'public', undefined],
    ['169.254.1.1', 'ownOnly', '169.254.0.0/16'],
    ['127.0.0.1', 'ownOnly', '127.0.0.0/8'],
    ['203.0.113.1', 'public', undefined],
    ['::1', 'ownOnly', undefined],
    ['fe80::1', 'ownOnly', 'fe80::/10'],
    ['fec0::1', 'public', undefined],
    ['fd12::1', 'privateV6', undefined],
    ['2001:db8::1', 'public', undefined],
  ])('%s', (text, kind, range) => {
    const address = parseIpAddress(text);
    expect(address && addressKind(address)).toBe(kind);
    expect(address && specialRange(address)).toBe(range);
  });
});

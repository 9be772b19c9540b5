import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressKey, parseIpAddress } from '../../../../server/src/engine/facts/values/ipAddress';

const RUNS = { seed: 7, numRuns: Number(process.env['CLUSTERCONF_RUNS'] ?? 500) };

describe('addressKey', () => {
  test.each([
    ['192.168.0.12', '192.168.0.12'],
    ['0.0.0.0', '0.0.0.0'],
    ['255.255.255.255', '255.255.255.255'],
    ['192.168.0.12%public', '192.168.0.12'],
    ['192.168.0.12/24', '192.168.0.12'],
    ['FE80::0:1%12', 'fe80::1'],
    ['::ffff:10.0.0.1', '10.0.0.1'],
    ['256.1.1.1', '256.1.1.1'],
    ['1.2.3', '1.2.3'],
    ['SERVER1', 'server1'],
    ['', ''],
  ])('of %j is %j', (text, key) => expect(addressKey(text)).toBe(key));

  test('is the spelling that parsing gives, for every four numbers', () => {
    const part = fc.oneof(
      fc.nat(300).map(String),
      fc.nat(99).map((number) => `0${number}`),
    );
    fc.assert(
      fc.property(fc.tuple(part, part, part, part), (parts) => {
        const text = parts.join('.');
        expect(addressKey(text)).toBe(parseIpAddress(text)?.canonical ?? text);
      }),
      RUNS,
    );
  });
});

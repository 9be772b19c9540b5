import { expect, test } from 'vitest';
import { covers } from '../../../../server/src/engine/facts/values/addressRange';
import { parseIpAddress } from '../../../../server/src/engine/facts/values/ipAddress';

const own = ['10.0.0.1', '192.168.0.1'].flatMap((text) => parseIpAddress(text) ?? []);

test.each<readonly [string, string, boolean | undefined]>([
  ['10.0.0.2', '10.0.0.2', true],
  ['10.0.0.2', '10.0.0.3', false],
  ['10.0.0.0/24', '10.0.0.2', true],
  ['10.0.0.0/255.255.255.0', '10.0.0.2', true],
  ['10.0.0.0/255.255.255.252', '10.0.0.4', false],
  ['10.0.0.2/32', '10.0.0.2', true],
  ['10.0.0.2/255.255.255.255', '10.0.0.3', false],
  ['0.0.0.0/0.0.0.0', '203.0.113.1', true],
  ['10.0.0.1-10.0.0.3', '10.0.0.2', true],
  ['10.0.0.1-10.0.0.3', '10.0.0.3', true],
  ['10.0.0.1-10.0.1.3', '10.0.0.200', true],
  ['10.0.0.3-10.0.0.9', '10.0.0.2', false],
  ['::1-::3', '10.0.0.2', false],
  ['fe80::/64', 'fe80::5', true],
  ['*', '203.0.113.1', true],
  ['LocalSubnet', '10.0.0.9', true],
  ['localsubnet', '10.0.1.9', false],
  ['DNS', '10.0.0.2', undefined],
  ['a-b', '10.0.0.2', undefined],
  ['', '10.0.0.2', undefined],
  [' 10.0.0.2 ', '10.0.0.2', true],
])('%j covers %s: %s', (entry, address, expected) => {
  const parsed = parseIpAddress(address);
  expect(parsed && covers(entry, parsed, own)).toBe(expected);
});

import { describe, expect, test } from 'vitest';
import { parseIpAddress } from '../../../../server/src/engine/facts/values/ipAddress';
import { isServerHost, serverHostIn } from '../../../../server/src/engine/facts/values/serverHost';
import { unusableAs } from '../../../../server/src/engine/facts/values/unusableAddress';
import { isAtOrBelow, vendorKeyOf } from '../../../../server/src/engine/facts/values/vendorKey';

describe('isServerHost', () => {
  test.each([
    ['server1', true],
    ['AV_SERVER', true],
    ['av-server.example.local', true],
    ['192.168.0.12', true],
    ['fd00::12', true],
    ['192.168.0.12/24', false],
    ['192.168.0', false],
    ['999.1.1.1', false],
    ['server1:8080', false],
    ['http://server1', false],
    ['\\\\server1', false],
    ['a b', false],
    ['-a', false],
    ['a..b', false],
    ['𠮷野', false],
    ['', false],
    [`${'a'.repeat(64)}.b`, false],
    ['a.'.repeat(127).slice(0, -1), true],
    ['a.'.repeat(128).slice(0, -1), false],
  ])('%j is %s', (text, is) => {
    expect(isServerHost(text)).toBe(is);
  });
});

describe('serverHostIn', () => {
  test.each([
    ['http://192.168.0.12:8080/officescan/', '192.168.0.12'],
    ['https://av-server', 'av-server'],
    ['\\\\vcom\\ofcscan', 'vcom'],
    ['av-server:4343', 'av-server'],
    ['http://[fd00::12]:8080/', 'fd00::12'],
    ['fd00::12', 'fd00::12'],
    [' server1 ', 'server1'],
    ['av server', 'av server'],
    ['', ''],
  ])('%j holds %j', (text, host) => {
    expect(serverHostIn(text)).toBe(host);
  });
});

describe('unusableAs', () => {
  test.each([
    ['192.168.0.1', undefined],
    ['127.8.8.8', 'loopback'],
    ['::1', 'loopback'],
    ['169.254.1.1', 'selfAssigned'],
    ['0.0.0.0', 'reserved'],
    ['224.0.0.1', 'reserved'],
    ['255.255.255.255', 'reserved'],
    ['::', 'reserved'],
    ['ff02::1', 'reserved'],
    ['fe80::1', undefined],
    ['server1', 'malformed'],
  ])('%s is %s', (text, fault) => {
    expect(unusableAs(parseIpAddress(text))).toBe(fault);
  });
});

describe('vendorKeyOf', () => {
  test.each([
    ['HKEY_LOCAL_MACHINE\\SOFTWARE\\Trend Micro\\Solar', 'hkey_local_machine\\software\\trendmicro\\solar'],
    ['hkey_local_machine\\Software\\WOW6432Node\\TrendMicro\\', 'hkey_local_machine\\software\\trendmicro'],
    ['HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicros\\Solar', undefined],
    ['HKEY_CURRENT_USER\\SOFTWARE\\TrendMicro', undefined],
    ['', undefined],
  ])('%s', (path, key) => {
    expect(vendorKeyOf(path)).toBe(key);
  });

  test('a key is at or below itself and what stands above it', () => {
    expect(isAtOrBelow('a\\b', 'a\\b')).toBe(true);
    expect(isAtOrBelow('a\\b\\c', 'a\\b')).toBe(true);
    expect(isAtOrBelow('a\\bc', 'a\\b')).toBe(false);
  });
});

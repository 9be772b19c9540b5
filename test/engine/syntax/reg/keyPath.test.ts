import { describe, expect, test } from 'vitest';
import { belowKey, normalKeyPath, withoutWow6432Node } from '../../../../server/src/engine/syntax/reg/keyPath';

const LINKAGE = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Linkage';
const SERVICES = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services';

test.each<[string, string]>([
  ['HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet', 'hkey_local_machine\\system\\currentcontrolset'],
  ['HKEY_LOCAL_MACHINE\\System\\ControlSet001\\Control', 'hkey_local_machine\\system\\currentcontrolset\\control'],
  ['HKEY_LOCAL_MACHINE\\OFFLINE\\ControlSet002', 'hkey_local_machine\\offline\\currentcontrolset'],
  ['HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet01', 'hkey_local_machine\\system\\controlset01'],
  ['HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet001a', 'hkey_local_machine\\system\\controlset001a'],
  ['HKLM\\SOFTWARE\\TrendMicro\\', 'hklm\\software\\trendmicro'],
  ['HKEY_LOCAL_MACHINE￥ＳＯＦＴ', 'hkey_local_machine￥ｓｏｆｔ'],
  ['', ''],
])('%s compares as %s', (path, normal) => {
  expect(normalKeyPath(path)).toBe(normal);
});

describe('belowKey', () => {
  test.each<[string, string, string | undefined]>([
    [LINKAGE, LINKAGE, ''],
    [`${LINKAGE}\\`, LINKAGE, ''],
    [LINKAGE.toLowerCase(), LINKAGE, ''],
    [LINKAGE.replace('Current', '').replace('Set', 'Set001'), LINKAGE, ''],
    ['HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet003\\Services\\Ofc 𠮷\\X', SERVICES, 'Ofc 𠮷\\X'],
    [`${SERVICES}\\a\\ControlSet001`, SERVICES, 'a\\ControlSet001'],
    ['İ\\Services\\x\\Y', 'İ\\services', 'x\\Y'],
    [`${LINKAGE}2`, LINKAGE, undefined],
    [SERVICES, LINKAGE, undefined],
    ['HKEY_CURRENT_USER\\SYSTEM', 'HKEY_LOCAL_MACHINE\\SYSTEM', undefined],
    ['HKLM\\SYSTEM', 'HKEY_LOCAL_MACHINE\\SYSTEM', undefined],
    ['HKEY_LOCAL_MACHINE¥SYSTEM', 'HKEY_LOCAL_MACHINE\\SYSTEM', undefined],
  ])('%s below %s', (path, ancestor, rest) => {
    expect(belowKey(ancestor)(path)).toBe(rest);
  });
});

test.each<[string, string]>([
  ['HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\TrendMicro', 'HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro'],
  ['HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432NODE', 'HKEY_LOCAL_MACHINE\\SOFTWARE'],
  ['HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Nodes\\a', 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Nodes\\a'],
  ['HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro', 'HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro'],
])('%s without the 32-bit view is %s', (path, expected) => {
  expect(withoutWow6432Node(path)).toBe(expected);
});

import { expect, test } from 'vitest';
import { exampleSite, workspaceOf } from '../../../../server/src/engine/rules/exampleSite';
import { speaksTls } from '../../../../server/src/engine/rules/shared/officeScanTls';

function verdict(files: Readonly<Record<string, string>>) {
  const [site] = workspaceOf(exampleSite({ name: '', finds: [], files }).files.values(), []).snapshot().sites;
  return site && speaksTls(site.facts);
}

const declared = (version: string) => ({
  'clusterconf.json': JSON.stringify({ products: { officescan: { version } } }),
});

test.each([
  ['8.0', 'no'],
  ['10.6 SP3', 'no'],
  ['11.0', 'no'],
  ['XG', 'unknown'],
  ['12.0', 'unknown'],
  ['XG SP1', 'yes'],
  ['XG Service Pack 1', 'yes'],
  ['Apex One', 'yes'],
  ['Apex One 2019', 'yes'],
  ['14.0', 'yes'],
  ['𠮷', 'unknown'],
])('a version of %s', (version, expected) => expect(verdict(declared(version))).toBe(expected));

test('the registry tells it where clusterconf.json does not', () => {
  const reg = (version: string) => ({
    'a.reg': `Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro\\PC-cillinNTCorp\\CurrentVersion\\Misc.]\r\n"ProgramVer"="${version}"\r\n`,
  });
  expect(verdict(reg('14.0'))).toBe('yes');
  expect(verdict({ ...declared('XG SP1'), ...reg('12.0') })).toBe('yes');
  expect(verdict({ ...declared('XG'), ...reg('12.0') })).toBe('unknown');
});

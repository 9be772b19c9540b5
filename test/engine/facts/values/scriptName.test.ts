import { expect, test } from 'vitest';
import { nameOnPlatform } from '../../../../server/src/engine/facts/values/scriptName';

test.each<readonly [string, 'windows' | 'linux', string | undefined]>([
  ['genw.sh', 'windows', 'genw.bat'],
  ['START.SH', 'windows', 'START.bat'],
  ['start.bat', 'linux', 'start.sh'],
  ['stop.Cmd', 'linux', 'stop.sh'],
  ['𠮷.sh', 'windows', '𠮷.bat'],
  ['start.bat', 'windows', undefined],
  ['start.ps1', 'linux', undefined],
  ['genw.sh', 'linux', undefined],
  ['genw.sh.txt', 'windows', undefined],
  ['', 'windows', undefined],
])('%s on %s', (name, platform, expected) => {
  expect(nameOnPlatform(name, platform)).toBe(expected);
});

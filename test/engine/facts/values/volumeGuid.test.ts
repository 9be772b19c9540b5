import { expect, test } from 'vitest';
import { holdsVolumeGuid, volumeGuidKey } from '../../../../server/src/engine/facts/values/volumeGuid';

test.each([
  '711a1f06-0000-0000-0000-104000000000',
  '711A1F06-0000-0000-0000-104000000000',
  '{711a1f06-0000-0000-0000-104000000000}',
  '\\\\?\\Volume{711a1f06-0000-0000-0000-104000000000}\\',
])('%s is one', (text) => {
  expect(holdsVolumeGuid(text)).toBe(true);
  expect(volumeGuidKey(text)).toMatch(/^711a1f06-0000-0000-0000-104000000000$/);
  expect(volumeGuidKey(text.toUpperCase())).toBe(volumeGuidKey(text));
});

test.each([
  '',
  'E:\\',
  '711a1f06-0000-0000',
  'x711a1f06-0000-0000-0000-104000000000',
  '711a1f06-0000-0000-0000-1040000000000',
  '711a1f06-0000-0000-0000-10400000000𠮷',
])('%s is none', (text) => {
  expect(holdsVolumeGuid(text)).toBe(false);
  expect(volumeGuidKey(text)).toBeUndefined();
});

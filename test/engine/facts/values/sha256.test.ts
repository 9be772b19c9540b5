import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from '../../../../server/src/engine/facts/values/sha256';

test.each([
  '',
  'abc',
  'a'.repeat(55),
  'a'.repeat(56),
  'b'.repeat(64),
  'The quick brown fox',
  '!CRYPT!'.repeat(14),
])('of %j', (text) => {
  expect(sha256(text)).toBe(createHash('sha256').update(text, 'latin1').digest('hex'));
});

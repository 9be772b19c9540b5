import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteOffsets } from '../../../server/src/engine/files/byteOffsets';
import type { EncodingName } from '../../../server/src/engine/files/encoding';
import { PARAMETERS } from '../syntax/mutations';
import { DECODER, encoded, hex, marked } from './bytes';
import { boundariesOf, ENCODINGS, encodedFile } from './encodedFiles';

/** The offsets of every character and of the end. */
function allOffsets(bytes: Uint8Array, encoding: EncodingName, bom = false): readonly number[] | undefined {
  const text = DECODER.strict(bytes, encoding) ?? '';
  return byteOffsets(bytes, encoding, bom, boundariesOf(text));
}

test.each<[string, EncodingName, Uint8Array, readonly number[]]>([
  ['nothing', 'utf-8', hex(''), [0]],
  ['one to four bytes', 'utf-8', encoded('aéあ𠮷b', 'utf-8'), [0, 1, 3, 6, 10, 11]],
  ['pairs', 'utf-16le', encoded('a𠮷あ', 'utf-16le'), [0, 2, 6, 8]],
  ['pairs, high byte first', 'utf-16be', encoded('a😀あ', 'utf-16be'), [0, 2, 6, 8]],
  ['double and half width', 'shift_jis', encoded('aあｱ表\\', 'shift_jis'), [0, 1, 3, 4, 6, 7]],
  ['user-defined characters', 'shift_jis', hex('f040 f9fc 41'), [0, 2, 4, 5]],
  ['the edges of the lead bytes', 'shift_jis', hex('8140 9ffc a1 df e040 fc4b 7e'), [0, 2, 4, 5, 6, 8, 10, 11]],
  ['two and three bytes', 'euc-jp', hex('61 a4a2 8eb1 8fb0a1 62'), [0, 1, 3, 5, 8, 9]],
  ['two bytes', 'gbk', encoded('a服b', 'gbk'), [0, 1, 3, 4]],
  ['the euro sign and four bytes', 'gbk', hex('80 81308130 95328236 8140'), [0, 1, 5, 9, 11]],
  ['single bytes', 'windows-1252', hex('61 80 ff'), [0, 1, 2, 3]],
  ['ASCII', 'ascii', hex('610d0a'), [0, 1, 2, 3]],
])('%s in %s', (_, encoding, bytes, expected) => {
  expect(allOffsets(bytes, encoding)).toEqual(expected);
});

describe('a byte-order mark', () => {
  test.each([
    ['utf-8', [3, 6, 7]],
    ['utf-16le', [2, 4, 6]],
    ['utf-16be', [2, 4, 6]],
  ] as const)('of %s stands before offset 0', (encoding, expected) => {
    expect(allOffsets(marked('あa', encoding), encoding, true)).toEqual(expected);
  });

  test('in the middle is a character', () => {
    expect(byteOffsets(encoded('a\ufeffb', 'utf-8'), 'utf-8', false, [1, 2, 3])).toEqual([1, 4, 5]);
  });
});

describe('offsets', () => {
  const bytes = encoded('a𠮷b', 'utf-8');

  test.each([[[]], [[0]], [[1, 1, 3, 3, 4]], [[4]], [[0, 4]]])('%j have a place', (offsets) => {
    expect(byteOffsets(bytes, 'utf-8', false, offsets)).toHaveLength(offsets.length);
  });

  test.each([[[2]], [[0, 2, 4]], [[5]], [[3, 1]], [[-1]]])('%j have none, one and all', (offsets) => {
    expect(byteOffsets(bytes, 'utf-8', false, offsets)).toBeUndefined();
  });

  test.each(['utf-16le', 'utf-16be'] as const)('inside a pair of %s have none', (encoding) => {
    expect(byteOffsets(encoded('𠮷', encoding), encoding, false, [1])).toBeUndefined();
  });

  test('inside a four-byte pair of GB18030 have none, those behind a four-byte unit do', () => {
    expect(byteOffsets(hex('95328236'), 'gbk', false, [1])).toBeUndefined();
    expect(byteOffsets(hex('81308130'), 'gbk', false, [1])).toEqual([4]);
  });
});

test.each(ENCODINGS)('in %s the bytes before a place are the text before it', (encoding) => {
  fc.assert(
    fc.property(encodedFile(encoding), ({ bytes, bom, text }) => {
      const places = boundariesOf(text);
      const found = byteOffsets(bytes, encoding, bom, places) ?? [];
      expect(found.at(-1)).toBe(bytes.length);
      for (const [index, place] of places.entries()) {
        const before = DECODER.strict(bytes.subarray(0, found[index]), encoding);
        if (before !== text.slice(0, place)) expect(before).toBe(text.slice(0, place));
      }
    }),
    PARAMETERS,
  );
});

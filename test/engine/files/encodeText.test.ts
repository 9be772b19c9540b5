import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textEncoder } from '../../../server/src/engine/files/encodeText';
import type { Decoder, EncodingName } from '../../../server/src/engine/files/encoding';
import { PARAMETERS } from '../syntax/mutations';
import { DECODER, ENCODER, encoded, hex } from './bytes';
import { ENCODINGS, WRITABLE } from './encodedFiles';

test.each<[string, EncodingName, string]>([
  ['', 'shift_jis', ''],
  ['a\r\n\x1a\x7f', 'shift_jis', '61 0d 0a 1a 7f'],
  ['aé値𠮷', 'utf-8', '61 c3a9 e580a4 f0a0aeb7'],
  ['\ufeffa', 'utf-8', 'efbbbf 61'],
  ['a値𠮷', 'utf-16le', '6100 2450 42d8b7df'],
  ['a値𠮷', 'utf-16be', '0061 5024 d842dfb7'],
  ['あア表ｱ', 'shift_jis', '82a0 8341 955c b1'],
  ['～－∥―', 'shift_jis', '8160 817c 8161 815c'],
  ['あア表ｱ', 'euc-jp', 'a4a2 a5a2 c9bd 8eb1'],
  ['服务器€', 'gbk', 'b7fe cef1 c6f7 80'],
  ['é€Ÿ', 'windows-1252', 'e9 80 9f'],
  ['a=1', 'ascii', '61 3d 31'],
])('%j in %s', (text, encoding, digits) => {
  expect(ENCODER.encode(text, encoding)).toEqual(hex(digits));
});

describe('of several codes for a character', () => {
  test.each<[string, EncodingName, string]>([
    ['①', 'shift_jis', '8740'],
    ['Ⅰ', 'shift_jis', '8754'],
    ['ⅰ', 'shift_jis', 'fa40'],
    ['㈱', 'shift_jis', '878a'],
    ['∵', 'shift_jis', '81e6'],
    ['￢', 'shift_jis', '81ca'],
    ['≒', 'shift_jis', '81e0'],
    ['纊', 'shift_jis', 'fa5c'],
    ['髙', 'shift_jis', 'fbfc'],
    ['﨑', 'shift_jis', 'fab1'],
    ['\ue000', 'shift_jis', 'f040'],
    ['\ue757', 'shift_jis', 'f9fc'],
    ['∪', 'euc-jp', 'a2c0'],
    ['①', 'euc-jp', 'ada1'],
    ['髙', 'euc-jp', 'fce2'],
  ])('%s has the one Windows writes in %s', (text, encoding, digits) => {
    expect(ENCODER.encode(text, encoding)).toEqual(hex(digits));
  });

  test('none begins with ED or EE in Shift_JIS', () => {
    const twins = [0xed, 0xee].flatMap((lead) => Array.from({ length: 0x100 }, (_, trail) => [lead, trail]));
    const texts = twins.flatMap((twin) => DECODER.strict(Uint8Array.from(twin), 'shift_jis') ?? []);
    expect(texts).toHaveLength(374);
    expect(texts.filter((text) => [0xed, 0xee].includes(encoded(text, 'shift_jis')[0] ?? 0))).toEqual([]);
  });
});

describe('what an encoding does not have', () => {
  test.each<[string, EncodingName, string]>([
    ['a😀b', 'shift_jis', '😀'],
    ['𠮷', 'euc-jp', '𠮷'],
    ['設定は〜です', 'shift_jis', '〜'],
    ['−', 'shift_jis', '−'],
    ['—', 'euc-jp', '—'],
    ['C:¥', 'shift_jis', '¥'],
    ['¥', 'euc-jp', '¥'],
    ['¢', 'euc-jp', '¢'],
    ['é', 'shift_jis', 'é'],
    ['丂', 'euc-jp', '丂'],
    ['\ue000', 'euc-jp', '\ue000'],
    ['か\u3099', 'shift_jis', '\u3099'],
    ['値', 'ascii', '値'],
    ['ü', 'ascii', 'ü'],
    ['値', 'windows-1252', '値'],
    ['\u20000', 'gbk', '\u2000'],
    ['\ufffd', 'shift_jis', '\ufffd'],
    ['a\ud842', 'utf-8', '\ud842'],
    ['\udfb7a', 'utf-16le', '\udfb7'],
    ['\ud842', 'shift_jis', '\ud842'],
  ])('%j in %s is said', (text, encoding, unencodable) => {
    expect(ENCODER.encode(text, encoding)).toEqual({ unencodable });
  });
});

describe('round trip', () => {
  test.each(ENCODINGS)('of all that can be written in %s', (encoding) => {
    const text = fc.array(fc.constantFrom(...WRITABLE[encoding])).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (written) => {
        expect(DECODER.strict(encoded(written, encoding), encoding)).toBe(written);
      }),
      PARAMETERS,
    );
  });

  test.each(ENCODINGS)('of any text in %s, or the first character that has none', (encoding) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = ENCODER.encode(text, encoding);
        // A mark is taken off again by the decoder.
        if (written instanceof Uint8Array) expect(DECODER.strict(written, encoding)).toBe(text.replace(/^\ufeff/, ''));
        else expect([...text]).toContain(written.unencodable);
      }),
      PARAMETERS,
    );
  });

  test.each([
    ['shift_jis', 9269],
    ['euc-jp', 7389],
    ['gbk', 23_900],
    ['windows-1252', 128],
  ] as const)('of every character of %s, at least %i', (encoding, count) => {
    const characters = Array.from({ length: 0xff80 }, (_, index) => String.fromCharCode(index + 0x80));
    const written = characters.filter((character) => ENCODER.encode(character, encoding) instanceof Uint8Array);
    expect(written.length).toBeGreaterThanOrEqual(count);
    expect(DECODER.strict(encoded(written.join(''), encoding), encoding)).toBe(written.join(''));
  });
});

test('a table is made once, and not for ASCII', () => {
  const asked: string[] = [];
  const counting: Decoder = {
    strict: DECODER.strict,
    lenient(bytes, encoding) {
      asked.push(encoding);
      return DECODER.lenient(bytes, encoding);
    },
  };
  const encoder = textEncoder(counting);
  encoder.encode('Port=8080', 'shift_jis');
  encoder.encode('値', 'utf-8');
  encoder.encode('値', 'ascii');
  expect(asked).toEqual([]);
  encoder.encode('値', 'shift_jis');
  encoder.encode('設定', 'shift_jis');
  expect(asked).toEqual(['shift_jis']);
});

test('a decoder whose two ways of reading differ is found out', () => {
  const strange: Decoder = { strict: () => 'something else', lenient: DECODER.lenient };
  expect(textEncoder(strange).encode('a値', 'shift_jis')).toEqual({ unencodable: '値' });
});

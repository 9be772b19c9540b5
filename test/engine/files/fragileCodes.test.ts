import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../../server/src/engine/files/encoding';
import { fragileCodes } from '../../../server/src/engine/files/fragileCodes';
import { PARAMETERS } from '../syntax/mutations';
import { DECODER, ENCODER, hex } from './bytes';
import { encodedFile } from './encodedFiles';

const CP932 = { ...decode(hex('8160'), DECODER, { pinned: 'shift_jis' }).verdict, encoding: 'shift_jis' } as const;

function codes(bytes: Uint8Array): readonly string[] {
  return fragileCodes(bytes, CP932).map(({ kind, code, span }) => `${kind} ${code} ${span.start}`);
}

test.each<[string, readonly string[]]>([
  ['', []],
  ['61 82a0 0d0a b1', []],
  ['61 f040 82a0 f9fc', ['userDefined F040 1', 'userDefined F9FC 3']],
  ['879a 81e6', ['doubled 879A 0']],
  ['ed40 fa5c eef9 fa54', ['doubled ED40 0', 'doubled EEF9 2', 'doubled FA54 3']],
  // A second byte that looks like a first one, and one that is cut off.
  ['83f0 40', []],
  ['b1 f0', []],
])('%s', (bytes, expected) => {
  expect(codes(hex(bytes))).toEqual(expected);
});

/** Every code of two bytes that stands for a character, with what an encoder that knows no user's character writes for it. */
const PAIRS = Array.from({ length: 0x7d * 0xbd }, (_, index) => {
  const lead = 0x81 + Math.floor(index / 0xbd);
  const trail = 0x40 + (index % 0xbd);
  return Uint8Array.of(lead, trail);
}).flatMap((bytes) => {
  const text = DECODER.strict(bytes, 'shift_jis');
  return text?.length === 1 ? [{ bytes, text }] : [];
});

test('all codes that are not written again are told, and no others', () => {
  expect(PAIRS.length).toBeGreaterThan(9000);
  for (const { bytes, text } of PAIRS) {
    const isOwn = text >= '\ue000' && text <= '\uf8ff';
    const again = ENCODER.encode(text, 'shift_jis');
    const isSame = again instanceof Uint8Array && Buffer.from(again).equals(bytes);
    const [kind] = fragileCodes(bytes, CP932).map((one) => one.kind);
    expect([Buffer.from(bytes).toString('hex'), kind]).toEqual([
      Buffer.from(bytes).toString('hex'),
      isOwn ? 'userDefined' : isSame ? undefined : 'doubled',
    ]);
  }
});

test('the places are those of the characters', () => {
  fc.assert(
    fc.property(encodedFile('shift_jis'), ({ bytes, text }) => {
      for (const { code, span } of fragileCodes(bytes, CP932))
        expect(text.slice(span.start, span.end)).toBe(DECODER.strict(hex(code), 'shift_jis'));
    }),
    PARAMETERS,
  );
});

test('other encodings have none, nor has what could not be read', () => {
  expect(fragileCodes(hex('f040'), { ...CP932, encoding: 'gbk' })).toEqual([]);
  expect(fragileCodes(hex('f040'), { ...CP932, lossy: true })).toEqual([]);
});

test('a file of nothing else is cut short', () => {
  expect(codes(hex('f040'.repeat(5000)))).toHaveLength(200);
});

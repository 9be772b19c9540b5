import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeUtf8 } from '../../../server/src/engine/files/encodeUnicode';
import { endsInHalf } from '../../../server/src/engine/files/halfCharacter';
import { PARAMETERS } from '../syntax/mutations';

/** Whether the platform's own decoder of code page 932 waits for a second byte. */
function decoderWaits(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('shift_jis');
  decoder.decode(bytes, { stream: true });
  return decoder.decode() !== '';
}

function utf8(text: string): Uint8Array {
  const bytes = encodeUtf8(text);
  if (!(bytes instanceof Uint8Array)) throw new Error('half a surrogate pair');
  return bytes;
}

describe('the bytes of UTF-8 read as code page 932', () => {
  test.each([
    ['検証サーバ', true],
    ['仮想サーバ', true],
    ['管理サーバ（現用系）', true],
    ['テスト時は要無効化', true],
    ['192.168.0.1 server1 # 𠮷野 検証サーバ', true],
    ['🏢', false],
    ['検証サーバ ', false],
    ['検証サーバ_', false],
    ['本番', false],
    ['開発用', false],
    ['社内DNS', false],
    ['旧サーバー', false],
    ['メモ', false],
    ['# plain', false],
    ['', false],
  ])('%s', (text, isHalf) => {
    expect(endsInHalf(utf8(text))).toBe(isHalf);
    expect(decoderWaits(utf8(text))).toBe(isHalf);
  });

  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.constantFrom('検', '証', 'サーバ', '管理', 'メモ', '（', 'ﾊﾝｶｸ', '𠮷', '🏢', 'é', ' ', '~', '@', '\u00A5'),
  );

  test('end where a real decoder says so, for any text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const bytes = utf8(pieces.join(''));
        expect(endsInHalf(bytes)).toBe(decoderWaits(bytes));
      }),
      PARAMETERS,
    );
  });

  test('end whole behind any character of ASCII', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.integer({ min: 0x20, max: 0x7e }), (pieces, code) => {
        expect(endsInHalf(utf8(pieces.join('') + String.fromCharCode(code)))).toBe(false);
      }),
      PARAMETERS,
    );
  });
});

test('what is written in code page 932 ends whole', () => {
  // 検証サーバ, and a half-width kana.
  expect(endsInHalf(Uint8Array.of(0x8c, 0x9f, 0x8f, 0xd8, 0x83, 0x54, 0x81, 0x5b, 0x83, 0x6f, 0xca))).toBe(false);
});

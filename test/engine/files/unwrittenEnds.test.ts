import { describe, expect, test } from 'vitest';
import type { EncodingName } from '../../../server/src/engine/files/encoding';
import { readSource } from '../../../server/src/engine/files/sourceFile';
import { DECODER, encoded, hex, marked } from './bytes';

const text = '<?xml version="1.0" encoding="SJIS"?>\r\n<root>サーバ</root>\r\n';

function withNuls(bytes: Uint8Array, count: number): Uint8Array {
  return Uint8Array.from([...bytes, ...new Uint8Array(count)]);
}

describe('NULs behind a text', () => {
  test.each([1, 2, 512, 100_000])('%i are told of, and the text is read', (count) => {
    const bytes = withNuls(encoded(text, 'shift_jis'), count);
    expect(readSource('clp.conf', bytes, DECODER)).toMatchObject({
      text,
      damage: 'nul-tail',
      tail: count,
      bytes: bytes.length,
      verdict: { encoding: 'shift_jis', belief: 'declared' },
    });
  });

  test.each([
    ['without a mark', encoded('[Key]\r\n値=1\r\n', 'utf-16le')],
    ['with one', marked('[Key]\r\n値=1\r\n', 'utf-16le')],
  ])('are no half of the last character of UTF-16 %s', (_, bytes) => {
    expect(readSource('ofcscan.ini', bytes, DECODER)).toMatchObject({ text: '[Key]\r\n値=1\r\n', damage: undefined });
    const source = readSource('ofcscan.ini', withNuls(bytes, 6), DECODER);
    expect(source).toMatchObject({ text: '[Key]\r\n値=1\r\n', damage: 'nul-tail', tail: 6 });
  });

  test.each([
    ['nothing but NULs', new Uint8Array(4096)],
    ['a registry hive', hex('72656766 01000000 01000000 00000000 80e5d1f3 00000000')],
  ])('make no text of %s', (_, bytes) => {
    expect(readSource('clp.conf', bytes, DECODER)).toMatchObject({ text: '', damage: 'binary' });
  });
});

describe('a file that ends within a character', () => {
  test.each<[EncodingName, string, number]>([
    ['shift_jis', '; 業務サーバの設定', 1],
    ['utf-8', '; 業務サーバの設定', 1],
    ['utf-8', '; 業務サーバの設定', 2],
    ['utf-8', '; 業務サーバの設定𠮷', 3],
    ['utf-16le', '; 業務サーバの設定\r\n', 1],
    ['utf-16le', '; 業務サーバの設定\r\n𠮷', 2],
  ])('in %s: %s, %i bytes less', (encoding, whole, missing) => {
    const source = readSource('ofcscan.ini', encoded(whole, encoding).subarray(0, -missing), DECODER);
    expect(source).toMatchObject({ damage: 'cut-off', verdict: { encoding, lossy: true } });
    expect(source?.text).toBe(`${Array.from(whole).slice(0, -1).join('')}\ufffd`);
  });

  test.each([
    [
      'one of which more is damaged',
      Uint8Array.from([0x81, ...encoded('; 業務サーバの設定', 'shift_jis').subarray(0, -1)]),
    ],
    ['one that may be of another language', encoded('; caf\u00e9', 'windows-1252')],
  ])('is not %s', (_, bytes) => {
    expect(readSource('ofcscan.ini', bytes, DECODER)).toMatchObject({ damage: 'undecodable' });
  });
});

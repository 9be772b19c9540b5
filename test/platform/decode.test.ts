import { describe, expect, test } from 'vitest';
import type { EncodingName } from '../../server/src/engine/files/encoding';
import { decoder } from '../../server/src/platform/decode';
import { hex } from '../engine/files/bytes';

const { strict, lenient } = decoder();

test.each<[EncodingName, string, string]>([
  ['utf-8', '', ''],
  ['utf-8', 'e580a4 f0a0aeb7', '値𠮷'],
  ['utf-8', 'efbbbf 61', 'a'],
  ['utf-8', 'efbbbf efbbbf 61', '\ufeffa'],
  ['utf-8', '61 efbbbf', 'a\ufeff'],
  ['utf-16le', 'fffe 2450', '値'],
  ['utf-16le', '2450 fffe', '値\ufeff'],
  ['utf-16le', 'fffe fffe 6100', '\ufeffa'],
  ['utf-16be', 'feff d842dfb7', '𠮷'],
  ['shift_jis', '8160 955c b1 f040 ed40 fa5c', '～表ｱ\ue000纊纊'],
  ['shift_jis', '5c 7e', '\\~'],
  ['euc-jp', 'a1c1 8eb1 8fb0a1', '～ｱ丂'],
  ['gbk', 'b7fe 80 a2e3 95328236', '服€€𠀀'],
  ['windows-1252', 'e9 80 81 9f', 'é€\u0081Ÿ'],
  ['windows-1252', 'ff fe 41', 'ÿþA'],
  ['ascii', '61 7f 00', 'a\x7f\0'],
])('%s reads %s', (encoding, digits, text) => {
  expect(strict(hex(digits), encoding)).toBe(text);
  expect(lenient(hex(digits), encoding)).toBe(text);
});

test.each<EncodingName>([
  'utf-8',
  'shift_jis',
  'euc-jp',
  'gbk',
  'windows-1252',
  'ascii',
])('%s reads the 128 bytes of ASCII as what they are', (encoding) => {
  const bytes = Uint8Array.from({ length: 0x80 }, (_, byte) => byte);
  expect(strict(bytes, encoding)).toBe(String.fromCharCode(...bytes));
  expect(lenient(bytes, encoding)).toBe(String.fromCharCode(...bytes));
});

describe('not valid', () => {
  test.each<[EncodingName, string, string]>([
    ['utf-8', '61 e580', 'a\ufffd'],
    ['utf-8', 'c080', '\ufffd\ufffd'],
    ['utf-8', 'eda080', '\ufffd\ufffd\ufffd'],
    ['utf-16le', '6100 61', 'a\ufffd'],
    ['utf-16le', '42d8', '\ufffd'],
    ['shift_jis', '82a0 81', 'あ\ufffd'],
    ['shift_jis', '810a', '\ufffd\n'],
    ['shift_jis', 'ff', '\ufffd'],
    ['euc-jp', 'a4a2 a4', 'あ\ufffd'],
    ['euc-jp', '85', '\ufffd'],
    ['euc-jp', '8ee0', '\ufffd'],
    ['gbk', 'b7', '\ufffd'],
    ['ascii', '61 80', 'a\ufffd'],
    ['ascii', 'c3a9', '\ufffd\ufffd'],
  ])('%s %s', (encoding, digits, text) => {
    expect(strict(hex(digits), encoding)).toBeUndefined();
    expect(lenient(hex(digits), encoding)).toBe(text);
  });

  test('leaves nothing behind for the next file', () => {
    expect(strict(hex('61 81'), 'shift_jis')).toBeUndefined();
    expect(strict(hex('40 41'), 'shift_jis')).toBe('@A');
    expect(lenient(hex('e5'), 'utf-8')).toBe('\ufffd');
    expect(lenient(hex('80a4 61'), 'utf-8')).toBe('\ufffd\ufffda');
  });
});

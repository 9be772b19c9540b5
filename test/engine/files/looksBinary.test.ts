import { expect, test } from 'vitest';
import { looksBinary } from '../../../server/src/engine/files/looksBinary';
import { encoded, hex, marked } from './bytes';

const page = 'Server_Port=8080\r\n'.repeat(60);

test.each([
  ['an empty file', new Uint8Array()],
  ['ASCII', encoded(page, 'ascii')],
  ['Shift_JIS', encoded('; サーバの設定\r\n', 'shift_jis')],
  ['EUC-JP', encoded('; サーバの設定\n', 'euc-jp')],
  ['UTF-8 with an emoji', encoded('# 😀 𠮷\n', 'utf-8')],
  ['UTF-16 with its mark', marked('値', 'utf-16le')],
  ['UTF-16 without its mark', encoded('[Key]\r\n値=1\r\n', 'utf-16le')],
  ['UTF-16 without its mark, high byte first', encoded('[Key]\r\n', 'utf-16be')],
  ['UTF-16 with ideographic spaces', encoded('#\u3000a\u3000b\r\n', 'utf-16le')],
  ['a Ctrl-Z at the end', encoded(`${page}\x1a`, 'ascii')],
  ['a coloured log', encoded('\x1b[31mred\x1b[0m\t\f\v\n', 'ascii')],
  ['one stray NUL in a page', encoded(`${page}\0${page}`, 'ascii')],
])('%s is text', (_, bytes) => {
  expect(looksBinary(bytes)).toBe(false);
});

test.each([
  ['a few NULs', encoded('ab\0\0cd\0', 'ascii')],
  ['a registry hive', hex('72656766 01000000 01000000 00000000 80e5d1f3')],
  ['a zip', hex('504b0304 14000000 0800 8a5b 7159')],
  ['small numbers of two bytes', hex('0100 0200 0300 0400 0500 0600')],
  ['control characters', hex('41 01 42 02 43 03')],
  ['a file filled with NULs', new Uint8Array(4096)],
  ['a text whose second half was lost to NULs', Uint8Array.from([...encoded(page, 'ascii'), ...new Uint8Array(1000)])],
])('%s is binary', (_, bytes) => {
  expect(looksBinary(bytes)).toBe(true);
});

test('only the head is looked at', () => {
  const bytes = new Uint8Array(100_000).fill(0x41, 0, 50_000);
  expect(looksBinary(bytes)).toBe(false);
});

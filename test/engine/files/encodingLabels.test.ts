import { expect, test } from 'vitest';
import { encodingOfLabel } from '../../../server/src/engine/files/encodingLabels';

test.each([
  ['SJIS', 'shift_jis'],
  ['Shift_JIS', 'shift_jis'],
  ['shift-jis', 'shift_jis'],
  ['x-sjis', 'shift_jis'],
  ['MS932', 'shift_jis'],
  ['Windows-31J', 'shift_jis'],
  ['cp932', 'shift_jis'],
  ['EUC-JP', 'euc-jp'],
  ['eucJP', 'euc-jp'],
  ['euc_jp', 'euc-jp'],
  ['eucJP-ms', 'euc-jp'],
  ['GB2312', 'gbk'],
  ['GBK', 'gbk'],
  ['gb18030', 'gbk'],
  ['ASCII', 'ascii'],
  ['US-ASCII', 'ascii'],
  ['UTF-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['UTF-16', 'utf-16le'],
  ['UTF-16LE', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
  ['windows-1252', 'windows-1252'],
  ['ISO-8859-1', 'windows-1252'],
  [' UTF-8 ', 'utf-8'],
])('%j means %s', (label, encoding) => {
  expect(encodingOfLabel(label)).toBe(encoding);
});

test.each(['', ' ', 'Japanese', 'UTF-7', 'EUC-KR', 'constructor', '__proto__', 'SJIS;'])('nobody knows %j', (label) => {
  expect(encodingOfLabel(label)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { toldNewText, toldText } from '../../server/src/cli/secretLines';

const INI = '[A]\r\nName=vcom\r\nUninstall_Pwd = !CRYPT!12\r\nskos=34\r\n';
const REG = '[K]\n"Uninstall_Pwd"="abc"\n"Other"="!CRYPT!9"\n"Name"="𠮷"';

test.each<[string, string, string]>([
  [INI, 'vcom', 'vcom'],
  [INI, 'Uninstall_Pwd = !CRYPT!12\r\n', '…'],
  [INI, '!CRYPT', '…'],
  [INI, '34', '…'],
  [INI, 'vcom\r\nUninst', '…'],
  [REG, '"abc"', '…'],
  [REG, '9', '…'],
  [REG, '𠮷', '𠮷'],
])('of %j the text %j is told as %j', (text, piece, told) => {
  const start = text.indexOf(piece);
  expect(toldText(text, { start, end: start + piece.length })).toBe(told);
});

test.each<[string, string, string]>([
  ['vcom', 'sv1', 'sv1'],
  ['vcom', 'a\r\nSNMP_Community=x', '…'],
  ['34', '5', '…'],
])('what is put in place of %j, %j, is told as %j', (piece, newText, told) => {
  const start = INI.indexOf(piece);
  expect(toldNewText(INI, { start, end: start + piece.length }, newText)).toBe(told);
});

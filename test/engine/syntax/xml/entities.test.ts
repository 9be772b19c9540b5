import { describe, expect, test } from 'vitest';
import {
  decodedCdata,
  decodedText,
  decodedValue,
  forbiddenCharacter,
} from '../../../../server/src/engine/syntax/xml/entities';

/** What is decoded in text and in values alike. */
const REFERENCES: readonly (readonly [string, string])[] = [
  ['', ''],
  ['x', 'x'],
  ['&lt;&gt;&amp;&quot;&apos;', '<>&"\''],
  ['&amp;lt;&amp;amp;', '&lt;&amp;'],
  ['&#65;&#x41;&#x61;&#97;', 'AAaa'],
  ['&#9;&#10;&#13;&#32;', '\t\n\r '],
  ['&#x20BB7;&#134071;', '𠮷𠮷'],
  ['&#x10FFFF;', '\u{10ffff}'],
  ['&#x110000;&#xFFFE;&#0;&#x1F;', '&#x110000;&#xFFFE;&#0;&#x1F;'],
  ['&#xD842;&#xDFB7;', '&#xD842;&#xDFB7;'],
  ['&nbsp;&Amp;&件;', '&nbsp;&Amp;&件;'],
  ['& &; && &amp &#; &#x; &# ; &#1a; &#xg;', '& &; && &amp &#; &#x; &# ; &#1a; &#xg;'],
  ['&&amp;', '&&'],
  ['&a&lt;b', '&a<b'],
  ['𠮷&lt;😀', '𠮷<😀'],
];

describe('decodedText', () => {
  test.each([
    ...REFERENCES,
    ['a\r\nb\rc\nd\r\r\n', 'a\nb\nc\nd\n\n'],
    ['\t x', '\t x'],
  ] as const)('%j is %j', (raw, text) => {
    expect(decodedText(raw)).toBe(text);
  });
});

describe('decodedValue', () => {
  test.each([
    ...REFERENCES,
    ['a\r\nb\rc\nd\te', 'a b c d e'],
    ['\u3000\u00a0', '\u3000\u00a0'],
  ] as const)('%j is %j', (raw, text) => {
    expect(decodedValue(raw)).toBe(text);
  });
});

test('nothing in CDATA is a reference', () => {
  expect(decodedCdata('&lt;\r\n&amp;\r')).toBe('&lt;\n&amp;\n');
});

test.each<[string, number]>([
  ['', -1],
  ['\t\n\r \x7f\u0085\u2028\ud7ff\ue000\ufffd𠮷\u{10ffff}', -1],
  ['ab\0', 2],
  ['\x08', 0],
  ['\n\x0b', 1],
  ['\x0c', 0],
  ['\x0e', 0],
  ['a\x1f', 1],
  ['𠮷\ufffe', 2],
  ['\uffff', 0],
  ['\ud842', 0],
  ['\ud842x', 0],
  ['𠮷\udfb7', 2],
  ['\ud842𠮷', 0],
])('the first forbidden character of %j is at %i', (text, offset) => {
  expect(forbiddenCharacter(text)).toBe(offset);
});

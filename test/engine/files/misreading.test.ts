import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, type EncodingName } from '../../../server/src/engine/files/encoding';
import { isSameText, misreadingOf } from '../../../server/src/engine/files/misreading';
import { PARAMETERS } from '../syntax/mutations';
import { DECODER, encoded, hex, marked } from './bytes';
import { encodedFile } from './encodedFiles';
import { COMMENTS } from './japaneseComments';

function misreading(shown: string, bytes: Uint8Array) {
  return misreadingOf(shown, bytes, decode(bytes, DECODER), DECODER);
}

const TEXT = '; サーバの設定ファイルの写しです。両方のサーバで同じにすること\r\nMaster_DomainName=vcom\r\n';

describe('a text that is another encoding’s reading of the bytes', () => {
  test.each<[EncodingName, EncodingName]>([
    ['shift_jis', 'utf-8'],
    ['shift_jis', 'windows-1252'],
    ['shift_jis', 'euc-jp'],
    ['shift_jis', 'gbk'],
    ['euc-jp', 'utf-8'],
    ['euc-jp', 'shift_jis'],
    ['utf-8', 'shift_jis'],
    ['utf-8', 'windows-1252'],
  ])('%s as %s', (actual, shown) => {
    const bytes = encoded(TEXT, actual);
    const text = DECODER.lenient(bytes, shown);
    expect(misreading(text, bytes)).toEqual({ shown, text: TEXT });
    // An editor writes all line ends alike.
    expect(misreading(text.replaceAll('\r\n', '\n'), bytes)).toEqual({ shown, text: TEXT });
  });

  test.each(['utf-16le', 'utf-16be'] as const)('%s without its mark as UTF-8', (encoding) => {
    const bytes = encoded(TEXT, encoding);
    expect(misreading(DECODER.lenient(bytes, 'utf-8'), bytes)).toEqual({ shown: 'utf-8', text: TEXT });
  });

  test('behind a long beginning in ASCII, and cut within a character there', () => {
    const text = `${'x'.repeat(65_535)}${TEXT}`;
    const bytes = encoded(text, 'shift_jis');
    expect(misreading(DECODER.lenient(bytes, 'utf-8'), bytes)).toEqual({ shown: 'utf-8', text });
  });

  test.each([
    'windows-1251',
    'iso-8859-2',
    'koi8-r',
    'macintosh',
  ])('%s, which has a character for every byte', (label) => {
    for (const actual of ['shift_jis', 'utf-8', 'euc-jp'] as const) {
      const bytes = encoded(TEXT, actual);
      const shown = new TextDecoder(label).decode(bytes);
      expect(misreading(shown, bytes)).toEqual({ shown: undefined, text: TEXT });
      expect(misreading(shown.replaceAll('\r\n', '\n'), bytes)).toEqual({ shown: undefined, text: TEXT });
      expect(misreading(`${shown}x`, bytes)).toBeUndefined();
      expect(misreading(shown.slice(1), bytes)).toBeUndefined();
    }
  });

  test('one that nobody knows, when it shows characters as unreadable', () => {
    const bytes = encoded(TEXT, 'shift_jis');
    expect(misreading('; \ufffdT\ufffd[ e\r\n', bytes)).toEqual({ shown: undefined, text: TEXT });
  });
});

describe('no misreading', () => {
  test.each<[string, string, Uint8Array]>([
    ['the text itself', TEXT, encoded(TEXT, 'shift_jis')],
    ['the text with other line ends', TEXT.replaceAll('\r\n', '\n'), encoded(TEXT, 'shift_jis')],
    ['behind a mark', TEXT, marked(TEXT, 'utf-8')],
    ['an edit', `${TEXT}#\r\n`, encoded(TEXT, 'shift_jis')],
    ['an edit that takes a character away', TEXT.replace('サ', ''), encoded(TEXT, 'shift_jis')],
    ['other half-width kana', '# ｻｰﾋﾞｽ ｦ ｶｸﾆﾝ\n', encoded('# ﾎｽﾄﾒｲ ｦ ｶｸﾆﾝ\n', 'shift_jis')],
    ['ASCII', 'a=1\n', encoded('a=1\n', 'utf-8')],
    ['nothing', '', new Uint8Array()],
    ['a text that is lost on disk already', '; \ufffd\n', encoded('; \ufffd\n', 'utf-8')],
    ['what a decoder makes of a character of the user', '; \ufffd社\n', hex('3b20 f9fc 8ed0 0a')],
    ['bytes that nobody can read', '; \ufffd\n', hex('3b20 81ff 0a')],
  ])('%s', (_, shown, bytes) => {
    expect(misreading(shown, bytes)).toBeUndefined();
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'shift_jis', 'euc-jp'] as const)('any file in %s', (encoding) => {
    fc.assert(
      fc.property(encodedFile(encoding), ({ bytes }) => {
        const decoded = decode(bytes, DECODER);
        expect(misreadingOf(decoded.text, bytes, decoded, DECODER)).toBeUndefined();
      }),
      PARAMETERS,
    );
  });
});

test('every comment in every pair of encodings is told, or is the same text', () => {
  for (const comment of COMMENTS) {
    const text = `; ${comment}\r\n; サーバの設定ファイルの写しです。\r\n`;
    for (const actual of ['shift_jis', 'utf-8'] as const) {
      const bytes = encoded(text, actual);
      const shown = DECODER.lenient(bytes, actual === 'utf-8' ? 'windows-1252' : 'utf-8');
      expect(misreading(shown, bytes)?.text).toBe(text);
    }
  }
});

test.each<[string, string, boolean]>([
  ['a\r\nb\rc', 'a\nb\nc', true],
  ['a\n\nb', 'a\nb', false],
  ['\ue000\ue001', '\ufffd', true],
  ['a', 'b', false],
])('%j and %j: %s', (left, right, same) => {
  expect(isSameText(left, right)).toBe(same);
});

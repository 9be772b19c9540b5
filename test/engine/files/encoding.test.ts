import { describe, expect, test } from 'vitest';
import {
  decode,
  type EncodingHints,
  type EncodingName,
  type EncodingVerdict,
} from '../../../server/src/engine/files/encoding';
import { DECODER, encoded, hex, marked } from './bytes';

const COMMENT = '; 変更後はサービスを再起動すること\r\n';

function verdictOf(bytes: Uint8Array, hints: EncodingHints = {}): EncodingVerdict {
  return decode(bytes, DECODER, hints).verdict;
}

function prolog(label: string, rest = ''): string {
  return `<?xml version="1.0" encoding="${label}"?>\n<root><comment>${rest}</comment></root>\n`;
}

/** The bytes of both texts, each in its own encoding. */
function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

describe('a byte-order mark', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('settles %s and is not part of the text', (encoding) => {
    const { text, verdict } = decode(marked('値 𠮷\ufeff', encoding), DECODER);
    expect(text).toBe('値 𠮷\ufeff');
    expect(verdict).toEqual({
      encoding,
      bom: true,
      belief: 'bom',
      certain: true,
      declared: undefined,
      contradictsDeclaration: false,
      lossy: false,
    });
  });

  test('alone is an empty file', () => {
    expect(decode(hex('efbbbf'), DECODER)).toMatchObject({ text: '', verdict: { encoding: 'utf-8', bom: true } });
  });

  test('is believed before declaration and setting, and contradicts them', () => {
    const verdict = verdictOf(marked(prolog('SJIS', '値'), 'utf-8'), { declaration: 'xml', pinned: 'euc-jp' });
    expect(verdict).toMatchObject({ encoding: 'utf-8', belief: 'bom', certain: true, contradictsDeclaration: true });
    expect(verdict.declared).toEqual({ label: 'SJIS', span: { start: 30, end: 34 }, encoding: 'shift_jis' });
  });

  test('of either byte order agrees with a declared UTF-16', () => {
    for (const encoding of ['utf-16le', 'utf-16be'] as const) {
      const verdict = verdictOf(marked(prolog('UTF-16', '値'), encoding), { declaration: 'xml' });
      expect(verdict).toMatchObject({ encoding, contradictsDeclaration: false, declared: { encoding } });
    }
    const verdict = verdictOf(marked(prolog('UTF-16LE'), 'utf-16be'), { declaration: 'xml' });
    expect(verdict).toMatchObject({ encoding: 'utf-16be', contradictsDeclaration: true });
  });

  test.each([
    ['UTF-8 cut inside a character', hex('efbbbf 41 e5a4')],
    ['UTF-16 of an odd length', hex('fffe 4100 42')],
    ['UTF-16 with half a pair', hex('fffe 42d8 4100')],
  ])('before %s leaves a loss and no certainty', (_, bytes) => {
    const { text, verdict } = decode(bytes, DECODER);
    expect(verdict).toMatchObject({ bom: true, belief: 'bom', lossy: true, certain: false });
    expect(text).toContain('\ufffd');
  });

  test('that may be that of UTF-32 is not certain', () => {
    expect(verdictOf(hex('fffe0000 41000000'))).toMatchObject({ encoding: 'utf-16le', certain: false });
  });
});

describe('a declaration', () => {
  test.each([
    ['SJIS', 'shift_jis'],
    ['EUC-JP', 'euc-jp'],
    ['UTF-8', 'utf-8'],
  ] as const)('%s that the bytes keep is believed', (label, encoding) => {
    const text = prolog(label, `${COMMENT}${COMMENT}`);
    expect(decode(encoded(text, encoding), DECODER, { declaration: 'xml' })).toEqual({
      text,
      verdict: {
        encoding,
        bom: false,
        belief: 'declared',
        certain: true,
        declared: { label, span: { start: 30, end: 30 + label.length }, encoding },
        contradictsDeclaration: false,
        lossy: false,
      },
    });
  });

  test.each([
    ['SJIS', 'shift_jis'],
    ['ASCII', 'ascii'],
    ['GB2312', 'gbk'],
    ['windows-1252', 'windows-1252'],
    ['UTF-8', 'utf-8'],
  ] as const)('%s names the encoding of a file that is still ASCII', (label, encoding) => {
    const verdict = verdictOf(encoded(prolog(label), 'ascii'), { declaration: 'xml' });
    expect(verdict).toMatchObject({ encoding, belief: 'declared', certain: true, contradictsDeclaration: false });
  });

  test('GB2312 is the only way to GBK', () => {
    const text = prolog('GB2312', '服务器配置 €');
    const { text: read, verdict } = decode(encoded(text, 'gbk'), DECODER, { declaration: 'xml' });
    expect(read).toBe(text);
    expect(verdict).toMatchObject({ encoding: 'gbk', belief: 'declared', certain: false });
    expect(verdictOf(encoded(text, 'gbk')).encoding).not.toBe('gbk');
  });

  test.each([
    ['ASCII', 'shift_jis'],
    ['ASCII', 'utf-8'],
    ['SJIS', 'utf-8'],
    ['EUC-JP', 'shift_jis'],
    ['EUC-JP', 'utf-8'],
    ['UTF-8', 'shift_jis'],
    ['UTF-8', 'euc-jp'],
    ['UTF-16', 'utf-8'],
    ['UTF-16', 'shift_jis'],
    ['SJIS', 'utf-16le'],
  ] as const)('%s is contradicted by bytes in %s', (label, encoding) => {
    const text = prolog(label, 'サーバの設定、変更後はサービスを再起動すること。');
    const { text: read, verdict } = decode(encoded(text, encoding), DECODER, { declaration: 'xml' });
    expect(read).toBe(text);
    expect(verdict).toMatchObject({ encoding, belief: 'detected', contradictsDeclaration: true, lossy: false });
  });

  test('nobody knows is kept with its place, and the bytes decide', () => {
    const verdict = verdictOf(encoded(prolog('Japanese', COMMENT), 'shift_jis'), { declaration: 'xml' });
    expect(verdict).toMatchObject({ encoding: 'shift_jis', belief: 'detected', contradictsDeclaration: false });
    expect(verdict.declared).toEqual({ label: 'Japanese', span: { start: 30, end: 38 }, encoding: undefined });
  });

  test('is not looked for where the format has none', () => {
    expect(verdictOf(encoded(prolog('SJIS'), 'ascii'))).toMatchObject({ encoding: 'utf-8', declared: undefined });
  });

  test('is believed of a file with a damaged byte, at a loss', () => {
    const bytes = joined(encoded(prolog('EUC-JP', COMMENT), 'euc-jp'), hex('ff0a'));
    const verdict = verdictOf(bytes, { declaration: 'xml' });
    expect(verdict).toMatchObject({
      encoding: 'euc-jp',
      belief: 'declared',
      lossy: true,
      contradictsDeclaration: true,
    });
  });

  test('with bytes valid in it by chance is not certain', () => {
    const verdict = verdictOf(encoded(prolog('SJIS', '要確認'), 'euc-jp'), { declaration: 'xml' });
    expect(verdict).toMatchObject({ encoding: 'shift_jis', belief: 'declared', certain: false });
  });
});

describe('a .reg file', () => {
  const body = '\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE]\r\n"a"="サーバの設定を変更する"\r\n';
  const header = 'Windows Registry Editor Version 5.00';
  const span = { start: 0, end: header.length };

  test('without its mark is UTF-16 when it has NULs', () => {
    const { text, verdict } = decode(encoded(header + body, 'utf-16le'), DECODER, { declaration: 'reg' });
    expect(text).toBe(header + body);
    expect(verdict).toMatchObject({ encoding: 'utf-16le', bom: false, belief: 'declared', certain: true });
    expect(verdict.declared).toEqual({ label: header, span, encoding: 'utf-16le' });
  });

  test('with its mark is believed by the mark', () => {
    const verdict = verdictOf(marked(header + body, 'utf-16le'), { declaration: 'reg' });
    expect(verdict).toMatchObject({ belief: 'bom', contradictsDeclaration: false, declared: { encoding: 'utf-16le' } });
  });

  test.each([
    'shift_jis',
    'utf-8',
    'euc-jp',
  ] as const)('without NULs may be in %s, and contradicts nothing', (encoding) => {
    const { text, verdict } = decode(encoded(header + body, encoding), DECODER, { declaration: 'reg' });
    expect(text).toBe(header + body);
    expect(verdict).toMatchObject({ encoding, belief: 'detected', contradictsDeclaration: false });
    expect(verdict.declared).toEqual({ label: header, span, encoding: undefined });
  });

  test('of Windows 98 says nothing about its code page', () => {
    const verdict = verdictOf(encoded(`REGEDIT4${body}`, 'shift_jis'), { declaration: 'reg' });
    expect(verdict).toMatchObject({ encoding: 'shift_jis', declared: { label: 'REGEDIT4', encoding: undefined } });
  });
});

describe('a pinned encoding', () => {
  test.each([
    'shift_jis',
    'euc-jp',
    'gbk',
    'windows-1252',
    'utf-8',
    'utf-16le',
  ] as const)('%s is believed', (pinned) => {
    const text = pinned === 'windows-1252' ? 'Zürich' : '設定';
    const { text: read, verdict } = decode(encoded(text, pinned), DECODER, { pinned });
    expect(read).toBe(text);
    expect(verdict).toMatchObject({ encoding: pinned, belief: 'pinned', contradictsDeclaration: false });
  });

  test('comes behind the declaration', () => {
    const bytes = encoded(prolog('SJIS', COMMENT), 'shift_jis');
    expect(verdictOf(bytes, { declaration: 'xml', pinned: 'windows-1252' })).toMatchObject({ belief: 'declared' });
  });

  test('is left where the bytes are not valid in it', () => {
    expect(verdictOf(encoded(COMMENT, 'shift_jis'), { pinned: 'utf-8' })).toMatchObject({
      encoding: 'shift_jis',
      belief: 'detected',
    });
    expect(verdictOf(encoded('a=1\r\n', 'utf-16le'), { pinned: 'shift_jis' })).toMatchObject({ encoding: 'utf-16le' });
  });

  test('serves a file that is valid in nothing', () => {
    expect(verdictOf(hex('41 e5a4 ff'), { pinned: 'utf-8' })).toMatchObject({
      encoding: 'utf-8',
      belief: 'pinned',
      lossy: true,
      certain: false,
    });
  });

  test('is certain only where the bytes agree', () => {
    expect(verdictOf(encoded(COMMENT, 'shift_jis'), { pinned: 'shift_jis' }).certain).toBe(true);
    expect(verdictOf(encoded(COMMENT, 'utf-8'), { pinned: 'windows-1252' }).certain).toBe(false);
  });
});

describe('the bytes alone', () => {
  test.each(['', 'a', '[Key]\r\nPort=8080', '\t\x1a', '\x7f'])('%j is ASCII', (text) => {
    expect(decode(encoded(text, 'ascii'), DECODER)).toEqual({
      text,
      verdict: {
        encoding: 'utf-8',
        bom: false,
        belief: 'ascii',
        certain: true,
        declared: undefined,
        contradictsDeclaration: false,
        lossy: false,
      },
    });
  });

  test('with a stray NUL are ASCII, or UTF-16 that hides it', () => {
    const read = decode(encoded('a\0b, a stray NUL', 'ascii'), DECODER);
    expect(read).toMatchObject({ text: 'a\0b, a stray NUL', verdict: { belief: 'ascii', certain: false } });
  });

  test.each([
    ['utf-8', '設定', true],
    ['utf-8', '😀😀', true],
    ['utf-8', 'Сервер, не изменять', true],
    ['utf-8', '値', false],
    ['utf-8', 'Zürich', false],
    ['utf-16le', '[Settings]\r\n名前=値\r\nPort=8080\r\n', true],
    ['utf-16be', '[Settings]\r\n名前=値\r\nPort=8080\r\n', true],
    ['utf-16le', '　値\r\n', false],
    ['shift_jis', COMMENT, true],
    ['euc-jp', COMMENT, true],
    ['shift_jis', '設定', false],
    ['euc-jp', '設定', false],
    ['shift_jis', '①㈱ⅢNo.髙﨑 ～―∥－', false],
  ] as const)('in %s: %j', (encoding, text, certain) => {
    const read = decode(encoded(text, encoding), DECODER);
    expect(read).toMatchObject({ text, verdict: { encoding, bom: false, belief: 'detected', certain, lossy: false } });
  });

  test.each<[string, Uint8Array, EncodingName]>([
    ['a lone lead byte', hex('81'), 'shift_jis'],
    ['bytes of no encoding', hex('ff ff fd'), 'shift_jis'],
    ['German of the West', hex('5a fc 72 69 63 68 0a'), 'shift_jis'],
    ['Shift_JIS with a damaged byte', joined(encoded(COMMENT, 'shift_jis'), hex('ff0a')), 'shift_jis'],
    ['UTF-8 cut inside a character', encoded(COMMENT.repeat(2), 'utf-8').slice(0, -4), 'utf-8'],
    ['UTF-16 cut inside a character', encoded('[Settings]\r\n', 'utf-16le').slice(0, -1), 'utf-16le'],
    ['EUC-JP with a damaged byte', joined(encoded(COMMENT, 'euc-jp'), hex('ff0a')), 'euc-jp'],
  ])('%s is read at a loss', (_, bytes, encoding) => {
    const { text, verdict } = decode(bytes, DECODER);
    expect(verdict).toMatchObject({ encoding, belief: 'assumed', certain: false, lossy: true });
    expect(text).toContain('\ufffd');
  });

  test('a U+FFFD that the file itself holds is no loss', () => {
    expect(verdictOf(encoded('設定\ufffd', 'utf-8'))).toMatchObject({ encoding: 'utf-8', lossy: false });
  });

  test('a single Japanese line behind a megabyte of ASCII decides', () => {
    const filler = '192.0.2.1 host\r\n'.repeat(65_536);
    for (const encoding of ['shift_jis', 'euc-jp', 'utf-8'] as const) {
      expect(verdictOf(encoded(filler + COMMENT, encoding))).toMatchObject({ encoding, certain: true });
    }
  });

  test('what is invalid behind the bytes that were looked at closely still counts', () => {
    const much = encoded(COMMENT.repeat(1000), 'shift_jis');
    expect(verdictOf(joined(much, hex('81ff'))).lossy).toBe(true);
  });
});

/** Lines in encodings that are only believed when named. Each is valid, or nearly so, in Shift_JIS or EUC-JP. */
describe('an encoding that is none of the usual ones is never certain', () => {
  const chinese = '请不要修改此文件\n集群节点一的地址\n备份服务器\n更改后重新启动服务\n';
  test.each([
    ['Chinese in GBK', encoded(chinese, 'gbk')],
    ['much Chinese in GBK', encoded(chinese.repeat(50), 'gbk')],
    [
      'Korean in EUC-KR',
      hex('bcadb9f620bcb3c1a4 0a c5acb7afbdbac5cd20b3ebb5e520c1d6bcd2 0a b9e9bef720bcadb9f6 0a').slice(),
    ],
    ['Russian in KOI8-R', hex('edcfd6cece 20 d3c5d2d7c5d2 0a d2c5dac5d2d7ced9ca 20 d3c5d2d7c5d2 0a')],
    ['French in windows-1252', hex('e974e920 63f474e9 0a')],
  ])('%s', (_, bytes) => {
    expect(verdictOf(bytes).certain).toBe(false);
  });
});

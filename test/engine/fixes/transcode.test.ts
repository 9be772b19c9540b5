import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, type EncodingName } from '../../../server/src/engine/files/encoding';
import { writtenEncoding } from '../../../server/src/engine/files/writtenEncoding';
import { transcode } from '../../../server/src/engine/fixes/transcode';
import { DECODER, ENCODER, encoded, hex, marked } from '../files/bytes';
import { ENCODINGS, encodedFile } from '../files/encodedFiles';
import { PARAMETERS } from '../syntax/mutations';

const CODEC = { decoder: DECODER, encoder: ENCODER };

function into(bytes: Uint8Array, from: EncodingName, encoding: EncodingName, bom = false) {
  const verdict = { ...decode(bytes, DECODER).verdict, encoding: from, lossy: false };
  return transcode(bytes, verdict, { encoding, bom }, CODEC);
}

const TEXT = '; 設定 ｱ\r\na=1\n';

describe('the text in another encoding', () => {
  test.each<[string, Uint8Array, EncodingName, EncodingName, boolean, Uint8Array]>([
    ['a mark is taken off', marked(TEXT, 'utf-8'), 'utf-8', 'shift_jis', false, encoded(TEXT, 'shift_jis')],
    ['and from ASCII alike', marked('a=1\n', 'utf-8'), 'utf-8', 'shift_jis', false, encoded('a=1\n', 'ascii')],
    ['UTF-16', marked(TEXT, 'utf-16le'), 'utf-16le', 'shift_jis', false, encoded(TEXT, 'shift_jis')],
    ['what regedit writes', encoded(TEXT, 'utf-8'), 'utf-8', 'utf-16le', true, marked(TEXT, 'utf-16le')],
    ['the other byte order', encoded(TEXT, 'euc-jp'), 'euc-jp', 'utf-16be', true, marked(TEXT, 'utf-16be')],
    ['a mark is put', encoded(TEXT, 'shift_jis'), 'shift_jis', 'utf-8', true, marked(TEXT, 'utf-8')],
    ['nothing', new Uint8Array(), 'utf-8', 'shift_jis', false, new Uint8Array()],
  ])('%s', (_, bytes, from, encoding, bom, expected) => {
    const result = into(bytes, from, encoding, bom);
    expect('bytes' in result && Buffer.from(result.bytes).toString('hex')).toBe(Buffer.from(expected).toString('hex'));
  });
});

describe('refusals', () => {
  test.each<[string, Uint8Array, EncodingName, EncodingName, object]>([
    [
      'a character is missing',
      encoded('; 〜🏢', 'utf-8'),
      'utf-8',
      'shift_jis',
      { refused: 'unencodable', detail: '〜' },
    ],
    ['any kanji', encoded('値', 'utf-8'), 'utf-8', 'ascii', { refused: 'unencodable', detail: '値' }],
    ['U+FFFD', encoded('; \ufffd', 'utf-8'), 'utf-8', 'euc-jp', { refused: 'unencodable', detail: '\ufffd' }],
    ['bytes that are no text', hex('81ff'), 'shift_jis', 'utf-8', { refused: 'lossy', detail: 'shift_jis' }],
    [
      'a mark that would come into being',
      Uint8Array.from([...marked('\ufeffa', 'utf-16le')]),
      'utf-16le',
      'utf-8',
      { refused: 'unencodable', detail: '\ufeff' },
    ],
  ])('%s', (_, bytes, from, encoding, refusal) => {
    expect(into(bytes, from, encoding)).toEqual(refusal);
  });

  test('a file that was read at a loss', () => {
    const bytes = Uint8Array.from([...encoded('サーバの設定', 'shift_jis'), 0x81, 0xff]);
    const { verdict } = decode(bytes, DECODER);
    expect(transcode(bytes, verdict, { encoding: 'utf-8', bom: false }, CODEC)).toHaveProperty('refused', 'lossy');
  });
});

test.each(ENCODINGS)('from %s into any other the text is the same, or nothing is done', (encoding) => {
  const wanted = fc.record({ encoding: fc.constantFrom(...ENCODINGS), bom: fc.boolean() });
  fc.assert(
    fc.property(encodedFile(encoding), wanted, ({ bytes, text }, to) => {
      const result = into(bytes, encoding, to.encoding, to.bom);
      if ('bytes' in result) expect(DECODER.strict(result.bytes, to.encoding)).toBe(text);
      else expect(result.refused).toBe('unencodable');
    }),
    PARAMETERS,
  );
});

test.each([
  ['hosts', 'a=1', 'shift_jis'],
  ['ofcscan-ini', 'a=1', 'shift_jis'],
  ['reg', '[K]', 'shift_jis'],
  ['clp-conf', '<root/>', 'utf-8'],
  ['clusterconf-json', '{}', 'utf-8'],
  ['hosts', '# 設定の写しです。両方のサーバで同じ', 'utf-8'],
] as const)('what is put into %s of %j is written in %s', (kind, text, encoding) => {
  expect(writtenEncoding(kind, decode(encoded(text, 'utf-8'), DECODER).verdict)).toBe(encoding);
});

test('a mark says the encoding, also of ASCII', () => {
  expect(writtenEncoding('hosts', decode(marked('a', 'utf-8'), DECODER).verdict)).toBe('utf-8');
});

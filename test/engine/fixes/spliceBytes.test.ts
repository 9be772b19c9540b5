import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, type EncodingName, type EncodingVerdict } from '../../../server/src/engine/files/encoding';
import { spliceBytes } from '../../../server/src/engine/fixes/spliceBytes';
import { applyEdits, type TextEdit } from '../../../server/src/engine/text/edits';
import { span } from '../../../server/src/engine/text/span';
import { DECODER, ENCODER, encoded, hex, marked } from '../files/bytes';
import { ENCODINGS, editsOf, encodedFile } from '../files/encodedFiles';
import { PARAMETERS } from '../syntax/mutations';

function edit(start: number, end: number, newText: string): TextEdit {
  return { span: span(start, end), newText };
}

function verdictOf(encoding: EncodingName, bom = false): EncodingVerdict {
  return {
    encoding,
    bom,
    belief: 'pinned',
    certain: false,
    declared: undefined,
    contradictsDeclaration: false,
    lossy: false,
  };
}

test.each<[string, EncodingName, string, readonly TextEdit[], string]>([
  ['no edit', 'shift_jis', '8160', [], '8160'],
  ['a replacement', 'utf-8', 'e580a4 61', [edit(0, 1, '設')], 'e8a8ad 61'],
  ['an insertion at each end', 'ascii', '62', [edit(1, 1, 'c'), edit(0, 0, 'a')], '61 62 63'],
  ['a deletion beside a twin code', 'shift_jis', 'ed40 61 fa5c', [edit(1, 2, '')], 'ed40 fa5c'],
  ['an insertion between user-defined characters', 'shift_jis', 'f040 f9fc', [edit(1, 1, 'ｱ')], 'f040 b1 f9fc'],
  ['an edit behind a byte that looks like a backslash', 'shift_jis', '955c 3d 31', [edit(2, 3, '2')], '955c 3d 32'],
  ['an edit between three-byte characters', 'euc-jp', '8fb0a1 61 8fb0a1', [edit(1, 2, '値')], '8fb0a1 c3cd 8fb0a1'],
  ['mixed line ends', 'utf-8', '61 0d0a 62 0a 63 0d', [edit(3, 4, 'B')], '61 0d0a 42 0a 63 0d'],
  ['a pair', 'utf-16be', '0061 d842dfb7 0062', [edit(1, 3, '値')], '0061 5024 0062'],
])('%s', (_, encoding, before, edits, after) => {
  expect(spliceBytes(hex(before), verdictOf(encoding), edits, ENCODER)).toEqual({ bytes: hex(after) });
});

describe('a byte-order mark', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('of %s stays', (encoding) => {
    const bytes = marked('値=1\r\n', encoding);
    const all = [edit(0, 5, '値=2')];
    expect(spliceBytes(bytes, verdictOf(encoding, true), all, ENCODER)).toEqual({ bytes: marked('値=2', encoding) });
  });

  test('does not come into being', () => {
    const bytes = encoded('a\ufeffb', 'utf-8');
    const refusal = { refused: 'unencodable', detail: '\ufeff' };
    expect(spliceBytes(bytes, verdictOf('utf-8'), [edit(0, 1, '')], ENCODER)).toEqual(refusal);
    expect(spliceBytes(bytes, verdictOf('utf-8'), [edit(0, 0, '\ufeff')], ENCODER)).toEqual(refusal);
    expect(spliceBytes(bytes, verdictOf('utf-8'), [edit(2, 3, '')], ENCODER)).toHaveProperty('bytes');
  });
});

describe('refusals', () => {
  test.each<[string, EncodingName, string, string]>([
    ['an emoji', 'shift_jis', 'a😀', '😀'],
    ['the wave dash of a Mac', 'shift_jis', '〜', '〜'],
    ['a kanji', 'ascii', '値', '値'],
    ['half a pair', 'utf-8', '\ud842', '\ud842'],
  ])('%s in %s', (_, encoding, newText, detail) => {
    const edits = [edit(0, 1, 'x'), edit(1, 1, newText)];
    expect(spliceBytes(hex('6162'), verdictOf(encoding), edits, ENCODER)).toEqual({ refused: 'unencodable', detail });
  });

  test.each<[string, readonly TextEdit[], string]>([
    ['within a pair', [edit(2, 3, '')], '2-3'],
    ['that end within a pair', [edit(0, 1, 'x'), edit(1, 2, '')], '1-2'],
    ['behind the text', [edit(4, 5, '')], '4-5'],
    ['that overlap', [edit(0, 3, ''), edit(1, 3, '')], '0-3'],
  ])('edits %s', (_, edits, detail) => {
    const refusal = { refused: 'inside-character', detail };
    expect(spliceBytes(encoded('a𠮷b', 'utf-8'), verdictOf('utf-8'), edits, ENCODER)).toEqual(refusal);
  });

  test('a file read at a loss, even without an edit', () => {
    const bytes = Uint8Array.from([...encoded('サーバの設定', 'shift_jis'), 0x81, 0xff]);
    const { verdict } = decode(bytes, DECODER);
    expect(spliceBytes(bytes, verdict, [], ENCODER)).toEqual({ refused: 'lossy', detail: 'shift_jis' });
  });
});

test.each(ENCODINGS)('in %s all bytes outside the edits are the same, and the text is the edited one', (encoding) => {
  const cases = encodedFile(encoding).chain((file) => editsOf(file).map((edits) => ({ file, edits })));
  fc.assert(
    fc.property(cases, ({ file: { bytes, bom, text }, edits }) => {
      const result = spliceBytes(bytes, verdictOf(encoding, bom), edits, ENCODER);
      if ('refused' in result) expect(result).toEqual({ refused: 'unencodable', detail: '\ufeff' });
      else expectSpliced({ before: bytes, after: result.bytes, bom, text, edits, encoding });
    }),
    PARAMETERS,
  );
});

interface Spliced {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly bom: boolean;
  readonly text: string;
  readonly edits: readonly TextEdit[];
  readonly encoding: EncodingName;
}

/** Finds the kept bytes without `byteOffsets`: what is decoded from the front of the file up to an edit is in front of it. */
function expectSpliced({ before, after, bom, text, edits, encoding }: Spliced): void {
  expect(DECODER.strict(after, encoding)).toBe(applyEdits(text, edits));
  const expected: number[] = [];
  let at = 0;
  for (const { span: range, newText } of edits) {
    const start = lengthOfFront(before, encoding, bom, text.slice(0, range.start));
    expected.push(...before.subarray(at, start), ...encoded(newText, encoding));
    at = lengthOfFront(before, encoding, bom, text.slice(0, range.end));
  }
  expected.push(...before.subarray(at));
  expect(Buffer.from(after).equals(Uint8Array.from(expected))).toBe(true);
}

/** How many bytes of the file are read as `front`. */
function lengthOfFront(bytes: Uint8Array, encoding: EncodingName, bom: boolean, front: string): number {
  const mark = bom ? (encoding === 'utf-8' ? 3 : 2) : 0;
  for (let length = mark; length <= bytes.length; length++) {
    if (DECODER.strict(bytes.subarray(0, length), encoding) === front) return length;
  }
  throw new Error('the bytes do not begin with the text');
}

import fc from 'fast-check';
import type { EncodingName } from '../../../server/src/engine/files/encoding';
import type { TextEdit } from '../../../server/src/engine/text/edits';
import { span } from '../../../server/src/engine/text/span';
import { DECODER, encoded, hex, MARKS } from './bytes';

export interface EncodedFile {
  readonly encoding: EncodingName;
  readonly bom: boolean;
  readonly bytes: Uint8Array;
  readonly text: string;
}

export const ENCODINGS: readonly EncodingName[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'euc-jp',
  'gbk',
  'windows-1252',
  'ascii',
];

const ASCII = [
  'a',
  'Z',
  '0',
  ' ',
  '=',
  '\\',
  '~',
  '|',
  '\t',
  '\0',
  '\x1a',
  '\x1c',
  '\x7f',
  '\r\n',
  '\n',
  '\r',
  '[Key]',
];
const JAPANESE = ['あ', 'ん', 'ア', 'ー', 'ソ', '表', '漢字', '　', '。', '～', '－', '①', '㈱', 'Ω', 'Я', '─'];
const HALF_WIDTH = ['ｱ', 'ﾞ', '｡', 'ﾎｽﾄ'];
const UNICODE = [...JAPANESE, ...HALF_WIDTH, '𠮷', '😀', '\ue000', '\u200d', 'é', 'か\u3099', '\ufffd'];

/** Texts that can be inserted into a file of each encoding. */
export const WRITABLE: Readonly<Record<EncodingName, readonly string[]>> = {
  'utf-8': [...ASCII, ...UNICODE],
  'utf-16le': [...ASCII, ...UNICODE],
  'utf-16be': [...ASCII, ...UNICODE],
  shift_jis: [...ASCII, ...JAPANESE, ...HALF_WIDTH, '\ue000', '髙'],
  'euc-jp': [...ASCII, ...JAPANESE, ...HALF_WIDTH, '髙'],
  gbk: [...ASCII, '服', '务', '器', '€', '。', '　'],
  'windows-1252': [...ASCII, 'é', '€', 'Ÿ', '”'],
  ascii: ASCII,
};

/** Bytes that no encoder writes: second codes of one character, user-defined characters, three- and four-byte forms. */
const RARE: Readonly<Record<EncodingName, readonly string[]>> = {
  // A U+FEFF that is not the first character is an ordinary one.
  'utf-8': ['61efbbbf', 'f4 8f bf bf'],
  'utf-16le': ['6100fffe', '42d8 b7df'],
  'utf-16be': ['0061feff', 'd842 dfb7'],
  shift_jis: [
    'f040',
    'f47e',
    'f480',
    'f9fc',
    'ed40',
    'eefc',
    'fa40',
    'fa5c',
    '81e6',
    '879a',
    'fa5b',
    '81ca',
    '835c',
    'dfb1',
  ],
  'euc-jp': ['8eb1', '8edf', '8fb0a1', '8fa2b7', '8fedb5', 'ade2', 'f9a1', 'fcfc', 'a2cc'],
  gbk: ['80', 'a2e3', '8140', 'fe7e', '81308130', '95328236', 'aaa1', '8139ee39'],
  'windows-1252': ['80', '9f', 'ff', '81'],
  ascii: ['7f'],
};

/** Any file of one encoding: mixed line ends, rare codes, with a byte-order mark where there is one. */
export function encodedFile(encoding: EncodingName): fc.Arbitrary<EncodedFile> {
  const common = WRITABLE[encoding].map((text) => encoded(text, encoding));
  const piece = fc.constantFrom(...common, ...RARE[encoding].map(hex));
  return fc.tuple(fc.array(piece, { maxLength: 40 }), fc.boolean()).map(([pieces, wantsMark]) => {
    const mark = wantsMark && isMarked(encoding) ? MARKS[encoding] : [];
    const bytes = Uint8Array.from([...mark, ...pieces.flatMap((some) => [...some])]);
    const text = DECODER.strict(bytes, encoding);
    if (text === undefined) throw new Error(`not valid ${encoding}: ${Buffer.from(bytes).toString('hex')}`);
    return { encoding, bom: mark.length > 0, bytes, text };
  });
}

function isMarked(encoding: EncodingName): encoding is keyof typeof MARKS {
  return Object.hasOwn(MARKS, encoding);
}

/** Edits of `text` that overlap nowhere and begin and end between characters. */
export function editsOf({ text, encoding }: EncodedFile): fc.Arbitrary<readonly TextEdit[]> {
  const places = boundariesOf(text);
  const newText = fc.array(fc.constantFrom(...WRITABLE[encoding]), { maxLength: 4 }).map((parts) => parts.join(''));
  const cuts = fc.uniqueArray(fc.constantFrom(...places), { maxLength: 8 });
  return fc.tuple(cuts, fc.array(newText, { minLength: 4, maxLength: 4 })).map(([found, texts]) => {
    const sorted = found.toSorted((left, right) => left - right);
    return texts.flatMap((inserted, index): readonly TextEdit[] => {
      const [start, end] = [sorted[index * 2], sorted[index * 2 + 1]];
      if (start === undefined) return [];
      return [{ span: span(start, end ?? start), newText: inserted }];
    });
  });
}

/** The offsets between two characters, and those at both ends. */
export function boundariesOf(text: string): readonly number[] {
  const places = [0];
  let at = 0;
  for (const character of text) {
    at += character.length;
    places.push(at);
  }
  return places;
}

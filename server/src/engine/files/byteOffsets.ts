import { markLength } from './byteOrderMark';
import type { EncodingName } from './encodingLabels';

/**
 * The byte offset of each UTF-16 offset of a decoded text, found in one walk over the bytes up to the last of them. The
 * bytes have to be valid in `encoding`, `bom` says whether they begin with its mark, and `offsets` ascend. Undefined when
 * an offset lies inside a surrogate pair, behind the end of the text, or before the one in front of it.
 */
export function byteOffsets(
  bytes: Uint8Array,
  encoding: EncodingName,
  bom: boolean,
  offsets: readonly number[],
): readonly number[] | undefined {
  const lengthAt = LENGTHS[encoding];
  const found: number[] = [];
  let at = bom ? markLength(encoding) : 0;
  let unit = 0;
  for (const offset of offsets) {
    while (unit < offset && at < bytes.length) {
      const length = lengthAt(bytes, at);
      unit += length === 4 && isBeyondBmp(bytes, at, encoding) ? 2 : 1;
      at += length;
    }
    if (unit !== offset) return undefined;
    found.push(at);
  }
  return found;
}

/** Whether the four bytes at `at` are a character of two UTF-16 units. GB18030 has four-byte characters of one, too. */
function isBeyondBmp(bytes: Uint8Array, at: number, encoding: EncodingName): boolean {
  return encoding !== 'gbk' || (bytes[at] ?? 0) >= 0x90;
}

type LengthAt = (bytes: Uint8Array, at: number) => number;

/** The length in bytes of the character that begins at an offset. */
const LENGTHS: Readonly<Record<EncodingName, LengthAt>> = {
  'utf-8': utf8Length,
  'utf-16le': (bytes, at) => utf16Length(bytes[at + 1] ?? 0),
  'utf-16be': (bytes, at) => utf16Length(bytes[at] ?? 0),
  shift_jis: shiftJisLength,
  'euc-jp': eucJpLength,
  gbk: gbkLength,
  'windows-1252': () => 1,
  ascii: () => 1,
};

function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0xc0) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/** `high` is the high byte of a unit; a high surrogate brings its partner along. */
function utf16Length(high: number): number {
  return high >= 0xd8 && high <= 0xdb ? 4 : 2;
}

/** Two bytes behind 81 to 9F and E0 to FC; half-width kana, A1 to DF, are alone. */
function shiftJisLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  return (lead >= 0x81 && lead <= 0x9f) || (lead >= 0xe0 && lead <= 0xfc) ? 2 : 1;
}

/** 8E leads one byte of half-width kana, 8F the two of a character of JIS X 0212. */
function eucJpLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead === 0x8f) return 3;
  return lead === 0x8e || lead >= 0xa1 ? 2 : 1;
}

/** A digit as the second byte begins a four-byte character of GB18030. A lone 80 is the euro sign. */
function gbkLength(bytes: Uint8Array, at: number): number {
  if ((bytes[at] ?? 0) < 0x81) return 1;
  const second = bytes[at + 1] ?? 0;
  return second >= 0x30 && second <= 0x39 ? 4 : 2;
}

/** How much of a file is looked at: an even number of bytes, enough for several lines. */
const HEAD = 4096;

/** UTF-16 recognised by its NULs. */
export interface Utf16Guess {
  readonly encoding: 'utf-16le' | 'utf-16be';
  /** So regular that no other file looks like it; a file of a few bytes never is. */
  readonly certain: boolean;
}

/**
 * Recognises UTF-16 that lost its byte-order mark: letters, blanks and line ends have a NUL as their high byte, so NULs
 * gather at the odd offsets (low byte first) or at the even ones. An ideographic space, U+3000, is the one usual character
 * with a NUL on the other side. Undefined for anything else, and for UTF-16 with hardly an ASCII character.
 */
export function utf16WithoutMark(bytes: Uint8Array): Utf16Guess | undefined {
  const length = Math.min(bytes.length & ~1, HEAD);
  const nulsAt = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) nulsAt[at & 1] = (nulsAt[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = nulsAt;
  const [many, few] = odd > even ? [odd, even] : [even, odd];
  const units = length / 2;
  if (many < 2 || many * 8 < units || few * 2 > many) return undefined;
  if (controls(bytes, length, odd > even ? 0 : 1) * 16 > units) return undefined;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  return { encoding, certain: few === 0 && units >= 16 && many * 5 >= units * 2 };
}

/** How many units are control characters no text holds; `low` is 0 when the low byte of each unit comes first. */
function controls(bytes: Uint8Array, length: number, low: 0 | 1): number {
  let count = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at + 1 - low] === 0 && isOddControl(bytes[at + low] ?? 0)) count++;
  }
  return count;
}

/** A C0 control character that text files do not hold: not tab, line ends, form feed, Ctrl-Z or escape. */
export function isOddControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b;
}

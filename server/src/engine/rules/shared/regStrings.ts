import { bytesData } from '../../syntax/reg/bytes';
import type { RegTree, RegValue } from '../../syntax/reg/tree';

const SZ = 1;
const EXPAND_SZ = 2;
export const MULTI_SZ = 7;

/** The bytes of a value of strings; undefined for any other value. */
export function bytesOfText(value: RegValue, tree: RegTree): Uint8Array | undefined {
  const { hexType } = value;
  if (hexType !== SZ && hexType !== EXPAND_SZ && hexType !== MULTI_SZ) return undefined;
  return bytesData(value, tree)?.bytes;
}

/**
 * Whether nothing but a look at all bytes can tell that they are complete. Every value of a file is asked at every key
 * that is pressed, and reading bytes takes far longer than counting commas.
 */
export function mayBeIncomplete({ data, hexType }: RegValue, { text, version }: RegTree): boolean {
  const written = text.slice(data.start, data.end);
  // A comment may hold commas, and what ends in one is for the rule to say.
  if (written.includes(';') || written.endsWith(',')) return true;
  let count = 1;
  for (let at = written.indexOf(','); at !== -1; at = written.indexOf(',', at + 1)) count++;
  if (version !== 4 && count % 2 === 1) return true;
  if (hexType !== MULTI_SZ) return false;
  const zeros = version === 4 ? ',00,00' : ',00,00,00,00';
  if (written.endsWith(zeros)) return false;
  // The end may be folded.
  return !written
    .slice(-4 * zeros.length)
    .replace(/[\s\\]/g, '')
    .endsWith(zeros);
}

/** Whether the second byte of a text is what it is in the other version: a NUL in UTF-16 that is ASCII, and none in ANSI. */
export function mayBeOfOtherVersion({ data }: RegValue, { text, version }: RegTree): boolean {
  const second = /^hex\([127]\):\s*[0-9a-f]{1,2},[\s\\]*([0-9a-f]{1,2})/i.exec(
    text.slice(data.start, data.start + 32),
  )?.[1];
  return second === undefined || (Number.parseInt(second, 16) === 0) === (version === 4);
}

/**
 * The same text in the bytes of the file's own version, where the value has those of the other one: bytes of ANSI in a
 * file of version 5, which reads two of them as a character, or UTF-16 in one of version 4. Only ASCII is told, and only
 * from so many characters on that it cannot be chance.
 */
export function bytesOfOwnVersion(bytes: Uint8Array, version: 4 | 5): readonly number[] | undefined {
  if (version === 5) return isAnsi(bytes) ? [...bytes].flatMap((byte) => [byte, 0]) : undefined;
  return isWide(bytes) ? [...bytes].filter((_, at) => at % 2 === 0) : undefined;
}

const FEWEST = 6;

/** Letters, digits and the signs of paths, with NULs behind strings only. */
function isAnsi(bytes: Uint8Array): boolean {
  const texts = String.fromCharCode(...bytes.subarray(0, 4096)).split('\0');
  const long = texts.filter((text) => text !== '');
  return long.join('').length >= FEWEST && long.every((text) => /^[\w %.,:;@\\/(){}"=+-]{2,}$/.test(text));
}

/** Every second byte a NUL, and the others printable or the end of a string. */
function isWide(bytes: Uint8Array): boolean {
  const length = bytes.length & ~1;
  let printable = 0;
  for (let at = 0; at < length; at += 2) {
    const low = bytes[at] ?? 0;
    if (bytes[at + 1] !== 0 || low >= 0x7f || (low !== 0 && low < 0x20)) return false;
    if (low !== 0) printable++;
  }
  return printable >= FEWEST / 2;
}

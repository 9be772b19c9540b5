import { beforeBlanks, pastBlanks } from '../placedText';
import type { StoredIni } from './tree';

/** Finds the numbers of the lines whose key is `key`, regardless of the case of ASCII letters, in file order. */
export type KeyLookup = (key: string) => readonly number[];

const CASE_BIT = 32;
const UPPER_A = 65;
const UPPER_Z = 90;

/**
 * A lookup over the keys of a file. It reads each key once to keep two bytes of it, so that asking for a key costs a
 * native search through them and a comparison where they match, and no string is made for any line.
 */
export function keyLookup(stored: StoredIni): KeyLookup {
  const fingerprints = fingerprintsOf(stored);
  return (key) => {
    const found: number[] = [];
    const wanted = fingerprint(key, 0, key.length);
    for (let line = fingerprints.indexOf(wanted); line !== -1; line = fingerprints.indexOf(wanted, line + 1)) {
      if (hasKey(stored, line, key)) found.push(line);
    }
    return found;
  };
}

/** One fingerprint for each line; a line without a key has 0. */
function fingerprintsOf({ text, lines, marks }: StoredIni): Uint16Array {
  const fingerprints = new Uint16Array(marks.length);
  for (let line = 0; line < marks.length; line++) {
    const equals = marks[line] ?? -1;
    if (equals < 0) continue;
    const start = pastBlanks(text, lines.start(line), equals);
    fingerprints[line] = fingerprint(text, start, beforeBlanks(text, start, equals));
  }
  return fingerprints;
}

/** Sixteen bits of a key, equal for keys that differ in the case of ASCII letters only. */
function fingerprint(text: string, start: number, end: number): number {
  let sum = end - start;
  for (let at = start; at < end; at++) sum = (sum * 31 + (text.charCodeAt(at) | CASE_BIT)) | 0;
  return sum & 0xffff;
}

function hasKey({ text, lines, marks }: StoredIni, line: number, key: string): boolean {
  const equals = marks[line] ?? -1;
  if (equals < 0) return false;
  const start = pastBlanks(text, lines.start(line), equals);
  if (beforeBlanks(text, start, equals) - start !== key.length) return false;
  for (let at = 0; at < key.length; at++) {
    if (lowerCased(text.charCodeAt(start + at)) !== lowerCased(key.charCodeAt(at))) return false;
  }
  return true;
}

function lowerCased(code: number): number {
  return code >= UPPER_A && code <= UPPER_Z ? code | CASE_BIT : code;
}

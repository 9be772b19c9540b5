import type { EditedLines } from '../../text/lines';
import { beforeBlanks, pastBlanks } from '../placedText';
import type { StoredIni } from './tree';

const CASE_BIT = 32;
const UPPER_A = 65;
const UPPER_Z = 90;

/**
 * Finds keys in a file. It reads each key once to keep two bytes of it, so that asking for a key costs a native search
 * through them and a comparison where they match, and no string is made for any line.
 */
export class KeyLookup {
  private constructor(
    private readonly stored: StoredIni,
    /** One for each line; a line without a key has 0. */
    private readonly fingerprints: Uint16Array,
  ) {}

  static of(stored: StoredIni): KeyLookup {
    return new KeyLookup(stored, fingerprintsOf(stored, 0, stored.marks.length));
  }

  /** The numbers of the lines whose key is `key`, regardless of the case of ASCII letters, in file order. */
  find(key: string): readonly number[] {
    const { fingerprints } = this;
    const found: number[] = [];
    const wanted = fingerprint(key, 0, key.length);
    for (let line = fingerprints.indexOf(wanted); line !== -1; line = fingerprints.indexOf(wanted, line + 1)) {
      if (hasKey(this.stored, line, key)) found.push(line);
    }
    return found;
  }

  /** The lookup in the file after an edit. */
  after(next: StoredIni, { first, oldEnd, newEnd }: EditedLines): KeyLookup {
    const fingerprints = new Uint16Array(next.marks.length);
    fingerprints.set(this.fingerprints.subarray(0, first));
    fingerprints.set(fingerprintsOf(next, first, newEnd), first);
    fingerprints.set(this.fingerprints.subarray(oldEnd), newEnd);
    return new KeyLookup(next, fingerprints);
  }
}

/** The fingerprints of the lines [from, to). */
function fingerprintsOf({ text, lines, marks }: StoredIni, from: number, to: number): Uint16Array {
  const fingerprints = new Uint16Array(to - from);
  for (let line = from; line < to; line++) {
    const mark = marks[line] ?? -1;
    if (mark < 0) continue;
    const start = pastBlanks(text, lines.start(line), lines.start(line) + mark);
    fingerprints[line - from] = fingerprint(text, start, beforeBlanks(text, start, lines.start(line) + mark));
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
  const mark = marks[line] ?? -1;
  if (mark < 0) return false;
  const equals = lines.start(line) + mark;
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

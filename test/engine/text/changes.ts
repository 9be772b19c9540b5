import fc from 'fast-check';
import type { Change } from '../../../server/src/engine/text/change';

/** A text and what it becomes by one edit after the other. */
export interface History {
  readonly text: string;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly change: Change;
  /** The text after it. */
  readonly text: string;
}

/** What people and editors put in: keys, line breaks, halves of pairs, whole lines of all the formats. */
const PIECES = [
  ...['', '', '', '7', 'x', ' ', '\t', '　', '=', ';', '#', '[', ']', '"', '\\', ',', '@', '-', '𠮷', '\ud842', '＝'],
  ...['\n', '\r\n', '\r', '\n\n', '\n\r', '\u2028'],
  ...['[s]\r\n', 'Key=1\n', '=x', '; clusterconf: allow hosts/too-many-names\n', '10.0.0.1 a b\n', '#x\r'],
  ...['[HKEY_LOCAL_MACHINE\\SOFTWARE]\r\n', '"a"="b"\r\n', '"h"=hex(7):61,\\\r\n', '  00,00\r\n', '"s"="open\r\n'],
  ...['REGEDIT4\r\n', 'Windows Registry Editor Version 5.00\r\n', '@=dword:1\n', '<a>', '</a>', '<!--', '-->'],
] as const;

interface Edit {
  /** The place in parts of a million of the text. */
  readonly at: number;
  readonly length: number;
  readonly inserted: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(1_000_000),
  length: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(0, 0, 1, 2) }, { weight: 1, arbitrary: fc.nat(60) }),
  inserted: fc.constantFrom(...PIECES),
});

/** One of the samples with up to six edits of it. */
export function history(samples: readonly string[]): fc.Arbitrary<History> {
  const edits = fc.array(edit, { minLength: 1, maxLength: 6 });
  return fc.tuple(fc.constantFrom(...samples), edits).map(([text, list]) => ({ text, steps: stepsOf(text, list) }));
}

function stepsOf(text: string, edits: readonly Edit[]): readonly Step[] {
  let before = text;
  return edits.map(({ at, length, inserted }) => {
    const start = Math.round((at / 1_000_000) * before.length);
    const oldEnd = Math.min(before.length, start + length);
    before = before.slice(0, start) + inserted + before.slice(oldEnd);
    return { change: { start, oldEnd, newEnd: start + inserted.length }, text: before };
  });
}

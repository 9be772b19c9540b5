import { type Change, growth } from '../../text/change';
import { forEachLine, forEachLineUntil } from '../../text/lines';
import { type Parsed, type SyntaxProblem, splicedProblems } from '../parsed';
import { KEY_END, KEY_FIELDS, keyStart, lastRecord, type RegOffsets, START, splicedOffsets } from './offsets';
import { isHeader, RegReader } from './reader';
import type { RegProblemCode } from './recorder';
import { type RegTree, regTree } from './tree';

export type { RegProblemCode } from './recorder';

/**
 * Reads a registry export or import script: the grammar as regedit writes it, with the tolerance of its import. A value
 * with a problem in it is `unreadable`, so that nobody reasons from data that Windows would not take over.
 */
export function parseReg(text: string): Parsed<RegTree, RegProblemCode> {
  const reader = new RegReader(text);
  forEachLine(text, (start, end) => reader.line(start, end));
  return parsed(text, reader.finish(), reader.recorder.problems);
}

function parsed(
  text: string,
  offsets: RegOffsets,
  problems: readonly SyntaxProblem<RegProblemCode>[],
): Parsed<RegTree, RegProblemCode> {
  const tree = regTree(text, offsets);
  return {
    tree,
    problems,
    after: (change, next) => keysAfter({ tree, offsets, problems }, change, next) ?? parseReg(next),
  };
}

/**
 * What stands below the line of a key does not depend on what stands above it. So the keys round the change are read
 * again, from one before it to the first behind it that was a key before; undefined where there is none to begin at.
 */
function keysAfter(
  { tree, offsets, problems }: Before,
  change: Change,
  text: string,
): Parsed<RegTree, RegProblemCode> | undefined {
  // The key before the last one that ends in front of the change: its line is over, whatever the change has joined.
  const from = lastRecord(offsets.keys, KEY_FIELDS, KEY_END, change.start - 1) - 1;
  const header = tree.text.slice(offsets.headerSpan.start, offsets.headerSpan.end);
  if (from < 0 || !isHeader(header)) return undefined;
  const begin = keyStart(offsets, from);
  const reader = new RegReader(text, offsets);
  const to = readToKnownKey(reader, text, begin, offsets, change);
  const end = to === undefined ? Number.POSITIVE_INFINITY : keyStart(offsets, to);
  const read = reader.finish();
  const found = reader.recorder.problems.filter(({ span: { start } }) => start < end + growth(change));
  return parsed(
    text,
    splicedOffsets(offsets, { from, to }, read, change),
    splicedProblems(problems, { start: begin, end }, found, change),
  );
}

interface Before {
  readonly tree: RegTree;
  readonly offsets: RegOffsets;
  readonly problems: readonly SyntaxProblem<RegProblemCode>[];
}

/** Reads from `begin` on; returns the number of the key, read as the last one, from which on nothing is new. */
function readToKnownKey(
  reader: RegReader,
  text: string,
  begin: number,
  offsets: RegOffsets,
  change: Change,
): number | undefined {
  let known: number | undefined;
  forEachLineUntil(text, begin, (start, end) => {
    reader.line(start, end);
    const key = reader.recorder.lastKey;
    if (start > change.newEnd && key >= start) known = keyStartingAt(offsets, key - growth(change));
    return known !== undefined;
  });
  return known;
}

function keyStartingAt(offsets: RegOffsets, start: number): number | undefined {
  const key = lastRecord(offsets.keys, KEY_FIELDS, START, start);
  return key !== -1 && keyStart(offsets, key) === start ? key : undefined;
}

import { type HostsTree, parseHosts } from '../../syntax/hosts';
import { type Change, growth } from '../../text/change';
import type { Located, Location } from '../../text/span';
import { factCollector } from '../collector';
import type { Fact } from '../vocabulary';
import { newlineOf, readHosts } from './hosts';

type Entry = Fact<'hostsEntry'>;

/** A hosts file before an edit, with the facts that were read from it, in file order. */
export interface HostsBefore {
  readonly tree: HostsTree;
  readonly entries: readonly Entry[];
  readonly change: Change;
}

/**
 * The entries of a hosts file after an edit: those above it as they are, those of the lines that it has touched read
 * again, those below it moved. People paste lists of a hundred thousand names into hosts files, and then add one line.
 * Undefined when there is little to keep, or the kind of line break has changed, which every entry tells.
 */
export function entriesAfter(
  path: string,
  { tree: before, entries, change }: HostsBefore,
  tree: HostsTree,
): readonly Entry[] | undefined {
  const newline = newlineOf(tree.text);
  if (newline !== newlineOf(before.text)) return undefined;
  const start = startOf(before, before.lineAt(change.start - 1));
  const oldEnd = startOf(before, before.lineAt(change.oldEnd) + 1);
  const newEnd = startOf(tree, tree.lineAt(change.newEnd) + 1);
  if (newEnd - start > tree.text.length / 2) return undefined;
  const touched = entriesIn(path, apart(tree.text.slice(start, newEnd)));
  return [
    ...entries.slice(0, firstFrom(entries, start)),
    ...touched.map((entry) => ({ ...moved(entry, start), newline })),
    ...entries.slice(firstFrom(entries, oldEnd)).map((entry) => moved(entry, growth(change))),
  ];
}

function startOf(tree: HostsTree, line: number): number {
  return tree.line(line)?.line.start ?? tree.text.length;
}

function entriesIn(path: string, lines: string): readonly Entry[] {
  const facts = factCollector(path);
  readHosts(parseHosts(lines).tree, facts);
  return facts.facts().hostsEntry ?? [];
}

/** The text in memory of its own. A slice keeps the whole file that it was cut from, and entries outlive many edits. */
function apart(text: string): string {
  return Array.from(text).join('');
}

/** The number of entries that begin before `offset`. */
function firstFrom(entries: readonly Entry[], offset: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.at.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function moved({ address, names, newline, at }: Entry, by: number): Entry {
  return {
    address: movedText(address, by),
    names: names.map((name) => movedText(name, by)),
    newline,
    at: movedPlace(at, by),
  };
}

function movedText({ value, at }: Located<string>, by: number): Located<string> {
  return { value, at: movedPlace(at, by) };
}

function movedPlace({ path, span: { start, end } }: Location, by: number): Location {
  return { path, span: { start: start + by, end: end + by } };
}

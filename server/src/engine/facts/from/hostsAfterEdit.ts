import { type HostsTree, parseHosts } from '../../syntax/hosts';
import { apart } from '../../text/apart';
import { type Change, growth } from '../../text/change';
import type { Located, Location } from '../../text/span';
import { factCollector } from '../collector';
import type { Fact, FactsByKind } from '../vocabulary';
import { newlineOf, readHosts } from './hosts';

type Entry = Fact<'hostsEntry'>;
type Misread = Fact<'misreadHostsWord'>;

/** A hosts file before an edit, with the facts that were read from it. */
export interface HostsBefore {
  readonly tree: HostsTree;
  readonly facts: FactsByKind;
  readonly change: Change;
}

/** What single lines of a hosts file say, in file order. */
export interface HostsLines {
  readonly hostsEntry: readonly Entry[];
  readonly misreadHostsWord: readonly Misread[];
}

/**
 * What the lines of a hosts file say after an edit: those above it as they are, those that it has touched read again,
 * those below it moved. People paste lists of a hundred thousand names into hosts files, and then add one line.
 * Undefined when there is little to keep, or the kind of line break has changed, which every entry tells.
 */
export function linesAfter(
  path: string,
  { tree: before, facts, change }: HostsBefore,
  tree: HostsTree,
): HostsLines | undefined {
  const newline = newlineOf(tree.text);
  if (newline !== newlineOf(before.text)) return undefined;
  const start = startOf(before, before.lineAt(change.start - 1));
  const oldEnd = startOf(before, before.lineAt(change.oldEnd) + 1);
  const newEnd = startOf(tree, tree.lineAt(change.newEnd) + 1);
  if (newEnd - start > tree.text.length / 2) return undefined;
  const touched = linesIn(path, apart(tree.text.slice(start, newEnd)));
  const { hostsEntry = [], misreadHostsWord = [] } = facts;
  const edit: Edit = { start, oldEnd, by: growth(change) };
  return {
    hostsEntry: joined(hostsEntry, touched.hostsEntry, edit, (entry, by) => ({ ...movedEntry(entry, by), newline })),
    misreadHostsWord: joined(misreadHostsWord, touched.misreadHostsWord, edit, movedMisread),
  };
}

/** The lines that an edit has touched, in offsets before it, and how far it has moved what is below them. */
interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly by: number;
}

function joined<F extends Entry | Misread>(
  before: readonly F[],
  touched: readonly F[],
  { start, oldEnd, by }: Edit,
  moved: (fact: F, by: number) => F,
): readonly F[] {
  return [
    ...before.slice(0, firstFrom(before, start)),
    ...touched.map((fact) => moved(fact, start)),
    ...before.slice(firstFrom(before, oldEnd)).map((fact) => moved(fact, by)),
  ];
}

function startOf(tree: HostsTree, line: number): number {
  return tree.line(line)?.line.start ?? tree.text.length;
}

function linesIn(path: string, lines: string): HostsLines {
  const facts = factCollector(path);
  readHosts(parseHosts(lines).tree, facts);
  const { hostsEntry = [], misreadHostsWord = [] } = facts.facts();
  return { hostsEntry, misreadHostsWord };
}

/** The number of facts that begin before `offset`. */
function firstFrom(facts: readonly { readonly at: Location }[], offset: number): number {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((facts[middle]?.at.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function movedEntry({ address, names, newline, at }: Entry, by: number): Entry {
  return {
    address: movedText(address, by),
    names: names.map((name) => movedText(name, by)),
    newline,
    at: movedPlace(at, by),
  };
}

function movedMisread(fact: Misread, by: number): Misread {
  const names = fact.names.map((name) => movedText(name, by));
  return { ...fact, word: movedText(fact.word, by), names, at: movedPlace(fact.at, by) };
}

function movedText({ value, at }: Located<string>, by: number): Located<string> {
  return { value, at: movedPlace(at, by) };
}

function movedPlace({ path, span: { start, end } }: Location, by: number): Location {
  return { path, span: { start: start + by, end: end + by } };
}

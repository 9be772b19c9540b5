import type { SyntaxOf } from '../../syntax/syntax';
import { type EditedEntry, editedEntry } from '../../syntax/xml/editedEntry';
import type { Change } from '../../text/change';
import { isIn, type Location, type Span } from '../../text/span';
import { type FactCollector, factCollector, type Taken } from '../collector';
import { factMover } from '../movedFact';
import { withOwnTexts } from '../ownTexts';
import { onlyMoved } from '../sameFacts';
import type { FactKind, FactsByKind } from '../vocabulary';
import { readEntry } from './clpConf';
import { isIncomplete } from './clpConfGaps';

/** A clp.conf before an edit, with the facts that were read from it. */
interface ClpConfBefore {
  readonly syntax: SyntaxOf<'xml'>;
  readonly facts: FactsByKind;
  readonly change: Change;
}

/**
 * Reads a clp.conf again after an edit inside of one resource or monitor: the facts of that one are read, those of all
 * others moved. False when there is more to it; then nothing has been taken over.
 */
export function readClpConfAfter(before: ClpConfBefore, syntax: SyntaxOf<'xml'>, facts: FactCollector): boolean {
  const entry = editedEntry(before.syntax, syntax, before.change);
  if (entry === undefined || isIncomplete(before.syntax) || isIncomplete(syntax)) return false;
  const own = factCollector(facts.path);
  if (!readEntry(entry.after, syntax.tree, own)) return false;
  const lists = listsAfter(before, entry, withOwnTexts(own.facts()));
  if (lists.includes(undefined)) return false;
  const known = facts.facts();
  // What is said of the file as a whole has been read already.
  for (const list of lists) if (list !== undefined && known[list.kind] === undefined) facts.take(list);
  return true;
}

/** The facts of each kind, with those of the entry as they are now; undefined for a kind that cannot be moved. */
function listsAfter(
  { facts, change }: ClpConfBefore,
  entry: EditedEntry,
  now: FactsByKind,
): readonly (Taken | undefined)[] {
  // The keys of facts by their kinds are kinds.
  const kinds = new Set([...Object.keys(facts), ...Object.keys(now)] as FactKind[]);
  const move = factMover(change);
  return [...kinds].map((kind): Taken | undefined => {
    const old: Facts = facts[kind] ?? [];
    const own: Facts = now[kind] ?? [];
    const { before, within, behind } = parted(old, entry.before.span);
    const moved = [...before.map(move), ...own, ...behind.map(move)];
    const list = moved.filter((fact) => fact !== undefined);
    if (list.length < moved.length) return undefined;
    // The facts of a kind stay facts of that kind.
    return { kind, list: list as Taken['list'], onlyMoved: onlyMoved(within, own, change) };
  });
}

type Facts = readonly { readonly at: Location }[];

/** The facts that were read from a part of a file, which stand together, and those around them. */
function parted(facts: Facts, part: Span) {
  const isWithin = ({ at }: Facts[number]) => isIn(at.span, part);
  const first = facts.findIndex((fact) => isWithin(fact) || fact.at.span.start > part.start);
  const start = first === -1 ? facts.length : first;
  const next = facts.findIndex((fact, index) => index >= start && !isWithin(fact));
  const end = next === -1 ? facts.length : next;
  return { before: facts.slice(0, start), within: facts.slice(start, end), behind: facts.slice(end) };
}

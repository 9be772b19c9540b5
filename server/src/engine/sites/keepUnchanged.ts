import type { Stated } from '../facts/editions';
import { equal, onlyMoved } from '../facts/sameFacts';
import type { FactKind, FactsByKind } from '../facts/vocabulary';
import type { Change } from '../text/change';

/**
 * What a file says now, with the lists of before in place of their equals, and the editions of before for what an edit
 * has only moved. `change` tells how the text came from that of `before`, where that is known, and `known` of
 * which kinds it is known already that they have only moved.
 */
export function keepUnchanged(
  before: Stated,
  next: FactsByKind,
  change?: Change,
  known: ReadonlySet<FactKind> = new Set(),
): Stated {
  const facts: Record<string, unknown> = { ...next };
  const editions: Record<string, symbol | undefined> = {};
  for (const [kind, list] of Object.entries(next)) {
    // The keys of a FactsByKind are kinds of fact.
    const [old = [], edition] = [before.facts[kind as FactKind], before.editions[kind as FactKind]];
    if (known.has(kind as FactKind)) {
      editions[kind] = edition;
      continue;
    }
    const isEqual = equal(old, list);
    if (isEqual) facts[kind] = old;
    // Facts may be equal that should have moved, when others have taken their places.
    const isSame = change === undefined ? isEqual : onlyMoved(old, list, change);
    editions[kind] = isSame ? edition : Symbol(kind);
  }
  return { facts: facts as FactsByKind, editions };
}

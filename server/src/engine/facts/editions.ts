import { sameItems } from './store';
import type { FactKind, FactsByKind } from './vocabulary';

/**
 * Stands for what a file says of each kind of fact. It stays the same while edits do no more than move the facts, so that
 * whoever has concluded something from them can tell by `===` that it still holds, at the places where they stand now.
 */
export type Editions = { readonly [K in FactKind]?: symbol };

/** What one file says. */
export interface Stated {
  readonly facts: FactsByKind;
  readonly editions: Editions;
}

/** The editions of several files, by kind. A list keeps its identity from one store to the next while it is the same. */
export class EditionStore {
  readonly #files: readonly Stated[];
  readonly #before: ReadonlyMap<FactKind, readonly symbol[]>;
  readonly #lists = new Map<FactKind, readonly symbol[]>();

  /** `previous` is the store of the same files before the last change, if there was one. */
  constructor(files: readonly Stated[], previous?: EditionStore) {
    this.#files = files;
    this.#before = previous === undefined ? new Map() : new Map([...previous.#before, ...previous.#lists]);
  }

  /** One edition for each file that says something of that kind. */
  of(kind: FactKind): readonly symbol[] {
    let list = this.#lists.get(kind);
    if (list === undefined) {
      const now = this.#files.map(({ editions }) => editions[kind]).filter((edition) => edition !== undefined);
      const before = this.#before.get(kind) ?? [];
      list = sameItems(before, now) ? before : now;
      this.#lists.set(kind, list);
    }
    return list;
  }
}

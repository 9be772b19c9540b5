import type { Fact, FactKind, FactsByKind } from './vocabulary';

/** The facts of several files as one, for the kinds `K`. */
export interface FactReader<K extends FactKind = FactKind> {
  all<Kind extends K>(kind: Kind): readonly Fact<Kind>[];
}

interface Merged {
  /** The files' own lists that `all` was made of. */
  readonly parts: readonly (readonly unknown[])[];
  readonly all: readonly unknown[];
}

const NONE: Merged = { parts: [], all: [] };

/**
 * The facts of one site. A list keeps its identity from one store to the next while no file has changed what it says of
 * that kind, so that whoever has joined it can tell by `===` whether to join again.
 */
export class FactStore implements FactReader {
  readonly #files: readonly FactsByKind[];
  readonly #before: ReadonlyMap<FactKind, Merged>;
  readonly #merged = new Map<FactKind, Merged>();

  /** `previous` is the store of the same site before the last change, if there was one. */
  constructor(files: readonly FactsByKind[], previous?: FactStore) {
    this.#files = files;
    this.#before = previous === undefined ? new Map() : new Map([...previous.#before, ...previous.#merged]);
  }

  all<Kind extends FactKind>(kind: Kind): readonly Fact<Kind>[] {
    let merged = this.#merged.get(kind);
    if (merged === undefined) {
      merged = this.#merge(kind);
      this.#merged.set(kind, merged);
    }
    // A list under a kind was collected from the files' lists of that very kind.
    return merged.all as readonly Fact<Kind>[];
  }

  #merge(kind: FactKind): Merged {
    const parts = this.#files.map((facts) => facts[kind]).filter((part) => part !== undefined);
    const before = this.#before.get(kind) ?? NONE;
    if (sameItems(before.parts, parts)) return before;
    const [only, ...others] = parts;
    return { parts, all: only !== undefined && others.length === 0 ? only : parts.flat() };
  }
}

/** Whether two lists hold the same items, by identity. */
export function sameItems(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left === right || (left.length === right.length && left.every((item, index) => item === right[index]));
}

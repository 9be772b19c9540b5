import { type FactReader, sameItems } from '../facts/store';
import { readsOf, type ViewName, type ViewReader, views } from '../facts/views';
import type { FactKind } from '../facts/vocabulary';

interface Built {
  readonly inputs: readonly unknown[];
  readonly result: unknown;
}

/** The views of one site over its changes: each is built when asked for, and again only when its facts have changed. */
export class ViewCache {
  readonly #built = new Map<ViewName, Built>();

  /** The views named, over these facts. */
  over<Name extends ViewName>(facts: FactReader, names: readonly Name[]): ViewReader<Name> {
    const reader: Partial<Record<ViewName, unknown>> = {};
    for (const name of names)
      Object.defineProperty(reader, name, { get: () => this.#get(name, facts), enumerable: true });
    // Every name has been given its view's getter.
    return reader as ViewReader<Name>;
  }

  #get(name: ViewName, facts: FactReader): unknown {
    const inputs = inputsOf(readsOf(name), facts);
    const known = this.#built.get(name);
    if (known !== undefined && sameItems(known.inputs, inputs)) return known.result;
    const result = views[name].build(facts);
    this.#built.set(name, { inputs, result });
    return result;
  }
}

/** The lists of facts of these kinds, whose identities tell whether anything has changed. */
function inputsOf(kinds: readonly FactKind[], facts: FactReader): readonly unknown[] {
  return kinds.map((kind) => facts.all(kind));
}

import { type Change, movedSpan } from '../text/change';
import type { Located, Location, Span } from '../text/span';

/**
 * Gives facts of one file where they stand after a change: themselves, when nothing of them has moved, and undefined when
 * the change touches one of their places, so that nobody can say where that is now. What facts share they share again.
 */
export function factMover(change: Change): <F extends { readonly at: Location }>(fact: F) => F | undefined {
  const mover = new Mover(change);
  return <F extends { readonly at: Location }>(fact: F) => {
    // No place of a fact is behind the fact itself.
    if (fact.at.span.end < change.start) return fact;
    const now = mover.moved(fact);
    // What is moved has the shape of what it was.
    return now === TOUCHED ? undefined : (now as F);
  };
}

/** Whether it is a place: nothing else among the facts of a file has these two. */
export function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value;
}

const TOUCHED = Symbol('touched');

/** Facts are plain data without cycles, and all places among them are spans. */
class Mover {
  readonly #change: Change;
  /** A name is read once for all facts that have it. */
  readonly #shared = new Map<Located<unknown>, unknown>();

  constructor(change: Change) {
    this.#change = change;
  }

  moved(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (isLocation(value)) return this.#movedLocation(value);
    if (isLocated(value)) return this.#movedValue(value);
    if (Array.isArray(value)) return this.#movedList(value);
    // Any other object among facts is a record; listing its entries would take longer than all the rest.
    return isSpan(value) ? this.#movedSpan(value) : this.#movedRecord(value as Readonly<Record<string, unknown>>);
  }

  #movedValue(located: Located<unknown>): unknown {
    if (located.at.span.end < this.#change.start) return located;
    const known = this.#shared.get(located);
    if (known !== undefined) return known;
    const at = this.#movedLocation(located.at);
    const now = at === TOUCHED ? TOUCHED : { value: located.value, at };
    this.#shared.set(located, now);
    return now;
  }

  #movedLocation(location: Location): Location | typeof TOUCHED {
    const span = this.#movedSpan(location.span);
    if (span === TOUCHED || span === location.span) return span === TOUCHED ? TOUCHED : location;
    return { path: location.path, span };
  }

  #movedSpan(span: Span): Span | typeof TOUCHED {
    return movedSpan(span, this.#change) ?? TOUCHED;
  }

  #movedList(items: readonly unknown[]): unknown {
    const now = items.map((item) => this.moved(item));
    if (now.includes(TOUCHED)) return TOUCHED;
    return now.some((item, index) => item !== items[index]) ? now : items;
  }

  #movedRecord(record: Readonly<Record<string, unknown>>): unknown {
    let now: Record<string, unknown> | undefined;
    for (const key in record) {
      const value = record[key];
      const one = this.moved(value);
      if (one === TOUCHED) return TOUCHED;
      if (one === value) continue;
      now ??= { ...record };
      now[key] = one;
    }
    return now ?? record;
  }
}

/** Facts are made of places for the most part, so these are told first, and copied without looking for their names. */
function isLocation(value: object): value is Location {
  return 'span' in value && 'path' in value;
}

/** A value that has no places but its own. */
function isLocated(value: object): value is Located<unknown> {
  return 'value' in value && 'at' in value && typeof value.value !== 'object';
}

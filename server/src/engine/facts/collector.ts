import type { PlacedText } from '../syntax/placedText';
import type { Located, Location, Span } from '../text/span';
import type { Fact, FactKind, FactKinds, FactsByKind } from './vocabulary';

/** What a reader fills while it walks one file's tree. */
export interface FactCollector {
  readonly path: string;
  add<K extends FactKind>(kind: K, at: Span, fact: FactKinds[K]): void;
  /** Takes over all facts of a kind, read from the file before an edit. */
  take(taken: Taken): void;
  place(span: Span): Location;
  /** A value of its own at the place of a piece of text. */
  located<T>(value: T, span: Span): Located<T>;
  text(piece: PlacedText): Located<string>;
  /** The same, or `undefined` for a piece that is absent or empty. */
  textOrNone(piece: PlacedText | undefined): Located<string> | undefined;
  facts(): FactsByKind;
  /** The kinds of which the file says nothing else than before an edit. Other kinds may be among these, too. */
  onlyMoved(): ReadonlySet<FactKind>;
}

/** The facts of one kind after an edit. */
export interface Taken<K extends FactKind = FactKind> {
  readonly kind: K;
  readonly list: readonly Fact<K>[];
  /** They are those of before, each at the place where it stands now. */
  readonly onlyMoved: boolean;
}

export function factCollector(path: string): FactCollector {
  const byKind: { [K in FactKind]?: Fact<K>[] } = {};
  const moved = new Set<FactKind>();
  const place = (span: Span): Location => ({ path, span });
  const located = <T>(value: T, span: Span): Located<T> => ({ value, at: place(span) });
  const text = (piece: PlacedText): Located<string> => located(piece.text, piece.span);
  return {
    path,
    place,
    located,
    text,
    textOrNone: (piece) => (piece === undefined || piece.text === '' ? undefined : text(piece)),
    add<K extends FactKind>(kind: K, at: Span, fact: FactKinds[K]) {
      const list: Fact<K>[] = byKind[kind] ?? [];
      // Readers make a fact to give it away, so it is the one that is kept: copying is what reading spends most time on.
      list.push(Object.assign(fact, { at: place(at) }));
      // The compiler cannot see that the list's kind is the key's kind.
      byKind[kind] = list as (typeof byKind)[K];
    },
    take({ kind, list, onlyMoved }) {
      // As above; a kind without facts is not there at all.
      if (list.length > 0) Object.assign(byKind, { [kind]: [...list] });
      if (onlyMoved) moved.add(kind);
    },
    facts: () => byKind,
    onlyMoved: () => moved,
  };
}

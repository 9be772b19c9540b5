import type { FactReader } from '../store';
import type { FactKind } from '../vocabulary';

/**
 * A structure that is computed from facts where a graph or an index is natural. Built when first asked for, and again
 * only when one of the kinds of fact that it reads has changed.
 */
export interface View<Result, Reads extends FactKind = FactKind> {
  readonly reads: readonly Reads[];
  build(facts: FactReader<Reads>): Result;
}

export function defineView<Result, const Reads extends FactKind>(view: View<Result, Reads>): View<Result, Reads> {
  return view;
}

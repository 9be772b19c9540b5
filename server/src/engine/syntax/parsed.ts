import { type Change, growth } from '../text/change';
import type { Span } from '../text/span';

/** A place where a text breaks the rules of its format. The tree goes on behind it; the rule that reports it words it. */
export interface SyntaxProblem<Code extends string = string> {
  readonly code: Code;
  readonly span: Span;
  /** The name or character the problem is about, for the message: the element left open, the unknown entity. */
  readonly subject?: string;
}

/**
 * What every parser returns: a tree that covers the whole text, and the problems met on the way. Parsers never throw,
 * lose no text and take time linear in it.
 */
export interface Parsed<Tree, Code extends string = string> {
  readonly tree: Tree;
  readonly problems: readonly SyntaxProblem<Code>[];
  /**
   * What parsing `text` gives, which came from this text by `change`; found by reading no more than the neighbourhood of
   * the change. Formats in which a character can change the meaning of all that follows are parsed again as a whole.
   */
  readonly after?: (change: Change, text: string) => Parsed<Tree, Code>;
}

/** `problems`, which are in file order, with `by` in place of those that begin in [from, to), and the later ones moved. */
export function splicedProblems<Code extends string>(
  problems: readonly SyntaxProblem<Code>[],
  { start: from, end: to }: Span,
  by: readonly SyntaxProblem<Code>[],
  change: Change,
): readonly SyntaxProblem<Code>[] {
  const moved = (problem: SyntaxProblem<Code>): SyntaxProblem<Code> => {
    const { start, end } = problem.span;
    return { ...problem, span: { start: start + growth(change), end: end + growth(change) } };
  };
  const before = problems.filter(({ span }) => span.start < from);
  const behind = problems.filter(({ span }) => span.start >= to);
  return [...before, ...by, ...behind.map(moved)];
}

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
}

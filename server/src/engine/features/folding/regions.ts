import type { Span } from '../../text/span';
import type { Fold } from '../folding';

/** Collects regions while it is given the comments of a file in their order. */
export interface Regions {
  /** Takes a comment; true when it is one of the two marks. */
  take(content: string, comment: Span): boolean;
  readonly folds: readonly Fold[];
}

/** What follows the comment's sign: `region` or `#region` with a name, and `endregion`, as VS Code's own languages have it. */
const MARK = /^\s*#?(end)?region\b/;

export function regions(): Regions {
  const folds: Fold[] = [];
  const open: Span[] = [];
  return {
    folds,
    take(content, comment) {
      const mark = MARK.exec(content);
      if (mark === null) return false;
      if (mark[1] === undefined) open.push(comment);
      else close(open.pop(), comment, folds);
      return true;
    },
  };
}

function close(begin: Span | undefined, end: Span, folds: Fold[]): void {
  if (begin !== undefined) folds.push({ span: { start: begin.end, end: end.end }, kind: 'region', isClosed: false });
}

import type { FoldingRange } from 'vscode-languageserver-types';
import type { Fold } from '../engine/features/folding';
import type { LineIndex } from '../engine/text/lineIndex';

/** What the client says of its folding. */
export interface FoldingCapabilities {
  /** It folds whole lines only and wants no columns. */
  readonly wholeLines: boolean;
  /** How many ranges it wants at most. */
  readonly limit: number;
}

/** The folds over more than one line, from the first line to the last; of too many the outer ones. */
export function toFoldingRanges(
  folds: readonly Fold[],
  lines: LineIndex,
  { wholeLines, limit }: FoldingCapabilities,
): FoldingRange[] {
  const ranges = folds.flatMap((fold) => rangeOf(fold, lines, wholeLines) ?? []);
  const inOrder = ranges.toSorted((left, right) => left.startLine - right.startLine || right.endLine - left.endLine);
  return inOrder.length <= limit ? inOrder : outermost(inOrder, limit);
}

function rangeOf({ span, kind, isClosed }: Fold, lines: LineIndex, wholeLines: boolean): FoldingRange | undefined {
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  const named = kind === undefined ? {} : { kind };
  if (!wholeLines) {
    const columns = { startCharacter: start.column, endCharacter: end.column };
    return end.line > start.line ? { startLine: start.line, endLine: end.line, ...columns, ...named } : undefined;
  }
  // What closes the fold stays visible, and with it all of its line.
  const endLine = end.line - Number(isClosed);
  return endLine > start.line ? { startLine: start.line, endLine, ...named } : undefined;
}

/** As many whole levels of nesting as the limit has room for. */
function outermost(inOrder: readonly FoldingRange[], limit: number): FoldingRange[] {
  const open: FoldingRange[] = [];
  const levels = inOrder.map((range) => {
    while ((open.at(-1)?.endLine ?? Number.POSITIVE_INFINITY) < range.endLine) open.pop();
    while ((open.at(-1)?.endLine ?? Number.POSITIVE_INFINITY) <= range.startLine) open.pop();
    return open.push(range);
  });
  const counts: number[] = [];
  for (const level of levels) counts[level] = (counts[level] ?? 0) + 1;
  let room = limit;
  let deepest = 0;
  for (const [level, count = 0] of counts.entries()) {
    if (count > room) break;
    room -= count;
    deepest = level;
  }
  return inOrder.filter((_, index) => (levels[index] ?? 0) <= deepest);
}

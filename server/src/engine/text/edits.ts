import type { Span } from './span';

/** Replaces the text of `span` by `newText`. An empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** Whether the two edits touch the same characters, or insert at the same place, so that their order would matter. */
export function overlap(left: TextEdit, right: TextEdit): boolean {
  if (left.span.start === right.span.start) return true;
  return left.span.start < right.span.end && right.span.start < left.span.end;
}

/** The edits in file order. Edits of one list never overlap; `fixes/plan.ts` sees to that. */
export function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.toSorted((left, right) => left.span.start - right.span.start);
}

/** The text after all edits, each of which speaks of the text before any of them. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of inOrder(edits)) {
    result += text.slice(at, edit.span.start) + edit.newText;
    at = edit.span.end;
  }
  return result + text.slice(at);
}

import type { Position, TextEdit, WorkspaceEdit } from './protocol';

/** The text after edits, as a client makes them: all places are those of the text before. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const byPlace = edits
    .map(({ range, newText }) => ({ start: offsetOf(text, range.start), end: offsetOf(text, range.end), newText }))
    .toSorted((left, right) => right.start - left.start);
  return byPlace.reduce((rest, { start, end, newText }) => rest.slice(0, start) + newText + rest.slice(end), text);
}

/** The edits that a workspace edit makes in one file, whichever of the two notations it has. */
export function editsIn({ changes, documentChanges = [] }: WorkspaceEdit, uri: string): readonly TextEdit[] {
  const documents = documentChanges.flatMap((change) => ('edits' in change ? [change] : []));
  const own = documents.filter(({ textDocument }) => textDocument.uri === uri).flatMap(({ edits }) => edits);
  return [...own, ...(changes?.[uri] ?? [])];
}

function offsetOf(text: string, { line, character }: Position): number {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const before = lines.slice(0, line).join('').length;
  return before + Math.min(character, (lines[line] ?? '').replace(/[\r\n]+$/, '').length);
}

import type { TextEdit } from './edits';

/** The two line ends that files are written with. */
export type Newline = '\n' | '\r\n';

/**
 * The edits that give every line of a text the same end; empty when all have it already. Several carriage returns before
 * a line feed, as double conversions leave them, are one end; one without a line feed is none.
 */
export function lineEndEdits(text: string, newline: Newline): readonly TextEdit[] {
  // Only carriage returns come and go, so that whoever splices bytes leaves the line feeds where they are.
  const wanted = newline.slice(0, -1);
  const edits: TextEdit[] = [];
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) {
    let start = feed;
    while (text[start - 1] === '\r') start--;
    if (text.slice(start, feed) !== wanted) edits.push({ span: { start, end: feed }, newText: wanted });
  }
  return edits;
}

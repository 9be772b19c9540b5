import type { TextEdit } from './edits';

/** The two line ends that files are written with. A lone carriage return is none of them and left alone. */
export type Newline = '\n' | '\r\n';

/** The edits that give every line of a text the same end; empty when all have it already. */
export function lineEndEdits(text: string, newline: Newline): readonly TextEdit[] {
  return [...text.matchAll(/\r?\n/g)]
    .filter(([end]) => end !== newline)
    .map(({ index, 0: end }) => {
      // Only the carriage return comes or goes, so that whoever splices bytes leaves the line feed where it is.
      const span = { start: index, end: index + end.length - 1 };
      return { span, newText: newline === '\n' ? '' : '\r' };
    });
}

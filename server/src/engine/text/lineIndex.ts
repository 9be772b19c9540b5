import { LineTable } from './lines';

/** A zero-based line and a zero-based column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Turns offsets into lines and columns and back. Lines end at `\n`, `\r\n` or a lone `\r`, as editors and the language
 * server protocol count them; U+2028 and form feeds are ordinary characters.
 */
export interface LineIndex {
  readonly lineCount: number;
  /** The position of `offset`, which is clamped to the text. */
  positionAt(offset: number): Position;
  /** The offset of `position`; a column behind the line's end means the end of that line, before its line break. */
  offsetAt(position: Position): number;
  /** The offset at which `line` begins; a line behind the last one begins at the end of the text. */
  lineStart(line: number): number;
}

/** `lines` are those of the text, where somebody has them already. */
export function lineIndex(text: string, lines: LineTable = LineTable.of(text)): LineIndex {
  return {
    lineCount: lines.count,
    lineStart: (line) => lines.start(Math.max(0, line)),
    positionAt(offset) {
      const at = Math.max(0, Math.min(offset, text.length));
      const line = lines.at(at);
      return { line, column: at - lines.start(line) };
    },
    offsetAt({ line, column }) {
      if (line < 0) return 0;
      return Math.min(lines.start(line) + Math.max(0, column), lines.end(line));
    },
  };
}

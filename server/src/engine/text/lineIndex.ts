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

const CR = 13;
const LF = 10;

export function lineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  return {
    lineCount: starts.length,
    lineStart: (line) => starts[Math.max(0, line)] ?? text.length,
    positionAt(offset) {
      const at = Math.max(0, Math.min(offset, text.length));
      const line = lastAtOrBefore(starts, at);
      return { line, column: at - (starts[line] ?? 0) };
    },
    offsetAt({ line, column }) {
      if (line < 0) return 0;
      const start = starts[line];
      if (start === undefined) return text.length;
      return Math.min(start + Math.max(0, column), lineEnd(text, starts[line + 1], start));
    },
  };
}

/** The offsets at which the lines of `text` begin; the first is always 0. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  // Most files have no lone carriage return, so the native search for line feeds does nearly all of the work.
  let cr = text.indexOf('\r');
  let lf = text.indexOf('\n');
  while (lf !== -1 || cr !== -1) {
    if (cr !== -1 && (lf === -1 || cr < lf - 1)) {
      starts.push(cr + 1);
      cr = text.indexOf('\r', cr + 1);
      continue;
    }
    starts.push(lf + 1);
    if (cr !== -1 && cr < lf) cr = text.indexOf('\r', lf + 1);
    lf = text.indexOf('\n', lf + 1);
  }
  return starts;
}

function lineEnd(text: string, nextStart: number | undefined, start: number): number {
  let end = nextStart ?? text.length;
  if (nextStart === undefined) return end;
  if (end > start && text.charCodeAt(end - 1) === LF) end--;
  if (end > start && text.charCodeAt(end - 1) === CR) end--;
  return end;
}

/** The index of the last element that is at most `value`; `sorted` begins with 0. */
function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

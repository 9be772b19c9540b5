import { type Span, span } from '../../text/span';
import { beforeBlanks, type PlacedText, pastBlanks, placed, trimmed } from '../placedText';

const QUOTE = 34;

/** The cells of one line. Blanks round a cell are not part of it. */
export function cellsOf(text: string, line: Span, separator: string): readonly PlacedText[] {
  const cells: PlacedText[] = [];
  let at = line.start;
  for (;;) {
    const end = cellEnd(text, at, line.end, separator);
    cells.push(cellIn(text, at, end));
    if (end >= line.end) return cells;
    at = end + 1;
  }
}

/** Where the separator behind the cell stands, or the end of the line. */
function cellEnd(text: string, start: number, end: number, separator: string): number {
  const first = separator === '\t' ? start : pastBlanks(text, start, end);
  const from = text.charCodeAt(first) === QUOTE ? closeQuote(text, first + 1, end) : start;
  const found = text.indexOf(separator, from);
  return found === -1 || found > end ? end : found;
}

/** The quote that closes what begins at `start`: a doubled one stands for itself. The end of the line without one. */
function closeQuote(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== QUOTE) continue;
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
    at++;
  }
  return end;
}

function cellIn(text: string, start: number, end: number): PlacedText {
  const first = pastBlanks(text, start, end);
  if (first >= end || text.charCodeAt(first) !== QUOTE) return trimmed(text, start, end);
  const last = beforeBlanks(text, first, end);
  const isClosed = last - 1 > first && text.charCodeAt(last - 1) === QUOTE;
  const inside = placed(text, first + 1, isClosed ? last - 1 : last);
  return inside.text.includes('""')
    ? { text: inside.text.replaceAll('""', '"'), span: span(first + 1, inside.span.end) }
    : inside;
}

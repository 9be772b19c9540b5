import { type Span, span } from '../../text/span';
import { BACKSLASH, COMMA, offsetOf, SEMICOLON, skipBlanks, skipHexDigits, trimEnd } from './characters';

/** What one line of hexadecimal bytes says, from behind the colon or from its first byte. */
export interface HexLine {
  /** Where the bytes end, with a comma or backslash behind the last one but without blanks and a comment. */
  readonly end: number;
  /** Whether a backslash announces that the next line goes on. */
  readonly isContinued: boolean;
  /** The first piece between commas that is not a byte. */
  readonly bad: Span | undefined;
}

/**
 * Reads the bytes in [start, end) as regedit's import does: one or two digits each, blanks behind a comma, a comma
 * behind the last byte, a comment at the end (after wine's regedit, programs/regedit/regproc.c).
 */
export function readHexLine(text: string, start: number, end: number): HexLine {
  const comment = offsetOf(SEMICOLON, text, start, end);
  const stop = trimEnd(text, start, comment === -1 ? end : comment);
  let at = skipBlanks(text, start, stop);
  let bad: Span | undefined;
  while (at < stop) {
    if (text.charCodeAt(at) === BACKSLASH && at === stop - 1) return { end: stop, isContinued: true, bad };
    const pieceEnd = endOfPiece(text, at, stop);
    if (!isByte(text, at, pieceEnd)) bad ??= span(at, Math.max(pieceEnd, at + 1));
    if (pieceEnd === stop) return { end: stop, isContinued: text.charCodeAt(stop - 1) === BACKSLASH, bad };
    at = skipBlanks(text, pieceEnd + 1, stop);
  }
  return { end: stop, isContinued: false, bad };
}

/** Whether the text in [start, end) begins with a byte, as a line does whose predecessor lost its backslash. */
export function beginsWithByte(text: string, start: number, end: number): boolean {
  const digitsEnd = skipHexDigits(text, start, end);
  if (digitsEnd === start || digitsEnd > start + 2) return false;
  const at = skipBlanks(text, digitsEnd, end);
  const next = text.charCodeAt(at);
  return at === end || next === SEMICOLON || (at === digitsEnd && (next === COMMA || next === BACKSLASH));
}

function endOfPiece(text: string, start: number, stop: number): number {
  const comma = offsetOf(COMMA, text, start, stop);
  return comma === -1 ? stop : comma;
}

function isByte(text: string, start: number, end: number): boolean {
  return end > start && end <= start + 2 && skipHexDigits(text, start, end) === end;
}

import { type Span, span } from '../text/span';

/** A piece of a file's text and where it stands; the text is what the file has there, character by character. */
export interface PlacedText {
  readonly text: string;
  readonly span: Span;
}

const SPACE = 32;
const TAB = 9;

export function placed(text: string, start: number, end: number): PlacedText {
  return { text: text.slice(start, end), span: span(start, end) };
}

/**
 * The text between `start` and `end` without the blanks round it. When nothing is left it stands at `start`, the place
 * where a text put in later belongs.
 */
export function trimmed(text: string, start: number, end: number): PlacedText {
  const first = pastBlanks(text, start, end);
  return first === end ? placed(text, start, start) : placed(text, first, beforeBlanks(text, first, end));
}

/** The offset of the first character from `start` on that is no blank, or `end`. */
export function pastBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The offset behind the last character before `end` that is no blank, or `start`. */
export function beforeBlanks(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** A space or a tab: all that the line formats of Windows separate by. A full-width space is an ordinary character. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

export const TAB = 9;
export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const BANG = 33;
export const DOUBLE_QUOTE = 34;
export const SINGLE_QUOTE = 39;
export const SLASH = 47;
export const SEMICOLON = 59;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;

/** What XML calls white space: space, tab, line feed, carriage return. A full-width space is an ordinary character. */
export function isSpace(code: number): boolean {
  return code === SPACE || code === LF || code === TAB || code === CR;
}

/** Whether a name ends before this character. Every other character may stand in a name, as users do mistype names. */
export function endsName(code: number): boolean {
  return code <= GREATER && (code === GREATER || code === SLASH || code === EQUALS || code === LESS || isSpace(code));
}

/** The offset of the first character from `start` on that is no white space, or `end`. */
export function pastSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The offset behind the last character before `end` that is no white space, or `start`. */
export function beforeSpace(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The offset behind the name that begins at `start`. */
export function nameEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !endsName(text.charCodeAt(at))) at++;
  return at;
}

/** Whether the same `length` characters stand at `left` and at `right`. */
export function isSame(text: string, left: number, right: number, length: number): boolean {
  // From the end, where names that are alike differ.
  for (let at = length - 1; at >= 0; at--) {
    if (text.charCodeAt(left + at) !== text.charCodeAt(right + at)) return false;
  }
  return true;
}

/** The offset of the first `<` from `start` on, or the length of the text. */
export function nextLess(text: string, start: number): number {
  const found = text.indexOf('<', start);
  return found === -1 ? text.length : found;
}

/** The offset of the first `>` or `<` from `start` on, or the length of the text. */
export function tagStop(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) !== GREATER && text.charCodeAt(at) !== LESS) at++;
  return at;
}

/**
 * Finds the next place of one string from ever greater offsets on. What was found is kept until it is passed, so that
 * all the searches together look at each character once, however far away the string is.
 */
export class NextOf {
  private found = -1;

  constructor(
    private readonly text: string,
    private readonly wanted: string,
  ) {}

  /** The offset of the string at or behind `offset`, or the length of the text when it does not come again. */
  from(offset: number): number {
    if (this.found < offset) this.found = this.search(offset);
    return this.found;
  }

  private search(offset: number): number {
    const found = this.text.indexOf(this.wanted, offset);
    return found === -1 ? this.text.length : found;
  }
}

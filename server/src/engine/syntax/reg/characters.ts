/** The characters that the grammar of .reg files knows, as UTF-16 units. */
const TAB = 9;
export const LF = 10;
export const CR = 13;
const SPACE = 32;
export const QUOTE = 34;
export const COMMA = 44;
export const MINUS = 45;
export const COLON = 58;
export const SEMICOLON = 59;
export const EQUALS = 61;
export const AT = 64;
export const OPEN_BRACKET = 91;
export const BACKSLASH = 92;
export const CLOSE_BRACKET = 93;

/** The first offset in [start, end) that holds neither a blank nor a tab, or `end`. */
export function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The offset behind the last character in [start, end) that is neither a blank nor a tab, or `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The offset of the character in [start, end), or -1. Unlike `indexOf` it never looks beyond the end. */
export function offsetOf(character: number, text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === character) return at;
  return -1;
}

/** The offset behind the hexadecimal digits that begin at `start`. */
export function skipHexDigits(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isHexDigit(text.charCodeAt(at))) at++;
  return at;
}

function isBlank(character: number): boolean {
  return character === SPACE || character === TAB;
}

function isHexDigit(character: number): boolean {
  const lower = character | 32;
  return (character >= 48 && character <= 57) || (lower >= 97 && lower <= 102);
}

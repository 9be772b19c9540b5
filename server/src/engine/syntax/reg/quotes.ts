const BACKSLASH = 92;

/**
 * The offset of the quotation mark that closes the one before `from`, or -1. A mark behind an odd number of backslashes
 * is part of the text. The search does not stop at line breaks, which a string may hold.
 */
export function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && isEscaped(text, at, from)) at = text.indexOf('"', at + 1);
  return at;
}

/** The text as it stands between quotation marks in a file that regedit writes. */
export function escaped(text: string): string {
  return text.replace(/[\\"]/g, '\\$&');
}

/**
 * What the text between quotation marks means: `\\` and `\"` are escapes, and a backslash before anything else is itself,
 * since regedit never writes one and readers do not agree on it.
 */
export function unescaped(text: string): string {
  return text.includes('\\') ? text.replace(/\\([\\"])/g, '$1') : text;
}

function isEscaped(text: string, at: number, from: number): boolean {
  let before = at;
  while (before > from && text.charCodeAt(before - 1) === BACKSLASH) before--;
  return (at - before) % 2 === 1;
}

import { isSecret } from '../engine/knowledge/secrets';
import type { Span } from '../engine/text/span';

/** A line `key=value`, with the quotation marks that a .reg has round both. */
const SETTING = /^[ \t]*"?([^"=\r\n]+?)"?[ \t]*=[ \t]*"?(.*)$/gm;

/** Whether a place touches a line whose value may not be shown, so that the text there may not be repeated. */
export function touchesSecret(text: string, { start, end }: Span): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const feed = text.indexOf('\n', end);
  return holdsSecret(text.slice(from, feed === -1 ? text.length : feed));
}

/** Whether one of the lines has a value that may not be shown. */
export function holdsSecret(lines: string): boolean {
  return [...lines.matchAll(SETTING)].some(([, key = '', value = '']) => isSecret(key, value));
}

/** The text at a place as it may be told, which is three dots where it may not. */
export function toldText(text: string, at: Span): string {
  return touchesSecret(text, at) ? '…' : text.slice(at.start, at.end);
}

/** The same for a text that is to stand there. */
export function toldNewText(text: string, at: Span, newText: string): string {
  const isTold = !touchesSecret(text, at) && !holdsSecret(newText);
  return isTold ? newText : '…';
}

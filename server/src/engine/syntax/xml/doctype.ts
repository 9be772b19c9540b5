import { DOUBLE_QUOTE, GREATER, LESS, SINGLE_QUOTE } from './characters';

const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;

/** What the searches here answer when the file ends first. */
const NOT_FOUND = -1;

/**
 * The offset behind the DOCTYPE whose name or subset is to come at `start`, or -1 when the file ends in it. Its
 * declarations are passed over, not read: the `>` is the first one outside of brackets, quotes, comments, instructions.
 */
export function doctypeEnd(text: string, start: number): number {
  let isInBrackets = false;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER && !isInBrackets) return at + 1;
    // No DOCTYPE holds a tag: the `>` is missing.
    if (code === LESS && !isInBrackets) return at;
    if (code === OPEN_BRACKET) isInBrackets = true;
    if (code === CLOSE_BRACKET) isInBrackets = false;
    if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE && code !== LESS) continue;
    const last = opaqueEnd(text, at, code);
    if (last === NOT_FOUND) return NOT_FOUND;
    at = last;
  }
  return NOT_FOUND;
}

/** The last character of the string, comment or instruction at `start`; `start` itself where none begins. */
function opaqueEnd(text: string, start: number, code: number): number {
  if (code !== LESS) return text.indexOf(text.charAt(start), start + 1);
  if (text.startsWith('<!--', start)) return lastOf(text, '-->', start + '<!--'.length);
  if (text.startsWith('<?', start)) return lastOf(text, '?>', start + '<?'.length);
  return start;
}

function lastOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? NOT_FOUND : found + mark.length - 1;
}

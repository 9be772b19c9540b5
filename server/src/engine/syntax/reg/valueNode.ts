import { type Span, span } from '../../text/span';
import { CR, EQUALS, LF, offsetOf, QUOTE, skipBlanks, trimEnd } from './characters';
import { closingQuote, unescaped } from './quotes';
import type { RegDataKind, RegKey, RegText, RegValue } from './tree';

/** The value at `whole`, taken apart again: the tree keeps no more of it than where it stands. */
export function regValue(text: string, key: RegKey, whole: Span, isReadable: boolean): RegValue {
  const quote = nameQuote(text, whole);
  // A name without its closing quotation mark ends at the first equals sign, and so does one without any.
  const equals = offsetOf(EQUALS, text, quote === -1 ? whole.start : quote, whole.end);
  const data = span(skipBlanks(text, equals + 1, whole.end), whole.end);
  const kind = isReadable ? kindOf(text[data.start]) : 'unreadable';
  return {
    key,
    name: nameOf(text, span(whole.start, trimEnd(text, whole.start, equals)), quote),
    isDefault: text[whole.start] === '@',
    kind,
    hexType: kind === 'hex' ? hexType(text, data.start) : undefined,
    data,
    span: whole,
  };
}

/** The quotation mark that closes the name, on the name's own line, or -1. */
function nameQuote(text: string, { start, end }: Span): number {
  if (text.charCodeAt(start) !== QUOTE) return -1;
  const quote = closingQuote(text, start + 1);
  const isOfName = quote !== -1 && quote < end && !holdsLineBreak(text, start, quote);
  return isOfName ? quote : -1;
}

function holdsLineBreak(text: string, start: number, end: number): boolean {
  return offsetOf(CR, text, start, end) !== -1 || offsetOf(LF, text, start, end) !== -1;
}

function nameOf(text: string, { start, end }: Span, quote: number): RegText {
  if (text[start] === '@') return { text: '', span: span(start, end) };
  if (text[start] !== '"') return { text: text.slice(start, end), span: span(start, end) };
  const inner = span(start + 1, quote === -1 ? end : quote);
  return { text: unescaped(text.slice(inner.start, inner.end)), span: inner };
}

function kindOf(first: string | undefined): RegDataKind {
  if (first === '"') return 'string';
  if (first === 'd') return 'dword';
  return first === 'h' ? 'hex' : 'delete';
}

/** The number in `hex(n):`, which is hexadecimal; `hex:` is short for type 3. */
function hexType(text: string, start: number): number {
  const open = start + 'hex'.length;
  if (text[open] === ':') return 3;
  return Number.parseInt(text.slice(open + 1, text.indexOf(')', open)), 16);
}

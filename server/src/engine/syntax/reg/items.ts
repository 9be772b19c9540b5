import { AT, EQUALS, OPEN_BRACKET, offsetOf, QUOTE, skipBlanks, skipHexDigits } from './characters';
import { closingQuote } from './quotes';

/** What data looks like that was meant for import, also where its capitals keep regedit from reading it. */
const MEANT_TYPE = /^(?:"|-$|dword:|hex[:(])/i;

/** A line inside an open string that is rather the next value: its name may have lost its quotation marks. */
const BARE_VALUE = /^[^=]*=[ \t]*(?:dword:|hex[:(])/i;

const ROOT_BEHIND_BRACKET = /^-?HKEY_/i;

/** The offset behind `hex:` or `hex(n):` at `start`, or -1. The number of the type has up to eight digits. */
export function hexTagEnd(text: string, start: number): number {
  if (text.startsWith('hex:', start)) return start + 'hex:'.length;
  if (!text.startsWith('hex(', start)) return -1;
  const digits = start + 'hex('.length;
  const end = skipHexDigits(text, digits, digits + 8);
  return end > digits && text.startsWith('):', end) ? end + '):'.length : -1;
}

/** Whether the data in [start, end) begins like one of the types, however it is capitalised. */
export function looksTyped(text: string, start: number, end: number): boolean {
  return MEANT_TYPE.test(text.slice(start, Math.min(end, start + 'dword:'.length)));
}

/** Whether the line from its first character `at` cannot go on with bytes, because it is a key or a value. */
export function breaksBytes(text: string, at: number, end: number): boolean {
  const first = text.charCodeAt(at);
  if (first === OPEN_BRACKET || first === QUOTE || first === AT) return true;
  return offsetOf(EQUALS, text, at, end) !== -1;
}

/** Whether the line from its first character `at` is no more of an open string, because it is the next key or value. */
export function breaksString(text: string, at: number, end: number): boolean {
  const first = text.charCodeAt(at);
  if (first === OPEN_BRACKET) return ROOT_BEHIND_BRACKET.test(text.slice(at + 1, at + 7));
  if (first === AT) return isEquals(text, at + 1, end);
  if (first !== QUOTE) return BARE_VALUE.test(text.slice(at, end));
  const quote = closingQuote(text, at + 1);
  return quote !== -1 && quote < end && isEquals(text, quote + 1, end);
}

function isEquals(text: string, start: number, end: number): boolean {
  const at = skipBlanks(text, start, end);
  return at < end && text.charCodeAt(at) === EQUALS;
}

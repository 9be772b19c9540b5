import { type Span, span } from '../../text/span';
import { SEMICOLON, skipHexDigits } from './characters';
import type { RegTree, RegValue } from './tree';

/** The bytes of a `hex:` or `hex(n):` value, each with its place in the file. */
export interface RegBytes {
  readonly bytes: Uint8Array;
  /** The text from the first byte to the last of [from, to), and an empty span before `from` when there is none. */
  spanOf(from: number, to: number): Span;
}

/** The bytes that stand in the value, of whatever type it says they are; undefined when it holds none to read. */
export function bytesData(value: RegValue, { text }: RegTree): RegBytes | undefined {
  if (value.kind !== 'hex') return undefined;
  const starts = byteStarts(text, text.indexOf(':', value.data.start) + 1, value.data.end);
  const startOf = (index: number) => starts[index] ?? value.data.end;
  const endOf = (index: number) => skipHexDigits(text, startOf(index), value.data.end);
  return {
    bytes: Uint8Array.from(starts, (start, index) => Number.parseInt(text.slice(start, endOf(index)), 16)),
    spanOf: (from, to) => span(startOf(from), to > from ? endOf(to - 1) : startOf(from)),
  };
}

/** Where the bytes begin, past commas, folds and comments between them. */
function byteStarts(text: string, from: number, end: number): readonly number[] {
  const starts: number[] = [];
  let at = from;
  while (at < end) {
    const digitsEnd = skipHexDigits(text, at, end);
    if (digitsEnd > at) starts.push(at);
    if (text.charCodeAt(digitsEnd) === SEMICOLON) at = lineEnd(text, digitsEnd, end);
    else at = digitsEnd + 1;
  }
  return starts;
}

function lineEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !'\r\n'.includes(text.charAt(at))) at++;
  return at;
}

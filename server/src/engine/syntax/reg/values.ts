import { type Span, span } from '../../text/span';
import { bytesData, type RegBytes } from './bytes';
import { unescaped } from './quotes';
import type { RegText, RegTree, RegValue } from './tree';

/** Types of the registry that say what bytes mean, by their numbers in `hex(n):`. */
const SZ = 1;
const EXPAND_SZ = 2;
const DWORD = 4;
const MULTI_SZ = 7;

/** One string of a value. */
export interface RegString extends RegText {
  /** Whether the string ends as Windows expects it: at a NUL that is also the last of the bytes. */
  readonly complete: boolean;
}

/** The strings of a REG_MULTI_SZ value, in order; strings without characters are kept, since they stand in the file. */
export interface RegStrings {
  readonly strings: readonly RegText[];
  /** Whether each string has its NUL, the list has its own behind them, and no byte is left over. */
  readonly complete: boolean;
}

/**
 * What the bytes of a value of strings are: ASCII or some other ANSI code page in files of version 4, UTF-16 in all
 * others. Nobody can read `ansi` without knowing the code page; `none` is a value without strings in its bytes.
 */
export type BytesOfStrings = 'utf16' | 'ascii' | 'ansi' | 'none';

export function bytesOfStrings(value: RegValue, tree: RegTree): BytesOfStrings {
  const bytes = holdsStrings(value) ? bytesData(value, tree) : undefined;
  if (bytes === undefined) return 'none';
  if (tree.version !== 4) return 'utf16';
  return isAscii(bytes) ? 'ascii' : 'ansi';
}

/**
 * The text of a REG_SZ or REG_EXPAND_SZ value, quoted or in bytes. The span lies between the quotation marks, or goes
 * from the first byte of the first character to the last byte of the last one.
 */
export function stringData(value: RegValue, tree: RegTree): RegString | undefined {
  if (value.kind === 'string') {
    const inner = span(value.data.start + 1, value.data.end - 1);
    return { text: unescaped(tree.text.slice(inner.start, inner.end)), span: inner, complete: true };
  }
  if (value.hexType !== SZ && value.hexType !== EXPAND_SZ) return undefined;
  const units = unitsOf(value, tree);
  if (units === undefined) return undefined;
  const nul = units.text.indexOf('\0');
  const length = nul === -1 ? units.text.length : nul;
  const isLast = nul !== -1 && nul === units.text.length - 1;
  return { ...units.part(0, length), complete: isLast && units.isWhole };
}

/** The number of a REG_DWORD value, also where its bytes stand as `hex(4):`. */
export function dwordData(value: RegValue, tree: RegTree): number | undefined {
  const { start, end } = value.data;
  if (value.kind === 'dword') return Number.parseInt(tree.text.slice(start + 'dword:'.length, end), 16);
  const bytes = value.hexType === DWORD ? bytesData(value, tree)?.bytes : undefined;
  return bytes?.length === 4 ? new DataView(bytes.buffer).getUint32(0, true) : undefined;
}

/** The strings of a REG_MULTI_SZ value; undefined for other types and for bytes that `bytesOfStrings` calls `ansi`. */
export function stringsData(value: RegValue, tree: RegTree): RegStrings | undefined {
  const units = value.hexType === MULTI_SZ ? unitsOf(value, tree) : undefined;
  if (units === undefined) return undefined;
  const { text } = units;
  const listEnd = text.endsWith('\0') ? text.length - 1 : text.length;
  const strings: RegText[] = [];
  let at = 0;
  while (at < listEnd) {
    const nul = text.indexOf('\0', at);
    const end = nul === -1 ? listEnd : nul;
    strings.push(units.part(at, end));
    at = end + 1;
  }
  const endsList = text === '\0' || text.endsWith('\0\0');
  return { strings, complete: endsList && units.isWhole };
}

/**
 * The place in the file of the characters [from, to) of what `stringData` gives for the value, so that a piece inside a
 * long string can be pointed at across escapes and bytes.
 */
export function placeInString(value: RegValue, tree: RegTree, from: number, to: number): Span | undefined {
  const whole = stringData(value, tree);
  if (whole === undefined) return undefined;
  if (value.kind !== 'string') return unitsOf(value, tree)?.part(from, to).span;
  const start = rawOffset(tree.text, whole.span, from);
  return span(start, rawOffset(tree.text, span(start, whole.span.end), to - from));
}

/** The characters of a value's bytes, terminators and all. */
interface Units {
  readonly text: string;
  /** Whether no half of a UTF-16 unit is left over. */
  readonly isWhole: boolean;
  part(from: number, to: number): RegText;
}

function unitsOf(value: RegValue, tree: RegTree): Units | undefined {
  const found = bytesData(value, tree);
  const width = tree.version === 4 ? 1 : 2;
  if (found === undefined || (width === 1 && !isAscii(found))) return undefined;
  const text = charactersOf(found, width);
  return {
    text,
    isWhole: found.bytes.length % width === 0,
    part: (from, to) => ({ text: text.slice(from, to), span: found.spanOf(from * width, to * width) }),
  };
}

function charactersOf({ bytes }: RegBytes, width: 1 | 2): string {
  const characters: string[] = [];
  for (let at = 0; at + width <= bytes.length; at += width) {
    const high = width === 1 ? 0 : (bytes[at + 1] ?? 0);
    characters.push(String.fromCharCode((bytes[at] ?? 0) | (high << 8)));
  }
  return characters.join('');
}

function isAscii({ bytes }: RegBytes): boolean {
  return bytes.every((byte) => byte < 0x80);
}

function holdsStrings({ hexType }: RegValue): boolean {
  return hexType === SZ || hexType === EXPAND_SZ || hexType === MULTI_SZ;
}

/** The offset in the file that lies `count` characters behind the start of `raw`, where an escape counts as one. */
function rawOffset(text: string, raw: Span, count: number): number {
  let at = raw.start;
  for (let left = count; left > 0 && at < raw.end; left--) at += /^\\[\\"]/.test(text.slice(at, at + 2)) ? 2 : 1;
  return Math.min(at, raw.end);
}

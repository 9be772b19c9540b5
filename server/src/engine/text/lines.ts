import { type Change, growth } from './change';
import { type Span, span } from './span';

/**
 * A growing list of offsets, for trees that keep numbers instead of an object per line. The numbers are signed, so that
 * a parser can store a negative mark where there is no offset.
 */
export class OffsetArray {
  private items: Int32Array<ArrayBuffer>;
  private used = 0;

  /** `expected` values fit without growing; a guess too high costs nothing that is kept. */
  constructor(expected = 256) {
    this.items = new Int32Array(Math.max(16, expected));
  }

  get length(): number {
    return this.used;
  }

  push(value: number): void {
    if (this.used === this.items.length) this.items = resized(this.items, this.used * 2);
    this.items[this.used++] = value;
  }

  /** The value at `index`, or undefined outside the list. */
  at(index: number): number | undefined {
    return index < this.used ? this.items[index] : undefined;
  }

  /** The values in an array of exactly their length; what was reserved for more is given back. */
  finish(): Int32Array {
    return this.items.slice(0, this.used);
  }
}

const LF = 10;
const CR = 13;

/** Takes one line: where it begins, where its text ends, and where the next line begins, behind the line break. */
export type LineVisitor = (start: number, end: number, next: number) => void;

/**
 * Walks over the lines of `text` in file order. Lines end at `\n`, `\r\n` or a lone `\r` and are counted as `lineIndex`
 * counts them: the text behind the last line break is a line too, so an empty text has one line, and a line break at
 * the end of the file is followed by an empty one.
 */
export function forEachLine(text: string, visit: LineVisitor): void {
  forEachLineUntil(text, 0, (start, end, next) => {
    visit(start, end, next);
    return false;
  });
}

/** The same from the line that begins at `from` on, until `visit` says that it has seen enough. */
export function forEachLineUntil(
  text: string,
  from: number,
  visit: (...line: Parameters<LineVisitor>) => boolean,
): void {
  let start = from;
  // Each search starts again only when its last hit is passed, so a far or absent character is not looked for twice.
  let cr = text.indexOf('\r', start);
  let lf = text.indexOf('\n', start);
  while (lf !== -1 || cr !== -1) {
    const isCrFirst = cr !== -1 && (lf === -1 || cr < lf);
    const end = isCrFirst ? cr : lf;
    const next = isCrFirst && lf !== cr + 1 ? cr + 1 : lf + 1;
    if (visit(start, end, next)) return;
    start = next;
    if (isCrFirst) cr = text.indexOf('\r', next);
    if (lf !== -1 && lf < next) lf = text.indexOf('\n', next);
  }
  visit(start, text.length, text.length);
}

/** The lines of a text by number, from nothing but the offsets at which they begin. The first begins at 0. */
export class LineTable {
  constructor(
    private readonly text: string,
    private readonly starts: Int32Array,
  ) {}

  static of(text: string): LineTable {
    const starts = new OffsetArray(text.length >> 4);
    forEachLine(text, (start) => starts.push(start));
    return new LineTable(text, starts.finish());
  }

  get count(): number {
    return this.starts.length;
  }

  /** The offset at which the line begins; a line behind the last one begins at the end of the text. */
  start(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** The line without its line break, or undefined when there is no such line. */
  span(line: number): Span | undefined {
    const start = this.starts[line];
    return start === undefined ? undefined : span(start, this.end(line));
  }

  /** Where the text of the line ends, before its line break. */
  end(line: number): number {
    const next = this.starts[line + 1];
    if (next === undefined) return this.text.length;
    const isPair = this.text.charCodeAt(next - 1) === LF && this.text.charCodeAt(next - 2) === CR;
    return next - (isPair ? 2 : 1);
  }

  /** The number of the line that holds `offset`, which is clamped to the text; a line break belongs to its own line. */
  at(offset: number): number {
    return Math.max(0, lastAtMost(this.starts, offset));
  }

  /** The lines of `text`, which came from this table's text by `change`. Only what was changed is looked at. */
  after(change: Change, text: string): EditedLines {
    // A line feed may have joined the carriage return before the change, or left it.
    const first = this.at(change.start - 1);
    const oldEnd = lastAtMost(this.starts, change.oldEnd) + 1;
    const begun = startsWithin(text, this.start(first), change.newEnd);
    const starts = spliced(this.starts, { from: first, to: oldEnd, by: begun, grown: growth(change) });
    return { lines: new LineTable(text, starts), first, oldEnd, newEnd: first + begun.length };
  }
}

/** Lines after a change: [first, newEnd) stand where [first, oldEnd) stood, and all others are the same as before. */
export interface EditedLines {
  readonly lines: LineTable;
  readonly first: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** A part of a list of numbers that gives way to another. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly by: Int32Array;
  /** What is added to each number behind the part. */
  readonly grown: number;
}

/** `list` with `by` in place of its numbers [from, to), and the ones behind them grown. */
export function spliced(list: Int32Array, { from, to, by, grown }: Splice): Int32Array {
  const result = new Int32Array(list.length - (to - from) + by.length);
  const behind = from + by.length;
  result.set(list.subarray(0, from));
  result.set(by, from);
  result.set(list.subarray(to), behind);
  if (grown === 0) return result;
  for (let index = behind; index < result.length; index++) result[index] = (result[index] ?? 0) + grown;
  return result;
}

/** `from`, where a line begins, and the other offsets up to `end` at which one does. */
function startsWithin(text: string, from: number, end: number): Int32Array {
  const starts = new OffsetArray(16);
  starts.push(from);
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    const isBreak = code === LF || (code === CR && text.charCodeAt(at + 1) !== LF);
    if (isBreak) starts.push(at + 1);
  }
  return starts.finish();
}

/** The index of the last element of the ascending list that is at most `value`, or -1. */
export function lastAtMost(ascending: Int32Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? value) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What a tree of a line format must tell to be printed. */
export interface LineTree {
  readonly text: string;
  readonly lineCount: number;
  /** The line without its line break. */
  line(index: number): { readonly line: Span } | undefined;
}

/** The text put together again from the lines and the line breaks between them; the round trip rests on it. */
export function printLines(tree: LineTree): string {
  let result = '';
  let at = 0;
  for (let index = 0; index < tree.lineCount; index++) {
    const line = tree.line(index)?.line;
    if (line === undefined) continue;
    result += tree.text.slice(at, line.start) + tree.text.slice(line.start, line.end);
    at = line.end;
  }
  return result;
}

function resized(items: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(items);
  return larger;
}

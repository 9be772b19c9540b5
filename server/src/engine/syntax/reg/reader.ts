import { type Span, span } from '../../text/span';
import {
  AT,
  CLOSE_BRACKET,
  EQUALS,
  MINUS,
  OPEN_BRACKET,
  offsetOf,
  QUOTE,
  SEMICOLON,
  skipBlanks,
  trimEnd,
} from './characters';
import { beginsWithByte } from './hexLine';
import { looksTyped } from './items';
import type { RegOffsets } from './offsets';
import { closingQuote } from './quotes';
import { type RegProblemCode, RegRecorder } from './recorder';
import { ValueReader } from './valueReader';

/** The first lines that regedit accepts, each with the version of the format that it announces. */
const HEADERS: ReadonlyMap<string, 4 | 5> = new Map([
  ['Windows Registry Editor Version 5.00', 5],
  ['REGEDIT4', 4],
  ['REGEDIT', 4],
]);

/** Whether the first line of a file is one that regedit accepts, so that no later line can stand in for it. */
export function isHeader(line: string): boolean {
  return HEADERS.has(line);
}

/** Reads a file line by line, from its beginning or from the line of a key on. */
export class RegReader {
  readonly recorder = new RegRecorder();
  private readonly value: ValueReader;
  private version: 4 | 5 | undefined;
  private headerSpan: Span | undefined;
  private lineAboveEnd = -1;
  /** Where the last line of bytes ended that a lost backslash cut off from its value; -1 before the first one. */
  private lostBytesEnd = -1;

  /** `header` is what the lines above have said, when the reading begins further down. */
  constructor(
    private readonly text: string,
    header?: Pick<RegOffsets, 'version' | 'headerSpan'>,
  ) {
    this.value = new ValueReader(text, this.recorder);
    this.version = header?.version;
    this.headerSpan = header?.headerSpan;
  }

  line(start: number, end: number): void {
    const at = skipBlanks(this.text, start, end);
    const isTaken = this.value.isOpen && this.value.continues(at, end);
    if (!isTaken) this.newLine(at, end);
    this.lineAboveEnd = end;
  }

  finish(): RegOffsets {
    if (this.value.isOpen) this.value.breakOff();
    const { version, headerSpan = span(0, 0), recorder } = this;
    return { version, headerSpan, ...recorder.finish() };
  }

  private newLine(at: number, end: number): void {
    if (this.headerSpan === undefined && this.header(at, trimEnd(this.text, at, end))) return;
    if (at === end) return;
    const first = this.text.charCodeAt(at);
    if (first === QUOTE) this.quotedName(at, end);
    else if (first === OPEN_BRACKET) this.key(at, trimEnd(this.text, at, end));
    else if (first === AT) this.valueBehind(at, at + 1, end);
    else if (first !== SEMICOLON) this.otherLine(at, end);
  }

  /** Takes the first line; whether it is used up. A first line that means something else is read as what it is. */
  private header(at: number, end: number): boolean {
    this.headerSpan = span(at, end);
    this.version = HEADERS.get(this.text.slice(at, end));
    if (this.version !== undefined) return true;
    this.recorder.report('unknown-header', at, end);
    return !'["@;'.includes(this.text.slice(at, Math.min(end, at + 1)));
  }

  /** The last bracket of the line closes the path, which may hold brackets itself; regedit ignores what stands behind. */
  private key(at: number, end: number): void {
    let close = end - 1;
    while (close > at && this.text.charCodeAt(close) !== CLOSE_BRACKET) close--;
    const path = at + (this.text.charCodeAt(at + 1) === MINUS ? 2 : 1);
    if (close === at) this.recorder.report('key-not-closed', at, end);
    this.recorder.key(at, path, close === at ? end : close, end);
  }

  private quotedName(at: number, end: number): void {
    const close = closingQuote(this.text, at + 1);
    if (close !== -1 && close < end) this.valueBehind(at, close + 1, end);
    else this.openName(at, end);
  }

  /** A name ends on its line; without its quotation mark it ends at the equals sign. */
  private openName(at: number, end: number): void {
    const equals = offsetOf(EQUALS, this.text, at, end);
    if (equals !== -1) this.spoiledName('string-not-closed', at, equals, end);
    else this.recorder.report('string-not-closed', at, trimEnd(this.text, at, end));
  }

  private valueBehind(start: number, nameEnd: number, end: number): void {
    const equals = skipBlanks(this.text, nameEnd, end);
    if (equals < end && this.text.charCodeAt(equals) === EQUALS) {
      this.value.begin(start);
      this.value.data(skipBlanks(this.text, equals + 1, end), end);
    } else this.recorder.report('missing-equals', start, nameEnd);
  }

  private spoiledName(code: RegProblemCode, start: number, equals: number, end: number): void {
    this.value.begin(start);
    this.value.spoil(code, start, trimEnd(this.text, start, equals));
    this.value.data(skipBlanks(this.text, equals + 1, end), end);
  }

  private otherLine(at: number, end: number): void {
    const equals = offsetOf(EQUALS, this.text, at, end);
    const isValue = equals > at && looksTyped(this.text, skipBlanks(this.text, equals + 1, end), end);
    if (this.isBehindBytes() && beginsWithByte(this.text, at, end)) this.lostBytes(at, end);
    else if (isValue) this.spoiledName('unquoted-name', at, equals, end);
    else this.strayText(at, trimEnd(this.text, at, end));
  }

  private isBehindBytes(): boolean {
    return this.lineAboveEnd === this.value.bytesLineEnd || this.lineAboveEnd === this.lostBytesEnd;
  }

  /** Further lines behind one lost backslash are the same mistake. */
  private lostBytes(at: number, end: number): void {
    const isFurther = this.lineAboveEnd === this.lostBytesEnd;
    this.lostBytesEnd = end;
    if (!isFurther) this.recorder.report('continuation-broken', at, trimEnd(this.text, at, end));
  }

  /** A header further down, as of files put behind one another, is passed over; it stands in for a missing first one. */
  private strayText(at: number, end: number): void {
    const version = HEADERS.get(this.text.slice(at, end));
    this.version ??= version;
    if (version === undefined) this.recorder.report('text-outside', at, end);
  }
}

import { BACKSLASH, COLON, offsetOf, QUOTE, SEMICOLON, skipBlanks, skipHexDigits, trimEnd } from './characters';
import { readHexLine } from './hexLine';
import { breaksBytes, breaksString, hexTagEnd } from './items';
import { closingQuote } from './quotes';
import type { RegProblemCode, RegRecorder } from './recorder';

const DWORD = 'dword:';
const PAIR = '[0-9A-Fa-f][0-9A-Fa-f],';

/**
 * The bytes of one line, in one native step. A turn of the loop has a fixed length, so the engine keeps no way back for
 * every turn and a line of any length fits.
 */
const PAIRS = `(?:${PAIR})*`;

/** Many full continuation lines as regedit folds them; their number is limited for the sake of the ways back. */
const FULL_LINES = `(?: {2}${PAIR.repeat(25)}\\\\\\r?\\n){1,4096}`;

/** Reads one value after the other, from behind its name to the end of its data, which may be lines further down. */
export class ValueReader {
  private lastBytesLineEnd = -1;
  /** What the next line may go on with. */
  private open: 'nothing' | 'bytes' | 'string' = 'nothing';
  private start = 0;
  private dataStart = 0;
  private dataEnd = 0;
  private isReadable = true;
  private hasBadByte = false;
  /** Where the first line of an open string ends, and where the next quotation mark stands that could close it. */
  private firstLineEnd = 0;
  private quote = 0;

  /** Where the next line begins that has not been read yet; further back than the line at hand as a rule. */
  private unreadFrom = 0;

  /** Expressions of its own, since they remember where they stand. */
  private readonly pairs = new RegExp(PAIRS, 'y');
  private readonly fullLines = new RegExp(FULL_LINES, 'y');

  constructor(
    private readonly text: string,
    private readonly recorder: RegRecorder,
  ) {}

  get isOpen(): boolean {
    return this.open !== 'nothing';
  }

  /** Where the last line of bytes ended that belongs to a value; -1 before the first one. */
  get bytesLineEnd(): number {
    return this.lastBytesLineEnd;
  }

  begin(start: number): void {
    this.start = start;
    this.isReadable = true;
    this.hasBadByte = false;
  }

  /** Reports a mistake in the value that is being read. A value above every key gets one problem, for all it holds. */
  spoil(code: RegProblemCode, start: number, end: number): void {
    if (this.recorder.hasKey) this.recorder.report(code, start, end);
    this.isReadable = false;
  }

  /** Reads the first or only line of the data, which begins at `at`. */
  data(at: number, end: number): void {
    this.dataStart = at;
    if (this.text.charCodeAt(at) === QUOTE) this.string(at, end);
    else if (this.text.slice(at, at + DWORD.length) === DWORD) this.dword(at + DWORD.length, end);
    else if (this.text.startsWith('hex', at)) this.hex(at, end);
    else this.otherData(at, end);
  }

  /** Offers the next line to the open value, from its first character `at`; false when it belongs to something else. */
  continues(at: number, end: number): boolean {
    const { text } = this;
    if (this.open === 'bytes') return this.continuesBytes(at, end);
    if (at < end && breaksString(text, at, end)) return this.breakOff();
    if (this.quote < end) this.closeString(this.quote, end);
    else if (at < end) this.dataEnd = trimEnd(text, at, end);
    return true;
  }

  /** Ends an open value where it cannot go on. */
  breakOff(): false {
    if (this.open === 'bytes') this.spoil('continuation-broken', this.dataEnd - 1, this.dataEnd);
    else this.spoil('string-not-closed', this.dataStart, this.firstLineEnd);
    this.finish(this.dataEnd);
    return false;
  }

  private continuesBytes(at: number, end: number): boolean {
    const { text } = this;
    if (at < this.unreadFrom || at === end || text.charCodeAt(at) === SEMICOLON) return true;
    if (this.takesFullLines(at - 2) || this.regularBytes(at, end)) return true;
    if (breaksBytes(text, at, end)) return this.breakOff();
    this.irregularBytes(at, end);
    return true;
  }

  private takesFullLines(start: number): boolean {
    this.fullLines.lastIndex = start;
    if (!this.fullLines.test(this.text)) return false;
    this.unreadFrom = this.fullLines.lastIndex;
    this.dataEnd = this.unreadFrom - (this.text.startsWith('\r', this.unreadFrom - 2) ? 2 : 1);
    return true;
  }

  private string(at: number, end: number): void {
    const close = closingQuote(this.text, at + 1);
    if (close !== -1 && close < end) this.closeString(close, end);
    else this.openString(close === -1 ? this.text.length : close, trimEnd(this.text, at, end));
  }

  private openString(quote: number, lineEnd: number): void {
    this.open = 'string';
    this.quote = quote;
    this.firstLineEnd = lineEnd;
    this.dataEnd = lineEnd;
  }

  private closeString(close: number, end: number): void {
    const rest = skipBlanks(this.text, close + 1, end);
    if (rest < end && this.text.charCodeAt(rest) !== SEMICOLON) {
      this.spoil('text-outside', rest, trimEnd(this.text, rest, end));
    }
    this.finish(close + 1);
  }

  private dword(start: number, end: number): void {
    const at = skipBlanks(this.text, start, end);
    const digitsEnd = skipHexDigits(this.text, at, end);
    const dataEnd = digitsEnd === end ? end : this.plainEnd(start, end);
    const isNumber = dataEnd === digitsEnd && digitsEnd > at && digitsEnd <= at + 8;
    if (!isNumber) this.spoil('bad-dword', dataEnd > at ? at : this.dataStart, dataEnd);
    this.finish(dataEnd);
  }

  private hex(at: number, end: number): void {
    const bytes = hexTagEnd(this.text, at);
    if (bytes === -1) this.otherData(at, end);
    else if (!this.regularBytes(bytes, end)) this.irregularBytes(bytes, end);
  }

  /** Takes a line of bytes as regedit writes it; whether it was one. */
  private regularBytes(start: number, end: number): boolean {
    const { text } = this;
    this.pairs.lastIndex = start;
    this.pairs.test(text);
    const at = this.pairs.lastIndex;
    const isContinued = at === end - 1 && text.charCodeAt(at) === BACKSLASH;
    if (!isContinued && (at !== end - 2 || skipHexDigits(text, at, end) !== end)) return false;
    this.endBytesLine(end, end, isContinued);
    return true;
  }

  private irregularBytes(start: number, end: number): void {
    const line = readHexLine(this.text, start, end);
    if (line.bad && !this.hasBadByte) this.spoil('bad-hex', line.bad.start, line.bad.end);
    this.hasBadByte ||= line.bad !== undefined;
    this.endBytesLine(end, line.end, line.isContinued);
  }

  private endBytesLine(lineEnd: number, dataEnd: number, isContinued: boolean): void {
    this.lastBytesLineEnd = lineEnd;
    this.open = isContinued ? 'bytes' : 'nothing';
    this.dataEnd = dataEnd;
    if (!isContinued) this.finish(dataEnd);
  }

  private otherData(at: number, end: number): void {
    const dataEnd = this.plainEnd(at, end);
    const isDeletion = dataEnd === at + 1 && this.text[at] === '-';
    if (!isDeletion) this.unknownType(at, dataEnd);
    this.finish(dataEnd);
  }

  /** The type is what stands before a colon; data that is missing altogether leaves only the name to point at. */
  private unknownType(at: number, dataEnd: number): void {
    const colon = offsetOf(COLON, this.text, at, dataEnd);
    if (dataEnd === at) this.spoil('unknown-type', this.start, at);
    else this.spoil('unknown-type', at, colon === -1 ? dataEnd : colon + 1);
  }

  /** Where data without quotation marks ends: before a comment and the blanks in front of it. */
  private plainEnd(start: number, end: number): number {
    const comment = offsetOf(SEMICOLON, this.text, start, end);
    return trimEnd(this.text, start, comment === -1 ? end : comment);
  }

  private finish(dataEnd: number): void {
    this.open = 'nothing';
    if (this.recorder.hasKey) this.recorder.value(this.start, dataEnd, this.isReadable);
    else this.recorder.report('text-outside', this.start, dataEnd);
  }
}

import type { Excerpt, ExcerptPiece } from './excerpt';
import { TextBuffer } from './textBuffer';

/** A key line as exports have it: at the beginning of its line. Keys of short roots are imported by nobody. */
const KEY_LINE = /^\[-?(HKEY_[^\r\n]*)\]\s*$/i;
const OPEN_BRACKET = 0x5b;

/**
 * Keeps the keys of a registry export that somebody wants, with their values and the head of the file, while the text
 * comes along in pieces of any size. Comments go with the key above them. It takes time linear in the text, and memory for what it keeps and one line.
 */
export class RegExcerpt {
  readonly #wants: (path: string) => boolean;
  readonly #kept: TextBuffer;
  readonly #pieces: ExcerptPiece[] = [];
  /** The lines that the excerpt has. */
  #keptLines = 0;
  /** Where the file has been read up to, by whole lines. */
  #offset = 0;
  #line = 0;
  /** The offset behind what was kept last. */
  #keptUpTo = -1;
  #isWanted = true;
  /** The beginning of a line whose end has not come yet; of an unwanted one only the first part. */
  #open: string[] = [];
  #openLength = 0;

  /** `most` is how many UTF-16 units are kept; more make `finish` give nothing. */
  constructor(wants: (path: string) => boolean, most: number) {
    this.#wants = wants;
    this.#kept = new TextBuffer(most);
  }

  push(text: string): void {
    let at = 0;
    if (this.#openLength > 0) {
      at = text.indexOf('\n') + 1;
      if (at > 0) this.#takeOpen(text.slice(0, at));
    }
    // Where the open line goes on, there is no line break in the text.
    this.#hold(text.slice(this.#takeLines(text, at)));
  }

  /** What was kept; undefined when it was more than may be. */
  finish(): { readonly text: string; readonly excerpt: Excerpt } | undefined {
    if (this.#openLength > 0) this.#takeOpen('');
    const text = this.#kept.finish();
    return text === undefined ? undefined : { text, excerpt: { pieces: this.#pieces } };
  }

  /** Takes the whole lines from `start` on, runs of wanted ones at once; returns where the last one ends. */
  #takeLines(text: string, start: number): number {
    let run = start;
    let lines = 0;
    let at = start;
    for (let end = text.indexOf('\n', at); end !== -1; end = text.indexOf('\n', at)) {
      const wanted = text.charCodeAt(at) === OPEN_BRACKET ? this.#wantsLine(text.slice(at, end)) : this.#isWanted;
      if (wanted !== this.#isWanted) {
        this.#take(text, run, at, lines);
        this.#isWanted = wanted;
        run = at;
        lines = 0;
      }
      lines++;
      at = end + 1;
    }
    this.#take(text, run, at, lines);
    return at;
  }

  #wantsLine(line: string): boolean {
    const path = KEY_LINE.exec(line)?.[1];
    return path === undefined ? this.#isWanted : this.#wants(path);
  }

  /** Passes over a run of lines, or keeps it. */
  #take(text: string, start: number, end: number, lines: number): void {
    if (start === end) return;
    if (this.#isWanted) {
      this.#begin();
      this.#kept.add(text, start, end);
      this.#keptLines += lines;
    }
    this.#offset += end - start;
    this.#line += lines;
    if (this.#isWanted) this.#keptUpTo = this.#offset;
  }

  #begin(): void {
    if (this.#keptUpTo === this.#offset) return;
    const offset = this.#kept.length;
    this.#pieces.push({ offset, line: this.#keptLines, originalOffset: this.#offset, originalLine: this.#line });
  }

  /** Puts the beginning of a line aside; of a line that nobody wants no more than its length is needed. */
  #hold(text: string): void {
    if (text === '') return;
    const isNeeded = this.#openLength === 0 || this.#isWanted || this.#open[0]?.charCodeAt(0) === OPEN_BRACKET;
    if (isNeeded) this.#open.push(text);
    this.#openLength += text.length;
  }

  /** Takes the line that was put aside, with its end. */
  #takeOpen(end: string): void {
    const line = [...this.#open, end].join('');
    const length = this.#openLength + end.length;
    if (line.charCodeAt(0) === OPEN_BRACKET) this.#isWanted = this.#wantsLine(line);
    if (this.#isWanted) this.#take(line, 0, line.length, 1);
    else {
      this.#offset += length;
      this.#line++;
    }
    this.#open = [];
    this.#openLength = 0;
  }
}

import { type Span, span } from '../../text/span';
import type { ScriptWord } from '../moveScript';

/** The words of one simple command: what stands between `&`, `|` and the brackets of a block. */
export type Segment = readonly ScriptWord[];

export interface CommandLine {
  readonly segments: readonly Segment[];
  /** Behind its last character, before its line break. */
  readonly end: number;
}

/** A mark of a template in place of a value: `<server name>`. A redirection has a blank or a path behind its sign. */
const MARK = /<[^\s<>"&|^][^<>"&|\r\n]{0,60}>/y;

/** Words whose segment may go on behind an opening bracket: `if exist x (`, `else (`, `for … do (`. */
const BEFORE_BLOCK = /^@?(?:if|else|for|do|in)$/i;

/**
 * Splits the command line that begins at `start`, up to a line break that no caret escapes or up to `limit`. A comment
 * ends it early; nothing is lost for a caller that looks at programs only.
 */
export function commandLine(text: string, start: number, limit = text.length): CommandLine {
  const reader = new Reader(text, start, limit);
  return { segments: reader.read(), end: reader.at };
}

class Reader {
  private readonly segments: Segment[] = [];
  private words: ScriptWord[] = [];

  constructor(
    private readonly text: string,
    public at: number,
    private readonly limit: number,
  ) {}

  read(): readonly Segment[] {
    while (this.at < this.limit && !isBreak(this.char())) this.step();
    this.close();
    return this.segments;
  }

  private char(ahead = 0): string {
    return this.at + ahead < this.limit ? this.text.charAt(this.at + ahead) : '';
  }

  private step(): void {
    const char = this.char();
    if (char === ' ' || char === '\t') this.at++;
    else if (char === '^' && isBreak(this.char(1))) this.passBreak();
    else if (char === '&' || char === '|' || char === ')') this.separate();
    else if (char === '(' && this.opensBlock()) this.separate();
    else if (char === '>' || (char === '<' && !this.isMark())) this.passRedirection();
    else this.words.push(this.word());
    if (this.isComment()) this.toEnd();
  }

  private separate(): void {
    this.at++;
    this.close();
  }

  private close(): void {
    if (this.words.length > 0) this.segments.push(this.words);
    this.words = [];
  }

  private opensBlock(): boolean {
    const [first] = this.words;
    return first === undefined || first.text === '@' || BEFORE_BLOCK.test(first.text);
  }

  private isMark(): boolean {
    return this.mark !== undefined;
  }

  /** The mark of a template that begins here. */
  private get mark(): RegExpExecArray | undefined {
    MARK.lastIndex = this.at;
    const match = MARK.exec(this.text);
    return match !== null && this.at + match[0].length <= this.limit ? match : undefined;
  }

  /** `REM` and labels: what follows on the line is no command, whatever signs are in it. */
  private isComment(): boolean {
    const [first, second] = this.words;
    return second === undefined && first !== undefined && /^(?:@?rem|:.*)$/i.test(first.text);
  }

  private toEnd(): void {
    while (this.at < this.limit && !isBreak(this.char())) this.at++;
  }

  /** A sign of redirection with its target, and the number of the stream before it. */
  private passRedirection(): void {
    const last = this.words.at(-1);
    if (last !== undefined && last.span.end === this.at && /^\d$/.test(last.text)) this.words.pop();
    while (this.char() === '>' || this.char() === '<') this.at++;
    if (this.char() === '&') {
      this.at += 2;
      return;
    }
    while (this.char() === ' ' || this.char() === '\t') this.at++;
    if (this.at < this.limit && !/[\r\n&|<>^]/.test(this.char())) this.word();
  }

  /** A caret with the line break that it takes away. */
  private passBreak(): void {
    this.at += this.char(1) === '\r' && this.char(2) === '\n' ? 3 : 2;
  }

  private word(): ScriptWord {
    const start = this.at;
    let text = '';
    let brackets = 0;
    while (this.at < this.limit) {
      const char = this.char();
      if (endsWord(char) && !(char === ')' && brackets > 0) && !(char === '<' && this.isMark())) break;
      if (char === '(') brackets++;
      if (char === ')') brackets--;
      text += this.piece(char);
    }
    return scriptWord(this.text, text, span(start, this.at));
  }

  /** One character of a word, or all that a quotation mark, a caret or a mark of a template holds together. */
  private piece(char: string): string {
    if (char === '"') return this.quoted();
    if (char === '^') return this.escaped();
    if (char === '<') return this.passed(this.mark?.[0].length ?? 1);
    return this.passed(1);
  }

  /** What stands between this quotation mark and the next, or the end of the line. */
  private quoted(): string {
    this.at++;
    const start = this.at;
    while (this.at < this.limit && this.char() !== '"' && !isBreak(this.char())) this.at++;
    const text = this.text.slice(start, this.at);
    if (this.char() === '"') this.at++;
    return text;
  }

  /** The character behind a caret as it is; nothing for a line break, and at the very end. */
  private escaped(): string {
    if (isBreak(this.char(1))) {
      this.passBreak();
      return '';
    }
    this.at++;
    return this.at < this.limit ? this.passed(1) : '';
  }

  private passed(length: number): string {
    const start = this.at;
    this.at += length;
    return this.text.slice(start, this.at);
  }
}

function scriptWord(source: string, text: string, whole: Span): ScriptWord {
  const raw = source.slice(whole.start, whole.end);
  const isWrapped = raw.length > 1 && raw.startsWith('"') && raw.endsWith('"');
  const inner = isWrapped ? span(whole.start + 1, whole.end - 1) : whole;
  return {
    text,
    span: whole,
    inner,
    isPlain: source.slice(inner.start, inner.end) === text,
    isUnknown: /%|!\w[^!]*!|<[^<>]+>/.test(text),
  };
}

function endsWord(char: string): boolean {
  return ' \t&|<>)\r\n'.includes(char);
}

function isBreak(char: string): boolean {
  return char === '\n' || char === '\r';
}

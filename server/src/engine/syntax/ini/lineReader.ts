import { OffsetArray } from '../../text/lines';
import type { IniProblemCode } from '../ini';
import type { SyntaxProblem } from '../parsed';
import { pastBlanks } from '../placedText';
import { COMMENT, EMPTY, SECTION, sectionName, TEXT } from './tree';

const SEMICOLON = 59;
const OPENING_BRACKET = 91;

/** Takes down what the lines are, one after the other. */
export class LineReader {
  readonly problems: SyntaxProblem<IniProblemCode>[] = [];
  private readonly marks: OffsetArray;
  private readonly sections = new OffsetArray(16);
  /** The next `=`, or -1. It is looked for again only when it is passed, so lines without one are not read twice. */
  private equals: number;

  /** Begins at `start`, where the line of that number begins; about so many lines are expected. */
  constructor(
    private readonly text: string,
    start: number,
    private line: number,
    expected: number,
  ) {
    this.marks = new OffsetArray(expected);
    this.equals = text.indexOf('=', start);
  }

  read(start: number, end: number): void {
    const { text } = this;
    const first = pastBlanks(text, start, end);
    if (this.equals !== -1 && this.equals < first) this.equals = text.indexOf('=', first);
    const mark = this.mark(first, start, end);
    if (mark === SECTION) this.section(first, end);
    if (mark === first - start) this.problems.push({ code: 'empty-key', span: { start: first, end: first + 1 } });
    this.marks.push(mark);
    this.line++;
  }

  finish(): { readonly marks: Int32Array; readonly sections: Int32Array } {
    return { marks: this.marks.finish(), sections: this.sections.finish() };
  }

  /** What the line is: how far behind its beginning the `=` stands that splits it, or one of the negative marks. */
  private mark(first: number, start: number, end: number): number {
    if (first === end) return EMPTY;
    const code = this.text.charCodeAt(first);
    if (code === SEMICOLON) return COMMENT;
    if (code === OPENING_BRACKET) return SECTION;
    return this.equals !== -1 && this.equals < end ? this.equals - start : TEXT;
  }

  private section(open: number, end: number): void {
    this.sections.push(this.line);
    const { name, isClosed } = sectionName(this.text, open, end);
    if (isClosed) return;
    this.problems.push({ code: 'section-not-closed', span: { start: open, end: name.span.end }, subject: name.text });
  }
}

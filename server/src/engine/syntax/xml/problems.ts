import { span } from '../../text/span';
import type { SyntaxProblem } from '../parsed';
import type { XmlProblemCode } from './parse';

type XmlProblem = SyntaxProblem<XmlProblemCode>;

/** A file with more problems than this is no XML at all; what comes behind them is read but not reported. */
const MOST_PROBLEMS = 10_000;

/** The problems of one file while it is read. */
export class ProblemList {
  private readonly problems: XmlProblem[] = [];

  get length(): number {
    return this.problems.length;
  }

  /** Returns the place of the problem in the list, for `replace`; a place behind the list when the list is full. */
  add(code: XmlProblemCode, start: number, end: number, subject?: string): number {
    if (this.problems.length === MOST_PROBLEMS) return MOST_PROBLEMS;
    return this.problems.push(xmlProblem(code, start, end, subject)) - 1;
  }

  /** Says something else where it turned out later what the mistake was. */
  replace(index: number, code: XmlProblemCode, start: number, end: number, subject?: string): void {
    if (index < this.problems.length) this.problems[index] = xmlProblem(code, start, end, subject);
  }

  /** Takes back what was added since the list had this length, because one other problem says it all. */
  takeBack(length: number): void {
    this.problems.length = length;
  }

  /** Whether one of this code was added since the list had the length `from`. */
  has(code: XmlProblemCode, from: number): boolean {
    return this.problems.slice(from).some((problem) => problem.code === code);
  }

  /** The problems in file order. */
  inOrder(): readonly XmlProblem[] {
    return this.problems.toSorted((left, right) => left.span.start - right.span.start);
  }
}

function xmlProblem(code: XmlProblemCode, start: number, end: number, subject: string | undefined): XmlProblem {
  return subject === undefined ? { code, span: span(start, end) } : { code, span: span(start, end), subject };
}

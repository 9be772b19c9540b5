import { beforeSpace, NextOf, pastSpace } from './characters';
import { referenceAt, referenced } from './entities';
import type { ProblemList } from './problems';
import { CDATA_CLOSE } from './sections';

/** Looks for mistakes in the text between and inside tags, which has to be given in file order. */
export class TextChecks {
  /** Whether there is text outside the root element. */
  hasOutside = false;
  outsideStart: number;
  outsideEnd: number;
  private readonly ampersands: NextOf;
  private readonly cdataCloses: NextOf;

  constructor(
    private readonly text: string,
    private readonly problems: ProblemList,
  ) {
    this.outsideStart = text.length;
    this.outsideEnd = text.length;
    this.ampersands = new NextOf(text, '&');
    this.cdataCloses = new NextOf(text, CDATA_CLOSE);
  }

  /** Text inside an element. */
  inside(start: number, end: number): void {
    if (this.ampersands.from(start) < end) this.references(start, end);
    if (this.cdataCloses.from(start) < end) this.cdataEnds(start, end);
  }

  /** The text of an attribute's value. */
  value(start: number, end: number): void {
    if (this.ampersands.from(start) < end) this.references(start, end);
  }

  /** Text outside the root element, of which the first piece is remembered. */
  outside(start: number, end: number): void {
    const first = pastSpace(this.text, start, end);
    if (first === end || this.hasOutside) return;
    this.hasOutside = true;
    this.outsideStart = first;
    this.outsideEnd = beforeSpace(this.text, first, end);
  }

  private references(start: number, end: number): void {
    for (let at = this.ampersands.from(start); at < end; at = this.ampersands.from(at + 1)) {
      const reference = referenceAt(this.text, at, end);
      if (reference.name !== '' && referenced(reference.name) === undefined) {
        this.problems.add('unknown-entity', at, reference.end, reference.name);
      }
      // Where the file ends within the name, the semicolon is cut off with all the rest.
      if (reference.name === '' && reference.end < this.text.length) this.problems.add('bare-ampersand', at, at + 1);
    }
  }

  private cdataEnds(start: number, end: number): void {
    for (let at = this.cdataCloses.from(start); at < end; at = this.cdataCloses.from(at + 1)) {
      this.problems.add('stray-cdata-end', at, at + CDATA_CLOSE.length);
    }
  }
}

import { AttributeWalk } from './attributes';
import { DOUBLE_QUOTE, EQUALS, GREATER, LESS, nameEnd, SLASH, SPACE } from './characters';
import type { ProblemList } from './problems';
import type { TextChecks } from './textChecks';

/** Reads the attributes of open tags and of the declaration, and reports what is wrong with them. */
export class OpenTags {
  private readonly walk: AttributeWalk;

  constructor(
    private readonly text: string,
    private readonly checks: TextChecks,
    private readonly problems: ProblemList,
  ) {
    this.walk = new AttributeWalk(text);
  }

  /**
   * The same as `end` for what nearly all tags are: without a mistake, and with one attribute in double quotes at most;
   * -1 for others.
   */
  simpleEnd(nameStop: number): number {
    const { text } = this;
    const code = text.charCodeAt(nameStop);
    if (code !== SPACE) return code === SLASH && text.charCodeAt(nameStop + 1) === GREATER ? nameStop : -1;
    const equals = nameEnd(text, nameStop + 1, text.length);
    if (equals === nameStop + 1) return -1;
    if (text.charCodeAt(equals) !== EQUALS || text.charCodeAt(equals + 1) !== DOUBLE_QUOTE) return -1;
    const value = equals + 2;
    let quote = value;
    while (quote < text.length && text.charCodeAt(quote) !== DOUBLE_QUOTE && text.charCodeAt(quote) !== LESS) quote++;
    if (text.charCodeAt(quote) === LESS) return -1;
    const end = text.charCodeAt(quote + 1) === SLASH ? quote + 2 : quote + 1;
    if (text.charCodeAt(end) !== GREATER) return -1;
    this.checks.value(value, quote);
    return quote + 1;
  }

  /** The offset of the `>`, `/>` or `<` before which the tag of this name ends; the end of the file without any. */
  end(nameStart: number, nameEnd: number): number {
    const before = this.problems.length;
    const end = this.attributesEnd(nameEnd, this.text.length);
    if (end === this.text.length) this.problems.takeBack(before);
    else if (this.text.charCodeAt(end) === LESS) this.notEnded(nameStart, nameEnd, before);
    return end;
  }

  /** The same for a tag whose mistakes do not matter. */
  uncheckedEnd(nameEnd: number): number {
    this.walk.begin(nameEnd, this.text.length);
    while (this.walk.next());
    return this.walk.at;
  }

  /** Reads the attributes from `start` to `limit` at most; returns where they end. */
  attributesEnd(start: number, limit: number): number {
    const { walk } = this;
    walk.begin(start, limit);
    let firstName = '';
    let names: Set<string> | undefined;
    while (walk.next()) {
      if (walk.fault !== undefined) this.report(walk.fault);
      this.checks.value(walk.valueStart, walk.valueEnd);
      const name = this.text.slice(walk.nameStart, walk.nameEnd);
      if (firstName === '') {
        firstName = name;
        continue;
      }
      names ??= new Set([firstName]);
      if (names.has(name)) this.problems.add('duplicate-attribute', walk.nameStart, walk.nameEnd, name);
      names.add(name);
    }
    return walk.at;
  }

  private report(fault: NonNullable<AttributeWalk['fault']>): void {
    const { text, walk } = this;
    const name = text.slice(walk.nameStart, walk.nameEnd);
    this.problems.add(fault, walk.faultStart, walk.faultEnd, name === '' ? text.charAt(walk.nameStart) : name);
  }

  /**
   * An open quote explains the missing `>`. Every other mistake in such a tag comes from reading what follows as a part
   * of it.
   */
  private notEnded(nameStart: number, nameEnd: number, before: number): void {
    if (this.problems.has('quote-not-closed', before)) return;
    this.problems.takeBack(before);
    this.problems.add('tag-not-ended', nameStart, nameEnd, this.text.slice(nameStart, nameEnd));
  }
}

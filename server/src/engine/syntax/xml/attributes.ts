import {
  beforeSpace,
  CR,
  DOUBLE_QUOTE,
  EQUALS,
  endsName,
  GREATER,
  isSpace,
  LESS,
  LF,
  nameEnd,
  pastSpace,
  SINGLE_QUOTE,
  SLASH,
} from './characters';
import type { XmlProblemCode } from './parse';

/** What can be wrong with one attribute. */
export type AttributeFault = Extract<
  XmlProblemCode,
  'attribute-without-quotes' | 'quote-not-closed' | 'stray-less-than' | 'missing-space'
>;

/**
 * Walks over the attributes of one tag. The parser walks to find the tag's end, the tree walks again when somebody asks
 * for an attribute; nothing is stored. The fields speak of the attribute that `next` read last.
 */
export class AttributeWalk {
  nameStart = 0;
  nameEnd = 0;
  /** Between the quotes; an attribute without a value has an empty one behind its name or its `=`. */
  valueStart = 0;
  valueEnd = 0;
  fault: AttributeFault | undefined;
  faultStart = 0;
  faultEnd = 0;
  /** Where reading goes on. After the last attribute: the `>`, `/>` or `<` before which the tag ends, or `limit`. */
  at = 0;
  private limit = 0;

  constructor(private readonly text: string) {}

  /** Begins behind a tag's name. The tag ends before `limit` at the latest. */
  begin(at: number, limit: number): void {
    this.at = at;
    this.limit = limit;
  }

  /** Reads one attribute; false when there is none left. */
  next(): boolean {
    const { text, limit } = this;
    const start = pastSpace(text, this.at, limit);
    if (start === limit || this.endsTag(start)) {
      this.at = start;
      return false;
    }
    this.fault = undefined;
    this.nameStart = start;
    this.nameEnd = nameEnd(text, start, limit);
    if (text.charCodeAt(start) === SLASH) this.nameEnd = start + 1;
    this.value();
    if (start === this.nameEnd || text.charCodeAt(start) === SLASH) {
      this.setFault('attribute-without-quotes', start, start + 1);
    } else if (this.fault === undefined && isQuote(text.charCodeAt(start - 1))) {
      this.setFault('missing-space', start, this.nameEnd);
    }
    return true;
  }

  /** Whether `>`, `/>` or `<` stands here. */
  private endsTag(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === GREATER || code === LESS || (code === SLASH && this.text.charCodeAt(at + 1) === GREATER);
  }

  private value(): void {
    const { text, limit } = this;
    const equals = pastSpace(text, this.nameEnd, limit);
    if (equals === limit || text.charCodeAt(equals) !== EQUALS) {
      this.noValue(this.nameEnd);
      return;
    }
    const start = pastSpace(text, equals + 1, limit);
    if (start < limit && isQuote(text.charCodeAt(start))) this.quoted(start);
    else if (start === equals + 1) this.unquoted(start);
    else this.noValue(equals + 1);
  }

  private noValue(at: number): void {
    this.valueStart = at;
    this.valueEnd = at;
    this.at = at;
    this.setFault('attribute-without-quotes', this.nameStart, this.nameEnd);
  }

  private unquoted(start: number): void {
    const { text, limit } = this;
    let end = start;
    while (end < limit && !isSpace(text.charCodeAt(end)) && !this.endsTag(end)) end++;
    if (end === start) {
      this.noValue(start);
      return;
    }
    this.valueStart = start;
    this.valueEnd = end;
    this.at = end;
    this.setFault('attribute-without-quotes', start, end);
  }

  private quoted(quote: number): void {
    const { text, limit } = this;
    const wanted = text.charCodeAt(quote);
    this.valueStart = quote + 1;
    let at = quote + 1;
    while (at < limit && text.charCodeAt(at) !== wanted && text.charCodeAt(at) !== LESS) at++;
    if (at < limit && text.charCodeAt(at) === LESS) this.quotedWithLess(quote, at);
    else if (at < limit) this.quotedUpTo(quote, at);
    else if (at === text.length) this.cutOff();
    else this.notClosed(quote, this.firstStop(quote + 1, at));
  }

  private quotedUpTo(quote: number, close: number): void {
    const stop = this.endsValue(close + 1) ? -1 : this.beforeNextAttribute(close);
    if (stop === -1) this.closedAt(close);
    else this.notClosed(quote, stop);
  }

  /**
   * A `<` came before the closing quote. When the quote comes on the same line and looks like one, the `<` should have
   * been written `&lt;`; else the quote is missing.
   */
  private quotedWithLess(quote: number, less: number): void {
    const { text, limit } = this;
    const wanted = text.charCodeAt(quote);
    let at = quote + 1;
    while (at < limit && text.charCodeAt(at) !== wanted && !isLineBreak(text.charCodeAt(at))) at++;
    const isClosing = at > less && at < limit && text.charCodeAt(at) === wanted && text.charCodeAt(at - 1) !== EQUALS;
    if (!isClosing || !this.endsValue(at + 1)) {
      this.notClosed(quote, this.firstStop(quote + 1, less));
      return;
    }
    this.closedAt(at);
    this.setFault('stray-less-than', less, less + 1);
  }

  private closedAt(end: number): void {
    this.valueEnd = end;
    this.at = end + 1;
  }

  /** A quote that the end of the file leaves open is no mistake of its own. */
  private cutOff(): void {
    this.valueEnd = beforeSpace(this.text, this.valueStart, this.text.length);
    this.at = this.text.length;
  }

  private notClosed(quote: number, stop: number): void {
    this.valueEnd = beforeSpace(this.text, quote + 1, stop);
    this.at = this.valueEnd;
    this.setFault('quote-not-closed', quote, this.valueEnd);
  }

  /** The end of the line, or the `<`, `>` or `/>` that comes first from `start` on, or `limit`. */
  private firstStop(start: number, limit: number): number {
    let at = start;
    while (at < limit && !isLineBreak(this.text.charCodeAt(at)) && !this.endsTag(at)) at++;
    return at;
  }

  /** Whether what follows a closing quote may follow one. */
  private endsValue(at: number): boolean {
    if (at >= this.limit) return true;
    const code = this.text.charCodeAt(at);
    return isSpace(code) || code === GREATER || code === SLASH;
  }

  /**
   * Where the value should have ended when the quote at `at` is in truth the opening one of the next attribute, as in
   * `name="a id="1"`; -1 when no white space, name and `=` stand before it.
   */
  private beforeNextAttribute(at: number): number {
    const { text, valueStart } = this;
    if (text.charCodeAt(at - 1) !== EQUALS) return -1;
    const end = beforeSpace(text, valueStart, at - 1);
    let start = end;
    while (start > valueStart && !endsName(text.charCodeAt(start - 1))) start--;
    return start < end && start > valueStart && isSpace(text.charCodeAt(start - 1)) ? start - 1 : -1;
  }

  private setFault(fault: AttributeFault, start: number, end: number): void {
    this.fault = fault;
    this.faultStart = start;
    this.faultEnd = end;
  }
}

function isQuote(code: number): boolean {
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
}

function isLineBreak(code: number): boolean {
  return code === LF || code === CR;
}

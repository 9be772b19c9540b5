/** A half-open range of UTF-16 offsets into one file's decoded text. A byte-order mark is never part of the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A span in one file. `path` is the file's identity in a workspace: decoded, with forward slashes, compared exactly.
 * Lines and columns do not exist here; the two front doors compute them when they print.
 */
export interface Location {
  readonly path: string;
  readonly span: Span;
}

/** A value with the place it was read from. The value is what the product reads; the place holds the original text. */
export interface Located<T> {
  readonly value: T;
  readonly at: Location;
}

export function span(start: number, end: number): Span {
  return { start, end };
}

/** Whether `offset` lies in `range`; the end counts as inside, as a caret behind the last character does. */
export function touches(range: Span, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

/** Whether all of `inner` lies in `outer`. */
export function isIn(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two have a character in common or touch each other. */
export function meets(left: Span, right: Span): boolean {
  return left.start <= right.end && right.start <= left.end;
}

export function sameSpan(left: Span, right: Span): boolean {
  return left.start === right.start && left.end === right.end;
}

export function sameLocation(left: Location, right: Location): boolean {
  return left.path === right.path && sameSpan(left.span, right.span);
}

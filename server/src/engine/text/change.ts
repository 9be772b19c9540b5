import type { Span } from './span';

/** How one text came from another: what stood at [start, oldEnd) was replaced by what stands at [start, newEnd). */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** A change with the whole text that it was made in. */
export interface Edited {
  readonly before: string;
  readonly change: Change;
}

/** By how much everything behind the change has moved. */
export function growth({ oldEnd, newEnd }: Change): number {
  return newEnd - oldEnd;
}

/**
 * Where an offset of the old text lies in the new one; undefined when it touches what was changed, so that nobody can say
 * to which side of it the offset belongs.
 */
export function moved(offset: number, change: Change): number | undefined {
  if (offset < change.start) return offset;
  return offset > change.oldEnd ? offset + growth(change) : undefined;
}

/** Where a place of the old text lies in the new one, itself when it has not moved; undefined when an end of it is touched. */
export function movedSpan(span: Span, change: Change): Span | undefined {
  if (span.end < change.start) return span;
  const [start, end] = [moved(span.start, change), moved(span.end, change)];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Two changes, one after the other, as one that covers both. */
export function joined(first: Change, second: Change): Change {
  // In the text between the two: from the first character that either changed to the last one.
  const start = Math.min(first.start, second.start);
  const end = Math.max(first.newEnd, second.oldEnd);
  return { start, oldEnd: end - growth(first), newEnd: end + growth(second) };
}

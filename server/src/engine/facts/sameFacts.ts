import { type Change, moved } from '../text/change';
import type { Location, Span } from '../text/span';
import { isSpan } from './movedFact';

type Facts = readonly { readonly at: Location }[];

/** Whether the facts are the same but for having moved. What the change has touched is compared first. */
export function onlyMoved(old: Facts, next: Facts, change: Change): boolean {
  const { length } = old;
  const first = old.findLastIndex(({ at }) => at.span.start < change.start);
  return (
    next.length === length &&
    next.every((_, step) => {
      const index = (Math.max(0, first) + step) % length;
      return equal(old[index], next[index], change);
    })
  );
}

/**
 * Structural equality of facts: plain data made of objects, arrays and primitives, without cycles. With a change the
 * places on the left are those before it, and equal to the ones that it has moved them to.
 */
export function equal(left: unknown, right: unknown, change?: Change): boolean {
  // An object that was taken over still has places, and these may be such as have not moved although they should have.
  if (left === right && change === undefined) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return left === right;
  if (Array.isArray(left) || Array.isArray(right)) return equalArrays(left, right, change);
  if (change !== undefined && isSpan(left) && isSpan(right)) return isMoved(left, right, change);
  return equalRecords(recordOf(left), recordOf(right), change);
}

function equalRecords(left: Plain, right: Plain, change: Change | undefined): boolean {
  let keys = 0;
  for (const key in left) {
    if (!equal(left[key], right[key], change)) return false;
    keys++;
  }
  for (const _ in right) keys--;
  return keys === 0;
}

function isMoved(left: Span, right: Span, change: Change): boolean {
  return moved(left.start, change) === right.start && moved(left.end, change) === right.end;
}

/** Compares from the end: an edit moves all that stands behind it, so the last item tells first that a list has changed. */
function equalArrays(left: unknown, right: unknown, change: Change | undefined): boolean {
  if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
  for (let index = left.length - 1; index >= 0; index--) {
    if (!equal(left[index], right[index], change)) return false;
  }
  return true;
}

type Plain = Readonly<Record<string, unknown>>;

function recordOf(value: object): Plain {
  // Facts are plain data, so any object in them is a record; copying it into one would cost more than the comparison.
  return value as Plain;
}

import type { FactKind, FactsByKind } from '../facts/vocabulary';

/** `next`, with the lists of `before` in place of their equals. */
export function keepUnchanged(before: FactsByKind, next: FactsByKind): FactsByKind {
  const kept: Record<string, unknown> = { ...next };
  for (const kind of Object.keys(next)) {
    // The keys of a FactsByKind are kinds of fact.
    const old = before[kind as FactKind];
    if (old !== undefined && equal(old, kept[kind])) kept[kind] = old;
  }
  return kept as FactsByKind;
}

/** Structural equality of facts: plain data made of objects, arrays and primitives, without cycles. */
function equal(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) || Array.isArray(right)) return equalArrays(left, right);
  return equalRecords(recordOf(left), recordOf(right));
}

function equalRecords(left: Readonly<Record<string, unknown>>, right: Readonly<Record<string, unknown>>): boolean {
  let keys = 0;
  for (const key in left) {
    if (!equal(left[key], right[key])) return false;
    keys++;
  }
  for (const _ in right) keys--;
  return keys === 0;
}

/** Compares from the end: an edit moves all that stands behind it, so the last item tells first that a list has changed. */
function equalArrays(left: unknown, right: unknown): boolean {
  if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
  for (let index = left.length - 1; index >= 0; index--) if (!equal(left[index], right[index])) return false;
  return true;
}

function recordOf(value: object): Readonly<Record<string, unknown>> {
  // Facts are plain data, so any object in them is a record; copying it into one would cost more than the comparison.
  return value as Readonly<Record<string, unknown>>;
}

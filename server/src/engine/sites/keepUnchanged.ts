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
  const entries = Object.entries(left);
  if (entries.length !== Object.keys(right).length) return false;
  const other: Readonly<Record<string, unknown>> = { ...right };
  return entries.every(([key, value]) => equal(value, other[key]));
}

function equalArrays(left: unknown, right: unknown): boolean {
  if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
  return left.every((item, index) => equal(item, right[index]));
}

import { apart } from '../text/apart';
import type { FactsByKind } from './vocabulary';

/** The same facts, whose texts are no parts of the text of a file. What facts share they share again. */
export function withOwnTexts(facts: FactsByKind): FactsByKind {
  const copies = new Map<object, unknown>();
  const copyOf = (value: unknown): unknown => {
    if (typeof value === 'string') return apart(value);
    if (typeof value !== 'object' || value === null) return value;
    if (!copies.has(value)) copies.set(value, copied(value, copyOf));
    return copies.get(value);
  };
  // A copy has the shape of what it was made of: facts are plain data.
  return copyOf(facts) as FactsByKind;
}

function copied(value: object, copyOf: (part: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyOf(part)]));
}

import type { Fix, FixSafety } from '../../fixes/fix';
import { message, template } from '../../messages/message';
import type { Located } from '../../text/span';

/** What keeps numbers from being 0, 1, 2 … in some order. */
export interface SequenceFault {
  readonly at: Located<number>;
  /** The one before it that has the same number; absent when a number below it is missing. */
  readonly twin: Located<number> | undefined;
}

/** The first number that stands there twice, or else the first that has none below it; none when all is in order. */
export function sequenceFault(numbers: readonly Located<number>[]): SequenceFault | undefined {
  const met = new Map<number, Located<number>>();
  for (const at of numbers) {
    const twin = met.get(at.value);
    if (twin !== undefined) return { at, twin };
    met.set(at.value, at);
  }
  const odd = numbers.find(({ value }) => value > 0 && !met.has(value - 1));
  return odd && { at: odd, twin: undefined };
}

/** Numbers them from 0 in their present order, equal ones as they stand in the file. */
export function renumbering(numbers: readonly Located<number>[], safety: FixSafety): Fix {
  const inOrder = numbers.toSorted((left, right) => left.value - right.value);
  const edits = inOrder.flatMap(({ value, at }, index) => (value === index ? [] : [{ at, newText: String(index) }]));
  return { title: message(renumber, {}), safety, edits };
}

const renumber = template({ en: 'Number them from 0 without gaps', ja: '0 からの連番にする' });

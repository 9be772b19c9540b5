import type { RegKey, RegTree, RegValue } from '../../syntax/reg/tree';

/**
 * Files with more values than this are exports: regedit has written them, and it makes none of the mistakes of people. So
 * a rule that goes over every value costs nothing where it could find nothing.
 */
const MOST_VALUES = 1000;

/** Whether the file is of a size that somebody may have written or changed by hand. */
export function mayBeWrittenByHand({ valueCount }: RegTree): boolean {
  return valueCount <= MOST_VALUES;
}

/** The values of a file that may be written by hand, in file order; none of a larger one. */
export function* handWrittenValues(tree: RegTree): Iterable<RegValue> {
  for (const key of handWrittenKeys(tree)) yield* key.values();
}

export function* handWrittenKeys(tree: RegTree): Iterable<RegKey> {
  if (mayBeWrittenByHand(tree)) yield* tree.keys();
}

/** The line break of the file; that of Windows where it has shown none. */
export function newlineOfReg({ text }: RegTree): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\r\n';
}

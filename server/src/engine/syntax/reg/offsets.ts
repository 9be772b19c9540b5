import { type Change, growth } from '../../text/change';
import { spliced } from '../../text/lines';
import type { Span } from '../../text/span';

/** What the parser found, as numbers: a record of `KEY_FIELDS` or `VALUE_FIELDS` of them for every key and value. */
export interface RegOffsets {
  readonly version: 4 | 5 | undefined;
  readonly headerSpan: Span;
  /** For each key: start of the line, start and end of the path, end of the line, number of the first value. */
  readonly keys: Int32Array;
  /** For each value: its start, and its end with a minus when it is unreadable. The rest is in the text. */
  readonly values: Int32Array;
}

export const KEY_FIELDS = 5;
export const VALUE_FIELDS = 2;

/** The fields of a record; both kinds begin with where they start. */
export const START = 0;
export const PATH_START = 1;
export const PATH_END = 2;
export const KEY_END = 3;
export const FIRST_VALUE = 4;
export const SIGNED_END = 1;

/** The number of the last record whose `field` is at most `value`, or -1; the field grows from record to record. */
export function lastRecord(all: Int32Array, fields: number, field: number, value: number): number {
  let low = -1;
  let high = all.length / fields - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((all[middle * fields + field] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function keyStart({ keys }: RegOffsets, key: number): number {
  return keys[key * KEY_FIELDS + START] ?? 0;
}

/** Keys that have been read again: from the first one to the one, read as the last, that is as it was. */
export interface KeysRead {
  readonly from: number;
  /** Undefined when the reading went to the end of the file. */
  readonly to: number | undefined;
}

/** The offsets after a change, where the keys that have been read again give way to what was `read`. */
export function splicedOffsets(
  before: RegOffsets,
  { from, to }: KeysRead,
  read: RegOffsets,
  change: Change,
): RegOffsets {
  const count = before.keys.length / KEY_FIELDS;
  const readKeys = to === undefined ? read.keys : read.keys.subarray(0, -KEY_FIELDS);
  const firstValue = firstValueOf(before, from);
  const lastValue = firstValueOf(before, to ?? count);
  const keys = replaced(before.keys, [from * KEY_FIELDS, (to ?? count) * KEY_FIELDS], readKeys);
  const values = replaced(before.values, [firstValue * VALUE_FIELDS, lastValue * VALUE_FIELDS], read.values);
  const [keysEnd, valuesEnd] = [from * KEY_FIELDS + readKeys.length, firstValue * VALUE_FIELDS + read.values.length];
  const newValues = read.values.length / VALUE_FIELDS - (lastValue - firstValue);
  for (let at = from * KEY_FIELDS; at < keysEnd; at += KEY_FIELDS) add(keys, at + FIRST_VALUE, firstValue);
  for (let at = keysEnd; at < keys.length; at++) {
    add(keys, at, at % KEY_FIELDS === FIRST_VALUE ? newValues : growth(change));
  }
  for (let at = valuesEnd; at < values.length; at++) {
    add(values, at, (values[at] ?? 0) < 0 ? -growth(change) : growth(change));
  }
  return { ...before, keys, values };
}

function firstValueOf({ keys, values }: RegOffsets, key: number): number {
  return keys[key * KEY_FIELDS + FIRST_VALUE] ?? values.length / VALUE_FIELDS;
}

function replaced(list: Int32Array, [from, to]: readonly [number, number], by: Int32Array): Int32Array {
  return spliced(list, { from, to, by, grown: 0 });
}

function add(list: Int32Array, at: number, amount: number): void {
  list[at] = (list[at] ?? 0) + amount;
}

import { type Span, span, touches } from '../../text/span';
import { regValue } from './valueNode';

/** A name or string as Windows reads it, with the place of its text in the file. */
export interface RegText {
  readonly text: string;
  readonly span: Span;
}

/** A line `[HKEY_…\a\b]` with the values below it, down to the next key. */
export interface RegKey {
  readonly index: number;
  /** The path between the brackets, without the minus of a key that the file deletes. */
  readonly path: RegText;
  /** Whether the line is `[-…]`, which deletes the key with everything below it. */
  readonly deleted: boolean;
  /** From the bracket to the last character of the line, without blanks around. */
  readonly line: Span;
  values(): Iterable<RegValue>;
}

/** `unreadable` is a value with a problem in it: importing the file does not set it. */
export type RegDataKind = 'string' | 'dword' | 'hex' | 'delete' | 'unreadable';

/** A line `"name"=data` with its continuation lines. */
export interface RegValue {
  readonly key: RegKey;
  /** The name without quotes and escapes, empty for the default value; the span lies between the quotes. */
  readonly name: RegText;
  /** Whether this is `@`, the value without a name. */
  readonly isDefault: boolean;
  readonly kind: RegDataKind;
  /** The number of the registry type that `hex(n):` names, 3 (binary) for `hex:`, undefined for other kinds. */
  readonly hexType: number | undefined;
  /** Everything behind the equals sign, without blanks around and without a comment at the end. */
  readonly data: Span;
  /** From the name's first character to the data's last one. */
  readonly span: Span;
}

/** A whole .reg file: keys and values in file order, everything else (comments, blank lines, stray text) between them. */
export interface RegTree {
  readonly text: string;
  /** 5 for Unicode files, 4 for the ANSI ones of REGEDIT4, undefined when no line of the file is a known header. */
  readonly version: 4 | 5 | undefined;
  /** The header, or the text of the first line that should have been it. */
  readonly headerSpan: Span;
  readonly keyCount: number;
  readonly valueCount: number;
  keys(): Iterable<RegKey>;
  /** The key to which `offset` belongs: the last one that begins at or before it. */
  keyAt(offset: number): RegKey | undefined;
  /** The value whose name, data or continuation lines `offset` touches. */
  valueAt(offset: number): RegValue | undefined;
}

/** What the parser found, as numbers: `KEY_FIELDS` and `VALUE_FIELDS` of them for every key and value. */
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

export function regTree(text: string, offsets: RegOffsets): RegTree {
  return new OffsetTree(text, offsets);
}

/** The file's text again, put together from the spans of its keys and values and what lies between them. */
export function printReg(tree: RegTree): string {
  let printed = '';
  let at = 0;
  const print = (piece: Span) => {
    printed += tree.text.slice(at, piece.start) + tree.text.slice(piece.start, piece.end);
    at = piece.end;
  };
  for (const key of tree.keys()) {
    print(key.line);
    for (const value of key.values()) print(value.span);
  }
  return printed + tree.text.slice(at);
}

class OffsetTree implements RegTree {
  constructor(
    readonly text: string,
    private readonly offsets: RegOffsets,
  ) {}

  get version(): 4 | 5 | undefined {
    return this.offsets.version;
  }

  get headerSpan(): Span {
    return this.offsets.headerSpan;
  }

  get keyCount(): number {
    return this.offsets.keys.length / KEY_FIELDS;
  }

  get valueCount(): number {
    return this.offsets.values.length / VALUE_FIELDS;
  }

  *keys(): Iterable<RegKey> {
    for (let index = 0; index < this.keyCount; index++) yield this.key(index);
  }

  keyAt(offset: number): RegKey | undefined {
    const index = lastRecord(this.offsets.keys, KEY_FIELDS, 0, offset);
    return index === -1 ? undefined : this.key(index);
  }

  valueAt(offset: number): RegValue | undefined {
    const index = lastRecord(this.offsets.values, VALUE_FIELDS, 0, offset);
    if (index === -1) return undefined;
    const value = this.value(index, this.key(lastRecord(this.offsets.keys, KEY_FIELDS, 4, index)));
    return touches(value.span, offset) ? value : undefined;
  }

  private key(index: number): RegKey {
    const [start = 0, from = 0, to = 0, end = 0, first = 0] = record(this.offsets.keys, KEY_FIELDS, index);
    const next = record(this.offsets.keys, KEY_FIELDS, index + 1)[4] ?? this.valueCount;
    const key: RegKey = {
      index,
      path: { text: this.text.slice(from, to), span: span(from, to) },
      deleted: from - start === '[-'.length,
      line: span(start, end),
      values: () => this.values(key, first, next),
    };
    return key;
  }

  private *values(key: RegKey, first: number, next: number): Iterable<RegValue> {
    for (let index = first; index < next; index++) yield this.value(index, key);
  }

  private value(index: number, key: RegKey): RegValue {
    const [start = 0, signedEnd = 0] = record(this.offsets.values, VALUE_FIELDS, index);
    return regValue(this.text, key, span(start, Math.abs(signedEnd)), signedEnd > 0);
  }
}

function record(all: Int32Array, fields: number, index: number): Int32Array {
  return all.subarray(index * fields, (index + 1) * fields);
}

/** The number of the last record whose `field` is at most `value`, or -1; the field grows from record to record. */
function lastRecord(all: Int32Array, fields: number, field: number, value: number): number {
  let low = -1;
  let high = all.length / fields - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((all[middle * fields + field] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

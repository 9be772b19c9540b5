import { type Span, span, touches } from '../../text/span';
import {
  FIRST_VALUE,
  KEY_END,
  KEY_FIELDS,
  lastRecord,
  PATH_END,
  PATH_START,
  type RegOffsets,
  SIGNED_END,
  START,
  VALUE_FIELDS,
} from './offsets';
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
    const index = lastRecord(this.offsets.keys, KEY_FIELDS, START, offset);
    return index === -1 ? undefined : this.key(index);
  }

  valueAt(offset: number): RegValue | undefined {
    const index = lastRecord(this.offsets.values, VALUE_FIELDS, START, offset);
    if (index === -1) return undefined;
    const value = this.value(index, this.key(lastRecord(this.offsets.keys, KEY_FIELDS, FIRST_VALUE, index)));
    return touches(value.span, offset) ? value : undefined;
  }

  private key(index: number): RegKey {
    const { keys } = this.offsets;
    const at = index * KEY_FIELDS;
    const start = keys[at + START] ?? 0;
    const path = span(keys[at + PATH_START] ?? 0, keys[at + PATH_END] ?? 0);
    const key: RegKey = {
      index,
      path: { text: this.text.slice(path.start, path.end), span: path },
      deleted: path.start - start === '[-'.length,
      line: span(start, keys[at + KEY_END] ?? 0),
      values: () =>
        this.values(key, keys[at + FIRST_VALUE] ?? 0, keys[at + KEY_FIELDS + FIRST_VALUE] ?? this.valueCount),
    };
    return key;
  }

  private *values(key: RegKey, first: number, next: number): Iterable<RegValue> {
    for (let index = first; index < next; index++) yield this.value(index, key);
  }

  private value(index: number, key: RegKey): RegValue {
    const { values } = this.offsets;
    const end = values[index * VALUE_FIELDS + SIGNED_END] ?? 0;
    return regValue(this.text, key, span(values[index * VALUE_FIELDS + START] ?? 0, Math.abs(end)), end > 0);
  }
}

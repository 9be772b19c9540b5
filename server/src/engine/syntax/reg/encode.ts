import { escaped } from './quotes';

/**
 * A line of bytes is folded behind the first comma that takes it to this many characters; the backslash comes on top. So
 * a first line has 78 to 80 characters, as its name leaves it, and every further one 78.
 */
const FOLD_AT = 77;
const INDENT = '  ';

/** Types of the registry, by their numbers in `hex(n):`. */
const BINARY = 3;
const MULTI_SZ = 7;

/**
 * The data text `hex(7):…` of a REG_MULTI_SZ value as regedit writes it into a file of the given version: lower-case
 * bytes, folded at 78 characters, where the first line has room for the name. `name` is empty for the default value.
 * Undefined when a file of version 4 cannot hold a character, because its bytes depend on a code page.
 */
export function encodeMultiString(
  name: string,
  strings: readonly string[],
  version: 4 | 5,
  newline: string,
): string | undefined {
  const text = [...strings, ''].map((string) => `${string}\0`).join('');
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  if (version === 4 && units.some((unit) => unit > 0x7f)) return undefined;
  const bytes = version === 4 ? units : units.flatMap((unit) => [unit & 0xff, unit >> 8]);
  return encodeBytes(name, MULTI_SZ, bytes, newline);
}

/**
 * The data text of a value of bytes as regedit writes it: `hex:…` for binary data, `hex(n):…` with the number of the type
 * in hexadecimal for all others, folded like every value of bytes.
 */
export function encodeBytes(name: string, hexType: number, bytes: readonly number[], newline: string): string {
  const tag = hexType === BINARY ? 'hex:' : `hex(${hexType.toString(16)}):`;
  return tag + folded(bytes, `${nameText(name)}=${tag}`.length, newline);
}

/** The name as it stands in front of the equals sign. */
export function nameText(name: string): string {
  return name === '' ? '@' : encodeString(name);
}

/** The data text of a REG_SZ value, or a name: quoted, with its backslashes and quotation marks escaped. */
export function encodeString(text: string): string {
  return `"${escaped(text)}"`;
}

function folded(bytes: readonly number[], firstColumn: number, newline: string): string {
  let column = firstColumn;
  let text = '';
  bytes.forEach((byte, index) => {
    text += byte.toString(16).padStart(2, '0');
    if (index === bytes.length - 1) return;
    text += ',';
    column += 'ff,'.length;
    if (column < FOLD_AT) return;
    text += `\\${newline}${INDENT}`;
    column = INDENT.length;
  });
  return text;
}

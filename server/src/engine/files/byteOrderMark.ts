import type { EncodingName } from './encodingLabels';

/** The encoding named by the byte-order mark the bytes begin with; undefined without one. */
export function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  return undefined;
}

/** The length in bytes of the mark of `encoding`; 0 for an encoding that has none. */
export function markLength(encoding: EncodingName): number {
  if (encoding === 'utf-8') return 3;
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? 2 : 0;
}

/** The bytes behind the mark of `encoding`, or all of them. The mark of another encoding is no mark here. */
export function withoutMark(bytes: Uint8Array, encoding: EncodingName): Uint8Array {
  return byteOrderMark(bytes) === encoding ? bytes.subarray(markLength(encoding)) : bytes;
}

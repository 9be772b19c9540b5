import { byteOrderMark } from './byteOrderMark';
import { utf16WithoutMark } from './utf16WithoutMark';

/**
 * The bytes without the NULs at their end, which are what a crash leaves of a file whose length was written and whose end
 * was not. In UTF-16 only whole characters count: the last one of the text may have a zero half.
 */
export function withoutNulTail(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  if (end === bytes.length || !isUtf16(bytes.subarray(0, end + 1))) return bytes.subarray(0, end);
  const whole = end + (end % 2);
  return bytes.length - whole < 2 ? bytes : bytes.subarray(0, whole);
}

function isUtf16(bytes: Uint8Array): boolean {
  const mark = byteOrderMark(bytes);
  return mark === undefined ? utf16WithoutMark(bytes) !== undefined : mark !== 'utf-8';
}

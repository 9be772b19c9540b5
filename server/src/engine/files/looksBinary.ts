import { byteOrderMark } from './byteOrderMark';
import { isOddControl, utf16WithoutMark } from './utf16WithoutMark';

/** How many bytes are looked at, however long the file is. */
const HEAD = 8192;

/**
 * Whether the bytes are no text: NULs that are not those of UTF-16, or a share of control characters that no text has.
 * A single stray NUL in a page of text is damage to report, not a reason to leave the file unread.
 */
export function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD);
  if (byteOrderMark(head) !== undefined || utf16WithoutMark(head) !== undefined) return false;
  let nuls = 0;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) nuls++;
    else if (isOddControl(byte)) controls++;
  }
  return nuls * 512 > head.length || (nuls + controls) * 16 > head.length;
}

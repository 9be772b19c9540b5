/**
 * Whether a program that reads the bytes in code page 932 is left with the first half of a character at their end. A
 * byte of 81 to 9F or E0 to FC takes the one behind it, whatever that is (Microsoft Learn: IsDBCSLeadByteEx); half-width
 * kana, A1 to DF, are alone.
 */
export function endsInHalf(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length) at += isLead(bytes[at] ?? 0) ? 2 : 1;
  return at > bytes.length;
}

function isLead(byte: number): boolean {
  return (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc);
}

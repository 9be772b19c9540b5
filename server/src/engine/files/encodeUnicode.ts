import type { Unencodable } from './encodeText';

/** The UTF-8 bytes of `text`, or its first lone surrogate. */
export function encodeUtf8(text: string): Uint8Array | Unencodable {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (isSurrogate(code)) return { unencodable: character };
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), trailing(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), trailing(code >> 6), trailing(code));
    else bytes.push(0xf0 | (code >> 18), trailing(code >> 12), trailing(code >> 6), trailing(code));
  }
  return Uint8Array.from(bytes);
}

/** The UTF-16 bytes of `text`, or its first lone surrogate. */
export function encodeUtf16(text: string, encoding: 'utf-16le' | 'utf-16be'): Uint8Array | Unencodable {
  const lone = [...text].find((character) => isSurrogate(character.codePointAt(0) ?? 0));
  if (lone !== undefined) return { unencodable: lone };
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}

function trailing(code: number): number {
  return 0x80 | (code & 0x3f);
}

/** A code point that is half of a pair; the other half is missing. */
function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

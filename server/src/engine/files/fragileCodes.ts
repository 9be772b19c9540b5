import { type Span, span } from '../text/span';
import type { EncodingVerdict } from './encoding';

/**
 * The characters of a decoded text whose bytes an editor would not write again. `userDefined`: codes that every computer
 * gives its own meaning to. `doubled`: the second code of a character that has two.
 */
export interface FragileCode {
  readonly kind: 'userDefined' | 'doubled';
  /** The two bytes in hexadecimal. */
  readonly code: string;
  /** The character in the text. */
  readonly span: Span;
}

/** More of them than this say nothing new. */
const MOST = 200;

/**
 * The fragile codes in bytes of code page 932, in file order and no more than the first of them; none in any other
 * encoding. Each character of that code page is one UTF-16 unit, so offsets follow from one walk.
 */
export function fragileCodes(bytes: Uint8Array, { encoding, lossy }: EncodingVerdict): readonly FragileCode[] {
  if (encoding !== 'shift_jis' || lossy) return [];
  const found: FragileCode[] = [];
  let unit = 0;
  for (let at = 0; at < bytes.length && found.length < MOST; unit++) {
    const lead = bytes[at] ?? 0;
    const isPair = (lead >= 0x81 && lead <= 0x9f) || (lead >= 0xe0 && lead <= 0xfc);
    const code = isPair ? (lead << 8) | (bytes[at + 1] ?? 0) : lead;
    at += isPair ? 2 : 1;
    const kind = kindOf(code);
    if (kind !== undefined) found.push({ kind, code: code.toString(16).toUpperCase(), span: span(unit, unit + 1) });
  }
  return found;
}

/**
 * Of the codes for one character Windows writes NEC's row 13 before IBM's extensions, these before NEC's selection of
 * them, and the ones of JIS X 0208 before all (Microsoft KB170559).
 */
function kindOf(code: number): FragileCode['kind'] | undefined {
  if (code >= 0xf040 && code <= 0xf9fc) return 'userDefined';
  const isSelection = code >= 0xed40 && code <= 0xeefc;
  return isSelection || DOUBLED.has(code) || (code >= 0xfa4a && code <= 0xfa54) ? 'doubled' : undefined;
}

const DOUBLED: ReadonlySet<number> = new Set([
  ...[0x8790, 0x8791, 0x8792, 0x8795, 0x8796, 0x8797, 0x879a, 0x879b, 0x879c],
  ...[0xfa58, 0xfa59, 0xfa5a, 0xfa5b],
]);

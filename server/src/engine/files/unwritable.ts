import { type Span, span } from '../text/span';
import type { Encoder } from './encodeText';
import type { EncodingVerdict } from './encoding';
import type { EncodingName } from './encodingLabels';

/** Encodings that lack most characters. The UTF encodings lack none. */
const NARROW: ReadonlySet<EncodingName> = new Set(['shift_jis', 'euc-jp', 'gbk', 'windows-1252']);

/** More of them than this say nothing new. */
const MOST = 200;

/** The characters in [from, to) that the file's encoding has no code for, in file order and no more than the first of them. */
export function unwritable(
  text: string,
  { start: from, end: to }: Span,
  { encoding, belief }: EncodingVerdict,
  encoder: Encoder,
): readonly Span[] {
  // A file that holds nothing but ASCII may be saved in any encoding: nobody here knows which.
  if (!NARROW.has(encoding) || belief === 'ascii') return [];
  const known = new Map<string, boolean>();
  const isWritable = (character: string) => {
    const answer = known.get(character) ?? encoder.encode(character, encoding) instanceof Uint8Array;
    known.set(character, answer);
    return answer;
  };
  const found: Span[] = [];
  for (const { 0: character, index } of text.slice(from, to).matchAll(/[^\0-\x7f]/gu)) {
    // What stands for unreadable bytes was no character to begin with.
    if (character === '\ufffd' || isWritable(character)) continue;
    found.push(span(from + index, from + index + character.length));
    if (found.length === MOST) break;
  }
  return found;
}

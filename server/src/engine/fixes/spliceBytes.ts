import { byteOffsets } from '../files/byteOffsets';
import { byteOrderMark } from '../files/byteOrderMark';
import type { Encoder } from '../files/encodeText';
import type { EncodingVerdict } from '../files/encoding';
import { inOrder, type TextEdit } from '../text/edits';

/**
 * Why edits are not made. `unencodable`: the file's encoding has no bytes for a character, which `detail` is.
 * `inside-character`: a span begins or ends within a character or outside the text; `detail` are its two offsets.
 * `lossy`: the file could not be read without loss in the encoding that `detail` names.
 */
export interface SpliceRefusal {
  readonly refused: 'unencodable' | 'inside-character' | 'lossy';
  readonly detail: string;
}

/**
 * The file after `edits` of its decoded text. Every byte outside an edit is the very same byte, whichever of several codes
 * for a character it is part of; a byte-order mark stays. All edits are made or none is.
 */
export function spliceBytes(
  bytes: Uint8Array,
  verdict: EncodingVerdict,
  edits: readonly TextEdit[],
  encoder: Encoder,
): { readonly bytes: Uint8Array } | SpliceRefusal {
  const { encoding, bom, lossy } = verdict;
  if (lossy) return { refused: 'lossy', detail: encoding };
  const sorted = inOrder(edits);
  const places = byteOffsets(
    bytes,
    encoding,
    bom,
    sorted.flatMap(({ span }) => [span.start, span.end]),
  );
  if (places === undefined) return insideCharacter(bytes, verdict, sorted);
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const [index, { newText }] of sorted.entries()) {
    const inserted = encoder.encode(newText, encoding);
    if (!(inserted instanceof Uint8Array)) return { refused: 'unencodable', detail: inserted.unencodable };
    parts.push(bytes.subarray(at, places[index * 2]), inserted);
    at = places[index * 2 + 1] ?? at;
  }
  const result = concatenated([...parts, bytes.subarray(at)]);
  // A U+FEFF that comes to stand first would be read as a mark, and be lost from the text.
  if (!bom && byteOrderMark(result) === encoding) return { refused: 'unencodable', detail: '\ufeff' };
  return { bytes: result };
}

/** Names the first edit that has no place among the bytes. */
function insideCharacter(
  bytes: Uint8Array,
  { encoding, bom }: EncodingVerdict,
  edits: readonly TextEdit[],
): SpliceRefusal {
  const misplaced = edits.find(({ span }) => byteOffsets(bytes, encoding, bom, [span.start, span.end]) === undefined);
  const { start, end } = (misplaced ?? edits[0])?.span ?? { start: 0, end: 0 };
  return { refused: 'inside-character', detail: `${start}-${end}` };
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

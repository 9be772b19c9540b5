import { markLength, withoutMark } from '../files/byteOrderMark';
import { encodeUtf16 } from '../files/encodeUnicode';
import type { EncodingName, EncodingVerdict } from '../files/encoding';
import type { Codec } from '../files/openedFile';
import type { SpliceRefusal } from './spliceBytes';

/** What bytes are to be written in. */
export interface WantedEncoding {
  readonly encoding: EncodingName;
  /** Whether the bytes begin with a byte-order mark; only the UTF encodings have one. */
  readonly bom: boolean;
}

/**
 * The file in another encoding, which reads as the very same text. Refused where the bytes cannot be read without loss,
 * where the wanted encoding has no code for a character, and where the new bytes would be read as anything else.
 */
export function transcode(
  bytes: Uint8Array,
  { encoding: actual, lossy }: EncodingVerdict,
  { encoding, bom }: WantedEncoding,
  { decoder, encoder }: Codec,
): { readonly bytes: Uint8Array } | SpliceRefusal {
  const text = lossy ? undefined : decoder.strict(bytes, actual);
  if (text === undefined) return { refused: 'lossy', detail: actual };
  const body = encoder.encode(text, encoding);
  if (!(body instanceof Uint8Array)) return { refused: 'unencodable', detail: body.unencodable };
  const result = bom ? Uint8Array.from([...markOf(encoding), ...body]) : body;
  // Also a U+FEFF that comes to stand first shows here: it would be read as a mark.
  const isSame = decoder.strict(result, encoding) === text && (bom || withoutMark(result, encoding) === result);
  return isSame ? { bytes: result } : { refused: 'unencodable', detail: text.slice(0, 1) };
}

function markOf(encoding: EncodingName): Uint8Array {
  if (encoding === 'utf-8') return Uint8Array.of(0xef, 0xbb, 0xbf);
  if (markLength(encoding) === 0) return new Uint8Array();
  const mark = encodeUtf16('\ufeff', encoding === 'utf-16be' ? encoding : 'utf-16le');
  return mark instanceof Uint8Array ? mark : new Uint8Array();
}

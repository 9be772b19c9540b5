import type { EncodingName } from './encodingLabels';

/** Turns bytes into text. The engine has no decoder of its own: `platform/decode.ts` makes one of the platform's. */
export interface Decoder {
  /** The text without its byte-order mark; undefined when the bytes are not valid in that encoding. */
  strict(bytes: Uint8Array, encoding: EncodingName): string | undefined;
  /** The text without its byte-order mark, with U+FFFD for what cannot be read. Never fails. */
  lenient(bytes: Uint8Array, encoding: EncodingName): string;
}

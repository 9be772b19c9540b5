import { type Encoder, textEncoder } from '../../../server/src/engine/files/encodeText';
import type { EncodingName } from '../../../server/src/engine/files/encoding';
import { decoder } from '../../../server/src/platform/decode';

/** One decoder and one encoder for all tests: their tables are made once. */
export const DECODER = decoder();
export const ENCODER: Encoder = textEncoder(DECODER);

export const MARKS = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
} as const;

/** The bytes written in hexadecimal; blanks are for the reader. */
export function hex(digits: string): Uint8Array {
  return Uint8Array.from(Buffer.from(digits.replaceAll(' ', ''), 'hex'));
}

/** The bytes of `text`; the test is wrong when it cannot be written in `encoding`. */
export function encoded(text: string, encoding: EncodingName): Uint8Array {
  const bytes = ENCODER.encode(text, encoding);
  if (!(bytes instanceof Uint8Array)) throw new Error(`${encoding} has no ${bytes.unencodable}`);
  return bytes;
}

/** The bytes of `text` behind a byte-order mark. */
export function marked(text: string, encoding: keyof typeof MARKS): Uint8Array {
  return Uint8Array.from([...MARKS[encoding], ...encoded(text, encoding)]);
}

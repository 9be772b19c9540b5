import type { Decoder } from './decoder';
import { encodeUtf8, encodeUtf16 } from './encodeUnicode';
import type { EncodingName } from './encodingLabels';
import { type ReverseTable, reverseTable, type TableEncoding } from './reverseTable';

/** A character that an encoding has no bytes for. In the UTF encodings only half a surrogate pair is one. */
export interface Unencodable {
  /** The whole character, both halves of a pair. */
  readonly unencodable: string;
}

/** Turns text into bytes, without a byte-order mark. */
export interface Encoder {
  /** The bytes of `text`, or the first character that has none. No character is ever replaced by another one. */
  encode(text: string, encoding: EncodingName): Uint8Array | Unencodable;
}

/**
 * An encoder made from a decoder. No platform can write the old encodings, so their tables are the decoder read backwards,
 * each made when a text beyond ASCII is first to be written in it.
 */
export function textEncoder(decoder: Decoder): Encoder {
  const made = new Map<TableEncoding, ReverseTable>();
  const tableOf = (encoding: TableEncoding): ReverseTable => {
    const table = made.get(encoding) ?? reverseTable(decoder, encoding);
    made.set(encoding, table);
    return table;
  };
  return {
    encode(text, encoding) {
      if (encoding === 'utf-8') return encodeUtf8(text);
      if (encoding === 'utf-16le' || encoding === 'utf-16be') return encodeUtf16(text, encoding);
      const beyond = [...text].find((character) => character > '\x7f');
      if (beyond === undefined) return Uint8Array.from(text, (character) => character.charCodeAt(0));
      if (encoding === 'ascii') return { unencodable: beyond };
      const bytes = encodeByTable(text, tableOf(encoding));
      if (!(bytes instanceof Uint8Array) || decoder.strict(bytes, encoding) === text) return bytes;
      return { unencodable: beyond };
    },
  };
}

function encodeByTable(text: string, table: ReverseTable): Uint8Array | Unencodable {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character < '\x80' ? character.charCodeAt(0) : table.get(character);
    if (code === undefined) return { unencodable: character };
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
  }
  return Uint8Array.from(bytes);
}

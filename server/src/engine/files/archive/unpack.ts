// The build for browsers is the one without threads.
import { Inflate } from 'fflate/browser';
import { crc32 } from './crc32';
import { type DirectoryEntry, packedBytes } from './directory';

/** The ways to pack that are read; nothing that makes cluster exports uses another. */
export const METHODS: ReadonlySet<number> = new Set([0, 8]);

/**
 * The bytes of an entry; undefined when they are not what the directory says of them. Takes no more memory and time than
 * `size` is worth, however much the packed bytes would make.
 */
export function unpack(bytes: Uint8Array, entry: DirectoryEntry): Uint8Array | undefined {
  const packed = packedBytes(bytes, entry);
  if (packed === undefined) return undefined;
  const unpacked = entry.method === 0 ? packed : inflated(packed, entry.size);
  return unpacked?.length === entry.size && crc32(unpacked) === entry.crc ? unpacked : undefined;
}

/** How much is taken at a time: deflated bytes become at most 1032 times as many, and what is too much ends the work. */
const PIECE = 16 * 1024;

function inflated(packed: Uint8Array, size: number): Uint8Array | undefined {
  const result = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length <= size) result.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch {
    // What the bytes are is told by an error only: they are no deflated text, or end in the middle of it.
    return undefined;
  }
  return length === size ? result : undefined;
}

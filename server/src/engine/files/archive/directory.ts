/** One file or folder of a zip archive, as the archive's directory tells of it. Nothing of it is true yet. */
export interface DirectoryEntry {
  /** In UTF-8 if `isUtf8`, else in the encoding of whoever made the archive. */
  readonly name: Uint8Array;
  readonly isUtf8: boolean;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; other ways to pack are rare. */
  readonly method: number;
  readonly crc: number;
  /** In bytes, packed and unpacked. */
  readonly packedSize: number;
  readonly size: number;
  /** The offset of the entry's own header, behind which its bytes stand. */
  readonly header: number;
}

/**
 * The directory at the end of a zip archive (PKWARE APPNOTE 6.3, section 4.3); undefined when there is none that can be
 * read. Sizes beyond 4 GB, which only an archive above every cap has, count as unreadable.
 */
export function readDirectory(bytes: Uint8Array): readonly DirectoryEntry[] | undefined {
  const view = viewOf(bytes);
  const end = endOfDirectory(bytes, view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: DirectoryEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY) return undefined;
    const next = at + ENTRY_SIZE + lengthAt(view, at + 28) + lengthAt(view, at + 30) + lengthAt(view, at + 32);
    if (next > end) return undefined;
    entries.push(entryAt(bytes, view, at));
    at = next;
  }
  return entries;
}

/** The packed bytes of an entry; undefined when its header is not where the directory says. */
export function packedBytes(bytes: Uint8Array, { header, packedSize }: DirectoryEntry): Uint8Array | undefined {
  const view = viewOf(bytes);
  if (header + HEADER_SIZE > bytes.length || view.getUint32(header, true) !== HEADER) return undefined;
  const start = header + HEADER_SIZE + lengthAt(view, header + 26) + lengthAt(view, header + 28);
  return start + packedSize > bytes.length ? undefined : bytes.subarray(start, start + packedSize);
}

/** Whether the bytes begin as an archive with a file in it does. */
export function looksLikeArchive(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === HEADER;
}

const HEADER = 0x04034b50;
const HEADER_SIZE = 30;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const END = 0x06054b50;
const END_SIZE = 22;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The record that ends the archive, with a comment of up to 65535 bytes behind it. */
function endOfDirectory(bytes: Uint8Array, view: DataView): number | undefined {
  const last = bytes.length - END_SIZE;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === END && at + END_SIZE + lengthAt(view, at + 20) === bytes.length) return at;
  }
  return undefined;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): DirectoryEntry {
  const flags = view.getUint16(at + 8, true);
  return {
    name: bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + lengthAt(view, at + 28)),
    isUtf8: (flags & 0x800) !== 0,
    isEncrypted: (flags & 0x2041) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    header: view.getUint32(at + 42, true),
  };
}

function lengthAt(view: DataView, at: number): number {
  return view.getUint16(at, true);
}

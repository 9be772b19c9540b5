import { promises as fs } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { MAX_FILE_BYTES } from '../engine/files/caps';
import { type Decoder, decode, type EncodingVerdict } from '../engine/files/encoding';
import { looksBinary } from '../engine/files/looksBinary';
import { RegExcerpt } from '../engine/files/regExcerpt';
import type { SourceFile } from '../engine/files/sourceFile';
import { streamDecoder } from './decode';

/** How many bytes are read at once; an even number, so that no unit of UTF-16 is halved. */
const PIECE = 1024 * 1024;

/** How many bytes tell the encoding. */
const HEAD = 64 * 1024;

/** What an export is read with. */
export interface ExportReading {
  readonly decoder: Decoder;
  /** Whether a key of this path has to be kept. */
  readonly wants: (path: string) => boolean;
  /** Smaller pieces, for tests. */
  readonly piece?: number;
}

/**
 * Reads a registry export of any size in one go, and keeps no more of it than the keys that are wanted. Undefined when
 * that would be too much as well, or when the file is no export. Throws what the file system throws.
 */
export async function readLargeExport(
  full: string,
  path: string,
  { decoder, wants, piece = PIECE }: ExportReading,
): Promise<SourceFile | undefined> {
  const file = await fs.open(full);
  try {
    const { size } = await file.stat();
    const head = new Uint8Array(Math.min(HEAD, size));
    await file.read(head, 0, head.length, 0);
    if (looksBinary(head)) return undefined;
    const told = decode(wholeLines(head), decoder, { declaration: 'reg' }).verdict;
    if (told.declared === undefined) return undefined;
    const verdict = isOpen(told) ? await settled(told, file, piece) : told;
    const excerpt = new RegExcerpt(wants, MAX_FILE_BYTES / 2);
    const decoded = streamDecoder(verdict.encoding);
    await forEachPiece(file, piece, (bytes, isLast) => excerpt.push(decoded(bytes, isLast)));
    const kept = excerpt.finish();
    if (kept === undefined) return undefined;
    const lossy = kept.text.includes('\ufffd');
    const damage = lossy ? 'undecodable' : undefined;
    return { path, kind: 'reg', ...kept, verdict: { ...verdict, lossy }, damage, bytes: size };
  } finally {
    await file.close();
  }
}

async function forEachPiece(
  file: FileHandle,
  piece: number,
  take: (bytes: Uint8Array, isLast: boolean) => void,
): Promise<void> {
  const buffer = new Uint8Array(piece);
  for (let at = 0; ; ) {
    const { bytesRead } = await file.read(buffer, 0, piece, at);
    take(buffer.subarray(0, bytesRead), bytesRead === 0);
    if (bytesRead === 0) return;
    at += bytesRead;
  }
}

/** The bytes up to the last line break, behind which a character may be cut off. */
function wholeLines(head: Uint8Array): Uint8Array {
  const end = head.lastIndexOf(0x0a);
  // In UTF-16 the other half of the line break belongs to it.
  const isHalf = end % 2 === 0 && head[end + 1] === 0;
  return end === -1 ? head : head.subarray(0, end + (isHalf ? 2 : 1));
}

/** Whether the head of the file leaves open what comes behind it: it is ASCII in one of several encodings. */
function isOpen({ belief, encoding }: EncodingVerdict): boolean {
  return belief !== 'bom' && (encoding === 'utf-8' || encoding === 'ascii');
}

/** Reads all of the file for that: what is no UTF-8 is taken for Shift_JIS, which regedit wrote in Japan. */
async function settled(verdict: EncodingVerdict, file: FileHandle, piece: number): Promise<EncodingVerdict> {
  const decoded = streamDecoder('utf-8');
  let isUtf8 = true;
  await forEachPiece(file, piece, (bytes, isLast) => {
    isUtf8 &&= !decoded(bytes, isLast).includes('\ufffd');
  });
  return isUtf8 ? verdict : { ...verdict, encoding: 'shift_jis', belief: 'assumed', certain: false };
}

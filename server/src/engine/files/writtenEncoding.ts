import type { EncodingName, EncodingVerdict } from './encoding';
import type { FileKind } from './kinds';

/** Kinds that Windows reads in the code page of the system when nothing in the file says another encoding. */
const IN_CODE_PAGE: ReadonlySet<FileKind> = new Set(['ofcscan-ini', 'ofcserver-ini', 'hosts', 'reg']);

/**
 * The encoding in which text put into a file has to be written. It is the file's own; but where every byte is ASCII the
 * file has shown none, and the first Japanese character has to be what its reader expects: code page 932 for the files
 * of Windows, and UTF-8 for all others.
 */
export function writtenEncoding(kind: FileKind, { encoding, belief, bom }: EncodingVerdict): EncodingName {
  return belief === 'ascii' && !bom && IN_CODE_PAGE.has(kind) ? 'shift_jis' : encoding;
}

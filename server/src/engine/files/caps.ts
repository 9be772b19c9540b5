import { isArchiveName } from './archiveName';

/** The largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;

/** The largest archive that is read: an export has some kilobytes, and most archives are somebody else's. */
export const MAX_ARCHIVE_BYTES = 8 * 1024 * 1024;

/** The largest file of this name that is read, in bytes. */
export function maxBytesOf(path: string): number {
  return isArchiveName(path) ? MAX_ARCHIVE_BYTES : MAX_FILE_BYTES;
}

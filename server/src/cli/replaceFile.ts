import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';

/**
 * Puts new bytes in a file's place: through a temporary file beside it, synced to the disk and renamed, so that there is
 * the old file or the new one and never half of either. Returns the reason when it was left alone.
 */
export function replaceFile(path: string, expected: Uint8Array, bytes: Uint8Array): string | undefined {
  const temporary = `${path}.clusterconf-${process.pid}`;
  try {
    if (!readFileSync(path).equals(expected)) return 'changed on disk meanwhile';
    writeSynced(temporary, bytes);
    chmodSync(temporary, statSync(path).mode);
    renameSync(temporary, path);
    return undefined;
  } catch (error) {
    rmSync(temporary, { force: true });
    return error instanceof Error ? error.message : String(error);
  }
}

function writeSynced(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

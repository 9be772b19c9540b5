import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import type { Message } from '../engine/messages/message';
import { changedMeanwhile, readOnly, systemReason } from './refusal';

/**
 * Puts new bytes in a file's place: through a temporary file beside it, synced to the disk and renamed, so that there is
 * the old file or the new one and never half of either. Where a link leads to the file, the link stays. Returns the reason
 * when the file was left alone.
 */
export function replaceFile(path: string, expected: Uint8Array, bytes: Uint8Array): Message | undefined {
  try {
    const target = realpathSync(path);
    const { mode } = statSync(target);
    // The rename would succeed all the same: it needs a right on the folder only.
    if ((mode & 0o222) === 0) return readOnly;
    if (!readFileSync(target).equals(expected)) return changedMeanwhile;
    putInPlace(target, bytes, mode);
    return undefined;
  } catch (error) {
    return systemReason(error);
  }
}

function putInPlace(target: string, bytes: Uint8Array, mode: number): void {
  const temporary = `${target}.clusterconf-${process.pid}`;
  try {
    writeSynced(temporary, bytes);
    chmodSync(temporary, mode);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
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

import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Message } from '../engine/messages/message';
import { changedMeanwhile, nameTaken, readOnly, systemReason } from './refusal';

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
    const holds = () => readFileSync(target).equals(expected);
    if (!holds()) return changedMeanwhile;
    // Writing takes a while on a share; what matters is what the file holds right before it is replaced.
    return putInPlace(target, bytes, mode, holds) ? undefined : changedMeanwhile;
  } catch (error) {
    return systemReason(error);
  }
}

/** Makes a file, and the folders above it. Returns the reason when it was not made: what is there is never touched. */
export function createFile(path: string, bytes: Uint8Array): Message | undefined {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeSynced(path, bytes);
    return undefined;
  } catch (error) {
    return systemReason(error);
  }
}

/** Moves a file or a folder. Returns the reason when it was left where it is: what is in the way is never touched. */
export function moveFile(from: string, to: string): Message | undefined {
  try {
    mkdirSync(dirname(to), { recursive: true });
    const isFolder = statSync(from).isDirectory();
    // On a disk that knows no case of letters, a name in another case is the file itself.
    if (isSame(from, to)) renameSync(from, to);
    else if (!isFolder) moveOneFile(from, to);
    else if (statSync(to, { throwIfNoEntry: false }) === undefined) renameSync(from, to);
    else return nameTaken;
    return undefined;
  } catch (error) {
    return systemReason(error);
  }
}

/** Takes the name with an empty file first, which fails when it is taken, and moves the other one over that. */
function moveOneFile(from: string, to: string): void {
  closeSync(openSync(to, 'wx'));
  try {
    renameSync(from, to);
  } catch (error) {
    rmSync(to, { force: true });
    throw error;
  }
}

function isSame(left: string, right: string): boolean {
  const other = statSync(right, { throwIfNoEntry: false, bigint: true });
  const one = statSync(left, { bigint: true });
  return other !== undefined && one.ino === other.ino && one.dev === other.dev;
}

/** Whether the file was replaced, which it is not when it `holds` no longer what it should. */
function putInPlace(target: string, bytes: Uint8Array, mode: number, holds: () => boolean): boolean {
  const temporary = `${target}.clusterconf-${process.pid}`;
  try {
    writeSynced(temporary, bytes);
    chmodSync(temporary, mode);
    if (!holds()) {
      rmSync(temporary);
      return false;
    }
    renameSync(temporary, target);
    syncFolder(dirname(target));
    return true;
  } catch (error) {
    // A file of that name that somebody else has made is not ours to remove.
    if (!isTaken(error)) rmSync(temporary, { force: true });
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

/** A rename is on the disk when its folder is. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // Windows opens no folders, and some shares sync none: these see to it by themselves, and the file is in its place.
  }
}

/** Writes a file that is not there yet, whole or not at all; throws when it is there. */
function writeSynced(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

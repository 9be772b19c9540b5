import { type Dirent, promises as fs } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { maxBytesOf } from '../engine/files/caps';
import { isCandidate, isClusterName } from '../engine/files/detectKind';
import {
  type FileAccess,
  type FileContent,
  type FoundFile,
  type FoundFiles,
  MAX_CANDIDATES,
  MAX_DEPTH,
} from './fileAccess';

/** The disk of this computer, for `file:` addresses. */
export const disk: FileAccess = {
  async find(folderUri) {
    const folder = pathOf(folderUri);
    return folder === undefined ? { files: [], truncated: false } : findCandidates(folder);
  },
  async read(uri) {
    const path = pathOf(uri);
    return path === undefined ? undefined : readContent(path).catch(() => undefined);
  },
};

/** The path that an address means; `undefined` for one that means no file of this computer, such as `untitled:hosts`. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    // Node has no way to ask first: another scheme, another host, a malformed escape.
    return undefined;
  }
}

/** Folders that hold other people's files by the thousand and never one of ours. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn']);

/** The candidate files below a folder, breadth first; links and junctions are not followed. */
export async function findCandidates(folder: string): Promise<FoundFiles> {
  const files: FoundFile[] = [];
  // A clp.conf is met before the folders beside it are gone into.
  const clusters = new Set<string>();
  let level: readonly string[] = [''];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const next: string[] = [];
    for (const below of level) {
      for (const entry of await entriesOf(join(folder, below))) {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory() && !SKIPPED.has(entry.name)) next.push(path);
        if (!entry.isFile() || !isCandidate(path, (holder) => clusters.has(holder))) continue;
        if (isClusterName(path)) clusters.add(below);
        if (files.length === MAX_CANDIDATES) return { files, truncated: true };
        files.push({ path, bytes: await sizeOf(join(folder, path)) });
      }
    }
    level = next;
  }
  return { files, truncated: level.length > 0 };
}

/** The bytes of a file; throws what the file system throws. A file of more than `most` bytes is not read. */
export async function readContent(path: string, most = maxBytesOf(path)): Promise<FileContent> {
  const stat = await fs.stat(path);
  // Reading a pipe or a device may never end.
  if (!stat.isFile()) throw new Error('not a file');
  return stat.size > most ? { tooLarge: stat.size } : { bytes: await fs.readFile(path) };
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  const entries = await fs.readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.toSorted((left, right) => (left.name < right.name ? -1 : 1));
}

async function sizeOf(path: string): Promise<number> {
  return (await fs.stat(path)).size;
}

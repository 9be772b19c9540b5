import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const top = fileURLToPath(new URL('../../../', import.meta.url));

/** One file that is made from the sources: its path below the top folder, and what has to stand in it. */
export interface Generated {
  readonly path: string;
  readonly text: string;
}

/** The paths of the files that are missing, stale, or left over in `folders`, which hold nothing but generated files. */
export function staleFiles(files: readonly Generated[], folders: readonly string[]): readonly string[] {
  const changed = files.filter(({ path, text }) => readText(path) !== text).map(({ path }) => path);
  return [...changed, ...leftovers(files, folders)];
}

export function writeFiles(files: readonly Generated[], folders: readonly string[]): void {
  for (const path of leftovers(files, folders)) rmSync(join(top, path));
  for (const { path, text } of files) {
    if (readText(path) === text) continue;
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  }
}

/** The text of a file of the project; `''` when there is none. */
export function readText(path: string): string {
  const full = join(top, path);
  return existsSync(full) ? readFileSync(full, 'utf8') : '';
}

/** The files below a folder of the project, with forward slashes, sorted. */
export function filesBelow(folder: string): readonly string[] {
  const full = join(top, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
}

function leftovers(files: readonly Generated[], folders: readonly string[]): readonly string[] {
  const wanted = new Set(files.map(({ path }) => path));
  return folders.flatMap(filesBelow).filter((path) => !wanted.has(path));
}

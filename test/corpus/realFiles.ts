import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readSource, type SourceFile } from '../../server/src/engine/files/sourceFile';
import type { Finding } from '../../server/src/engine/rules/finding';
import { rules } from '../../server/src/engine/rules/registry.generated';
import { Workspace } from '../../server/src/engine/workspace';
import { decoder } from '../../server/src/platform/decode';

/** A real file of somebody else's, known by its content alone. */
export interface RealFile {
  /** The first twelve digits of the content's SHA-256. */
  readonly hash: string;
  /** The path under which the product would meet it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The files of one folder of the corpus. */
export function realFiles(corpus: string, folder: string): readonly RealFile[] {
  return readdirSync(join(corpus, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'SOURCES.md')
    .map((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
      return { hash, path: nameFor(folder, entry.name), bytes };
    });
}

/** Collections name files by what they show; the product goes by what they are called on a server. */
function nameFor(folder: string, name: string): string {
  if (folder === 'hosts') return 'hosts';
  if (folder === 'ofcscan' && name.endsWith('.ini')) return name.replace(/^.*\.(?=\w+\.ini$)/, '');
  return basename(name);
}

/** What a check of the file alone finds, and whether anything crashed. */
export function checkAlone({ path, bytes }: RealFile): {
  readonly findings: readonly Finding[];
  readonly crashes: number;
} {
  const source = readSource(path, bytes, decoder());
  const sites = source === undefined ? [] : snapshotOf(source).sites;
  return {
    findings: sites.flatMap((site) => site.findings),
    crashes: sites.flatMap((site) => site.crashes).length,
  };
}

function snapshotOf(source: SourceFile) {
  const workspace = new Workspace(rules);
  workspace.set(source);
  return workspace.snapshot();
}

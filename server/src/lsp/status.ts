import type { Folder } from './folder';
import type { Status } from './protocol';

/** What a client's status item shows: the files that were recognised, and how many findings there are. */
export function statusOf(folders: readonly Folder[]): Status {
  const sites = folders.flatMap(({ workspace }) => workspace.snapshot().sites);
  const findings = sites.flatMap((site) => site.findings);
  return {
    files: sites.flatMap(({ files, views }) =>
      files.map(({ source }) => {
        const node = views.nodes.of(source.path)?.name;
        const file = { path: source.path, kind: source.kind, encoding: source.verdict.encoding };
        return node === undefined ? file : { ...file, node };
      }),
    ),
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
    notes: folders.flatMap(({ notes }) => [...notes.values()]),
  };
}

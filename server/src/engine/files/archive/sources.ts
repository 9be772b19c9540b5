import { isArchiveName } from '../archiveName';
import type { Decoder } from '../decoder';
import { type ReadOptions, readSource, type SourceFile, unread } from '../sourceFile';
import { readArchive } from './archive';

/** What a file on disk is to a workspace: itself, or the files of a cluster that was exported to an archive. */
export interface Sources {
  readonly sources: readonly SourceFile[];
  /** Why an archive is none of ours, when it is none. */
  readonly foreign?: 'no-cluster' | 'no-archive';
}

/** Decodes a file, or all the files of an archive: their paths are that of the archive and behind it those inside. */
export function readSources(path: string, bytes: Uint8Array, decoder: Decoder, options: ReadOptions = {}): Sources {
  if (!isArchiveName(path)) {
    const source = readSource(path, bytes, decoder, options);
    return { sources: source === undefined ? [] : [source] };
  }
  const reading = readArchive(bytes, decoder);
  switch (reading.outcome) {
    case 'foreign':
      return { sources: [], foreign: reading.why };
    case 'refused': {
      const file = { path, text: '', verdict: unread, damage: undefined, bytes: bytes.length };
      return { sources: [{ ...file, kind: 'cluster-archive', archiveProblem: reading.problem }] };
    }
    case 'read':
      return {
        sources: reading.files.flatMap((file) => {
          const source = readSource(`${path}/${file.path}`, file.bytes, decoder);
          return source === undefined ? [] : [{ ...source, archive: path }];
        }),
      };
  }
}

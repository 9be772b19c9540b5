import { readSources } from '../engine/files/archive/sources';
import { isArchiveName } from '../engine/files/archiveName';
import type { Decoder } from '../engine/files/encoding';
import { MAX_ARCHIVE_BYTES, oversized } from '../engine/files/sourceFile';
import { message, plain, template } from '../engine/messages/message';
import type { Workspace } from '../engine/workspace';
import { readContent } from '../platform/disk';
import { type Refusal, systemReason } from './refusal';

/** One place on disk to look at. */
export interface Candidate {
  readonly path: string;
  readonly full: string;
  /** The person has named this very file, and wants to know when it is none of ours. */
  readonly isNamed: boolean;
}

const texts = {
  'no-cluster': template({
    en: 'it holds no clp.conf at its top or in one folder.',
    ja: '先頭にも 1 つのフォルダーの中にも clp.conf がありません。',
  }),
  'no-archive': template({ en: 'it is no zip archive.', ja: 'zip 形式のファイルではありません。' }),
  tooLarge: template({
    en: 'it is over the limit of {limit} MB for archives.',
    ja: 'アーカイブの上限の {limit} MB を超えています。',
  }),
} as const;

/** Brings files from the disk into a workspace, and keeps what could not be brought. */
export class Reading {
  readonly workspace: Workspace;
  /** The bytes of what is read, but for files in archives, which nobody writes. */
  readonly bytes = new Map<string, Uint8Array>();
  readonly unreadable: Refusal[] = [];
  readonly largeArchives: string[] = [];
  readonly #decoder: Decoder;

  constructor(workspace: Workspace, decoder: Decoder) {
    this.workspace = workspace;
    this.#decoder = decoder;
  }

  async readAll(files: readonly Candidate[]): Promise<void> {
    for (const file of files) {
      try {
        await this.#read(file);
      } catch (error) {
        this.unreadable.push({ path: file.path, reason: systemReason(error) });
      }
    }
  }

  async #read(file: Candidate): Promise<void> {
    const { path, full, isNamed } = file;
    const pinnedKind = this.workspace.pinnedKind(path);
    const content = await readContent(full);
    if ('tooLarge' in content) {
      if (isArchiveName(path)) this.#leave(file);
      const source = oversized(path, content.tooLarge, pinnedKind);
      if (source !== undefined) this.workspace.set(source);
      return;
    }
    const { sources, foreign } = readSources(path, content.bytes, this.#decoder, { pinnedKind });
    if (foreign !== undefined && isNamed) this.unreadable.push({ path, reason: plain(texts[foreign]) });
    for (const source of sources) {
      this.workspace.set(source);
      if (source.archive === undefined) this.bytes.set(source.path, content.bytes);
    }
  }

  #leave({ path, isNamed }: Candidate): void {
    const reason = message(texts.tooLarge, { limit: MAX_ARCHIVE_BYTES / 1024 / 1024 });
    if (isNamed) this.unreadable.push({ path, reason });
    else this.largeArchives.push(path);
  }
}

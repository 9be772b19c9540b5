import { isReadKey } from '../engine/facts/from/reg';
import { readSources } from '../engine/files/archive/sources';
import { isArchiveName } from '../engine/files/archiveName';
import { MAX_ARCHIVE_BYTES } from '../engine/files/caps';
import type { Decoder } from '../engine/files/encoding';
import { isExportName } from '../engine/files/exportName';
import { oversized, type SourceFile } from '../engine/files/sourceFile';
import { message, plain, template } from '../engine/messages/message';
import type { Workspace } from '../engine/workspace';
import { readContent } from '../platform/disk';
import { readLargeExport } from '../platform/largeExport';
import { type Refusal, systemReason } from './refusal';

/** One place on disk to look at. */
export interface Candidate {
  readonly path: string;
  readonly full: string;
  /** The person has named this very file, and wants to know when it is none of ours. */
  readonly isNamed: boolean;
}

/** Other caps than those of the product, for tests. */
export interface Limits {
  /** The largest file that is read as a whole. */
  readonly bytes?: number;
  /** How many bytes of a larger one are read at once. */
  readonly piece?: number;
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
  readonly #limits: Limits;

  constructor(workspace: Workspace, decoder: Decoder, limits: Limits = {}) {
    this.workspace = workspace;
    this.#decoder = decoder;
    this.#limits = limits;
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
    const content = await readContent(full, isArchiveName(path) ? MAX_ARCHIVE_BYTES : this.#limits.bytes);
    if ('tooLarge' in content) {
      if (isArchiveName(path)) this.#leave(file);
      const source = (await this.#readExport(file)) ?? oversized(path, content.tooLarge, pinnedKind);
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

  /** A registry export over the cap is read all the same, for the keys that anything is read from. */
  async #readExport({ path, full }: Candidate): Promise<SourceFile | undefined> {
    if ((this.workspace.pinnedKind(path) ?? (isExportName(path) ? 'reg' : undefined)) !== 'reg') return undefined;
    const { piece } = this.#limits;
    return readLargeExport(full, path, { decoder: this.#decoder, wants: isReadKey, ...(piece && { piece }) });
  }

  #leave({ path, isNamed }: Candidate): void {
    const reason = message(texts.tooLarge, { limit: MAX_ARCHIVE_BYTES / 1024 / 1024 });
    if (isNamed) this.unreadable.push({ path, reason });
    else this.largeArchives.push(path);
  }
}

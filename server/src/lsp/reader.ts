import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readSources } from '../engine/files/archive/sources';
import { isArchiveName } from '../engine/files/archiveName';
import { maxBytesOf } from '../engine/files/caps';
import { detectKind, isCandidate, isClusterName } from '../engine/files/detectKind';
import { textEncoder } from '../engine/files/encodeText';
import type { Decoder } from '../engine/files/encoding';
import { isExportName } from '../engine/files/exportName';
import { type FileKind, isFileKind } from '../engine/files/kinds';
import { isSameText } from '../engine/files/misreading';
import { type Codec, openedFile } from '../engine/files/openedFile';
import { isBelow } from '../engine/files/paths';
import { SCRIPT_DEPTH, scriptPlace } from '../engine/files/scriptPlace';
import { oversized, type SourceFile } from '../engine/files/sourceFile';
import { type Locale, message, render } from '../engine/messages/message';
import type { Edited } from '../engine/text/change';
import { type FileAccess, MAX_CANDIDATES, MAX_DEPTH } from '../platform/fileAccess';
import type { Folder } from './folder';
import { texts } from './texts';
import { followLines } from './view';

export interface ReaderOptions {
  readonly files: FileAccess;
  readonly decoder: Decoder;
  readonly locale: Locale;
  /** The document that the editor holds for an address: its text goes before the disk's. */
  documentAt(uri: string): TextDocument | undefined;
  /** What the editor does to a licence key that it holds; nothing of any other document. */
  heldKey(document: TextDocument): Pick<SourceFile, 'rewrittenBy' | 'isEdited'>;
}

/** Brings files into folders: from the disk or the client when a folder is scanned, from the editor while they are open. */
export class Reader {
  readonly #options: ReaderOptions;

  readonly #codec: Codec;

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.#codec = { decoder: options.decoder, encoder: textEncoder(options.decoder) };
  }

  /** Reads every candidate below the folder that belongs to it. */
  async scan(folder: Folder, isOwn: (uri: string) => boolean): Promise<void> {
    const { files, truncated } = await this.#options.files.find(folder.uri);
    if (truncated)
      folder.notes.set(
        '',
        render(message(texts.truncated, { limit: MAX_CANDIDATES, depth: MAX_DEPTH }), this.#options.locale),
      );
    const read = async (paths: readonly string[]) => {
      const own = paths.filter((path) => isOwn(folder.uriOf(path)));
      for (const path of own) await this.read(folder, path, folder.uriOf(path));
    };
    // Project files first: they say which kinds the other files are pinned to. Then the clusters, which scripts belong to.
    const paths = files.map(({ path }) => path);
    await read(paths.filter(isProject));
    const pinned = folder.workspace.pins().flatMap(({ path }) => path ?? []);
    const others = [...new Set([...paths.filter((path) => !isProject(path)), ...pinned])];
    await read(others.filter(isClusterName));
    await read(others.filter((path) => !isClusterName(path)));
    const found = new Set(paths);
    const isGone = (path: string) => {
      const archive = folder.workspace.file(path)?.source.archive;
      return (archive !== undefined || isScript(path)) && !found.has(archive ?? path);
    };
    folder.keep(
      (path, uri) => (this.#isWanted(folder, path) && !isGone(path)) || this.#options.documentAt(uri) !== undefined,
    );
  }

  /**
   * Whether what has changed may be a folder of scripts: clients tell of it when it is moved or removed, and not of the
   * files in it.
   */
  isScriptFolder(folder: Folder, path: string): boolean {
    const parts = path.split('/');
    const top = parts.findIndex((part) => part.toLowerCase() === 'scripts');
    const isFolder = top !== -1 && parts.length - top <= SCRIPT_DEPTH && scriptPlace(path) === undefined;
    return isFolder && folder.workspace.hasCluster(parts.slice(0, top).join('/'));
  }

  /** Reads one file again, or drops it when it is gone or none of ours. Of several readings at once the last one counts. */
  async read(folder: Folder, path: string, uri: string): Promise<void> {
    const reading = Symbol(path);
    folder.readings.set(path, reading);
    const read = await this.#load(folder, path, uri);
    if (folder.readings.get(path) !== reading) return;
    folder.readings.delete(path);
    this.#put(folder, path, read);
    // The document may have been opened meanwhile, under an address that the client spells in its own way.
    const document = this.#options.documentAt(folder.uriOf(path));
    if (document !== undefined) this.change(folder, path, document, { bytes: read.bytes });
  }

  /** Takes the editor's text; the bytes on disk, when there are any, say in which encoding it was saved. */
  async open(folder: Folder, path: string, document: TextDocument): Promise<void> {
    const known = folder.workspace.file(path)?.source;
    const isNews = known === undefined || (known.damage === undefined && !isSameText(document.getText(), known.text));
    // What is shown and what was read differ: the bytes say whether the encoding is to blame.
    if (isNews) await this.read(folder, path, document.uri);
    else this.change(folder, path, document);
  }

  /** Takes the document's text, which came from the one before in a known way, or stands for bytes just read. */
  change(folder: Folder, path: string, document: TextDocument, { edited, bytes }: TextOrigin = {}): void {
    const known = folder.workspace.file(path);
    const before = known?.source;
    // The first reading of a file ends by taking the document's text; until then its encoding is not known.
    if (before === undefined && folder.readings.has(path)) return;
    if (before?.damage === 'too-large' || before?.damage === 'binary' || folder.notes.has(path)) return;
    const kind = folder.workspace.pinnedKind(path) ?? kindOfLanguage(path, document.languageId);
    const source = openedFile(path, { text: document.getText(), edited, bytes, kind }, before, this.#codec);
    if (source === undefined) folder.workspace.delete(path);
    else folder.workspace.set({ ...source, ...this.#options.heldKey(document) }, edited);
    const file = folder.workspace.file(path);
    if (known !== undefined && file !== undefined && edited !== undefined) followLines(known, file, edited);
  }

  /** Takes what a file is now: itself, the files of an archive, or nothing. */
  #put(folder: Folder, path: string, { sources, tooLarge }: Read): void {
    const { workspace, notes } = folder;
    notes.delete(path);
    if (tooLarge) notes.set(path, this.#tooLarge(path));
    const now = new Set(sources.map((source) => source.path));
    const before = isArchiveName(path) ? workspace.paths().filter((other) => isBelow(other, path)) : [];
    for (const old of [path, ...before]) if (!now.has(old)) workspace.delete(old);
    for (const source of sources) workspace.set(source);
  }

  #isWanted(folder: Folder, path: string): boolean {
    const hasCluster = (holder: string) => folder.workspace.hasCluster(holder);
    return isCandidate(path, hasCluster) || folder.workspace.pinnedKind(path) !== undefined;
  }

  async #load(folder: Folder, path: string, uri: string): Promise<Read> {
    if (!this.#isWanted(folder, path)) return NOTHING;
    const pinnedKind = folder.workspace.pinnedKind(path);
    const content = await this.#options.files.read(uri);
    if (content === undefined) return NOTHING;
    if (!('tooLarge' in content)) {
      const { sources } = readSources(path, content.bytes, this.#options.decoder, { pinnedKind });
      return { sources, tooLarge: false, bytes: content.bytes };
    }
    const source = oversized(path, content.tooLarge, pinnedKind);
    const isOurs = source !== undefined || isArchiveName(path) || isExportName(path);
    return { sources: source === undefined ? [] : [source], tooLarge: isOurs };
  }

  #tooLarge(path: string): string {
    const text = isExportName(path) ? texts.tooLargeExport : texts.tooLarge;
    return render(message(text, { path, limit: maxBytesOf(path) / 1024 / 1024 }), this.#options.locale);
  }
}

/** What has been read under one address. */
interface Read {
  readonly sources: readonly SourceFile[];
  /** It is over the cap, and a note says so. */
  readonly tooLarge: boolean;
  readonly bytes?: Uint8Array;
}

/** Where a document's text comes from. */
export interface TextOrigin {
  readonly edited?: Edited | undefined;
  readonly bytes?: Uint8Array | undefined;
}

const NOTHING: Read = { sources: [], tooLarge: false };

function isProject(path: string): boolean {
  return detectKind(path, '') === 'clusterconf-json';
}

function isScript(path: string): boolean {
  return detectKind(path, '') === 'cluster-script';
}

/** A file of another name that the person has given one of our languages is taken at their word. */
function kindOfLanguage(path: string, language: string): FileKind | undefined {
  return !isCandidate(path) && isFileKind(language) ? language : undefined;
}

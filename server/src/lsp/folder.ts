import { URI, Utils } from 'vscode-uri';
import { relativeTo } from '../engine/files/paths';
import type { Rule } from '../engine/rules/rule';
import { Workspace } from '../engine/workspace';
import { archiveUri, insideArchive } from './archiveUri';

export interface FolderOptions {
  readonly rules: readonly Rule[];
  /** The client asks for the text of files inside archives, so that these have addresses of their own. */
  readonly opensArchives: boolean;
}

/**
 * One folder of the editor with its files, or a single file that lies in none. Inside, files go by their paths below the
 * folder; the addresses that the client uses for them are kept here.
 */
export class Folder {
  readonly workspace: Workspace;
  /** What was left out of it, in plain sentences. */
  readonly notes = new Map<string, string>();
  /** The last reading of each file that is under way; an earlier one that ends later has nothing to say. */
  readonly readings = new Map<string, symbol>();
  readonly #uri: URI;
  readonly #isFile: boolean;
  readonly #opensArchives: boolean;
  readonly #uris = new Map<string, string>();
  #finds = '[[],[]]';

  private constructor(uri: string, isFile: boolean, { rules, opensArchives }: FolderOptions) {
    this.#uri = URI.parse(uri);
    this.#isFile = isFile;
    this.#opensArchives = opensArchives;
    this.workspace = new Workspace(rules);
  }

  static at(uri: string, options: FolderOptions): Folder {
    return new Folder(uri, false, options);
  }

  static ofFile(uri: string, options: FolderOptions): Folder {
    return new Folder(uri, true, options);
  }

  get uri(): string {
    return this.#uri.toString();
  }

  /** The file's path below the folder; `undefined` when it lies elsewhere. */
  pathOf(uri: string): string | undefined {
    const entry = insideArchive(uri);
    const archive = entry && this.pathOf(entry.archive);
    if (entry !== undefined && archive !== undefined) return `${archive}/${entry.inside}`;
    const file = URI.parse(uri);
    if (file.scheme !== this.#uri.scheme || file.authority !== this.#uri.authority) return undefined;
    const own = normal(this.#uri.path);
    const path = normal(file.path);
    if (this.#isFile) return path === own ? Utils.basename(file) : undefined;
    const prefix = own.endsWith('/') ? own : `${own}/`;
    return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
  }

  /** Remembers how the client spells the address of a file. */
  remember(path: string, uri: string): void {
    this.#uris.set(path, uri);
  }

  /** Whether a scan finds other files than when this was last asked: other pins, or scripts of other clusters. */
  findsOthers(): boolean {
    const before = this.#finds;
    this.#finds = JSON.stringify([this.workspace.pins(), this.workspace.clusters()]);
    return this.#finds !== before;
  }

  /** Drops every file that does not fit. */
  keep(fits: (path: string, uri: string) => boolean): void {
    for (const path of this.workspace.paths()) if (!fits(path, this.uriOf(path))) this.workspace.delete(path);
  }

  uriOf(path: string): string {
    const known = this.#uris.get(path);
    if (known !== undefined) return known;
    const archive = this.#archiveOf(path);
    if (archive !== undefined) {
      const own = this.uriOf(archive);
      return this.#opensArchives ? archiveUri(own, relativeTo(path, archive)) : own;
    }
    return (this.#isFile ? this.#uri : Utils.joinPath(this.#uri, path)).toString();
  }

  /** The path inside an archive of a file that the client cannot open; what is said of it is said of the archive. */
  hiddenPath(path: string): string | undefined {
    const archive = this.#opensArchives ? undefined : this.#archiveOf(path);
    return archive === undefined ? undefined : relativeTo(path, archive);
  }

  #archiveOf(path: string): string | undefined {
    return this.workspace.file(path)?.source.archive;
  }
}

/** Drive letters come in either case. */
function normal(path: string): string {
  return path.replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
}

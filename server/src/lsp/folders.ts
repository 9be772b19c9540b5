import type { Levels } from '../engine/sites/config';
import { Folder, type FolderOptions } from './folder';

/** The editor's folders, and a folder of its own for each open file that lies in none of them. */
export class Folders {
  readonly #options: FolderOptions;
  readonly #folders = new Map<string, Folder>();
  readonly #loose = new Map<string, Folder>();
  #levels: Levels = new Map();

  constructor(options: FolderOptions) {
    this.#options = options;
  }

  all(): readonly Folder[] {
    return [...this.#folders.values(), ...this.#loose.values()];
  }

  /** Takes in a folder; what lies in it and belonged to another folder, or to none, is its own from now on. */
  add(uri: string): Folder {
    const folder = this.#prepared(Folder.at(uri, this.#options));
    this.#folders.set(uri, folder);
    for (const file of [...this.#loose.keys()]) if (folder.pathOf(file) !== undefined) this.#loose.delete(file);
    for (const other of this.#folders.values()) other.keep((_, file) => this.holds(other, file));
    return folder;
  }

  /** Gives the folder up; returns the one around it, which has its files to read now. */
  remove(uri: string): Folder | undefined {
    this.#folders.delete(uri);
    return this.of(uri)?.folder;
  }

  /** Whether a file belongs to the folder, and to no other one inside it. */
  holds(folder: Folder, uri: string): boolean {
    return this.of(uri)?.folder === folder;
  }

  /** The innermost folder that holds the file; for a file outside all folders one of its own, made when `open`. */
  of(uri: string, open = false): { readonly folder: Folder; readonly path: string } | undefined {
    const holding = [...this.#folders.values()].flatMap((folder) => {
      const path = folder.pathOf(uri);
      return path === undefined ? [] : [{ folder, path }];
    });
    const innermost = holding.toSorted((left, right) => left.path.length - right.path.length)[0];
    return innermost ?? this.#looseFile(uri, open);
  }

  /** Forgets the folder of a file that lies in no other one; false when it has none of its own. */
  closeLoose(uri: string): boolean {
    return this.#loose.delete(uri);
  }

  setLevels(levels: Levels): void {
    this.#levels = levels;
    for (const { workspace } of this.all()) workspace.setLevels(levels);
  }

  #looseFile(uri: string, open: boolean): { readonly folder: Folder; readonly path: string } | undefined {
    let folder = this.#loose.get(uri);
    if (folder === undefined && open) {
      folder = this.#prepared(Folder.ofFile(uri, this.#options));
      this.#loose.set(uri, folder);
    }
    const path = folder?.pathOf(uri);
    return folder === undefined || path === undefined ? undefined : { folder, path };
  }

  #prepared(folder: Folder): Folder {
    folder.workspace.setLevels(this.#levels);
    return folder;
  }
}

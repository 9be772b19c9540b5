import type { Rule } from '../engine/rules/rule';
import type { Levels } from '../engine/sites/config';
import { Folder } from './folder';

/** The editor's folders, and a folder of its own for each open file that lies in none of them. */
export class Folders {
  readonly #rules: readonly Rule[];
  readonly #folders = new Map<string, Folder>();
  readonly #loose = new Map<string, Folder>();
  #levels: Levels = new Map();

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
  }

  all(): readonly Folder[] {
    return [...this.#folders.values(), ...this.#loose.values()];
  }

  add(uri: string): Folder {
    const folder = this.#prepared(Folder.at(uri, this.#rules));
    this.#folders.set(uri, folder);
    return folder;
  }

  remove(uri: string): Folder | undefined {
    const folder = this.#folders.get(uri);
    this.#folders.delete(uri);
    return folder;
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

  closeLoose(uri: string): Folder | undefined {
    const folder = this.#loose.get(uri);
    this.#loose.delete(uri);
    return folder;
  }

  setLevels(levels: Levels): void {
    this.#levels = levels;
    for (const { workspace } of this.all()) workspace.setLevels(levels);
  }

  #looseFile(uri: string, open: boolean): { readonly folder: Folder; readonly path: string } | undefined {
    let folder = this.#loose.get(uri);
    if (folder === undefined && open) {
      folder = this.#prepared(Folder.ofFile(uri, this.#rules));
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

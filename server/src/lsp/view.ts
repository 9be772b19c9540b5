import type { AnalysedFile } from '../engine/sites/analyse';
import type { Edited } from '../engine/text/change';
import { type LineIndex, lineIndex } from '../engine/text/lineIndex';
import { LineTable } from '../engine/text/lines';
import type { Site, Snapshot } from '../engine/workspace';
import type { Conversion } from './convert';
import type { Folder } from './folder';

/** One document as a request sees it: its file, its site and all that turns answers into protocol terms. */
export interface DocumentView {
  readonly uri: string;
  readonly path: string;
  readonly file: AnalysedFile;
  readonly lines: LineIndex;
  readonly site: Site;
  readonly snapshot: Snapshot;
  readonly conversion: Conversion;
  /** The version of an open document; null for one that is not open. */
  versionOf(path: string): number | null;
}

/** One folder with all its sites as a request sees it. */
export interface FolderView {
  readonly folder: Folder;
  readonly snapshot: Snapshot;
  readonly conversion: Conversion;
}

interface Lines {
  readonly table: LineTable;
  readonly index: LineIndex;
}

const lines = new WeakMap<AnalysedFile, Lines>();

/** The line index of a file, made once for each of its contents. */
export function linesOf(file: AnalysedFile): LineIndex {
  const known = lines.get(file);
  if (known !== undefined) return known.index;
  return keepLines(file, LineTable.of(file.source.text));
}

/** Takes the line index of a file over to the file after an edit, when there is one: most of the lines are the same. */
export function followLines(before: AnalysedFile, after: AnalysedFile, edited: Edited): void {
  const known = lines.get(before);
  if (known === undefined || before.source.text !== edited.before) return;
  keepLines(after, known.table.after(edited.change, after.source.text).lines);
}

function keepLines(file: AnalysedFile, table: LineTable): LineIndex {
  const index = lineIndex(file.source.text, table);
  lines.set(file, { table, index });
  return index;
}

/** What conversions in one folder's snapshot need. */
export function conversionIn(
  folder: Folder,
  snapshot: Snapshot,
  { locale, pageOf }: Pick<Conversion, 'locale' | 'pageOf'>,
): Conversion {
  return {
    locale,
    pageOf,
    uriOf: (path) => folder.uriOf(path),
    hiddenPath: (path) => folder.hiddenPath(path),
    linesOf(path) {
      const file = snapshot.file(path);
      return file && linesOf(file);
    },
  };
}

import type { AnalysedFile } from '../engine/sites/analyse';
import type { LineIndex } from '../engine/text/lineIndex';
import { lineIndex } from '../engine/text/lineIndex';
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

const indexes = new WeakMap<AnalysedFile, LineIndex>();

/** The line index of a file, made once for each of its contents. */
export function linesOf(file: AnalysedFile): LineIndex {
  let lines = indexes.get(file);
  if (lines === undefined) {
    lines = lineIndex(file.source.text);
    indexes.set(file, lines);
  }
  return lines;
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
    linesOf(path) {
      const file = snapshot.file(path);
      return file && linesOf(file);
    },
  };
}

import { exampleSite, workspaceOf } from '../../../server/src/engine/rules/exampleSite';
import type { AnalysedFile } from '../../../server/src/engine/sites/analyse';
import { lineIndex } from '../../../server/src/engine/text/lineIndex';
import type { Location } from '../../../server/src/engine/text/span';
import type { Site } from '../../../server/src/engine/workspace';

/** The caret in a marked text. */
const CARET = '‸';

/** Files by path, in which `‸` may stand for the caret. */
export type MarkedFiles = Readonly<Record<string, string>>;

export interface MarkedSite {
  readonly site: Site;
  /** The file with the caret, or the first one. */
  readonly file: AnalysedFile;
  readonly offset: number;
}

/** The files with the caret put where `piece` has it; throws unless the file holds the piece exactly once. */
export function withCaret(files: MarkedFiles, path: string, piece: string): MarkedFiles {
  const parts = (files[path] ?? '').split(piece.replace(CARET, ''));
  if (parts.length !== 2) throw new Error(`${path} holds ${parts.length - 1} times: ${piece}`);
  return { ...files, [path]: parts.join(piece) };
}

/** The one site that the files make, without any rule. */
export function markedSite(marked: MarkedFiles): MarkedSite {
  const texts = Object.entries(marked).map(([path, text]) => [path, text.replace(CARET, '')] as const);
  const { files } = exampleSite({ name: '', files: Object.fromEntries(texts), finds: [] });
  const snapshot = workspaceOf(files.values(), []).snapshot();
  const [path = '', text = ''] =
    Object.entries(marked).find(([, one]) => one.includes(CARET)) ?? Object.entries(marked)[0] ?? [];
  const file = snapshot.file(path);
  const site = snapshot.siteOf(path);
  if (file === undefined || site === undefined) throw new Error(`${path} is no file of ours`);
  return { site, file, offset: text.indexOf(CARET) };
}

/** A place as people see it: the path, and its line with the place between `⟦` and `⟧`. */
export function shown(site: Site, { path, span }: Location): string {
  const text = site.files.find(({ source }) => source.path === path)?.source.text ?? '';
  const lines = lineIndex(text);
  const start = lines.lineStart(lines.positionAt(span.start).line);
  const end = lines.offsetAt({ line: lines.positionAt(span.end).line, column: Number.POSITIVE_INFINITY });
  const line = `${text.slice(start, span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end, end)}`;
  return `${path} | ${line.trim()}`;
}

/** Places as people see them, in the order of files and offsets. */
export function allShown(site: Site, places: readonly Location[]): readonly string[] {
  return places.toSorted(byPlace).map((place) => shown(site, place));
}

function byPlace(left: Location, right: Location): number {
  if (left.path !== right.path) return left.path < right.path ? -1 : 1;
  return left.span.start - right.span.start;
}

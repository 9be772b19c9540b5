import type { Occurrence } from '../facts/views/occurrences';
import type { AnalysedFile } from '../sites/analyse';
import { type Location, type Span, touches } from '../text/span';
import type { Site } from '../workspace';

/** Where a name leads to. */
export interface DefinitionLink {
  /** The name that was asked about. */
  readonly origin: Span;
  readonly targets: readonly DefinitionTarget[];
}

export interface DefinitionTarget {
  readonly name: Location;
  /** All that is defined under the name. */
  readonly whole: Location;
}

/** One of several places in a file that belong together. */
export interface Highlight {
  readonly span: Span;
  readonly defines: boolean;
}

/** The name at an offset of a file, if something there names a part of the cluster. */
export function occurrenceAt({ source }: AnalysedFile, { views }: Site, offset: number): Occurrence | undefined {
  return views.occurrences.at(source.path, offset);
}

/** The definitions of what is named at the offset: several for a row of devices or a name that is defined twice. */
export function definitionsAt(file: AnalysedFile, site: Site, offset: number): DefinitionLink | undefined {
  const here = occurrenceAt(file, site, offset);
  if (here === undefined) return undefined;
  const targets = site.views.occurrences
    .alike(here)
    .flatMap(({ at, defines }) => (defines === undefined ? [] : [{ name: at, whole: defines }]));
  return targets.length === 0 ? undefined : { origin: here.at.span, targets };
}

/** Every place in the site that names the same, with or without those that define it. */
export function referencesAt(
  file: AnalysedFile,
  site: Site,
  offset: number,
  withDefinitions: boolean,
): readonly Location[] {
  const here = occurrenceAt(file, site, offset);
  if (here === undefined) return [];
  const places = site.views.occurrences.alike(here);
  return places.filter(({ defines }) => withDefinitions || defines === undefined).map(({ at }) => at);
}

/** The places in this file that name the same; else both tags of an element, or every line that sets the same key. */
export function highlightsAt(file: AnalysedFile, site: Site, offset: number): readonly Highlight[] {
  const here = occurrenceAt(file, site, offset);
  if (here === undefined) return structureAt(file, offset).map((span) => ({ span, defines: false }));
  return site.views.occurrences
    .alike(here)
    .filter(({ at }) => at.path === file.source.path)
    .map(({ at, defines }) => ({ span: at.span, defines: defines !== undefined }));
}

function structureAt({ syntax }: AnalysedFile, offset: number): readonly Span[] {
  if (syntax.format === 'xml') return tagNames(syntax.tree.elementAt(offset), offset);
  if (syntax.format !== 'ini') return [];
  const line = syntax.tree.line(syntax.tree.lineAt(offset));
  if (line?.kind !== 'entry' || !touches(line.key.span, offset)) return [];
  return syntax.tree.named(line.key.text).map(({ key }) => key.span);
}

interface Tagged {
  readonly name: { readonly span: Span };
  readonly close: Span | undefined;
}

function tagNames(element: Tagged | undefined, offset: number): readonly Span[] {
  if (element === undefined) return [];
  const { name, close } = element;
  const start = (close?.start ?? 0) + '</'.length;
  const closing = close && { start, end: start + name.span.end - name.span.start };
  const names = closing === undefined ? [name.span] : [name.span, closing];
  return names.some((span) => touches(span, offset)) ? names : [];
}

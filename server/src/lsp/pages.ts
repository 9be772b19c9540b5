import { guidedSites } from '../engine/guides';
import type { CheckedSite } from '../engine/guides/evaluate';
import { guidePage, type PlaceLink } from '../engine/guides/guidePage';
import { plainMarkdown } from '../engine/messages/markdown';
import type { Locale } from '../engine/messages/message';
import { plannedSites } from '../engine/plans';
import { planPage } from '../engine/plans/planPage';
import type { Snapshot } from '../engine/workspace';
import type { Folders } from './folders';
import { linesOf } from './view';

/** The checklists of the vendors' guides in Markdown, for the site of one document or for all sites. */
export function guideMarkdown(folders: Folders, params: unknown, locale: Locale): string {
  const { sites, placeLink } = asked(folders, params);
  return guidePage(guidedSites(sites, textIn(params, 'guide')), locale, placeLink);
}

/** The plans that the files give in Markdown, for the site of one document or for all sites. */
export function planMarkdown(folders: Folders, params: unknown, locale: Locale): string {
  const { sites, placeLink } = asked(folders, params);
  return planPage(plannedSites(sites, textIn(params, 'plan')), locale, placeLink);
}

/** The sites that a request is about, and how their places are written. */
function asked(folders: Folders, params: unknown): { sites: readonly CheckedSite[]; placeLink: PlaceLink } {
  const snapshots = folders.all().map(({ workspace }) => workspace.snapshot());
  const one = siteOf(folders, textIn(params, 'uri'));
  const sites = one === undefined ? snapshots.flatMap((snapshot) => snapshot.sites) : [one];
  return { sites, placeLink: placeLinkIn(snapshots) };
}

function textIn(params: unknown, name: 'uri' | 'guide' | 'plan'): string | undefined {
  const given: Readonly<Record<string, unknown>> = typeof params === 'object' && params !== null ? { ...params } : {};
  const text = given[name];
  return typeof text === 'string' && text !== '' ? text : undefined;
}

function siteOf(folders: Folders, uri: string | undefined): CheckedSite | undefined {
  const found = uri === undefined ? undefined : folders.of(uri);
  return found?.folder.workspace.snapshot().siteOf(found.path);
}

/** Links that begin with a slash start at the one folder that is open; with several nothing says at which. */
function placeLinkIn(snapshots: readonly Snapshot[]): PlaceLink {
  return ({ path, span }) => {
    const file = snapshots.map((snapshot) => snapshot.file(path)).find((known) => known !== undefined);
    if (file === undefined) return plainMarkdown(path);
    const { line, column } = linesOf(file).positionAt(span.start);
    const text = plainMarkdown(`${path}:${line + 1}`);
    if (snapshots.length !== 1) return text;
    const address = path.split('/').map(encodeURIComponent).join('/').replace(/[()]/g, escapedParenthesis);
    return `[${text}](/${address}#L${line + 1},${column + 1})`;
  };
}

function escapedParenthesis(char: string): string {
  return char === '(' ? '%28' : '%29';
}

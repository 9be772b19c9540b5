import { clusterGuide } from '../engine/guides/clusterGuide';
import { type CheckedSite, emptySite, evaluateGuide } from '../engine/guides/evaluate';
import { guidePage, type PlaceLink } from '../engine/guides/guidePage';
import { plainMarkdown } from '../engine/messages/markdown';
import type { Locale } from '../engine/messages/message';
import type { Snapshot } from '../engine/workspace';
import type { Folders } from './folders';
import { linesOf } from './view';

/** The checklist of the cluster guide in Markdown, for the site of one document or for all sites. */
export function guideMarkdown(folders: Folders, params: unknown, locale: Locale): string {
  const all = folders.all().map((folder) => ({ folder, snapshot: folder.workspace.snapshot() }));
  const asked = siteOf(folders, uriIn(params));
  const sites = asked === undefined ? all.flatMap(({ snapshot }) => snapshot.sites) : [asked];
  const snapshots = all.map(({ snapshot }) => snapshot);
  const results = (sites.length > 0 ? sites : [emptySite()]).map((site) => ({
    root: site.root,
    result: evaluateGuide(clusterGuide, site),
  }));
  return guidePage(results, locale, placeLink(snapshots));
}

function uriIn(params: unknown): string | undefined {
  const uri = typeof params === 'object' && params !== null && 'uri' in params ? params.uri : undefined;
  return typeof uri === 'string' ? uri : undefined;
}

function siteOf(folders: Folders, uri: string | undefined): CheckedSite | undefined {
  const found = uri === undefined ? undefined : folders.of(uri);
  return found?.folder.workspace.snapshot().siteOf(found.path);
}

/** Links that begin with a slash start at the one folder that is open; with several nothing says at which. */
function placeLink(snapshots: readonly Snapshot[]): PlaceLink {
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

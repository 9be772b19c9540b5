import type { EntityKind, Occurrence } from '../facts/views/occurrences';
import type { FileKind } from '../files/kinds';
import type { FixEdit } from '../fixes/fix';
import type { Message } from '../messages/message';
import type { AnalysedFile } from '../sites/analyse';
import type { Span } from '../text/span';
import type { Site } from '../workspace';
import { occurrenceAt } from './references';
import { nameRefusal, refusals } from './rename/refusals';
import { type FolderMove, scriptFolderMoves, takenFolder } from './rename/scriptFolders';

/** A name that can be changed, where it was asked about. */
export interface Renamable {
  readonly span: Span;
  readonly name: string;
}

/** All that changes with a name. */
export interface Renaming {
  readonly edits: readonly FixEdit[];
  readonly moves: readonly FolderMove[];
}

/** Why a name cannot be changed, or not to this one. */
export interface Refusal {
  readonly refused: Message;
}

const NAMED: ReadonlySet<EntityKind> = new Set(['server', 'group', 'resource', 'monitor', 'virtualName']);

/** The files whose texts are changed. A registry export shows a state that has been; editing it would change nothing. */
const EDITED: ReadonlySet<FileKind> = new Set(['clp-conf', 'hosts', 'ofcscan-ini', 'clusterconf-json']);

/** The name at the offset, when it can be changed; `undefined` where nothing of the cluster is named. */
export function renamableAt(file: AnalysedFile, site: Site, offset: number): Renamable | Refusal | undefined {
  const here = occurrenceAt(file, site, offset);
  if (here === undefined) return undefined;
  const refused = kindRefusal(here, site) ?? archiveRefusal(here, site);
  return refused === undefined ? { span: here.at.span, name: here.name } : { refused };
}

/**
 * Gives what is named at the offset another name, in every file of the site that names it; the product keeps scripts in
 * folders of these names, which move along.
 */
export function renamingAt(
  file: AnalysedFile,
  site: Site,
  offset: number,
  newName: string,
): Renaming | Refusal | undefined {
  const here = occurrenceAt(file, site, offset);
  if (here === undefined) return undefined;
  const known = site.files.map(({ source }) => source.path);
  const moves = scriptFolderMoves(here, newName, known, site);
  const refused =
    kindRefusal(here, site) ??
    archiveRefusal(here, site) ??
    nameRefusal(here, newName, site) ??
    folderRefusal(moves, known);
  return refused === undefined ? { edits: editsOf(here, newName, site), moves } : { refused };
}

function kindRefusal(here: Occurrence, { views }: Site): Message | undefined {
  if (!NAMED.has(here.kind)) return refusals.notNamed();
  return views.occurrences.definitionOf(here) === undefined ? refusals.undefined(here.name) : undefined;
}

/** Half of a name would keep it: nothing is ever written into an archive. */
function archiveRefusal(here: Occurrence, { files, views }: Site): Message | undefined {
  const archives = new Map(files.map(({ source }) => [source.path, source.archive]));
  const archived = views.occurrences.alike(here).find(({ at }) => archives.get(at.path) !== undefined);
  return archived === undefined ? undefined : refusals.archived(archived.at.path);
}

function folderRefusal(moves: readonly FolderMove[], known: readonly string[]): Message | undefined {
  const taken = takenFolder(moves, known);
  return taken === undefined ? undefined : refusals.folder(taken);
}

function editsOf(here: Occurrence, newName: string, { files, views }: Site): readonly FixEdit[] {
  const edited = new Set(files.filter(({ source }) => EDITED.has(source.kind)).map(({ source }) => source.path));
  return views.occurrences
    .alike(here)
    .filter(({ at, name }) => edited.has(at.path) && name !== newName)
    .map(({ at }) => ({ at, newText: newName }));
}

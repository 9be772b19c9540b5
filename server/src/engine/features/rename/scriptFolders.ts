import { nameKey } from '../../facts/values/hostName';
import type { EntityKind, Occurrence } from '../../facts/views/occurrences';
import { baseName, folderOf, isBelow, relativeTo } from '../../files/paths';
import type { Site } from '../../workspace';

/** A folder that gets another name; both are paths. */
export interface FolderMove {
  readonly from: string;
  readonly to: string;
}

/** Below `scripts`, monitors have a folder of this name between the groups'; a group cannot be called like that. */
const MONITORS = 'monitor.s';

/**
 * The folders of scripts that go by the name: `scripts/<group>`, `scripts/<group>/<resource>` and
 * `scripts/monitor.s/<monitor>` beside clp.conf. Only those in which one of the `known` paths lies are there to move.
 */
export function scriptFolderMoves(
  here: Occurrence,
  newName: string,
  known: readonly string[],
  { views }: Site,
): readonly FolderMove[] {
  const definitions = views.occurrences.alike(here).filter(({ defines }) => defines !== undefined);
  const roots = new Set(definitions.map(({ at }) => scriptsBeside(at.path)));
  const folders = [...roots].flatMap((root) => known.flatMap((path) => folderNamed(here, path, root)));
  // Spellings that differ in case alone are one folder to Windows; where they are two, the exact one is meant.
  const isExact = (folder: string) => definitions.some(({ name }) => baseName(folder) === name);
  const inexactFirst = folders.toSorted((left, right) => Number(isExact(left)) - Number(isExact(right)));
  const byKey = new Map(inexactFirst.map((from) => [nameKey(from), from] as const));
  return [...byKey.values()].map((from) => ({ from, to: `${folderOf(from)}/${newName}` }));
}

/** The first of the moves' new folders that is there already, other than by the case of its letters. */
export function takenFolder(moves: readonly FolderMove[], known: readonly string[]): string | undefined {
  const keys = known.map(nameKey);
  return moves.find(({ from, to }) => {
    const wanted = nameKey(to);
    return wanted !== nameKey(from) && keys.some((path) => isBelow(path, wanted));
  })?.to;
}

function scriptsBeside(path: string): string {
  const folder = folderOf(path);
  return folder === '' ? 'scripts' : `${folder}/scripts`;
}

/** How many folders below `scripts` the one is that has the name of such a thing. */
const LEVELS: Readonly<Partial<Record<EntityKind, number>>> = { group: 0, resource: 1, monitor: 1 };

/** The folder on the way to the path that goes by the name, as the path spells it. */
function folderNamed({ kind, key }: Occurrence, path: string, root: string): readonly string[] {
  const level = LEVELS[kind];
  if (level === undefined || !isBelow(nameKey(path), nameKey(root))) return [];
  const below = relativeTo(path, root).split('/');
  const isOfMonitor = nameKey(below[0] ?? '') === MONITORS;
  const isFile = level >= below.length - 1;
  if (isFile || isOfMonitor !== (kind === 'monitor') || nameKey(below[level] ?? '') !== key) return [];
  return [path.slice(0, path.length - below.slice(level + 1).join('/').length - 1)];
}

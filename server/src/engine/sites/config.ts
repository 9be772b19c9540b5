import picomatch from 'picomatch/posix';
import type { FileKind } from '../files/kinds';
import { isFileKind } from '../files/kinds';
import { folderOf, isBelow, relativeTo } from '../files/paths';
import { type Severity, severities } from '../rules/finding';
import { type JsonNode, type JsonTree, member, members, strings } from '../syntax/json';

/** The level of a rule: a severity, or not at all. */
export type Level = Severity | 'off';

export type Levels = ReadonlyMap<string, Level>;

/** What clusterconf.json says about checking; what it says about the site itself are facts. */
export interface SiteConfig {
  readonly levels: Levels;
  /** Whether a file is left out of every check. */
  ignores(path: string): boolean;
  /** The kind that a file is pinned to, whatever its name and content. */
  kindOf(path: string): FileKind | undefined;
  readonly pins: readonly Pin[];
  /** Whether a finding of the rule in the file is suppressed. */
  suppresses(rule: string, path: string): boolean;
}

/** Files that are pinned to a kind. */
export interface Pin {
  /** Relative to the folder of the clusterconf.json. */
  readonly pattern: string;
  readonly kind: FileKind;
  /** The one file that the pattern means; `undefined` for a pattern that may mean several. */
  readonly path: string | undefined;
}

export const levelNames: readonly Level[] = [...severities, 'off'];

export function isLevel(value: unknown): value is Level {
  return levelNames.some((name) => name === value);
}

export const noConfig: SiteConfig = {
  levels: new Map(),
  ignores: () => false,
  kindOf: () => undefined,
  pins: [],
  suppresses: () => false,
};

/** Reads the settings of a clusterconf.json; what it cannot understand is left out, a rule says so. */
export function readConfig(path: string, tree: JsonTree): SiteConfig {
  const folder = folderOf(path);
  const ignored = matcher(folder, strings(member(tree.root, 'ignore')).map(text));
  const pins = members(member(tree.root, 'kinds')).flatMap(({ key, value }): readonly Pin[] => {
    const kind = text(value);
    const pattern = text(key);
    const path = isPlainPath(pattern) ? (folder === '' ? pattern : `${folder}/${pattern}`) : undefined;
    return isFileKind(kind) ? [{ pattern, kind, path }] : [];
  });
  const kinds = pins.map(({ pattern, kind }) => ({ matches: matcher(folder, [pattern]), kind }));
  const suppressed = (member(tree.root, 'suppress')?.children ?? []).map((entry) => ({
    rule: text(member(entry, 'rule')),
    matches: matcher(folder, [text(member(entry, 'path')) || '**']),
  }));
  return {
    levels: readLevels(member(tree.root, 'rules')),
    ignores: ignored,
    kindOf: (file) => kinds.find(({ matches }) => matches(file))?.kind,
    pins,
    suppresses: (rule, file) => suppressed.some((entry) => entry.rule === rule && entry.matches(file)),
  };
}

/** Whether the pattern is the path of one file below its folder. */
function isPlainPath(pattern: string): boolean {
  return !/[*?[\]{}()!+@\\:]|^\/|(^|\/)\.\.(\/|$)|^$/.test(pattern);
}

function readLevels(node: JsonNode | undefined): Levels {
  const levels = new Map<string, Level>();
  for (const { key, value } of members(node)) if (isLevel(value.value)) levels.set(text(key), value.value);
  return levels;
}

function text(node: JsonNode | undefined): string {
  return typeof node?.value === 'string' ? node.value : '';
}

/** Globs only, relative to the folder of the file that holds them; a user's regular expression is never run. */
function matcher(folder: string, patterns: readonly string[]): (path: string) => boolean {
  const globs = patterns.filter((pattern) => pattern !== '');
  if (globs.length === 0) return () => false;
  const matches = picomatch([...globs], { dot: true, nocase: true });
  return (path) => isBelow(path, folder) && matches(relativeTo(path, folder));
}

import { groupBy } from '../facts/groupBy';
import { folderOf, isBelow } from '../files/paths';
import { scriptPlace } from '../files/scriptPlace';
import type { AnalysedFile } from './analyse';

/** The files that describe one installation together. */
export interface SiteFiles {
  /** The folder that holds all of them; `''` is the top. */
  readonly root: string;
  /** In the order of their paths. */
  readonly files: readonly AnalysedFile[];
  /** The clusterconf.json that governs the site; it may lie above the root. */
  readonly project: AnalysedFile | undefined;
}

/**
 * Sorts files into sites. The folder of a clusterconf.json is a site. A clp.conf makes its surroundings one: the highest
 * folder that holds no other clp.conf, up to the next clusterconf.json. What belongs to neither is a site together. A
 * script without a clp.conf beside its folder belongs nowhere.
 */
export function groupSites(files: Iterable<AnalysedFile>): readonly SiteFiles[] {
  const all = [...files].toSorted((left, right) => (left.source.path < right.source.path ? -1 : 1));
  const projects = all.filter(({ source }) => source.kind === 'clusterconf-json');
  const projectFolders = new Set(projects.map(({ source }) => folderOf(source.path)));
  const clusters = all.filter(({ source }) => source.kind === 'clp-conf').map(({ source }) => folderOf(source.path));
  const roots = new Set([...projectFolders, ...clusters.map((folder) => climb(folder, clusters, projectFolders))]);
  const own = all.filter((file) => !isForeignScript(file, clusters));
  const sites = groupBy(own, ({ source }) => longestPrefix(roots, source.path) ?? '');
  return [...sites].map(([root, members]) => ({ root, files: members, project: nearestProject(projects, root) }));
}

function isForeignScript({ source }: AnalysedFile, clusters: readonly string[]): boolean {
  return source.kind === 'cluster-script' && !clusters.includes(scriptPlace(source.path)?.cluster ?? source.path);
}

function climb(folder: string, clusters: readonly string[], stops: ReadonlySet<string>): string {
  let root = folder;
  while (root !== '' && !stops.has(root)) {
    const parent = folderOf(root);
    if (clusters.some((other) => other !== folder && (other === parent || isBelow(other, parent)))) break;
    root = parent;
  }
  return root;
}

function longestPrefix(roots: ReadonlySet<string>, path: string): string | undefined {
  let folder = folderOf(path);
  while (!roots.has(folder)) {
    if (folder === '') return undefined;
    folder = folderOf(folder);
  }
  return folder;
}

function nearestProject(projects: readonly AnalysedFile[], root: string): AnalysedFile | undefined {
  const above = projects.filter(({ source }) => {
    const folder = folderOf(source.path);
    return folder === root || isBelow(root, folder);
  });
  return above.toSorted((left, right) => right.source.path.length - left.source.path.length)[0];
}

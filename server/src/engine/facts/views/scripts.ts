import { baseName, folderOf } from '../../files/paths';
import { SCRIPT_DEPTH } from '../../files/scriptPlace';
import { groupBy } from '../groupBy';
import type { FactReader } from '../store';
import type { Fact } from '../vocabulary';
import { defineView } from './view';

/** A script that clp.conf asks for. */
export interface ManagedScript {
  readonly fact: Fact<'managedScript'>;
  /** The file in its place; only the case of letters may differ. */
  readonly file: Fact<'clusterScript'> | undefined;
}

/** A folder below `scripts` with the scripts right in it. */
export interface ScriptFolder {
  /** Such as `failover1/script1`, as it is spelled. */
  readonly path: string;
  readonly files: readonly [Fact<'clusterScript'>, ...Fact<'clusterScript'>[]];
}

/** A resource or monitor that has scripts. */
export interface ScriptOwner {
  readonly name: Fact<'managedScript'>['owner'];
  /** Where its scripts belong, below `scripts`. */
  readonly path: string;
  readonly managed: readonly ManagedScript[];
  /** What is there; only the case of letters may differ. */
  readonly folder: ScriptFolder | undefined;
  /** Folders of its name in another place, that belong to nothing else, when there is none in its own. */
  readonly elsewhere: readonly ScriptFolder[];
}

/** A cluster with the scripts that were captured beside its clp.conf. */
export interface ClusterScripts {
  readonly platform: 'windows' | 'linux' | undefined;
  readonly encode: Fact<'clusterEncode'> | undefined;
  readonly savedBy: Fact<'savedBy'> | undefined;
  /** The path of the `scripts` folder; absent when no script was captured, which does not mean that there is none. */
  readonly root: string | undefined;
  readonly files: readonly Fact<'clusterScript'>[];
  readonly owners: readonly ScriptOwner[];
  /** Folders that no resource and no monitor is called after. None for a clp.conf that could not be read as a whole. */
  readonly orphans: readonly ScriptFolder[];
  /** Scripts that lie in no folder of an owner. */
  readonly strays: readonly Fact<'clusterScript'>[];
}

/** The scripts of each cluster, joined with the resources and monitors that they are for. */
export const scripts = defineView({
  reads: [
    'clusterScript',
    'managedScript',
    'failoverGroup',
    'monitorResource',
    'clusterPlatform',
    'clusterEncode',
    'savedBy',
    'incompleteReading',
  ],
  build(facts): readonly ClusterScripts[] {
    const captured = groupBy(facts.all('clusterScript'), ({ cluster }) => cluster);
    const managed = groupBy(facts.all('managedScript'), ({ at }) => folderOf(at.path));
    const clusters = new Set([...captured.keys(), ...managed.keys()]);
    return [...clusters].map((cluster) => {
      const files = captured.get(cluster) ?? [];
      return clusterScripts(cluster, files, managed.get(cluster) ?? [], facts);
    });
  },
});

type Reads =
  | 'failoverGroup'
  | 'monitorResource'
  | 'clusterPlatform'
  | 'clusterEncode'
  | 'savedBy'
  | 'incompleteReading';

function clusterScripts(
  cluster: string,
  files: readonly Fact<'clusterScript'>[],
  managed: readonly Fact<'managedScript'>[],
  facts: FactReader<Reads>,
): ClusterScripts {
  const inCluster = ({ at }: Pick<Fact<'clusterPlatform'>, 'at'>) => folderOf(at.path) === cluster;
  const folders = foldersOf(files);
  const known = knownFolders(facts, managed, inCluster);
  const complete = !facts.all('incompleteReading').some(inCluster);
  const strange = complete ? folders.filter(({ path }) => !known.has(key(path)) && !isOfProduct(path)) : [];
  const owners = ownersOf(managed, files, folders, strange);
  const misplaced = new Set(owners.flatMap(({ elsewhere }) => elsewhere));
  const os = facts.all('clusterPlatform').find(inCluster)?.os.value;
  return {
    platform: os === 'windows' || os === 'linux' ? os : undefined,
    encode: facts.all('clusterEncode').find(inCluster),
    savedBy: facts.all('savedBy').find(inCluster),
    root: files[0]?.root,
    files,
    owners,
    orphans: strange.filter((folder) => !misplaced.has(folder)),
    strays: files.filter(({ path }) => path.split('/').length < SCRIPT_DEPTH),
  };
}

function foldersOf(files: readonly Fact<'clusterScript'>[]): readonly ScriptFolder[] {
  const owned = files.filter(({ path }) => path.split('/').length === SCRIPT_DEPTH);
  return [...groupBy(owned, ({ path }) => folderOf(path))].flatMap(([path, [first, ...others]]) =>
    first === undefined ? [] : [{ path, files: [first, ...others] as const }],
  );
}

/** The folders that the groups' resources and the monitors may have, whether or not their type has scripts. */
function knownFolders(
  facts: FactReader<Reads>,
  managed: readonly Fact<'managedScript'>[],
  inCluster: (fact: Fact<'failoverGroup'> | Fact<'monitorResource'>) => boolean,
): ReadonlySet<string> {
  const groups = facts.all('failoverGroup').filter(inCluster);
  return new Set([
    ...managed.map(({ path }) => key(folderOf(path))),
    ...groups.flatMap(({ name, members }) => members.map((member) => key(`${name.value}/${member.name.value}`))),
    ...facts
      .all('monitorResource')
      .filter(inCluster)
      .map(({ name }) => key(`monitor.s/${name.value}`)),
  ]);
}

/** Folders like `monitor.s` are the product's own; which others there are, versions differ in. */
function isOfProduct(path: string): boolean {
  return /^(?!monitor\.s\/)[^/]+\.s\//i.test(path);
}

function ownersOf(
  managed: readonly Fact<'managedScript'>[],
  files: readonly Fact<'clusterScript'>[],
  folders: readonly ScriptFolder[],
  strange: readonly ScriptFolder[],
): readonly ScriptOwner[] {
  const byKey = groupBy(files, ({ path }) => key(path));
  const folderByKey = new Map(folders.map((folder) => [key(folder.path), folder]));
  const strangeByName = groupBy(strange, ({ path }) => key(baseName(path)));
  return [...groupBy(managed, ({ path }) => folderOf(path))].flatMap(([path, [first, ...others]]) => {
    if (first === undefined) return [];
    const folder = folderByKey.get(key(path));
    const elsewhere = folder === undefined ? (strangeByName.get(key(first.owner.value)) ?? []) : [];
    const scriptsOfOwner = [first, ...others].map((fact) => {
      const found = byKey.get(key(fact.path)) ?? [];
      return { fact, file: found.find((file) => file.path === fact.path) ?? found[0] };
    });
    return [{ name: first.owner, path, managed: scriptsOfOwner, folder, elsewhere }];
  });
}

/** Windows knows no case of letters; on Linux a difference in case alone has a rule of its own. */
function key(path: string): string {
  return path.toLowerCase();
}

import picomatch from 'picomatch/posix';
import { folderOf, isBelow, relativeTo } from '../../files/paths';
import type { FactReader } from '../store';
import { nameKey } from '../values/hostName';
import type { Fact } from '../vocabulary';
import { defineView } from './view';

/** One computer of a site. */
export interface Node {
  /** As clusterconf.json or clp.conf spells it; as the folder is called when neither names it. */
  readonly name: string;
  /** The Windows build number, when a file or the declared system tells it. */
  readonly windowsBuild: number | undefined;
  /** The platform, when something tells it. */
  readonly platform: 'windows' | 'linux' | undefined;
  /** What it is for: servers of the cluster are management servers as long as nobody says otherwise. */
  readonly role: 'server' | 'agent' | undefined;
}

export interface Nodes {
  /** The computer that the file was captured from; `undefined` when nothing says. */
  of(path: string): Node | undefined;
  /** The platform of that computer; where nothing tells the computer, what the site's files tell of all of them. */
  platformOf(path: string): Node['platform'];
}

type Reads = 'declaredNode' | 'clusterServer' | 'clusterPlatform' | 'computerName' | 'windowsBuild' | 'windowsEvidence';

/**
 * Which file belongs to which computer: by clusterconf.json; by a folder on the path that is named like a server of
 * clp.conf, or that is an agent's; by the computer name that the file itself holds.
 */
export const nodes = defineView({
  reads: ['declaredNode', 'clusterServer', 'clusterPlatform', 'computerName', 'windowsBuild', 'windowsEvidence'],
  build(facts): Nodes {
    const nameOf = nodeNames(facts);
    const sayings = sayingsOf(facts, nameOf);
    const known = new Map<string, Node | undefined>();
    const of = (path: string) => {
      if (!known.has(path)) known.set(path, describe(facts, sayings, path, nameOf(path)));
      return known.get(path);
    };
    return { of, platformOf: (path) => of(path)?.platform ?? platformOfSite(facts) };
  },
});

type NameOfFile = (path: string) => string | undefined;

function nodeNames(facts: FactReader<Reads>): NameOfFile {
  const declared = facts.all('declaredNode').map(({ name, files, at }) => ({
    name: name.value,
    folder: folderOf(at.path),
    matches: picomatch([...files], { dot: true, nocase: true }),
  }));
  const servers = new Map(facts.all('clusterServer').map(({ name }) => [nameKey(name.value), name.value]));
  const own = new Map(facts.all('computerName').map(({ name }) => [name.at.path, name.value]));
  return (path) =>
    declared.find(({ folder, matches }) => isBelow(path, folder) && matches(relativeTo(path, folder)))?.name ??
    folderNamedLike(servers, path) ??
    AGENT_FOLDER.exec(path)?.[1] ??
    ownName(servers, own.get(path));
}

/** The files of agents are collected below `agents`, in a folder for each of them. */
const AGENT_FOLDER = /(?:^|\/)agents\/([^/]+)\//i;

/** The innermost folder of the path that is named like a server. */
function folderNamedLike(servers: ReadonlyMap<string, string>, path: string): string | undefined {
  const folders = folderOf(path).split('/').toReversed();
  const folder = folders.find((name) => servers.has(nameKey(name)));
  return folder === undefined ? undefined : servers.get(nameKey(folder));
}

function ownName(servers: ReadonlyMap<string, string>, name: string | undefined): string | undefined {
  return name === undefined ? undefined : (servers.get(nameKey(name)) ?? name);
}

/** What files say of computers, by the computers' names. */
interface Sayings {
  readonly declared: ReadonlyMap<string, Fact<'declaredNode'>>;
  readonly builds: ReadonlyMap<string, number>;
  readonly servers: ReadonlySet<string>;
}

function sayingsOf(facts: FactReader<Reads>, nameOf: NameOfFile): Sayings {
  // Of several the first one counts, so it is written last.
  const declared = facts.all('declaredNode').map((node) => [nameKey(node.name.value), node] as const);
  const builds = facts
    .all('windowsBuild')
    .map(({ build, at }) => [nameKey(nameOf(at.path) ?? ''), build.value] as const);
  return {
    declared: new Map(declared.toReversed()),
    builds: new Map(builds.toReversed()),
    servers: new Set(facts.all('clusterServer').map(({ name }) => nameKey(name.value))),
  };
}

function describe(
  facts: FactReader<Reads>,
  { declared, builds, servers }: Sayings,
  path: string,
  name: string | undefined,
): Node | undefined {
  if (name === undefined) return undefined;
  const node = declared.get(nameKey(name));
  const os = node?.os?.value;
  const windowsBuild = builds.get(nameKey(name)) ?? (os === undefined ? undefined : buildOf(os));
  const role = node?.role?.value ?? (servers.has(nameKey(name)) ? 'server' : roleByFolder(path));
  return { name, windowsBuild, platform: platformOf(facts, os, windowsBuild), role };
}

function roleByFolder(path: string): Node['role'] {
  return AGENT_FOLDER.test(path) ? 'agent' : undefined;
}

function platformOf(facts: FactReader<Reads>, os: string | undefined, build: number | undefined): Node['platform'] {
  if (build !== undefined || (os !== undefined && /windows/i.test(os))) return 'windows';
  if (os !== undefined) return 'linux';
  return platformOfCluster(facts);
}

function platformOfCluster(facts: FactReader<Reads>): Node['platform'] {
  const os = facts.all('clusterPlatform')[0]?.os.value;
  return os === 'windows' || os === 'linux' ? os : undefined;
}

function platformOfSite(facts: FactReader<Reads>): Node['platform'] {
  return platformOfCluster(facts) ?? (facts.all('windowsEvidence').length > 0 ? 'windows' : undefined);
}

/** The first build of each system by the name that people give it (Microsoft Learn, Windows Server release information). */
const BUILDS: readonly (readonly [RegExp, number])[] = [
  [/2003|\bXP\b/i, 3790],
  [/2008 ?R2|Windows 7\b/i, 7600],
  [/2008|Vista/i, 6001],
  [/2012 ?R2|8\.1/i, 9600],
  [/2012|Windows 8\b/i, 9200],
  [/2016/, 14393],
  [/2019/, 17763],
  [/2022/, 20348],
  [/2025/, 26100],
  [/Windows 11/i, 22000],
  [/Windows 10/i, 10240],
];

function buildOf(os: string): number | undefined {
  return BUILDS.find(([pattern]) => pattern.test(os))?.[1];
}

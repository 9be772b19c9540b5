import { folderOf, isBelow } from '../../files/paths';
import type { Located, Location } from '../../text/span';
import type { ServerTold } from '../../verdicts/migration/verdict';
import { groupBy } from '../groupBy';
import type { FactReader } from '../store';
import { nameKey, sameName } from '../values/hostName';
import { parseIpAddress } from '../values/ipAddress';
import { serverHostIn } from '../values/serverHost';
import { unusableAs } from '../values/unusableAddress';
import type { Fact } from '../vocabulary';
import type { MigrationRole } from '../vocabulary/migration';
import { type Nodes, nodes } from './nodes';

/** One of the two servers of a move, with the places of what its files tell. */
export interface MovedServer extends ServerTold {
  /** The folder or the computer by which its files are told. */
  readonly label: string;
  /** Whether a file is one of its own. */
  readonly has: (path: string) => boolean;
}

export const movedServerReads = [
  ...nodes.reads,
  'declaredProduct',
  'hostsEntry',
  'masterDirectory',
  'masterDomainName',
  'networkInterface',
  'portSetting',
  'programVersion',
] as const;

type Reads = FactReader<(typeof movedServerReads)[number]>;

/** The server whose files clusterconf.json tells: below a folder, or captured from the computer of that name. */
export function declaredServer(role: MigrationRole, version: Located<string> | undefined, facts: Reads, known: Nodes) {
  const has = (path: string) =>
    path === role.path || isBelow(path, role.path) || sameName(known.of(path)?.name ?? '', role.text);
  const found = serverOf(role.text, has, facts);
  return found && { ...found, version: version ?? found.version };
}

/** Two folders side by side of which one is called the old and one the new, with an ofcscan.ini of a server in each. */
export function serversByFolder(facts: Reads): readonly { readonly from: MovedServer; readonly to: MovedServer }[] {
  const files = [...facts.all('masterDomainName'), ...facts.all('masterDirectory')].map(({ at }) => at.path);
  const folders = [...new Set(files.flatMap((path) => roleFolder(path) ?? []))];
  return [...groupBy(folders, folderOf).values()].flatMap((side) => {
    const [from, ...otherOld] = side.filter((folder) => OLD.test(folder));
    const [to, ...otherNew] = side.filter((folder) => !OLD.test(folder));
    if (from === undefined || to === undefined || otherOld.length + otherNew.length > 0) return [];
    const servers = [from, to].map((folder) => serverOf(folder, (path) => isBelow(path, folder), facts));
    const [old, next] = servers;
    return old === undefined || next === undefined ? [] : [{ from: old, to: next }];
  });
}

/** 旧サーバ, 移行元; 新サーバ, 移行先: as the vendor and administrators call them. */
const OLD = /(?:^|\/)(?:old|旧[^/]*|移行元[^/]*)$/i;
const ROLE = /(?:^|\/)(?:old|new|旧[^/]*|新[^/]*|移行元[^/]*|移行先[^/]*)$/i;

/** The innermost folder of the path that is called old or new. */
function roleFolder(path: string): string | undefined {
  let folder = folderOf(path);
  while (folder !== '' && !ROLE.test(folder)) folder = folderOf(folder);
  return folder === '' ? undefined : folder;
}

function serverOf(label: string, has: (path: string) => boolean, facts: Reads): MovedServer | undefined {
  const own = <T extends { readonly at: Location }>(all: readonly T[]) => all.filter(({ at }) => has(at.path));
  const [named] = own(facts.all('masterDomainName'));
  const [directory] = own(facts.all('masterDirectory'));
  if (named === undefined && directory === undefined) return undefined;
  // Of a server with several files that of one decides, so that its values belong together.
  const path = (named ?? directory)?.at.path;
  const ports = facts.all('portSetting').filter(({ at }) => at.path === path);
  const name = named?.text;
  return {
    label,
    has,
    name,
    addresses: addressesOf(name, own(facts.all('networkInterface')), () => own(facts.all('hostsEntry'))),
    serverPort: portIn(ports, 'server'),
    agentPort: portIn(ports, 'agent'),
    version: own(facts.all('programVersion'))[0]?.version,
    computer: own(facts.all('computerName'))[0]?.name ?? computerIn(directory),
  };
}

function portIn(ports: readonly Fact<'portSetting'>[], role: 'server' | 'agent'): Located<number> | undefined {
  const setting = ports.find((one) => one.role === role);
  return setting?.port === undefined ? undefined : { value: setting.port, at: setting.text.at };
}

/** Set-up writes the computer's own name into the path of the share. */
function computerIn(directory: Fact<'masterDirectory'> | undefined): Located<string> | undefined {
  const host = directory?.path.host;
  return host === undefined || parseIpAddress(host.value) !== undefined ? undefined : host;
}

/** Its name, where that is an address; what its own hosts files say of the name; the addresses of its adapters. */
function addressesOf(
  name: Located<string> | undefined,
  adapters: readonly Fact<'networkInterface'>[],
  hosts: () => readonly Fact<'hostsEntry'>[],
): readonly Located<string>[] {
  if (name === undefined) return [];
  const host = serverHostIn(name.value);
  if (parseIpAddress(host) !== undefined) return [{ value: host, at: name.at }];
  const key = nameKey(host);
  const lines = hosts().filter(({ names }) => names.some(({ value }) => nameKey(value) === key));
  const told = [...lines.map(({ address }) => address), ...adapters.flatMap(({ addresses }) => addresses)];
  return told.filter(({ value }) => {
    const address = parseIpAddress(value);
    return address?.family === 4 && unusableAs(address) === undefined;
  });
}

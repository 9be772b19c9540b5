import type { Group } from '../../facts/views/groups';
import type { Monitor } from '../../facts/views/monitors';
import type { NetworkRole } from '../../facts/views/networks';
import type { Fact } from '../../facts/vocabulary';
import type { Located, Location } from '../../text/span';
import type { Concerns, Evidence } from '../guide';

/** The places of values that are there. */
export function placesOf(...values: readonly (Pick<Located<unknown>, 'at'> | undefined)[]): readonly Location[] {
  return values.flatMap((value) => (value === undefined ? [] : [value.at]));
}

/** The servers in the order of their priorities: the guide's server A is the first, server B the second. */
export function serversOf({ facts }: Evidence): readonly Fact<'clusterServer'>[] {
  const rank = ({ priority }: Fact<'clusterServer'>) => priority?.value ?? Number.MAX_SAFE_INTEGER;
  return facts.all('clusterServer').toSorted((left, right) => rank(left) - rank(right));
}

/** The devices of the server at that place in the order, of one type. */
export function devicesOf(site: Evidence, server: number, type: string): readonly Fact<'serverDevice'>[] {
  const name = serversOf(site)[server]?.name.value;
  const own = site.facts.all('serverDevice').filter((device) => device.server.value === name);
  return own.filter((device) => device.type?.value === type && device.info !== undefined);
}

/** The server's addresses on the networks of one role. */
export function addressesOf(site: Evidence, server: number, role: NetworkRole): readonly Location[] {
  const lan = devicesOf(site, server, 'lan').filter((device) => site.views.networks.roleOf(device) === role);
  return placesOf(...lan.map(({ info }) => info));
}

/** The server's public addresses over which a heartbeat goes as well. */
export function backupAddressesOf(site: Evidence, server: number): readonly Location[] {
  const rows = new Set(site.facts.all('heartbeat').map(({ device }) => device?.value));
  const lan = devicesOf(site, server, 'lan').filter((device) => site.views.networks.roleOf(device) === 'public');
  return placesOf(...lan.filter(({ id }) => rows.has(id.value)).map(({ info }) => info));
}

export function managementGroup({ views: { groups } }: Evidence): Group | undefined {
  return groups.all.find((group) => groups.isManagement(group));
}

/** The group of the management server; on a cluster without one, the only group that does any work. */
export function businessGroup({ views: { groups, officeScan } }: Evidence): Group | undefined {
  if (officeScan.group !== undefined) return officeScan.group;
  return groups.business.length === 1 ? groups.business[0] : undefined;
}

/** What the group holds of one kind of fact. */
export function membersOf<Item extends Watched>(group: Group | undefined, items: readonly Item[]): readonly Item[] {
  const names = new Set(group?.members.map(({ name }) => name.value));
  return items.filter(({ resource }) => names.has(resource.value));
}

/** What the group holds of one kind of fact, and where it lists each. */
export function listed(group: Group | undefined, items: readonly Watched[]): readonly Location[] {
  const members = group?.members ?? [];
  return items.flatMap(({ resource }) =>
    placesOf(resource, ...members.flatMap(({ name }) => (name.value === resource.value ? [name] : []))),
  );
}

/** The servers that a group names for its start; a group that names none starts on all of them. */
export function startupServers(group: Group | undefined, site: Evidence): readonly Location[] {
  if (group === undefined || serversOf(site).length < 2) return [];
  const named = group.fact.startupServers;
  return named.length === 0 ? [group.fact.name.at] : placesOf(...named);
}

/**
 * The monitors of one type that watch one of the resources; where there is none, those that watch something nobody
 * has: one of them is meant.
 */
export function monitorsOf({ views }: Evidence, type: string, resources: readonly Watched[]): readonly Monitor[] {
  const found = resources.flatMap(({ resource }) => views.monitors.of(resource.value, type));
  if (found.length > 0 || resources.length === 0) return found;
  return views.monitors.all.filter(
    ({ fact, watches }) => fact.type === type && views.definitions.lacks('resource', watches?.value ?? ''),
  );
}

/** A resource that monitors watch. */
export interface Watched {
  readonly resource: Located<string>;
}

/** Where resources of these types stand that the group has, or nobody: one of those may be meant for it. */
export function aboutParts(groupOf: (site: Evidence) => Group | undefined, ...types: readonly string[]) {
  return (site: Evidence): readonly Location[] => {
    const group = groupOf(site);
    const members = group?.members.filter(({ type }) => types.includes(type)) ?? [];
    const own = new Set(members.map(({ name }) => name.value));
    const mayBeOwn = ({ name, type }: Fact<'groupResource'>) =>
      types.includes(type) && (own.has(name.value) || site.views.groups.groupOf(name.value) === undefined);
    return placesOf(...members, ...site.facts.all('groupResource').filter(mayBeOwn));
  };
}

/** Where a monitor stands; where there is none, the resource that has none. */
export function aboutMonitor(monitors: readonly Monitor[], watched: readonly Watched[]): readonly Location[] {
  return monitors.length > 0 ? monitors.map(({ fact }) => fact.at) : watched.map(({ resource }) => resource.at);
}

/** The rule that tells that a monitor of the guide is missing. */
export const NOT_MONITORED = 'officescan/resource-not-monitored';

/** Which rows that finding is about: those of monitors of the type that is missing. A mirror has two types of them. */
export function isUnmonitored(type: string): Concerns {
  return ({ rule, message }) => (rule === NOT_MONITORED && message.args['type'] !== type ? false : undefined);
}

/** What monitors recover: the place of the name, or of the whole monitor when it names the server by its type alone. */
export function recoveryOf(monitors: readonly Monitor[]): readonly Location[] {
  return monitors.flatMap(({ fact: { recovery, at } }) => (recovery === undefined ? [] : [recovery.name?.at ?? at]));
}

/** The places of one kind of fact, when every server of the cluster has one in a file of its own. */
export function fromEveryServer(site: Evidence, facts: readonly { readonly at: Location }[]): readonly Location[] {
  const servers = serversOf(site);
  const nodeOf = ({ at }: { readonly at: Location }) => site.views.nodes.of(at.path)?.name.toLowerCase();
  const seen = new Set(facts.map(nodeOf));
  const all = servers.length > 0 && servers.every(({ name }) => seen.has(name.value.toLowerCase()));
  return all ? facts.map(({ at }) => at) : [];
}

/** Whether the group's disk may be a mirror; only a shared disk in its place rules that out. */
export function mayBeMirror(site: Evidence): boolean {
  const types = diskTypes(site);
  return types.length === 0 || types.some((type) => type !== 'sd');
}

/** Whether the group's disk may be shared; only a mirror in its place rules that out. */
export function mayBeShared(site: Evidence): boolean {
  const types = diskTypes(site);
  return types.length === 0 || types.includes('sd');
}

function diskTypes(site: Evidence): readonly string[] {
  return membersOf(businessGroup(site), site.facts.all('movingDisk')).map(({ type }) => type);
}

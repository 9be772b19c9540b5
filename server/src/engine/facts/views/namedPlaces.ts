import type { Located, Location } from '../../text/span';
import type { FactReader } from '../store';
import { nameKey, shortName } from '../values/hostName';
import { addressKey, parseIpAddress } from '../values/ipAddress';
import type { Fact } from '../vocabulary';
import type { EntityKind, Occurrence } from './occurrences';

/** The kinds of fact that hold names of the cluster's parts. */
export const namingKinds = [
  'clusterServer',
  'serverDevice',
  'deviceCopy',
  'heartbeat',
  'networkPartition',
  'failoverGroup',
  'groupPolicy',
  'groupResource',
  'resourceDependency',
  'serverPart',
  'movingDisk',
  'serviceResource',
  'floatingIp',
  'virtualComputerName',
  'monitorResource',
  'monitorReaction',
  'masterDirectory',
  'masterDomainName',
  'hostsEntry',
  'networkInterface',
  'computerName',
  'declaredNode',
] as const;

type Naming = FactReader<(typeof namingKinds)[number]>;

/** Every place that names a part of the cluster: in clp.conf all names, in other files those that clp.conf defines. */
export function namedPlaces(facts: Naming): readonly Occurrence[] {
  const inCluster = [...clusterPlaces(facts)];
  return [...inCluster, ...placesElsewhere(facts, computersAndAddresses(inCluster))];
}

function* clusterPlaces(facts: Naming): Iterable<Occurrence> {
  for (const { name, at } of facts.all('clusterServer')) yield definition('server', name, at);
  for (const device of facts.all('serverDevice')) yield* devicePlaces(device);
  for (const { copy } of facts.all('deviceCopy')) if (isAddress(copy)) yield reference('address', copy);
  for (const { device } of facts.all('heartbeat')) yield* references('device', device);
  for (const { device } of facts.all('networkPartition')) yield* references('device', device);
  for (const group of facts.all('failoverGroup')) yield* groupPlaces(group);
  for (const { waits } of facts.all('groupPolicy')) for (const { group } of waits) yield reference('group', group);
  yield* resourcePlaces(facts);
  for (const monitor of facts.all('monitorResource')) yield* monitorPlaces(monitor);
  for (const { servers } of facts.all('monitorReaction')) {
    for (const server of servers) yield reference('server', server);
  }
  for (const { server } of facts.all('serverPart')) yield reference('server', server);
}

function* resourcePlaces(facts: Naming): Iterable<Occurrence> {
  for (const { name, at } of facts.all('groupResource')) yield definition('resource', name, at);
  for (const { on } of facts.all('resourceDependency')) yield reference('resource', on);
  for (const { mirrorPaths } of facts.all('movingDisk')) {
    for (const { device } of mirrorPaths) yield* references('device', device);
  }
  for (const { computerName } of facts.all('serviceResource')) yield* references('resource', computerName);
  for (const { address, ofServers, at } of facts.all('floatingIp')) {
    for (const one of [address, ...ofServers]) if (one !== undefined) yield definition('address', one, at);
  }
  for (const { name, target, at } of facts.all('virtualComputerName')) {
    if (name !== undefined) yield definition('virtualName', name, at);
    yield* references('resource', target);
  }
}

function* devicePlaces({ id, info, at }: Fact<'serverDevice'>): Iterable<Occurrence> {
  yield definition('device', id, at);
  if (info !== undefined && isAddress(info)) yield definition('address', info, at);
}

function isAddress({ value }: Located<string>): boolean {
  return parseIpAddress(value) !== undefined;
}

function* groupPlaces({ name, members, startupServers, at }: Fact<'failoverGroup'>): Iterable<Occurrence> {
  yield definition('group', name, at);
  for (const member of members) yield reference('resource', member.name);
  for (const server of startupServers) yield reference('server', server);
}

function* monitorPlaces({ name, target, object, recovery, at }: Fact<'monitorResource'>): Iterable<Occurrence> {
  yield definition('monitor', name, at);
  yield* references('resource', target);
  yield* references('resource', object);
  // The third type, `cls`, stands for the server that the monitor runs on, whatever its name.
  if (recovery?.type === 'rsc') yield* references('resource', recovery.name);
  if (recovery?.type === 'grp') yield* references('group', recovery.name);
}

/** What files beside clp.conf can name: its computers and addresses, by their keys. */
interface Known {
  readonly computers: ReadonlyMap<string, 'server' | 'virtualName'>;
  readonly addresses: ReadonlySet<string>;
}

function computersAndAddresses(places: readonly Occurrence[]): Known {
  const computers = new Map<string, 'server' | 'virtualName'>();
  const addresses = new Set<string>();
  for (const { kind, key } of places) {
    if (kind === 'address') addresses.add(key);
    // A name that is both stands for whatever owns the floating IP at the moment.
    if (kind === 'virtualName' || (kind === 'server' && !computers.has(key))) computers.set(key, kind);
  }
  return { computers, addresses };
}

function placesElsewhere(facts: Naming, known: Known): readonly Occurrence[] {
  const places: Occurrence[] = [];
  const addAddress = (address: Located<string>) => {
    if (known.addresses.has(addressKey(address.value))) places.push(reference('address', address));
  };
  const addComputer = (name: Located<string>) => {
    const place = computerPlace(name, known);
    if (place !== undefined) places.push(place);
  };
  for (const host of [...facts.all('masterDirectory').map(({ path }) => path.host), ...domainNames(facts)]) {
    if (host === undefined) continue;
    addAddress(host);
    addComputer(host);
  }
  for (const { address, names } of facts.all('hostsEntry')) {
    addAddress(address);
    names.forEach(addComputer);
  }
  for (const { addresses } of facts.all('networkInterface')) addresses.forEach(addAddress);
  for (const { name } of facts.all('computerName')) addComputer(name);
  for (const { name } of facts.all('declaredNode')) addComputer(withoutQuotes(name));
  return places;
}

function domainNames(facts: Naming): readonly Located<string>[] {
  return facts.all('masterDomainName').map(({ text }) => text);
}

function computerPlace(name: Located<string>, { computers }: Known): Occurrence | undefined {
  const whole = computers.get(nameKey(name.value));
  if (whole !== undefined) return reference(whole, name);
  const label = shortName(name.value);
  const kind = label === name.value ? undefined : computers.get(nameKey(label));
  return kind && reference(kind, { value: label, at: beginning(name.at, label.length) });
}

function beginning({ path, span }: Location, length: number): Location {
  return { path, span: { start: span.start, end: span.start + length } };
}

/** The key of a JSON object without the quotes round it. */
function withoutQuotes({ value, at: { path, span } }: Located<string>): Located<string> {
  return { value, at: { path, span: { start: span.start + 1, end: span.end - 1 } } };
}

function* references(kind: EntityKind, name: Located<string | number> | undefined): Iterable<Occurrence> {
  if (name !== undefined) yield reference(kind, name);
}

function reference(kind: EntityKind, name: Located<string | number>): Occurrence {
  return occurrence(kind, name, undefined);
}

function definition(kind: EntityKind, name: Located<string | number>, defines: Location): Occurrence {
  return occurrence(kind, name, defines);
}

function occurrence(kind: EntityKind, { value, at }: Located<string | number>, defines: Location | undefined) {
  const name = String(value);
  return { kind, name, at, defines, key: kind === 'address' ? addressKey(name) : nameKey(name) };
}

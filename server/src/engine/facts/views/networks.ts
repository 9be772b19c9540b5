import { groupBy } from '../groupBy';
import type { FactReader } from '../store';
import { addressKey, type IpAddress, inRange, parseIpAddress, sharedPrefix } from '../values/ipAddress';
import type { Fact } from '../vocabulary';
import { defineView } from './view';

/**
 * What a row of LAN devices serves for. `public`: clients reach the floating IPs through it. `interconnect`: the servers
 * talk among themselves only. `lan`: the files do not tell.
 */
export type NetworkRole = 'public' | 'interconnect' | 'lan';

/** The interfaces of all servers that share a device id in clp.conf. */
export interface NetworkRow {
  readonly id: number;
  readonly role: NetworkRole;
  readonly devices: readonly Fact<'serverDevice'>[];
}

/** A row of mirror connect devices, over which the data of mirror disks runs. */
export interface MirrorRow {
  readonly id: number;
  readonly devices: readonly Fact<'serverDevice'>[];
  /** The LAN row whose addresses the mirror uses on every server, if there is one. */
  readonly sharedWith: NetworkRow | undefined;
}

export interface Networks {
  readonly rows: readonly NetworkRow[];
  readonly mirrors: readonly MirrorRow[];
  /** The role of the row that a LAN device belongs to; `undefined` for a device that is none. */
  roleOf(device: Fact<'serverDevice'>): NetworkRole | undefined;
}

/** The cluster's LAN rows with their roles. */
export const networks = defineView({
  reads: ['serverDevice', 'floatingIp', 'declaredNetwork'],
  build(facts): Networks {
    const rows = rowsOf('lan', facts.all('serverDevice'));
    const declared = facts.all('declaredNetwork');
    const roles =
      declared.length > 0 ? rolesByDeclaration(rows, declared) : rolesByFloatingIps(rows, floatingIps(facts));
    const withRoles = [...rows].map(([id, devices]) => ({ id, devices, role: roles.get(id) ?? 'lan' }) as const);
    const mirrors = [...rowsOf('mdc', facts.all('serverDevice'))];
    return {
      rows: withRoles,
      mirrors: mirrors.map(([id, devices]) => ({ id, devices, sharedWith: sharedRow(devices, withRoles) })),
      roleOf: (device) => withRoles.find((row) => row.devices.includes(device))?.role,
    };
  },
});

type Rows = ReadonlyMap<number, readonly Fact<'serverDevice'>[]>;

/** Devices of a type by their id, without those that their server leaves unused. */
function rowsOf(type: string, devices: readonly Fact<'serverDevice'>[]): Rows {
  return groupBy(
    devices.filter((device) => device.type?.value === type && device.info !== undefined),
    ({ id }) => id.value,
  );
}

function sharedRow(mirror: readonly Fact<'serverDevice'>[], rows: readonly NetworkRow[]): NetworkRow | undefined {
  return rows.find(({ devices }) => mirror.every((one) => devices.some((other) => sameInterface(one, other))));
}

function sameInterface(left: Fact<'serverDevice'>, right: Fact<'serverDevice'>): boolean {
  const sameAddress = addressKey(left.info?.value ?? '') === addressKey(right.info?.value ?? '');
  return sameAddress && left.server.value === right.server.value;
}

function floatingIps(facts: FactReader<'floatingIp'>): readonly IpAddress[] {
  return facts
    .all('floatingIp')
    .map(({ address }) => parseIpAddress(address?.value ?? ''))
    .filter((address) => address !== undefined);
}

function rolesByDeclaration(
  rows: Rows,
  declared: readonly Fact<'declaredNetwork'>[],
): ReadonlyMap<number, NetworkRole> {
  const roleOf = (address: IpAddress) => declared.find(({ range }) => inRange(address, range.value))?.role;
  const roles = new Map<number, NetworkRole>();
  for (const [id, devices] of rows) {
    const role = addressesOf(devices)
      .map(roleOf)
      .find((found) => found !== undefined);
    if (role !== undefined) roles.set(id, role === 'heartbeat' ? 'interconnect' : 'public');
  }
  return roles;
}

/** Two addresses are taken for neighbours from this many common bits on; clp.conf holds no masks. */
const NEIGHBOURS = 24;

/**
 * A floating IP is bound to the interface of its own subnet, so the row next to the floating IPs is public and the rows
 * away from them are not. Says nothing when no row is a neighbour of any floating IP: then the masks are unusual.
 */
function rolesByFloatingIps(rows: Rows, floating: readonly IpAddress[]): ReadonlyMap<number, NetworkRole> {
  const near = [...rows].map(([id, devices]) => [id, nearness(addressesOf(devices), floating) >= NEIGHBOURS] as const);
  if (!near.some(([, isNear]) => isNear)) return new Map();
  return new Map(near.map(([id, isNear]) => [id, isNear ? 'public' : 'interconnect']));
}

function nearness(addresses: readonly IpAddress[], floating: readonly IpAddress[]): number {
  return Math.max(0, ...addresses.flatMap((address) => floating.map((other) => sharedPrefix(address, other))));
}

function addressesOf(devices: readonly Fact<'serverDevice'>[]): readonly IpAddress[] {
  return devices.map(({ info }) => parseIpAddress(info?.value ?? '')).filter((address) => address !== undefined);
}

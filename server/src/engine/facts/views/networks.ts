import { groupBy } from '../groupBy';
import type { FactReader } from '../store';
import { addressKey, areNeighbours, type IpAddress, inRange, parseIpAddress } from '../values/ipAddress';
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

/** Whether an address lies in the network of one floating IP. */
type Nearby = (address: IpAddress) => boolean;

/** A written prefix tells the network of a floating IP; without one the usual prefix is a good guess. */
function floatingIps(facts: FactReader<'floatingIp'>): readonly Nearby[] {
  return facts.all('floatingIp').flatMap(({ address }): readonly Nearby[] => {
    const parsed = parseIpAddress(address?.value ?? '');
    if (parsed === undefined) return [];
    const [, prefix] = /\/(\d+)$/.exec(address?.value ?? '') ?? [];
    const range = `${parsed.canonical}/${prefix}`;
    return [prefix === undefined ? (other) => areNeighbours(other, parsed) : (other) => inRange(other, range)];
  });
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

/**
 * A floating IP is bound to the interface of its own subnet, so the row next to the floating IPs is public and the rows
 * away from them are not. Says nothing when no row is a neighbour of any floating IP: then the masks are unusual.
 */
function rolesByFloatingIps(rows: Rows, floating: readonly Nearby[]): ReadonlyMap<number, NetworkRole> {
  const near = [...rows].map(([id, devices]) => {
    const addresses = addressesOf(devices);
    return [id, floating.some((isNear) => addresses.some(isNear))] as const;
  });
  if (!near.some(([, isNear]) => isNear)) return new Map();
  return new Map(near.map(([id, isNear]) => [id, isNear ? 'public' : 'interconnect']));
}

function addressesOf(devices: readonly Fact<'serverDevice'>[]): readonly IpAddress[] {
  return devices.map(({ info }) => parseIpAddress(info?.value ?? '')).filter((address) => address !== undefined);
}

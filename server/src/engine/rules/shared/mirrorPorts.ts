import type { FactReader } from '../../facts/store';
import { parsePort } from '../../facts/values/port';
import type { Fact } from '../../facts/vocabulary';
import type { MirrorPort } from '../../facts/vocabulary/clusterSettings';
import type { Location } from '../../text/span';

/** The ports of the first mirror, which are not written; the next mirrors count on from them. */
const FIRST: Readonly<Record<MirrorPort['role'], number>> = { data: 29051, heartbeat: 29031, acknowledge: 29071 };

/** A port that a mirror disk of a Linux cluster uses. */
export interface MirrorPortUse {
  readonly resource: string;
  readonly role: MirrorPort['role'];
  readonly port: number;
  /** The port, or the resource where the port is left to its default. */
  readonly at: Location;
  readonly written: boolean;
}

/** The ports of all mirrors, without those that are none. A Windows mirror has one for all and names none. */
export function mirrorPorts(facts: FactReader<'movingDisk' | 'clusterPlatform'>): readonly MirrorPortUse[] {
  if (facts.all('clusterPlatform')[0]?.os.value !== 'linux') return [];
  const mirrors = facts.all('movingDisk').filter(({ type }) => type === 'md' || type === 'hd');
  return mirrors.flatMap((mirror) => ROLES.flatMap((role) => portOf(mirror, role)));
}

const ROLES: readonly MirrorPort['role'][] = ['data', 'heartbeat', 'acknowledge'];

function portOf({ resource, ports }: Fact<'movingDisk'>, role: MirrorPort['role']): readonly MirrorPortUse[] {
  const own = ports.find((one) => one.role === role)?.port;
  const use = { resource: resource.value, role };
  if (own === undefined) return [{ ...use, port: FIRST[role], at: resource.at, written: false }];
  const port = parsePort(own.value);
  return port === undefined ? [] : [{ ...use, port, at: own.at, written: true }];
}

/** The lowest port from the first of that role on that none of them has. */
export function freeMirrorPort(role: MirrorPort['role'], uses: readonly MirrorPortUse[]): number {
  const taken = new Set(uses.map(({ port }) => port));
  let port = FIRST[role];
  while (taken.has(port)) port++;
  return port;
}

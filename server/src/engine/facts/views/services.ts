import { officeScanServiceCalled, serviceKey } from '../../knowledge/officeScanServices';
import type { Location } from '../../text/span';
import { groupBy } from '../groupBy';
import { nameKey } from '../values/hostName';
import type { Fact } from '../vocabulary';
import { type Node, nodes } from './nodes';
import { defineView } from './view';

/** A service as files name it. */
export type NamedService = Fact<'windowsService'> | Fact<'serviceState'>;

/** What files tell of the services of one computer. */
export interface ComputerServices {
  /** Absent where nothing tells the computer. */
  readonly node: Node | undefined;
  /** Whether it is a server of the cluster; `undefined` where nothing tells the computer. */
  readonly isClusterServer: boolean | undefined;
  /** Where a file shows all services of the computer. */
  readonly all: Location | undefined;
  /** How each service starts. Of several files the first one counts, in one file the last of two keys. */
  readonly started: readonly Fact<'windowsService'>[];
  readonly states: readonly Fact<'serviceState'>[];
  /** The service of that key or display name. */
  called(name: string): NamedService | undefined;
}

export interface Services {
  /** The computers of which files tell. Files of which nothing tells the computer stand for one each. */
  readonly computers: readonly ComputerServices[];
  /** The service resource that starts and stops the service. */
  resourceOf(service: NamedService): Fact<'serviceResource'> | undefined;
}

/** The services of each computer, and which of them the cluster starts. */
export const services = defineView({
  reads: [...nodes.reads, 'windowsService', 'serviceState', 'allServices', 'serviceResource'],
  build(facts): Services {
    const known = nodes.build(facts);
    const servers = new Set(facts.all('clusterServer').map(({ name }) => nameKey(name.value)));
    const computerOf = ({ at }: { readonly at: Location }) => nameKey(known.of(at.path)?.name ?? `/${at.path}`);
    const started = groupBy(facts.all('windowsService'), computerOf);
    const states = groupBy(facts.all('serviceState'), computerOf);
    const shown = groupBy(facts.all('allServices'), computerOf);
    const computers = [...new Set([...started.keys(), ...states.keys(), ...shown.keys()])].map((id) => {
      const own = latest(started.get(id) ?? []);
      const running = latest(states.get(id) ?? []);
      const all = shown.get(id)?.[0]?.at;
      const path = (own[0] ?? running[0])?.at.path ?? all?.path ?? '';
      const node = known.of(path);
      const isClusterServer = node === undefined ? undefined : servers.has(nameKey(node.name));
      return { node, isClusterServer, all, started: own, states: running, called: finder([...own, ...running]) };
    });
    return { computers, resourceOf: resourceFinder(facts.all('serviceResource')) };
  },
});

function latest<F extends NamedService>(facts: readonly F[]): readonly F[] {
  const byKey = new Map<string, F>();
  for (const fact of facts) {
    const key = serviceKey(fact.key.value);
    const before = byKey.get(key);
    if (before === undefined || before.at.path === fact.at.path) byKey.set(key, fact);
  }
  return [...byKey.values()];
}

function namesOf({ key, displayName }: NamedService): readonly string[] {
  const names = [key.value, ...(displayName === undefined ? [] : [displayName.value])];
  return names.map(serviceKey);
}

function finder(list: readonly NamedService[]): ComputerServices['called'] {
  const byName = new Map<string, NamedService>();
  // What tells how the service starts goes first, and so is written last.
  for (const service of list.toReversed()) for (const name of namesOf(service)) byName.set(name, service);
  return (name) => byName.get(serviceKey(name));
}

function resourceFinder(resources: readonly Fact<'serviceResource'>[]): Services['resourceOf'] {
  const byName = new Map<string, Fact<'serviceResource'>>();
  for (const resource of resources) {
    const { value = '' } = resource.service ?? {};
    if (value === '') continue;
    byName.set(serviceKey(value), resource);
    const role = officeScanServiceCalled(value)?.role;
    if (role !== undefined) byName.set(`role ${role}`, resource);
  }
  return (service) => {
    const found = namesOf(service).map((name) => byName.get(name) ?? byName.get(`role ${roleOf(name)}`));
    return found.find((resource) => resource !== undefined);
  };
}

function roleOf(name: string): string {
  return officeScanServiceCalled(name)?.role ?? '';
}

import type { Located } from '../../text/span';
import { nameKey, shortName } from '../values/hostName';
import type { Fact } from '../vocabulary';
import { type Groups, groups } from './groups';
import { defineView } from './view';

export interface Names {
  /** There is more than one server, so that what belongs to one of them is out of reach after a failover. */
  readonly severalServers: boolean;
  /** The cluster server of that computer name, given short or fully qualified. */
  serverNamed(name: string): Fact<'clusterServer'> | undefined;
  /** The virtual computer name resource that registers the name, given short or fully qualified. */
  virtualNamed(name: string): Fact<'virtualComputerName'> | undefined;
  /** Every virtual computer name of the cluster. */
  readonly virtual: readonly VirtualName[];
  /**
   * The floating IP address that a virtual computer name stands on. None when that moves with another group than the
   * name: then clp.conf contradicts itself, and nothing tells which address the name ought to have.
   */
  addressOf(virtual: Fact<'virtualComputerName'>): Located<string> | undefined;
}

export interface VirtualName {
  readonly name: Located<string>;
  readonly fact: Fact<'virtualComputerName'>;
}

/** The computer names of the cluster: real ones and virtual ones. */
export const names = defineView({
  reads: [...groups.reads, 'clusterServer', 'virtualComputerName', 'floatingIp'],
  build(facts): Names {
    const virtual = facts.all('virtualComputerName').flatMap((fact) => (fact.name ? [{ name: fact.name, fact }] : []));
    const servers = facts.all('clusterServer');
    const grouped = groups.build(facts);
    const floating = new Map(facts.all('floatingIp').map((fact) => [fact.resource.value, fact]));
    return {
      severalServers: new Set(servers.map(({ name }) => nameKey(name.value))).size > 1,
      virtual,
      serverNamed: byFullOrShort(servers.map((fact) => [fact.name.value, fact])),
      virtualNamed: byFullOrShort(virtual.map(({ name, fact }) => [name.value, fact])),
      addressOf: ({ resource, target }) =>
        movesApart(resource.value, target?.value ?? '', grouped)
          ? undefined
          : floating.get(target?.value ?? '')?.address,
    };
  },
});

/** Whether the target is listed by another group and not by the resource's own. */
function movesApart(resource: string, target: string, { groupOf }: Groups): boolean {
  const [own, other] = [groupOf(resource), groupOf(target)];
  if (own === undefined || other === undefined || own === other) return false;
  return !own.members.some(({ name }) => name.value === target);
}

/**
 * Finds what goes by a computer name, given short or fully qualified. Hosts files may hold a hundred thousand names, of
 * which hardly one is as long as a name of the cluster; only those are looked up.
 */
function byFullOrShort<T>(named: readonly (readonly [string, T])[]): (name: string) => T | undefined {
  const byName = new Map(named.map(([name, value]) => [nameKey(name), value]));
  const lengths = new Set([...byName.keys()].map(({ length }) => length));
  // Folding the case can make a name longer, but never one that comes out as plain ASCII.
  const isPlain = [...byName.keys()].every((key) => !/[^\0-\x7f]/.test(key));
  const find = (name: string) => (isPlain && !lengths.has(name.length) ? undefined : byName.get(nameKey(name)));
  return (name) => find(name) ?? find(shortName(name));
}

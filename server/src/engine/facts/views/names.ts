import type { Located } from '../../text/span';
import { nameKey, shortName } from '../values/hostName';
import type { Fact } from '../vocabulary';
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
  /** The floating IP address that a virtual computer name stands on. */
  addressOf(virtual: Fact<'virtualComputerName'>): Located<string> | undefined;
}

export interface VirtualName {
  readonly name: Located<string>;
  readonly fact: Fact<'virtualComputerName'>;
}

/** The computer names of the cluster: real ones and virtual ones. */
export const names = defineView({
  reads: ['clusterServer', 'virtualComputerName', 'floatingIp'],
  build(facts): Names {
    const virtual = facts.all('virtualComputerName').flatMap((fact) => (fact.name ? [{ name: fact.name, fact }] : []));
    const servers = new Map(facts.all('clusterServer').map((fact) => [nameKey(fact.name.value), fact]));
    const virtuals = new Map(virtual.map(({ name, fact }) => [nameKey(name.value), fact]));
    const floating = new Map(facts.all('floatingIp').map((fact) => [fact.resource.value, fact]));
    return {
      severalServers: servers.size > 1,
      virtual,
      serverNamed: (name) => byFullOrShort(servers, name),
      virtualNamed: (name) => byFullOrShort(virtuals, name),
      addressOf: ({ target }) => floating.get(target?.value ?? '')?.address,
    };
  },
});

function byFullOrShort<T>(map: ReadonlyMap<string, T>, name: string): T | undefined {
  return map.get(nameKey(name)) ?? map.get(nameKey(shortName(name)));
}

import type { Located } from '../../text/span';
import { groupBy } from '../groupBy';
import type { FactReader } from '../store';
import { nameKey } from '../values/hostName';
import type { Fact } from '../vocabulary';
import { type Addresses, addresses, type NodeAddress } from './addresses';
import { nodes } from './nodes';
import { defineView } from './view';

/** A network adapter that carries an address of the cluster. */
export interface ClusterAdapter {
  readonly guid: string;
  /**
   * `public` when one of its addresses is, whatever else it carries; `heartbeat` when all of them belong to interconnects
   * or mirror connects.
   */
  readonly role: 'public' | 'heartbeat';
  /** The address that gives it the role, where the .reg file has it. */
  readonly address: Located<string>;
  /** The same address in clp.conf. */
  readonly use: NodeAddress;
  /** The name that the administrator sees. */
  readonly name: string | undefined;
  /** The metric set by hand; absent when Windows chooses it. */
  readonly metric: Located<number> | undefined;
}

/** What the .reg files of one computer tell of its network. */
export interface ComputerAdapters {
  readonly windowsBuild: number | undefined;
  /** Without those that no address of the cluster is on, and those whose role the files do not tell. */
  readonly adapters: readonly ClusterAdapter[];
  readonly orders: readonly Fact<'bindOrder'>[];
}

/** The adapters of each computer. Files of which nothing tells the computer stand for one each. */
export const adapters = defineView({
  reads: [...addresses.reads, ...nodes.reads, 'bindOrder', 'networkInterface', 'networkConnection'],
  build(facts): readonly ComputerAdapters[] {
    const computers = nodes.build(facts);
    const known = addresses.build(facts);
    const computerOf = (path: string) => nameKey(computers.of(path)?.name ?? `/${path}`);
    const interfaces = groupBy(facts.all('networkInterface'), ({ at }) => computerOf(at.path));
    const orders = groupBy(facts.all('bindOrder'), ({ at }) => computerOf(at.path));
    const names = connectionNames(facts, computerOf);
    return [...new Set([...interfaces.keys(), ...orders.keys()])].map((computer) => {
      const own = interfaces.get(computer) ?? [];
      const order = orders.get(computer) ?? [];
      const [path = ''] = [...own, ...order].map(({ at }) => at.path);
      return {
        windowsBuild: computers.of(path)?.windowsBuild ?? buildIn(path, facts),
        adapters: latest(own).flatMap((nic) => clusterAdapter(nic, known, names.get(`${computer} ${nic.guid.value}`))),
        orders: order,
      };
    });
  },
});

/** The build that a file tells which does not tell the computer's name. */
function buildIn(path: string, facts: FactReader<'windowsBuild'>): number | undefined {
  return facts.all('windowsBuild').find(({ at }) => at.path === path)?.build.value;
}

/** The keys of an adapter that is exported twice hold the same; the later one counts, as it does on import. */
function latest(interfaces: readonly Fact<'networkInterface'>[]): readonly Fact<'networkInterface'>[] {
  return [...new Map(interfaces.map((nic) => [nic.guid.value, nic])).values()];
}

/** The names of the adapters, by computer and GUID. */
function connectionNames(
  facts: FactReader<'networkConnection'>,
  computerOf: (path: string) => string,
): ReadonlyMap<string, string> {
  const connections = facts.all('networkConnection');
  return new Map(connections.map(({ guid, name, at }) => [`${computerOf(at.path)} ${guid.value}`, name.value]));
}

function clusterAdapter(
  { guid, addresses: own, metric }: Fact<'networkInterface'>,
  known: Addresses,
  name: string | undefined,
): readonly ClusterAdapter[] {
  const carried = own.map((address) => ({ address, uses: known.nodesAt(address.value) }));
  const open = carried.find(({ uses }) => uses.some(isPublic));
  const inner = carried.every(({ uses }) => uses.length > 0 && uses.every(isInner)) ? carried[0] : undefined;
  const decisive = open ?? inner;
  const use = decisive?.uses.find(isPublic) ?? decisive?.uses[0];
  if (decisive === undefined || use === undefined) return [];
  const role = open === undefined ? 'heartbeat' : 'public';
  return [{ guid: guid.value, role, address: decisive.address, use, name, metric: metric?.value ? metric : undefined }];
}

function isPublic({ role }: NodeAddress): boolean {
  return role === 'public';
}

function isInner({ role }: NodeAddress): boolean {
  return role === 'interconnect' || role === 'mirror';
}

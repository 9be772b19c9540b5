import type { Located } from '../../text/span';
import { groupBy } from '../groupBy';
import type { FactReader } from '../store';
import { nameKey } from '../values/hostName';
import { parseIpAddress } from '../values/ipAddress';
import { unusableAs } from '../values/unusableAddress';
import type { Fact } from '../vocabulary';
import { type Addresses, addresses, type NodeAddress } from './addresses';
import { type Adapter, joinedAdapters } from './joinedAdapters';
import { nodes } from './nodes';
import { defineView } from './view';

/** A network adapter that carries an address of the cluster. */
export interface ClusterAdapter extends Adapter {
  /**
   * `public` when one of its addresses is, whatever else it carries; `heartbeat` when all of them belong to interconnects
   * or mirror connects.
   */
  readonly role: 'public' | 'heartbeat';
  /** The address that gives it the role, where the computer's file has it. */
  readonly address: Located<string>;
  /** The same address in clp.conf. */
  readonly use: NodeAddress;
}

/** What the files captured from one computer tell of its network. */
export interface ComputerAdapters {
  /** The computer's name; `undefined` when nothing tells it. */
  readonly computer: string | undefined;
  readonly windowsBuild: number | undefined;
  readonly all: readonly Adapter[];
  /** Without those that no address of the cluster is on, and those whose role the files do not tell. */
  readonly adapters: readonly ClusterAdapter[];
  readonly orders: readonly Fact<'bindOrder'>[];
  /** The names of connections by GUID, also of adapters that nothing else is told of. */
  readonly names: ReadonlyMap<string, string>;
}

/** The adapters of each computer. Files of which nothing tells the computer stand for one each. */
export const adapters = defineView({
  reads: [...addresses.reads, ...nodes.reads, 'bindOrder', 'networkInterface', 'networkConnection'],
  build(facts): readonly ComputerAdapters[] {
    const computers = nodes.build(facts);
    const known = addresses.build(facts);
    const computerOf = ({ at }: Fact<'bindOrder' | 'networkInterface' | 'networkConnection'>) =>
      nameKey(computers.of(at.path)?.name ?? `/${at.path}`);
    const interfaces = groupBy(facts.all('networkInterface'), computerOf);
    const orders = groupBy(facts.all('bindOrder'), computerOf);
    const connections = groupBy(facts.all('networkConnection'), computerOf);
    return [...new Set([...interfaces.keys(), ...orders.keys()])].map((computer) => {
      const own = interfaces.get(computer) ?? [];
      const order = orders.get(computer) ?? [];
      const names = new Map(connections.get(computer)?.map(({ guid, name }) => [guid.value, name.value]));
      const [path = ''] = [...own, ...order].map(({ at }) => at.path);
      const all = joinedAdapters(own, (guid) => names.get(guid));
      return {
        computer: computers.of(path)?.name,
        windowsBuild: computers.of(path)?.windowsBuild ?? buildIn(path, facts),
        all,
        adapters: all.flatMap((adapter) => clusterAdapter(adapter, known)),
        orders: order,
        names,
      };
    });
  },
});

/** The build that a file tells which does not tell the computer's name. */
function buildIn(path: string, facts: FactReader<'windowsBuild'>): number | undefined {
  return facts.all('windowsBuild').find(({ at }) => at.path === path)?.build.value;
}

function clusterAdapter(adapter: Adapter, known: Addresses): readonly ClusterAdapter[] {
  const carried = adapter.addresses
    .map((address) => ({ address, uses: known.nodesAt(address.value) }))
    .filter(({ address, uses }) => uses.length > 0 || isOwnNetwork(address.value));
  const open = carried.find(({ uses }) => uses.some(isPublic));
  const inner = carried.every(({ uses }) => uses.length > 0 && uses.every(isInner)) ? carried[0] : undefined;
  const decisive = open ?? inner;
  const use = decisive?.uses.find(isPublic) ?? decisive?.uses[0];
  if (decisive === undefined || use === undefined) return [];
  return [{ ...adapter, role: open === undefined ? 'heartbeat' : 'public', address: decisive.address, use }];
}

/** Whether an address that the cluster does not know may stand for a network: those that Windows gives itself do not. */
function isOwnNetwork(address: string): boolean {
  const parsed = parseIpAddress(address);
  return parsed?.family === 4 && unusableAs(parsed) === undefined;
}

function isPublic({ role }: NodeAddress): boolean {
  return role === 'public';
}

function isInner({ role }: NodeAddress): boolean {
  return role === 'interconnect' || role === 'mirror';
}

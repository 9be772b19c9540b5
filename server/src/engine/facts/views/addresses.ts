import type { Located } from '../../text/span';
import { groupBy } from '../groupBy';
import { addressKey } from '../values/ipAddress';
import type { Fact } from '../vocabulary';
import { networks } from './networks';
import { defineView } from './view';

/** One thing that the cluster uses an address for. */
export type AddressUse =
  | {
      readonly role: 'public' | 'interconnect' | 'lan' | 'mirror';
      readonly server: string;
      readonly at: Located<string>['at'];
    }
  | { readonly role: 'floating'; readonly resource: string; readonly at: Located<string>['at'] };

export interface Addresses {
  /** Whether the cluster uses the address at all: the cheap question for long files. */
  knows(address: string): boolean;
  /** What the cluster uses the address for, in file order; empty for a foreign address or a text that is none. */
  usesOf(address: string): readonly AddressUse[];
  /** The servers' own uses of the address. */
  nodesAt(address: string): readonly NodeAddress[];
  /** The floating IP resource that has the address. */
  floatingAt(address: string): Fact<'floatingIp'> | undefined;
  /** A server's addresses, the public one first. */
  ofServer(server: string): readonly NodeAddress[];
}

export type NodeAddress = Exclude<AddressUse, { role: 'floating' }> & { readonly address: string };

/** Every address of the cluster with what it is for. */
export const addresses = defineView({
  reads: ['serverDevice', 'floatingIp', 'declaredNetwork'],
  build(facts): Addresses {
    const rows = networks.build(facts);
    const nodes = facts.all('serverDevice').flatMap((device) => nodeAddress(device, rows.roleOf(device)));
    const floating = new Map<string, Fact<'floatingIp'>>();
    for (const fact of facts.all('floatingIp')) {
      if (fact.address !== undefined) floating.set(addressKey(fact.address.value), fact);
    }
    const byAddress = groupBy(nodes, ({ address }) => addressKey(address));
    const nodesAt = (address: string) => byAddress.get(addressKey(address)) ?? [];
    const floatingAt = (address: string) => floating.get(addressKey(address));
    // Long hosts files name the same few addresses over and over, and several rules ask for each line.
    const asked = new Map<string, boolean>();
    return {
      knows(address) {
        const known = asked.get(address);
        if (known !== undefined) return known;
        const key = addressKey(address);
        const answer = byAddress.has(key) || floating.has(key);
        asked.set(address, answer);
        return answer;
      },
      nodesAt,
      floatingAt,
      usesOf: (address) => [...nodesAt(address), ...floatingUse(floatingAt(address))],
      ofServer: (server) => nodes.filter((node) => node.server === server).toSorted(publicFirst),
    };
  },
});

function nodeAddress(
  device: Fact<'serverDevice'>,
  lanRole: 'public' | 'interconnect' | 'lan' | undefined,
): NodeAddress[] {
  const role = device.type?.value === 'mdc' ? 'mirror' : lanRole;
  if (role === undefined || device.info === undefined) return [];
  return [{ role, server: device.server.value, address: device.info.value, at: device.info.at }];
}

function floatingUse(fact: Fact<'floatingIp'> | undefined): AddressUse[] {
  if (fact?.address === undefined) return [];
  return [{ role: 'floating', resource: fact.resource.value, at: fact.address.at }];
}

function publicFirst(left: NodeAddress, right: NodeAddress): number {
  return Number(right.role === 'public') - Number(left.role === 'public');
}

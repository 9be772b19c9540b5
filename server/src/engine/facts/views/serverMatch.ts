import { nameKey, shortName } from '../values/hostName';
import { isSink } from '../values/hostsWords';
import { addressKey, parseIpAddress } from '../values/ipAddress';
import { adapters } from './adapters';
import { addresses } from './addresses';
import { names } from './names';
import { defineView } from './view';

/**
 * `same`: the very text. `short`: one is the full name, the other the first part of it. `known`: files show that both lead
 * to one computer. `node`: one server of the cluster is meant in place of what moves between them. `other`: files show
 * that both lead to different computers. `unlike`: two names, of which files show nothing. `unknown`: a name and an
 * address, of which they show nothing either.
 */
export type ServerMatch = 'same' | 'short' | 'known' | 'node' | 'other' | 'unlike' | 'unknown';

export interface ComputerAddresses {
  /** The addresses of that computer in their one spelling; an address has itself, and the others of its computer. */
  of(name: string): ReadonlySet<string>;
  /** The text names one server of a cluster, or is an address of one. */
  isNode(name: string): boolean;
}

/** Where names lead, after hosts files, the cluster and the adapters of computers; for the few names that are asked for. */
export const computerAddresses = defineView({
  reads: [...names.reads, ...addresses.reads, ...adapters.reads, 'hostsEntry'],
  build(facts): ComputerAddresses {
    const known = names.build(facts);
    const used = addresses.build(facts);
    const asked = new Map<string, ReadonlySet<string>>();
    // The adapters are worked out when somebody asks, which nobody does without an agent.
    const ofComputers = once(() =>
      adapters.build(facts).map(({ computer, all }) => ({
        computer: computer === undefined ? undefined : nameKey(shortName(computer)),
        own: all.flatMap((adapter) => adapter.addresses.map(({ value }) => addressKey(value))),
      })),
    );
    const find = (name: string): ReadonlySet<string> => {
      if (parseIpAddress(name) !== undefined) {
        const key = addressKey(name);
        return new Set([key, ...ofComputers().flatMap(({ own }) => (own.includes(key) ? own : []))]);
      }
      const [key, short] = [nameKey(name), nameKey(shortName(name))];
      const virtual = known.virtualNamed(name);
      const server = known.serverNamed(name);
      const inHosts = facts
        .all('hostsEntry')
        .filter((entry) => entry.names.some(({ value }) => isOf(nameKey(value), key, short)))
        .map(({ address }) => address.value)
        .filter((address) => !isSink(address));
      const inCluster = [
        ...(virtual === undefined ? [] : [known.addressOf(virtual)?.value ?? []].flat()),
        ...(server === undefined ? [] : used.ofServer(server.name.value).map(({ address }) => address)),
      ];
      const own = ofComputers().flatMap((one) => (one.computer === short ? one.own : []));
      return new Set([...inHosts, ...inCluster, ...own].map(addressKey));
    };
    return {
      of(name) {
        const found = asked.get(name) ?? find(name);
        asked.set(name, found);
        return found;
      },
      isNode: (name) =>
        known.severalServers &&
        (used.nodesAt(name).length > 0 ||
          (known.serverNamed(name) !== undefined && known.virtualNamed(name) === undefined)),
    };
  },
});

function isOf(name: string, key: string, short: string): boolean {
  return name === key || name === short || (key === short && shortName(name) === short);
}

/** Tells how the text that an agent calls stands to the one that the server gives out. */
export function serverMatcher({ of, isNode }: ComputerAddresses): (target: string, server: string) => ServerMatch {
  return (target, server) => {
    if (addressKey(target) === addressKey(server)) return 'same';
    if (isNode(target) && !isNode(server)) return 'node';
    const isAddress = [target, server].map((text) => parseIpAddress(text) !== undefined);
    const isShort = isAddress.every((is) => !is) && (!target.includes('.') || !server.includes('.'));
    if (isShort && nameKey(shortName(target)) === nameKey(shortName(server))) return 'short';
    const [one, other] = [of(target), of(server)];
    if ([...one].some((address) => other.has(address))) return 'known';
    if (one.size > 0 && other.size > 0) return 'other';
    return isAddress.every((is) => !is) ? 'unlike' : 'unknown';
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

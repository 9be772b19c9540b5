import { addressKey, parseIpAddress } from '../../facts/values/ipAddress';
import { unusableAs } from '../../facts/values/unusableAddress';
import type { ComputerAdapters } from '../../facts/views/adapters';
import type { Addresses, NodeAddress } from '../../facts/views/addresses';
import type { Adapter } from '../../facts/views/joinedAdapters';
import type { Located } from '../../text/span';

/**
 * The addresses that clp.conf gives a server and that none of its adapters has. Empty for a computer of which no file
 * tells addresses. Only those of IPv4: not every source lists others.
 */
export function missingAddresses(computer: ComputerAdapters, addresses: Addresses): readonly NodeAddress[] {
  const own = new Set(computer.all.flatMap((adapter) => adapter.addresses.map(({ value }) => addressKey(value))));
  if (own.size === 0 || computer.computer === undefined) return [];
  const expected = addresses
    .ofServer(computer.computer)
    .filter(({ address }) => parseIpAddress(address)?.family === 4 && !own.has(addressKey(address)));
  return [...new Map(expected.map((one) => [addressKey(one.address), one])).values()];
}

/**
 * The address that Windows has given the adapter itself, since it had none. Microsoft's failover clusters have an adapter
 * that is meant to have one.
 */
export function selfAssigned({ addresses, description }: Adapter): Located<string> | undefined {
  if (/failover cluster/i.test(description ?? '')) return undefined;
  return addresses.find(({ value }) => unusableAs(parseIpAddress(value)) === 'selfAssigned');
}

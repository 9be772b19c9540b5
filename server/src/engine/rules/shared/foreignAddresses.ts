import type { FactReader } from '../../facts/store';
import { addressKey, parseIpAddress } from '../../facts/values/ipAddress';
import { unusableAs } from '../../facts/values/unusableAddress';
import type { Addresses } from '../../facts/views/addresses';

/** Resources of these types bring addresses of their own, which are not read. */
const OTHER_ADDRESSES = /^(vip|awsvip|awseip|awssip|azurepp|gcvip|ocvip)$/;

/**
 * Tells an IPv4 address that clp.conf has nowhere. Addresses that nobody can be reached at, and those of version 6, are
 * other mistakes; where a resource brings an address that is not read, none is foreign.
 */
export function foreignAddresses(
  facts: FactReader<'floatingIp' | 'groupResource'>,
  { knows }: Addresses,
): (address: string) => boolean {
  if (facts.all('groupResource').some(({ type }) => OTHER_ADDRESSES.test(type))) return () => false;
  const ofServers = new Set(
    facts.all('floatingIp').flatMap((fact) => fact.ofServers.map(({ value }) => addressKey(value))),
  );
  return (address) => {
    const parsed = parseIpAddress(address);
    if (parsed?.family !== 4 || unusableAs(parsed) !== undefined) return false;
    return !knows(address) && !ofServers.has(parsed.canonical);
  };
}

import type { Located } from '../../text/span';
import { nameKey } from '../values/hostName';
import { isSink } from '../values/hostsWords';
import { type IpAddress, parseIpAddress } from '../values/ipAddress';
import type { Fact } from '../vocabulary';
import { defineView } from './view';

/** One place of the site's hosts files that gives a name an address. */
export interface NameUse {
  readonly name: Located<string>;
  readonly entry: Fact<'hostsEntry'>;
  readonly address: IpAddress;
}

/**
 * The uses of each name that hosts files name more than once, in the order of the files. Long lists of unwanted names
 * give them an address that leads nowhere; those uses are left out, and with them nearly all lines of such a list.
 */
export const repeatedNames = defineView({
  reads: ['hostsEntry'],
  build(facts): readonly (readonly NameUse[])[] {
    const addressOf = reachableAddresses();
    const uses = new Map<string, NameUse[]>();
    for (const entry of facts.all('hostsEntry')) {
      const address = addressOf(entry.address.value);
      if (address === undefined) continue;
      for (const name of entry.names) {
        const key = nameKey(name.value);
        const known = uses.get(key);
        if (known === undefined) uses.set(key, [{ name, entry, address }]);
        else known.push({ name, entry, address });
      }
    }
    return [...uses.values()].filter(({ length }) => length > 1);
  },
});

/** Parses each address once. */
function reachableAddresses(): (text: string) => IpAddress | undefined {
  const known = new Map<string, IpAddress | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const address = isSink(text) ? undefined : parseIpAddress(text);
    known.set(text, address);
    return address;
  };
}

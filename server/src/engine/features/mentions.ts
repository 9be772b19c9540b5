import { nameKey, shortName } from '../facts/values/hostName';
import { isSink } from '../facts/values/hostsWords';
import { addressKey } from '../facts/values/ipAddress';
import type { Located, Location } from '../text/span';
import type { Site } from '../workspace';

/**
 * Every place of the site that names a computer or an address, whether or not the cluster knows it; definitions first,
 * then the files in their order. A name counts short or in full. Nothing for an address that leads nowhere, which lists
 * of unwanted names have on every line.
 */
export function mentionsOf(word: string, site: Site): readonly Location[] {
  if (isSink(word)) return [];
  const isMeant = matching(word);
  const { occurrences } = site.views;
  const outside = placesOutside(site, isMeant);
  // The cluster's own file names its parts in more ways than facts of names have; one place leads to all of them.
  const known = outside.flatMap(({ at }) => occurrences.at(at.path, at.span.start) ?? []);
  const defined = [
    ...occurrences.defined('address'),
    ...occurrences.defined('server'),
    ...occurrences.defined('virtualName'),
  ];
  const [one] = [...defined.filter(({ name }) => isMeant(name)), ...known];
  const inCluster = one === undefined ? [] : occurrences.alike(one).map(({ at }) => at);
  return withoutDoubles([...inCluster, ...outside.map(({ at }) => at)]);
}

function matching(word: string): (other: string) => boolean {
  const [address, name, short] = [addressKey(word), nameKey(word), nameKey(shortName(word))];
  const isShort = name === short;
  const isIpv6 = word.includes(':');
  const first = folded(word);
  return (other) => {
    // Most words of a long list are told apart by their first letter; IPv6 addresses have several spellings.
    if (folded(other) !== first && !isIpv6) return false;
    const key = nameKey(other);
    return (
      key === name || (isShort ? nameKey(shortName(other)) === short : key === short) || addressKey(other) === address
    );
  };
}

/** The first character, the same for both cases of a letter. */
function folded(word: string): number {
  return word.charCodeAt(0) | 0x20;
}

/** What files beside clp.conf say of computers and addresses, where it is meant. */
function placesOutside({ facts }: Site, isMeant: (word: string) => boolean): readonly Located<string>[] {
  const found: Located<string>[] = [];
  const add = (word: Located<string> | undefined) => {
    if (word !== undefined && isMeant(word.value)) found.push(word);
  };
  for (const { path } of facts.all('masterDirectory')) add(path.host);
  for (const { text } of facts.all('masterDomainName')) add(text);
  for (const { address, names } of facts.all('hostsEntry')) {
    add(address);
    names.forEach(add);
  }
  for (const { addresses } of facts.all('networkInterface')) addresses.forEach(add);
  for (const { name } of facts.all('computerName')) add(name);
  for (const { computer } of facts.all('serverKeyComputer')) add(computer);
  return found;
}

function withoutDoubles(places: readonly Location[]): readonly Location[] {
  const seen = new Set<string>();
  return places.filter(({ path, span }) => {
    const key = `${span.start} ${path}`;
    return !seen.has(key) && seen.add(key);
  });
}

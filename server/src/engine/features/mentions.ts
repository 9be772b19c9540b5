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
  const outside = placesOutside(site).filter(({ value }) => isMeant(value));
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
  return (other) => {
    if (other === word) return true;
    // Most names of a long list are told apart by their first letter.
    if (nameKey(other.charAt(0)) !== name.charAt(0)) return other.includes(':') && addressKey(other) === address;
    const key = nameKey(other);
    return (
      key === name || (isShort ? nameKey(shortName(other)) === short : key === short) || addressKey(other) === address
    );
  };
}

/** What files beside clp.conf say of computers and addresses. */
function placesOutside({ facts }: Site): readonly Located<string>[] {
  return [
    ...facts.all('masterDirectory').flatMap(({ path }) => path.host ?? []),
    ...facts.all('masterDomainName').map(({ text }) => text),
    ...facts.all('hostsEntry').flatMap(({ address, names }) => [address, ...names]),
    ...facts.all('networkInterface').flatMap(({ addresses }) => addresses),
    ...facts.all('computerName').map(({ name }) => name),
    ...facts.all('serverKeyComputer').map(({ computer }) => computer),
  ];
}

function withoutDoubles(places: readonly Location[]): readonly Location[] {
  const seen = new Set<string>();
  return places.filter(({ path, span }) => {
    const key = `${span.start} ${path}`;
    return !seen.has(key) && seen.add(key);
  });
}

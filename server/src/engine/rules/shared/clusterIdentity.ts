import { parseIpAddress } from '../../facts/values/ipAddress';
import { holdsPlaceholder } from '../../facts/values/placeholder';
import type { Addresses } from '../../facts/views/addresses';
import type { Names, VirtualName } from '../../facts/views/names';
import { type Fix, type FixSafety, replacement } from '../../fixes/fix';
import type { Location } from '../../text/span';
import type { Related } from '../finding';
import { floatingIpNote, virtualNameNote } from './notes';
import { writeTitle } from './titles';

/** A floating IP that a virtual computer name stands on: the address of whichever server is active. */
export interface StandingAddress {
  /** Without the interface and prefix that clp.conf may add. */
  readonly address: string;
  readonly resource: string;
  readonly at: Location;
}

/** Writes a virtual computer name: one is the answer, at best a safe one; of several a person has to choose. */
export function virtualNameFixes(at: Location, names: Names, best: FixSafety): readonly Fix[] {
  return fixesWith((name) => name, at, names, best);
}

/** Writes the share that the management server is given by Setup, under a virtual computer name. */
export function shareFixes(at: Location, names: Names, best: FixSafety): readonly Fix[] {
  return fixesWith((name) => `\\\\${name}\\ofcscan`, at, names, best);
}

function fixesWith(textWith: (name: string) => string, at: Location, names: Names, best: FixSafety): readonly Fix[] {
  const texts = names.virtual.filter(({ name }) => isUsable(name.value, names)).map(({ name }) => textWith(name.value));
  const safety = texts.length === 1 ? best : 'suggested';
  return texts.map((text) => replacement(writeTitle(text), safety, at, text));
}

export function virtualNameNotes({ virtual }: Names): readonly Related[] {
  return virtual.map(({ name }) => virtualNameNote(name.at, name.value));
}

/** The floating IPs under the virtual computer names, each once, as far as clp.conf tells them. */
export function standingAddresses(names: Names): readonly StandingAddress[] {
  const standing = names.virtual.flatMap(({ fact }) => standingAddress(fact, names));
  return [...new Map(standing.map((one) => [one.address, one])).values()];
}

export function standingAddressNotes(names: Names): readonly Related[] {
  return standingAddresses(names).map(({ at, address, resource }) => floatingIpNote(at, address, resource));
}

/** Those that are an answer to a mistake: a floating IP that a server has for its own is a mistake itself. */
export function usableAddresses(names: Names, { nodesAt }: Addresses): readonly StandingAddress[] {
  return standingAddresses(names).filter(({ address }) => nodesAt(address).length === 0);
}

/** Writes such an address. Which one a site wants agents to use, the files do not say for certain. */
export function standingAddressFixes(at: Location, names: Names, addresses: Addresses): readonly Fix[] {
  return usableAddresses(names, addresses).map(({ address }) =>
    replacement(writeTitle(address), 'suggested', at, address),
  );
}

/** A virtual name that is a mistake itself is no answer to another one. */
function isUsable(name: string, names: Names): boolean {
  return !holdsPlaceholder(name) && names.serverNamed(name) === undefined;
}

function standingAddress(fact: VirtualName['fact'], names: Names): readonly StandingAddress[] {
  const address = names.addressOf(fact);
  const parsed = parseIpAddress(address?.value ?? '');
  if (address === undefined || parsed === undefined) return [];
  return [{ address: parsed.canonical, resource: fact.target?.value ?? '', at: address.at }];
}

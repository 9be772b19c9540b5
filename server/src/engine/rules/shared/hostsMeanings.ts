import { groupBy } from '../../facts/groupBy';
import { nameKey } from '../../facts/values/hostName';
import { addressKey, parseIpAddress } from '../../facts/values/ipAddress';
import { isServerHost } from '../../facts/values/serverHost';
import type { Addresses } from '../../facts/views/addresses';
import type { Migration } from '../../facts/views/migrations';
import type { Names } from '../../facts/views/names';
import type { Fact } from '../../facts/vocabulary';
import type { Located } from '../../text/span';
import type { Related } from '../finding';
import { usableAddresses } from './clusterIdentity';
import { floatingIpNote, hostsNote, settingNote, virtualNameNote } from './notes';

/** What a name of a hosts line stands for by the files, when that is a floating IP. */
export interface Meaning {
  readonly name: Located<string>;
  /**
   * Who says so. `cluster`: it is a virtual computer name. `agents`: it is the name that agents are told for the
   * management server. `hosts`: another line gives it that address.
   */
  readonly by: 'cluster' | 'agents' | 'hosts';
  /** The floating IPs it may stand for; empty when the file does not tell the address. */
  readonly floatingIps: readonly string[];
  readonly notes: readonly Related[];
}

type Line = Fact<'hostsEntry'>;
type MeaningOf = (name: Located<string>) => Meaning | undefined;

/** The names by which agents look for the management server, with the place that tells them, by `nameKey`. */
export type ToldNames = ReadonlyMap<string, Located<string>>;

/**
 * The names in Master_DomainName that have to lead to the floating IP: of a cluster, and neither addresses nor names that
 * clp.conf knows. The old server of a move may be anywhere.
 */
export function toldNames(
  domainNames: readonly Fact<'masterDomainName'>[],
  names: Names,
  migrations: readonly Migration[],
): ToldNames {
  if (!names.severalServers) return new Map();
  const told = domainNames.filter(({ text: { value }, at }) => {
    const isKnown = names.serverNamed(value) !== undefined || names.virtualNamed(value) !== undefined;
    const isName = isServerHost(value) && parseIpAddress(value) === undefined;
    return isName && !isKnown && !migrations.some(({ from }) => from?.has(at.path));
  });
  return new Map(told.toReversed().map(({ text }) => [nameKey(text.value), text]));
}

/**
 * Tells what a name stands for, from clp.conf, from what agents are told, and from the lines that give it a floating IP.
 * Real names are never virtual, whatever a line gives them.
 */
export function meanings(lines: readonly Line[], told: ToldNames, names: Names, addresses: Addresses): MeaningOf {
  const floating = lines.filter(({ address }) => addresses.floatingAt(address.value) !== undefined);
  const onFloatingIps = groupBy(
    floating.flatMap(({ address, names: all }) => all.map((name) => ({ name, address }))),
    ({ name }) => nameKey(name.value),
  );
  return (name) => {
    if (names.serverNamed(name.value) !== undefined) return undefined;
    const virtual = names.virtualNamed(name.value);
    if (virtual !== undefined) return byCluster(name, virtual, names);
    const setting = told.get(nameKey(name.value));
    if (setting !== undefined) return byAgents(name, setting, names, addresses);
    const others = onFloatingIps.get(nameKey(name.value));
    if (others === undefined) return undefined;
    const floatingIps = [...new Set(others.map(({ address }) => address.value))];
    const notes = others.map((other) => hostsNote(other.name.at, other.name.value, other.address.value));
    return { name, by: 'hosts', floatingIps, notes };
  };
}

function byCluster(name: Located<string>, virtual: Fact<'virtualComputerName'>, names: Names): Meaning {
  const address = names.addressOf(virtual);
  const notes = virtual.name === undefined ? [] : [virtualNameNote(virtual.name.at, virtual.name.value)];
  const floatingIp = parseIpAddress(address?.value ?? '')?.canonical;
  if (address === undefined || floatingIp === undefined) return { name, by: 'cluster', floatingIps: [], notes };
  const note = floatingIpNote(address.at, address.value, virtual.target?.value ?? '');
  return { name, by: 'cluster', floatingIps: [floatingIp], notes: [...notes, note] };
}

function byAgents(name: Located<string>, setting: Located<string>, names: Names, addresses: Addresses): Meaning {
  const usable = usableAddresses(names, addresses);
  const notes = usable.map(({ at, address, resource }) => floatingIpNote(at, address, resource));
  const told = settingNote(setting.at, 'Master_DomainName', setting.value);
  return { name, by: 'agents', floatingIps: usable.map(({ address }) => address), notes: [told, ...notes] };
}

/**
 * Whether a line that gives a name of the cluster an address is a mistake in itself, which a rule of its own tells: an
 * address of another server, of the interconnect, or a floating IP.
 */
export function isWrongUse(name: string, address: string, names: Names, addresses: Addresses): boolean {
  const server = names.serverNamed(name)?.name.value;
  const nodes = addresses.nodesAt(address);
  const floating = addresses.floatingAt(address) !== undefined;
  if (server === undefined) return nodes.length > 0 || (floating && !isOwn(name, address, names));
  const own = nodes.filter((node) => node.server === server);
  if (own.length === 0) return nodes.length > 0 || floating;
  return own.every(({ role }) => role === 'interconnect' || role === 'mirror');
}

function isOwn(name: string, address: string, names: Names): boolean {
  const virtual = names.virtualNamed(name);
  const own = virtual && names.addressOf(virtual);
  return own === undefined || addressKey(own.value) === addressKey(address);
}

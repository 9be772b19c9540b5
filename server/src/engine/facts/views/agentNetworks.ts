import type { Located } from '../../text/span';
import { addressKind, specialRange } from '../../verdicts/reach/addressKind';
import { type ReachConfidence, type ReachInputs, type ReachRow, raised, reachRow } from '../../verdicts/reach/table';
import type { FactReader } from '../store';
import { nameKey, shortName } from '../values/hostName';
import { areNeighbours, type IpAddress, parseIpAddress, sharedPrefix } from '../values/ipAddress';
import type { Fact } from '../vocabulary';
import type { AgentRow, AgentTable } from '../vocabulary/agents';
import { statesOf } from './agentStates';
import type { ListedAgent } from './agents';

/** The agents of one network that one row of the table decides for. */
export interface AgentNetwork {
  /** A range that is declared, or the usual subnet of the address: `192.168.1.0/24`. */
  readonly range: string;
  readonly declared: Fact<'reachedNetwork'> | undefined;
  readonly row: ReachRow;
  /** That of the row, or one level more where the agents look like it: all offline, and all updated lately. */
  readonly confidence: ReachConfidence;
  readonly looksOneWay: boolean;
  readonly first: ListedAgent;
  readonly count: number;
  readonly online: number;
  readonly offline: number;
  /** Offline, and not updated lately either. */
  readonly outdated: number;
  /** Of a declared network the groups that the agents are in, in small letters, with how many are in each. */
  readonly groups: ReadonlyMap<string, number>;
}

/** How the server reaches the agents of all lists. */
export interface AgentNetworks {
  /** Without those of which nothing can be said: agents that share an address, and networks that are merely others. */
  readonly all: readonly AgentNetwork[];
  /** The row of the table that decides for an agent, and what was declared. */
  decide(row: AgentRow): Decision;
  /** The server's own addresses, as far as files tell them. */
  readonly server: readonly Located<string>[];
}

interface Decision {
  readonly row: ReachRow;
  readonly range: string;
  readonly declared: Fact<'reachedNetwork'> | undefined;
}

/** What decides, beside the lists. */
export const networkReads = ['masterDomainName', 'natState', 'reachedNetwork'] as const;

/** `shared` has the addresses that several agents have. Walks the lists twice. */
export function agentNetworks(
  tables: readonly AgentTable[],
  facts: FactReader<(typeof networkReads)[number]>,
  shared: ReadonlySet<string>,
): AgentNetworks {
  const server = serverAddresses(tables, facts);
  const decide = decider(facts.all('reachedNetwork'), server, shared);
  const buckets = new Map<Decision, Bucket>();
  const stateOf = statesOf(tables);
  for (const table of tables) {
    for (let line = 0; line < table.rows.length; line++) {
      const row = table.rows[line];
      if (row === undefined) continue;
      const decision = decide(row);
      if (decision.row.reach === 'unknown' || decision.row.reach === 'shared') continue;
      const bucket = buckets.get(decision) ?? newBucket(decision, { table, line, row });
      if (bucket.count === 0) buckets.set(decision, bucket);
      add(bucket, row, stateOf(row));
    }
  }
  return { all: [...buckets.values()].filter(isTelling).map(judged), decide, server };
}

type Bucket = Omit<
  AgentNetwork,
  'confidence' | 'looksOneWay' | 'count' | 'online' | 'offline' | 'outdated' | 'groups'
> & {
  count: number;
  online: number;
  offline: number;
  outdated: number;
  /** Offline, and updated lately all the same. */
  oneWay: number;
  /** Counted where it is declared what the network is. */
  readonly groups: Map<string, number> | undefined;
};

function newBucket({ row, range, declared }: Decision, first: ListedAgent): Bucket {
  const groups = declared && new Map<string, number>();
  return { row, range, declared, first, count: 0, online: 0, offline: 0, outdated: 0, oneWay: 0, groups };
}

function add(bucket: Bucket, { domain }: AgentRow, { status, update }: ReturnType<ReturnType<typeof statesOf>>): void {
  bucket.count++;
  if (status === 'online') bucket.online++;
  if (status === 'offline') {
    bucket.offline++;
    if (update === 'old') bucket.outdated++;
    if (update === 'fresh') bucket.oneWay++;
  }
  if (domain !== undefined) bucket.groups?.set(domain, (bucket.groups.get(domain) ?? 0) + 1);
}

/** So few agents may be offline by chance. */
const FEWEST = 2;

/** Of a list with an agent in every second network, nothing is told but of networks that something can be said of. */
function isTelling({ row: { reach }, count, oneWay }: Bucket): boolean {
  if (reach === 'behindNat' || reach === 'direct' || reach === 'wrongAddress') return true;
  return count >= FEWEST && oneWay === count;
}

function judged({ oneWay, groups, ...bucket }: Bucket): AgentNetwork {
  const looksOneWay = bucket.count >= FEWEST && oneWay === bucket.count;
  const { confidence } = bucket.row;
  const keyed = new Map<string, number>();
  for (const [group, count] of groups ?? [])
    keyed.set(group.toLowerCase(), (keyed.get(group.toLowerCase()) ?? 0) + count);
  return { ...bucket, looksOneWay, confidence: looksOneWay ? raised(confidence) : confidence, groups: keyed };
}

/** Decides by subnet, once for each, unless something narrower counts in it. */
function decider(
  networks: readonly Fact<'reachedNetwork'>[],
  server: readonly Located<string>[],
  shared: ReadonlySet<string>,
): AgentNetworks['decide'] {
  const ordered = networks
    .toSorted((left, right) => Number(right.role === 'translated') - Number(left.role === 'translated'))
    .map((network) => ({ network, base: parseIpAddress(network.range.value), bits: bitsOf(network.range.value) }));
  const own = server.map(({ value }) => parseIpAddress(value)).filter((address) => address !== undefined);
  const isNarrow = ordered.some(({ base, bits }) => base?.family === 4 && bits > SUBNET);
  const bySubnet = new Map<number, Decision>();
  const byAddress = new Map<string, Decision>();
  const made = new Map<ReachRow, Map<string, Decision>>();
  const UNKNOWN: Decision = { row: reachRow(NOTHING), range: '', declared: undefined };
  const NOWHERE: Decision = { row: reachRow({ ...NOTHING, agent: 'public' }), range: '', declared: undefined };
  const isBlind = ordered.length === 0 && own.length === 0;
  const fresh = (text: string): Decision => {
    const address = parseIpAddress(text);
    if (address === undefined) return UNKNOWN;
    const declared = ordered.find(
      ({ base, bits }) => base && sharedPrefix(address, base) >= bits && base.family === address.family,
    )?.network;
    const row = reachRow(inputsOf(address, declared, own, shared.has(text)));
    const range = declared?.range.value ?? specialRange(address) ?? subnetOf(address);
    const ofRow = made.get(row) ?? new Map<string, Decision>();
    const decision = ofRow.get(range) ?? { row, range, declared };
    ofRow.set(range, decision);
    made.set(row, ofRow);
    return decision;
  };
  return ({ address }) => {
    if (address === undefined) return UNKNOWN;
    const text = firstOf(address);
    const subnet = isNarrow || (shared.size > 0 && shared.has(text)) ? -1 : subnetNumber(text);
    if (isBlind && subnet !== -1 && !isSpecial(subnet)) return NOWHERE;
    const known = subnet === -1 ? byAddress.get(text) : bySubnet.get(subnet);
    if (known !== undefined) return known;
    const decision = fresh(text);
    if (subnet === -1) byAddress.set(text, decision);
    else bySubnet.set(subnet, decision);
    return decision;
  };
}

const SUBNET = 24;

function bitsOf(range: string): number {
  return Number(/\/(\d+)$/.exec(range)?.[1] ?? (range.includes(':') ? 128 : 32));
}

const NOTHING: ReachInputs = {
  agent: undefined,
  declared: undefined,
  isNearServer: false,
  isShared: false,
  server: [],
};

function inputsOf(
  address: IpAddress,
  declared: Fact<'reachedNetwork'> | undefined,
  own: readonly IpAddress[],
  isShared: boolean,
): ReachInputs {
  const ofFamily = own.filter(({ family }) => family === address.family);
  return {
    agent: addressKind(address),
    declared: declared?.role,
    isNearServer: ofFamily.some((one) => areNeighbours(one, address)),
    isShared,
    server: ofFamily.map(addressKind),
  };
}

/** Some consoles put all addresses of a computer into one cell. */
export function firstOf(address: string): string {
  return address.length <= LONGEST_IPV4 ? address : (/^[^\s,;|]*/.exec(address)?.[0] ?? address);
}

const LONGEST_IPV4 = 15;

/** The subnet of an IPv4 address in its usual spelling, as a number; -1 for another text. A short way for nearly all. */
function subnetNumber(address: string): number {
  let subnet = 0;
  let part = 0;
  let digits = 0;
  let dots = 0;
  for (let index = 0; index < address.length; index++) {
    const digit = address.charCodeAt(index) - 48;
    if (digit >= 0 && digit <= 9) {
      if (part === 0 && digits > 0) return -1;
      part = part * 10 + digit;
      digits++;
    } else {
      if (digit !== DOT || digits === 0 || part > 255 || dots === 3) return -1;
      subnet = subnet * 256 + part;
      part = 0;
      digits = 0;
      dots++;
    }
  }
  return dots === 3 && digits > 0 && part <= 255 ? subnet : -1;
}

/** Whether addresses of the subnet tell something when nothing is known of the server. */
function isSpecial(subnet: number): boolean {
  const bytes = [subnet >>> 16, (subnet >>> 8) & 0xff, subnet & 0xff, 0];
  return specialRange({ family: 4, canonical: '', bytes }) !== undefined;
}

/** The code of a dot, counted from that of the digit 0. */
const DOT = -2;

function subnetOf({ family, canonical, bytes }: IpAddress): string {
  if (family === 4) return `${canonical.slice(0, canonical.lastIndexOf('.'))}.0/24`;
  const words = [0, 2, 4, 6].map((index) => (((bytes[index] ?? 0) << 8) | (bytes[index + 1] ?? 0)).toString(16));
  return `${words.join(':')}::/64`;
}

/** Told, or the address by which agents know it, or that of the agent on the server itself. */
function serverAddresses(
  tables: readonly AgentTable[],
  facts: FactReader<'masterDomainName' | 'natState'>,
): readonly Located<string>[] {
  const told = facts.all('natState').flatMap(({ serverAddresses }) => serverAddresses);
  const names = facts.all('masterDomainName').map(({ text }) => text);
  const literal = names.filter(({ value }) => parseIpAddress(value) !== undefined);
  const hosts = new Set(names.filter((name) => !literal.includes(name)).map(({ value }) => nameKey(shortName(value))));
  return [...told, ...literal, ...(hosts.size === 0 ? [] : addressesOfServer(tables, hosts))];
}

function addressesOfServer(tables: readonly AgentTable[], hosts: ReadonlySet<string>): readonly Located<string>[] {
  const lengths = new Set([...hosts].map(({ length }) => length));
  return tables.flatMap((table) =>
    table.rows.flatMap((row, line) => {
      if (row?.name === undefined || row.address === undefined) return [];
      const name = shortName(row.name);
      if (!lengths.has(name.length) || !hosts.has(nameKey(name))) return [];
      return { value: firstOf(row.address), at: table.place(line, 'address') };
    }),
  );
}

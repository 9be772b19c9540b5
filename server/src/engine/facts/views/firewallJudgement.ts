import { isProgramOf } from '../../knowledge/firewallPrograms';
import { covers } from '../values/addressRange';
import { type IpAddress, parseIpAddress } from '../values/ipAddress';
import type { Fact } from '../vocabulary';
import type { FirewallProfileName } from '../vocabulary/firewall';
import type { NodeAddress } from './addresses';
import type { RulesAt } from './firewallIndex';
import type { ProfileStates } from './firewallStates';
import type { NeededPort } from './neededPorts';

type Rule = Fact<'firewallRule'>;

/** Why a port is closed: the rule that blocks it, or one that was meant to open it and does not. */
export type ClosedBecause =
  | { readonly why: 'missing' }
  | { readonly why: 'blocked' | 'inactive' | 'other-protocol' | 'other-program' | 'outbound'; readonly rule: Rule };

/** What the rules of a computer make of a port. */
export interface JudgedPort {
  readonly need: NeededPort;
  /** The rules that let it in, in the profiles in which they do. */
  readonly opened: readonly Rule[];
  /** The profiles in which it is closed; empty for a port that is open. */
  readonly closedIn: readonly FirewallProfileName[];
  /** It is closed wherever rules decide. */
  readonly closed: boolean;
  readonly because: ClosedBecause;
}

/** What is known of a computer beside its rules. */
export interface FirewallEvidence {
  readonly at: RulesAt;
  readonly showsPrograms: boolean;
  readonly states: ProfileStates;
  /** The profiles in which rules decide. */
  readonly filtering: readonly FirewallProfileName[];
  /** What else is needed, by `portKey`. */
  readonly needs: ReadonlySet<string>;
  /** Whether the remote addresses of a rule hold one of another server of the cluster. */
  readonly blocksPeers: (rule: Rule) => boolean;
}

const PROTOCOLS = { TCP: 6, UDP: 17 } as const;
const OTHER = { TCP: 'UDP', UDP: 'TCP' } as const;
const ICMP = 1;

export function portKey(protocol: NeededPort['protocol'], port: number): string {
  return `${protocol} ${port}`;
}

/** Blocks go before rules that allow, and what neither speaks of is blocked (Microsoft Learn: Windows Firewall rules). */
export function judge(need: NeededPort, evidence: FirewallEvidence): JudgedPort {
  const rules = evidence.at(need.port);
  const blocks = rules.filter((rule) => isInbound(rule, 'block') && blocksNeed(rule, need, evidence));
  const allows = rules.filter((rule) => isInbound(rule, 'allow') && isFor(rule, need, evidence) === 'need');
  const opened = allows.filter(({ active }) => active.value);
  const isIn = (rule: Rule, profile: FirewallProfileName) => countsIn(rule, profile, evidence.states);
  const closedIn = evidence.filtering.filter(
    (profile) => blocks.some((rule) => isIn(rule, profile)) || !opened.some((rule) => isIn(rule, profile)),
  );
  const [block] = blocks.filter((rule) => closedIn.some((profile) => isIn(rule, profile)));
  return {
    need,
    opened,
    closedIn,
    closed: closedIn.length > 0 && closedIn.length === evidence.filtering.length,
    because: block === undefined ? meantToOpen(rules, need, evidence) : { why: 'blocked', rule: block },
  };
}

/** The active rules that let an echo request in from anywhere. */
export function echoRules(
  rules: readonly Rule[],
  { showsPrograms, states, filtering }: FirewallEvidence,
): readonly Rule[] {
  const isEcho = ({ protocol, ports, program, narrowed, echo }: Rule) => {
    if (protocol !== undefined) return protocol.value === ICMP && echo;
    return ports === undefined && program === undefined && !narrowed && showsPrograms;
  };
  const counts = (rule: Rule) => filtering.some((profile) => countsIn(rule, profile, states));
  return rules.filter((rule) => isInbound(rule, 'allow') && rule.active.value && isEcho(rule) && counts(rule));
}

function isInbound({ direction, action }: Rule, wanted: 'allow' | 'block'): boolean {
  return direction === 'in' && action.value === wanted;
}

function countsIn({ profiles, origin }: Rule, profile: FirewallProfileName, states: ProfileStates): boolean {
  if (profiles !== undefined && !profiles.value.includes(profile)) return false;
  return origin === 'policy' || states.get(profile)?.ignoresLocalRules !== true;
}

/**
 * Whom a rule at the need's port is for. A rule without ports is one for a program, even where the file does not tell
 * which, unless it has no condition at all.
 */
function isFor(
  rule: Rule,
  need: NeededPort,
  { showsPrograms }: FirewallEvidence,
): 'need' | 'program' | 'protocol' | 'none' {
  const { protocol, program, service, ports, narrowed } = rule;
  const isOwn =
    program !== undefined &&
    isProgramOf(need.setting?.role ?? (need.owner === 'OfficeScan' ? 'server' : 'cluster'), program.value);
  if (ports === undefined && !isOwn && (program !== undefined || service !== undefined || narrowed || !showsPrograms))
    return 'none';
  if (protocol !== undefined && protocol.value !== PROTOCOLS[need.protocol]) {
    return ports !== undefined && isPortProtocol(protocol.value) ? 'protocol' : 'none';
  }
  return isOwn || (program === undefined && service === undefined) ? 'need' : 'program';
}

function isPortProtocol(protocol: number): boolean {
  return protocol === PROTOCOLS.TCP || protocol === PROTOCOLS.UDP;
}

/** A block with conditions that nobody can check here is taken for none; one for addresses counts for those of the servers. */
function blocksNeed(rule: Rule, need: NeededPort, evidence: FirewallEvidence): boolean {
  if (!rule.active.value || rule.narrowed || isFor(rule, need, evidence) !== 'need') return false;
  const { remote } = rule;
  if (remote === undefined) return true;
  if (need.owner !== 'CLUSTERPRO') return false;
  return evidence.blocksPeers(rule);
}

/** Tells which rules are for an address of another server. Long lists of strangers are gone through once a rule. */
export function peerBlocks({ peers, own }: { peers: readonly NodeAddress[]; own: readonly IpAddress[] }) {
  const byAddress = new Map(peers.map(({ address }) => [address, parseIpAddress(address)]));
  const parsed = [...byAddress.values()].filter((address) => address !== undefined);
  const asked = new Map<Rule, boolean>();
  return (rule: Rule): boolean => {
    const known = asked.get(rule);
    if (known !== undefined) return known;
    const entries = rule.remote?.value ?? [];
    const answer = parsed.some((peer) => entries.some((entry) => covers(entry, peer, own) === true));
    asked.set(rule, answer);
    return answer;
  };
}

/** The rule that comes nearest to opening the port. */
function meantToOpen(rules: readonly Rule[], need: NeededPort, evidence: FirewallEvidence): ClosedBecause {
  const allowing = rules.filter(({ action, ports }) => action.value === 'allow' && ports !== undefined);
  const inbound = allowing.filter(({ direction }) => direction === 'in');
  const find = (list: readonly Rule[], kind: ReturnType<typeof isFor>, active: boolean) =>
    list.find((rule) => isFor(rule, need, evidence) === kind && rule.active.value === active);
  const inactive = find(inbound, 'need', false);
  if (inactive !== undefined) return { why: 'inactive', rule: inactive };
  const program = find(inbound, 'program', true);
  if (program !== undefined) return { why: 'other-program', rule: program };
  const protocol = find(inbound, 'protocol', true);
  // What the rule opens may be needed too: then it is right, and another one is missing.
  if (protocol !== undefined && !evidence.needs.has(portKey(OTHER[need.protocol], need.port)))
    return { why: 'other-protocol', rule: protocol };
  const outbound = allowing.find(
    (rule) => rule.direction === 'out' && rule.active.value && isFor(rule, need, evidence) === 'need',
  );
  return outbound === undefined ? { why: 'missing' } : { why: 'outbound', rule: outbound };
}

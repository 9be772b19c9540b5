import type { PortOwner } from '../../knowledge/firewallPrograms';
import { groupBy } from '../groupBy';
import { nameKey, sameName } from '../values/hostName';
import { type IpAddress, parseIpAddress } from '../values/ipAddress';
import type { Fact } from '../vocabulary';
import { type FirewallProfileName, firewallProfiles } from '../vocabulary/firewall';
import { type Addresses, addresses, type NodeAddress } from './addresses';
import { rulesByPort } from './firewallIndex';
import { echoRules, type JudgedPort, judge, peerBlocks, portKey } from './firewallJudgement';
import { type ProfileStates, profileStates } from './firewallStates';
import { type NeededPort, neededPorts } from './neededPorts';
import { nodes } from './nodes';
import { defineView } from './view';

/** The firewall of one computer of which a list of rules was captured. */
export interface ComputerFirewall {
  /** `undefined` where no file tells the name. */
  readonly computer: string | undefined;
  /** Whether it is a server of the cluster, or may be one. */
  readonly isServer: boolean;
  /** The list of the computer's own rules. */
  readonly list: Fact<'firewallRuleList'>;
  /** Every rule of the computer's own is in the list, as far as the file shows: what is not in it is not there. */
  readonly whole: boolean;
  /** Every own rule and every profile is known, and all of them filter: what is not open is closed. */
  readonly certain: boolean;
  readonly states: ProfileStates;
  /** The profiles in which rules decide. */
  readonly filtering: readonly FirewallProfileName[];
  readonly ports: readonly JudgedPort[];
  /** The active rules that let an echo request in. */
  readonly echo: readonly Fact<'firewallRule'>[];
  /** The addresses of the other servers of the cluster. */
  readonly peers: readonly NodeAddress[];
  readonly own: readonly IpAddress[];
  /** What rules make of any port. */
  judge(owner: PortOwner, protocol: NeededPort['protocol'], port: number): JudgedPort;
}

/** Which ports are open on the computers, and why those that are needed are not. */
export const firewall = defineView({
  reads: [
    ...addresses.reads,
    ...nodes.reads,
    ...neededPorts.reads,
    'firewallRule',
    'firewallRuleList',
    'firewallProfile',
    'registryScript',
  ],
  build(facts): readonly ComputerFirewall[] {
    const computers = nodes.build(facts);
    const keyOf = ({ at }: { readonly at: { readonly path: string } }) =>
      nameKey(computers.of(at.path)?.name ?? `/${at.path}`);
    const rules = groupBy(facts.all('firewallRule'), keyOf);
    const profiles = groupBy(facts.all('firewallProfile'), keyOf);
    const needed = neededPorts.build(facts);
    const known = addresses.build(facts);
    const servers = facts.all('clusterServer').map(({ name }) => name.value);
    const scripts = new Set(facts.all('registryScript').map(({ at }) => at.path));
    return [...groupBy(facts.all('firewallRuleList'), keyOf)].flatMap(([key, lists]) => {
      const list = mainList(lists);
      const node = list && computers.of(list.at.path);
      const computer = node?.name;
      const needs = needed.of(node);
      if (list === undefined || needs.length === 0) return [];
      const whole = list.whole && !scripts.has(list.at.path);
      const evidence = { list, whole, rules: rulesOf(list, rules.get(key)), profiles: profiles.get(key) ?? [] };
      const isServer = needed.isServer(computer);
      const network = networkOf(known, isServer ? servers : [], computer);
      return [{ computer, isServer, ...computerFirewall(evidence, needs, network, computer !== undefined) }];
    });
  },
});

interface Captured {
  readonly list: Fact<'firewallRuleList'>;
  readonly whole: boolean;
  readonly rules: readonly Fact<'firewallRule'>[];
  readonly profiles: readonly Fact<'firewallProfile'>[];
}

/** Where the computer stands among the servers. */
type Network = Pick<ComputerFirewall, 'peers' | 'own'>;

/** The list that tells most. Without one of the computer's own rules, those of group policy tell nothing. */
function mainList(lists: readonly Fact<'firewallRuleList'>[]): Fact<'firewallRuleList'> | undefined {
  const local = lists.filter(({ origin }) => origin === 'local');
  const best = local.find(({ whole, showsPrograms }) => whole && showsPrograms) ?? local.find(({ whole }) => whole);
  return best ?? local[0] ?? lists.find(({ origin }) => origin === 'legacy');
}

/**
 * The rules of the list's own file and those of group policy: what another capture of the same computer says of the same
 * rules would count twice. A rule that stands twice under one id counts as it stands last, as on import.
 */
function rulesOf(
  list: Fact<'firewallRuleList'>,
  rules: readonly Fact<'firewallRule'>[] = [],
): readonly Fact<'firewallRule'>[] {
  const { origin, at } = list;
  // The older systems keep those of group policy in lists of the same form.
  const isOwn = (rule: Fact<'firewallRule'>) =>
    rule.origin === origin && (origin === 'legacy' || rule.at.path === at.path);
  const own = rules.filter((rule) => rule.origin === 'policy' || isOwn(rule));
  return [...new Map(own.map((rule) => [`${rule.origin} ${rule.id}`, rule])).values()];
}

function networkOf(known: Addresses, servers: readonly string[], computer: string | undefined): Network {
  if (computer === undefined) return { peers: [], own: [] };
  const parsed = known.ofServer(servers.find((name) => sameName(name, computer)) ?? '');
  return {
    peers: servers.filter((name) => !sameName(name, computer)).flatMap((name) => known.ofServer(name)),
    own: parsed.flatMap(({ address }) => parseIpAddress(address) ?? []),
  };
}

function computerFirewall(
  { list, whole, rules, profiles }: Captured,
  needs: readonly NeededPort[],
  network: Network,
  isNamed: boolean,
): Omit<ComputerFirewall, 'computer' | 'isServer'> {
  const isLegacy = list.origin === 'legacy';
  const states = profileStates(profiles);
  // Windows XP and Server 2003 know no public networks.
  const names = firewallProfiles.filter((name) => !isLegacy || name !== 'public');
  const filtering = names.filter((name) => states.get(name)?.filters);
  const isKnown = names.every((name) => states.get(name)?.enabled !== undefined);
  const filtersAll = isKnown && filtering.length === names.length;
  const evidence = {
    at: rulesByPort(rules),
    showsPrograms: list.showsPrograms,
    states,
    filtering,
    needs: new Set(needs.map(({ protocol, port }) => portKey(protocol, port))),
    blocksPeers: peerBlocks(network),
  };
  const judged = (need: NeededPort) => judge(need, evidence);
  return {
    list,
    whole,
    certain: whole && isNamed && !isLegacy && list.showsPrograms && filtersAll,
    states,
    filtering,
    ports: needs.map(judged),
    echo: echoRules(rules, evidence),
    ...network,
    judge: (owner, protocol, port) => judged({ owner, protocol, port, certain: false, setting: undefined }),
  };
}

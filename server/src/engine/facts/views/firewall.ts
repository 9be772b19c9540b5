import type { PortOwner } from '../../knowledge/firewallPrograms';
import { groupBy } from '../groupBy';
import { nameKey, sameName } from '../values/hostName';
import { type IpAddress, parseIpAddress } from '../values/ipAddress';
import type { Fact } from '../vocabulary';
import { type FirewallProfileName, firewallProfiles } from '../vocabulary/firewall';
import { type Addresses, addresses, type NodeAddress } from './addresses';
import { rulesByPort } from './firewallIndex';
import { echoRules, type JudgedPort, judge, portKey } from './firewallJudgement';
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
      if (list === undefined) return [];
      const computer = computers.of(list.at.path)?.name;
      const whole = list.whole && !scripts.has(list.at.path) && computer !== undefined;
      const evidence = { list, whole, rules: rules.get(key) ?? [], profiles: profiles.get(key) ?? [] };
      const isServer = needed.isServer(computer);
      const network = networkOf(known, isServer ? servers : [], computer);
      return [{ computer, isServer, ...computerFirewall(evidence, needed.of(computer), network) }];
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

/** Without a list of the computer's own rules, those of group policy alone tell nothing. */
function mainList(lists: readonly Fact<'firewallRuleList'>[]): Fact<'firewallRuleList'> | undefined {
  return lists.find(({ origin }) => origin === 'local') ?? lists.find(({ origin }) => origin === 'legacy');
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
): Omit<ComputerFirewall, 'computer' | 'isServer'> {
  const isLegacy = list.origin === 'legacy';
  // Later systems keep the lists of their predecessors without using them.
  const own = latest(rules.filter(({ origin }) => isLegacy === (origin === 'legacy')));
  const states = profileStates(profiles);
  // Windows XP and Server 2003 know no public networks.
  const names = firewallProfiles.filter((name) => !isLegacy || name !== 'public');
  const filtering = names.filter((name) => states.get(name)?.filters);
  const isKnown = names.every((name) => states.get(name)?.enabled !== undefined);
  const certain = whole && !isLegacy && list.showsPrograms && isKnown && filtering.length === names.length;
  const evidence = {
    at: rulesByPort(own),
    showsPrograms: list.showsPrograms,
    states,
    filtering,
    needs: new Set(needs.map(({ protocol, port }) => portKey(protocol, port))),
    ...network,
  };
  const judged = (need: NeededPort) => judge(need, evidence);
  return {
    list,
    certain,
    states,
    filtering,
    ports: needs.map(judged),
    echo: echoRules(own, evidence),
    ...network,
    judge: (owner, protocol, port) => judged({ owner, protocol, port, certain: false, setting: undefined }),
  };
}

/** A rule that stands twice under one id counts as it stands last, as on import. */
function latest(rules: readonly Fact<'firewallRule'>[]): readonly Fact<'firewallRule'>[] {
  return [...new Map(rules.map((rule) => [`${rule.origin} ${rule.id}`, rule])).values()];
}

import type { AgentText } from '../../facts/views/agentSides';
import type { ComputerServices, NamedService } from '../../facts/views/services';
import type { TlsLink } from '../../facts/views/tls';
import type { Location } from '../../text/span';
import type { Evidence } from '../guide';

/** Where the management servers' own files name them, and their ports. */
export function serverPlaces({ views: { agentSides } }: Evidence): readonly Location[] {
  return agentSides.servers.flatMap(({ name, httpPort, agentPort }) => [
    name.at,
    ...[httpPort, agentPort].flatMap((port) => (port === undefined ? [] : [port.text.at])),
  ]);
}

/** Where agents keep what they call and where they listen. */
export function agentPlaces({ views: { agentSides } }: Evidence): readonly Location[] {
  return agentSides.agents.flatMap((agent) =>
    placesOf(agent.servers, agent.httpPorts, agent.httpsPorts, agent.agentPorts),
  );
}

/** The same, once there is a server to compare it with. */
export function comparedPlaces(site: Evidence): readonly Location[] {
  return site.views.agentSides.servers.length > 0 ? agentPlaces(site) : [];
}

export function guidPlaces({ facts, views: { agentSides } }: Evidence): readonly Location[] {
  const listed = facts.all('agentList').flatMap(({ table }) => table.columns.get('guid')?.at ?? []);
  const own = agentSides.agents.flatMap(({ guids }) => placesOf(guids));
  return own.length > 1 || listed.length > 0 ? [...listed, ...own] : [];
}

function placesOf(...texts: readonly (readonly AgentText[])[]): readonly Location[] {
  return texts.flat().map(({ text }) => text.at);
}

/** Both ends of every connection whose TLS is known on both sides. */
export function tlsPlaces(site: Evidence): readonly Location[] {
  return endsOf(linksOf(site));
}

/** Both ends of the connections that use a version for certain. */
export function tlsPlacesWith(...versions: readonly string[]): (site: Evidence) => readonly Location[] {
  return (site) => endsOf(linksOf(site).filter(({ common: [newest] }) => versions.includes(newest ?? '')));
}

export function linksOf({ views: { tls } }: Evidence): readonly TlsLink[] {
  return tls.links.filter(({ common, possible }) => common.length > 0 || possible.length === 0);
}

function endsOf(links: readonly TlsLink[]): readonly Location[] {
  return [...new Set(links.flatMap(({ client, server }) => [client, server]))].map(({ capture, at }) => capture ?? at);
}

/** What files tell of a service, by one of its names, on computers of that role. */
export function servicePlaces(
  role: 'server' | 'agent',
  ...names: readonly string[]
): (site: Evidence) => readonly Location[] {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return ({ views: { services } }) =>
    services.computers
      .filter(({ node }) => node?.role === role)
      .flatMap((computer) => placesOfService(computer, known));
}

/** The same with computers of which nothing tells the role: of such a service there findings are told all the same. */
export function aboutService(
  role: 'server' | 'agent',
  ...names: readonly string[]
): (site: Evidence) => readonly Location[] {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return ({ views: { services } }) =>
    services.computers
      .filter(({ node }) => (node?.role ?? role) === role)
      .flatMap((computer) => placesOfService(computer, known));
}

function placesOfService({ started, states }: ComputerServices, known: ReadonlySet<string>): readonly Location[] {
  const isMeant = ({ key, displayName }: NamedService) =>
    known.has(key.value.toLowerCase()) || known.has(displayName?.value.toLowerCase() ?? '');
  return [
    ...started.filter(isMeant).map(({ start }) => start.at),
    ...states.filter(isMeant).map(({ state }) => state.at),
  ];
}

/** Whole lists of firewall rules of management servers. */
export function firewallPlaces({ views: { firewall, nodes } }: Evidence): readonly Location[] {
  const ofServers = firewall.filter(({ whole, list }) => whole && nodes.of(list.at.path)?.role === 'server');
  return ofServers.map(({ list }) => list.at);
}

/** All lists that may be of a management server, extracts too. */
export function aboutFirewall({ views: { firewall, nodes } }: Evidence): readonly Location[] {
  return firewall.filter(({ list }) => nodes.of(list.at.path)?.role !== 'agent').map(({ list }) => list.at);
}

/** Lines of agents' hosts files that name the server which the agent calls. */
export function hostsPlaces({ facts, views: { agentSides, nodes } }: Evidence): readonly Location[] {
  const targets = new Set(
    agentSides.agents.flatMap(({ servers }) => servers.map(({ text }) => text.value.toLowerCase())),
  );
  if (targets.size === 0) return [];
  return facts
    .all('hostsEntry')
    .flatMap(({ names }) => names.filter(({ value }) => targets.has(value.toLowerCase())))
    .map(({ at }) => at)
    .filter(({ path }) => nodes.of(path)?.role === 'agent');
}

/** Where the version of the product stands. */
export function versionPlaces({ facts }: Evidence): readonly Location[] {
  const declared = facts.all('declaredProduct').filter(({ product }) => /^(?:officescan|apexone)$/i.test(product));
  return [...declared, ...facts.all('programVersion')].flatMap(({ version }) => version?.at ?? []);
}

/** Where clusterconf.json says that a kind of licence is activated. */
export function licencePlaces(kind: 'desktop' | 'server'): (site: Evidence) => readonly Location[] {
  return ({ facts }) => {
    const all = facts.all('declaredProduct').flatMap(({ licences }) => licences ?? []);
    return all.filter(({ value }) => value === kind).map(({ at }) => at);
  };
}

/** Check URLs in scripts. */
export function checkUrlPlaces({ facts }: Evidence): readonly Location[] {
  return facts
    .all('serverUrl')
    .filter(({ isCheck }) => isCheck)
    .map(({ scheme }) => scheme.at);
}

/** The lists of the console, once there are agents to be looked for in them. */
export function listedPlaces({ facts, views: { agentSides } }: Evidence): readonly Location[] {
  if (!agentSides.agents.some(({ node }) => node?.role === 'agent')) return [];
  return facts.all('agentList').flatMap(({ table }) => table.columns.get('name')?.at ?? []);
}

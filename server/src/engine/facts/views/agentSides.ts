import type { Located, Location } from '../../text/span';
import { groupBy } from '../groupBy';
import type { FactReader } from '../store';
import { nameKey } from '../values/hostName';
import { parsePort } from '../values/port';
import type { Fact } from '../vocabulary';
import type { AgentValueKind } from '../vocabulary/agentSides';
import { type Node, type Nodes, nodes } from './nodes';
import { computerAddresses, type ServerMatch, serverMatcher } from './serverMatch';
import { defineView } from './view';

/** One value of an agent, with the port that it is where it is one. */
export interface AgentText {
  readonly key: Located<string>;
  readonly text: Located<string>;
  readonly port: number | undefined;
}

/** What the files of one computer tell of the agent on it. */
export interface AgentSide {
  /** The computer's name, or the path of the file where nothing tells that. */
  readonly name: string;
  readonly node: Node | undefined;
  /** Its key in the registry, where a file shows it. */
  readonly key: Location | undefined;
  readonly servers: readonly AgentText[];
  /** The port on which it calls the server by HTTP. */
  readonly httpPorts: readonly AgentText[];
  readonly httpsPorts: readonly AgentText[];
  readonly agentPorts: readonly AgentText[];
  readonly guids: readonly AgentText[];
}

/** A management server, as its own ofcscan.ini has it. */
export interface ServerSide {
  readonly path: string;
  readonly node: Node | undefined;
  /** Its `Master_DomainName`: what agents are told to call. */
  readonly name: Located<string>;
  readonly httpPort: Fact<'portSetting'> | undefined;
  /** The port on which it calls agents. */
  readonly agentPort: Fact<'portSetting'> | undefined;
}

export interface AgentSides {
  readonly agents: readonly AgentSide[];
  readonly servers: readonly ServerSide[];
  /** How what an agent calls stands to the server; asked of few. */
  match(target: string, server: ServerSide): ServerMatch;
  /** The servers that the text means; empty where none of those at hand, or none for certain, is meant. */
  meant(target: string): readonly ServerSide[];
  /** The addresses of the computer of that name, and of that address, as the files tell them. */
  addressesOf(name: string): ReadonlySet<string>;
}

type Reads =
  | (typeof nodes.reads)[number]
  | 'agentValue'
  | 'agentKey'
  | 'portSetting'
  | 'masterDirectory'
  | 'masterDomainName';

/** The agents of the site and the management servers, side by side. */
export const agentSides = defineView({
  reads: [...computerAddresses.reads, 'agentValue', 'agentKey', 'portSetting', 'masterDirectory', 'masterDomainName'],
  build(facts): AgentSides {
    const known = nodes.build(facts);
    const agentFiles = new Set(facts.all('agentValue').map(({ at }) => at.path));
    const isAgents = (path: string) => known.of(path)?.role === 'agent' || agentFiles.has(path);
    const servers = serversIn(facts, known, isAgents);
    const addresses = computerAddresses.build(facts);
    const match = serverMatcher(addresses);
    return {
      agents: agentsIn(facts, known, isAgents),
      servers,
      match: (target, { name }) => match(target, name.value),
      meant: (target) => servers.filter(({ name }) => /^(?:same|short|known)$/.test(match(target, name.value))),
      addressesOf: addresses.of,
    };
  },
});

function serversIn(facts: FactReader<Reads>, known: Nodes, isAgents: (path: string) => boolean): readonly ServerSide[] {
  const files = facts.all('masterDomainName').filter(({ at }) => !isAgents(at.path));
  const ports = groupBy(facts.all('portSetting'), ({ at }) => at.path);
  return files.map(({ text, at: { path } }) => {
    const own = ports.get(path);
    const port = (role: 'server' | 'agent') => own?.find((setting) => setting.role === role);
    return { path, node: known.of(path), name: text, httpPort: port('server'), agentPort: port('agent') };
  });
}

/** A value of an agent with what it is, whichever kind of fact it comes from. */
interface Said extends AgentText {
  readonly of: AgentValueKind | 'httpPort';
  readonly at: Location;
}

function agentsIn(facts: FactReader<Reads>, known: Nodes, isAgents: (path: string) => boolean): readonly AgentSide[] {
  const computerOf = ({ at }: { readonly at: Location }) => nameKey(known.of(at.path)?.name ?? `/${at.path}`);
  const keys = groupBy(facts.all('agentKey'), computerOf);
  const values: readonly Said[] = [
    ...facts.all('agentValue').map((fact) => ({ ...fact, port: parsePort(fact.text.value) })),
    ...facts
      .all('portSetting')
      .filter(({ at }) => isAgents(at.path))
      .map((fact) => ({ ...fact, of: fact.role === 'server' ? ('httpPort' as const) : ('agentPort' as const) })),
  ];
  return [...groupBy(values, computerOf)].flatMap(([computer, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const node = known.of(first.at.path);
    const the = (kind: Said['of']) => own.filter(({ of }) => of === kind);
    return [
      {
        name: node?.name ?? first.at.path,
        node,
        key: keys.get(computer)?.[0]?.at,
        servers: the('server'),
        httpPorts: the('httpPort'),
        httpsPorts: the('httpsPort'),
        agentPorts: the('agentPort'),
        guids: the('guid'),
      },
    ];
  });
}

import { nameKey } from '../../facts/values/hostName';
import { addressKey, parseIpAddress } from '../../facts/values/ipAddress';
import { productVersion } from '../../facts/values/productVersion';
import { serverHostIn } from '../../facts/values/serverHost';
import type { MigrationMethod } from '../../facts/vocabulary/migration';
import type { Located } from '../../text/span';
import { decide, type MethodDecision, suggested } from './decide';
import type { InputName, KnownInputs } from './inputs';

/** What the files tell of one of the two servers; what they do not tell is absent. */
export interface ServerTold {
  /** What its agents know it by. */
  readonly name: Located<string> | undefined;
  /** Its addresses, as far as they are told. */
  readonly addresses: readonly Located<string>[];
  readonly serverPort: Located<number> | undefined;
  readonly agentPort: Located<number> | undefined;
  readonly version: Located<string> | undefined;
  /** What the computer itself is called. */
  readonly computer: Located<string> | undefined;
}

/** How many agents are not as they have to be; absent where the list does not tell. */
export interface AgentsTold {
  readonly offline: number | undefined;
  readonly older: number | undefined;
  readonly newer: number | undefined;
}

/** What can be done with the two servers, as far as the files tell, with the reasons. */
export interface MigrationVerdict {
  readonly inputs: KnownInputs;
  readonly methods: readonly MethodDecision[];
  /** The way that clusterconf.json names, else the one that the guide leaves; absent where it leaves none. */
  readonly chosen: MethodDecision | undefined;
  readonly isDeclared: boolean;
  /** What the choice depends on; empty where it is certain. */
  readonly dependsOn: readonly InputName[];
}

export function migrationVerdict(
  from: ServerTold | undefined,
  to: ServerTold | undefined,
  agents: AgentsTold,
  declared: MigrationMethod | undefined,
): MigrationVerdict {
  const inputs = inputsOf(from, to, agents);
  const methods = decide(inputs);
  const method = declared ?? suggested(inputs, methods) ?? afterInstallingAlike(inputs);
  const chosen = methods.find((one) => one.method === method);
  const open = new Set(methods.flatMap(({ dependsOn }) => dependsOn));
  const dependsOn = chosen === undefined ? [...open] : chosen.dependsOn;
  return { inputs, methods, chosen, isDeclared: declared !== undefined, dependsOn };
}

/** The way that is left when the new server is installed with the client port of the old one, as the guide has it. */
function afterInstallingAlike(inputs: KnownInputs): MigrationMethod | undefined {
  if (inputs.agentPort !== 'changed') return undefined;
  const alike = { ...inputs, agentPort: 'same' } as const;
  return suggested(alike, decide(alike));
}

function inputsOf(from: ServerTold | undefined, to: ServerTold | undefined, agents: AgentsTold): KnownInputs {
  const naming = from?.name && namingOf(from.name.value);
  const version = eraOf(from?.version?.value);
  const name = compared(from?.name && nameOf(from.name), to?.name && nameOf(to.name));
  const address = comparedSets(addressesOf(from), addressesOf(to));
  const serverPort = compared(from?.serverPort?.value, to?.serverPort?.value);
  const agentPort = compared(from?.agentPort?.value, to?.agentPort?.value);
  const computer = compared(from?.computer && nameKey(from.computer.value), to?.computer && nameKey(to.computer.value));
  return {
    ...(naming && { naming }),
    ...(name && { name }),
    ...(address && { address }),
    ...(serverPort && { serverPort }),
    ...(agentPort && { agentPort }),
    ...(version && { version }),
    ...(computer && { computer: computer === 'same' ? 'same' : 'other' }),
    ...(agents.offline !== undefined && { offlineAgents: agents.offline > 0 ? 'some' : 'none' }),
    ...(agents.older !== undefined && { olderAgents: agents.older > 0 ? 'some' : 'none' }),
    ...(agents.newer !== undefined && { newerAgents: agents.newer > 0 ? 'some' : 'none' }),
  };
}

/** Up to this version agents need one port, and since that one single agents can be moved. */
const [LAST_WITH_ONE_PORT, FIRST_WITH_MOVE] = [5.58, 6.5] as const;

function eraOf(text: string | undefined): KnownInputs['version'] {
  const version = text === undefined ? undefined : productVersion(text);
  if (version === undefined) return undefined;
  if (version <= LAST_WITH_ONE_PORT) return 'upTo558';
  return version < FIRST_WITH_MOVE ? 'between' : 'from65';
}

function namingOf(text: string): KnownInputs['naming'] {
  const host = serverHostIn(text);
  if (parseIpAddress(host) !== undefined) return 'address';
  return host.includes('.') ? 'fqdn' : 'host';
}

function nameOf({ value }: Located<string>): string {
  return addressKey(serverHostIn(value));
}

function addressesOf(server: ServerTold | undefined): ReadonlySet<string> {
  return new Set(server?.addresses.map(({ value }) => addressKey(value)));
}

function compared<T>(left: T | undefined, right: T | undefined): 'same' | 'changed' | undefined {
  if (left === undefined || right === undefined) return undefined;
  return left === right ? 'same' : 'changed';
}

/** One address in common is enough: a server may have several. */
function comparedSets(left: ReadonlySet<string>, right: ReadonlySet<string>): 'same' | 'changed' | undefined {
  if (left.size === 0 || right.size === 0) return undefined;
  return [...left].some((one) => right.has(one)) ? 'same' : 'changed';
}

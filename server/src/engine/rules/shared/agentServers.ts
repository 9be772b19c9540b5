import type { AgentSide, AgentSides, ServerSide } from '../../facts/views/agentSides';

/** The servers that an agent can be compared with. */
export interface ServersOfAgent {
  readonly servers: readonly ServerSide[];
  /** The agent names one of them; else nothing says that it has another one. */
  readonly certain: boolean;
}

/** The servers that the agent means; all of them where it names none, or where nothing tells whom it means. */
export function serversOf({ servers }: AgentSide, sides: AgentSides): ServersOfAgent {
  const meant = servers.flatMap(({ text }) => sides.meant(text.value));
  if (meant.length > 0) return { servers: [...new Set(meant)], certain: true };
  const isOpen = servers.every(({ text }) => sides.servers.every((one) => sides.match(text.value, one) === 'unknown'));
  return { servers: isOpen ? sides.servers : [], certain: false };
}

/** What decides how agents get from one management server to another, and every value that it can have. */
export const inputValues = {
  /** What agents know the old server by: a full name, a short one, or an IP address. */
  naming: ['fqdn', 'host', 'address'],
  /** Whether agents are to know the new server by the very same text. */
  name: ['same', 'changed'],
  address: ['same', 'changed'],
  /** The HTTP port of the server. */
  serverPort: ['same', 'changed'],
  /** The port that agents listen on. */
  agentPort: ['same', 'changed'],
  /** The version of the old server: up to 5.58, between that and 6.5, or from 6.5 on. */
  version: ['upTo558', 'between', 'from65'],
  /** Whether the new server is the same computer, under another name or address. */
  computer: ['same', 'other'],
  /** Agents that are off or out of reach, of an older version than the new server, and of a newer one. */
  offlineAgents: ['none', 'some'],
  olderAgents: ['none', 'some'],
  newerAgents: ['none', 'some'],
} as const;

export type InputName = keyof typeof inputValues;

/** What is known; an input that is left out is unknown. */
export type KnownInputs = { readonly [Name in InputName]?: (typeof inputValues)[Name][number] };

export const inputNames = Object.keys(inputValues).filter(isInputName);

function isInputName(name: string): name is InputName {
  return Object.hasOwn(inputValues, name);
}

import { type AddressKind, isPrivate } from './addressKind';

/**
 * Whether the management server can call an agent at the address that it has registered. `behindNat`: not, since the
 * address is translated on the way. `wrongAddress`: not, since nobody can. `shared`: several agents have it.
 * `possiblyBehindNat` and `routed` look alike from afar: private addresses on both sides.
 */
export type Reach =
  | 'unknown'
  | 'behindNat'
  | 'direct'
  | 'wrongAddress'
  | 'shared'
  | 'unclear'
  | 'possiblyBehindNat'
  | 'routed';

/** `declared` in clusterconf.json; the others by how seldom it is otherwise. */
export type ReachConfidence = 'declared' | 'high' | 'medium' | 'low';

/** What is known of one agent's address, and of the server's own of the same family. */
export interface ReachInputs {
  /** Absent without an address that can be read. */
  readonly agent: AddressKind | undefined;
  readonly declared: 'translated' | 'direct' | undefined;
  /** The address is in the usual subnet of one of the server's. */
  readonly isNearServer: boolean;
  /** An agent that is not the same has it, too. */
  readonly isShared: boolean;
  /** The kinds of the server's known addresses. */
  readonly server: readonly AddressKind[];
}

export interface ReachRow {
  readonly id: 'V0' | 'V1' | 'V2' | 'V3' | 'V4' | 'V5' | 'V6' | 'V7' | 'V8' | 'V9' | 'V10';
  readonly reach: Reach;
  readonly confidence: ReachConfidence;
  readonly when: (inputs: ReachInputs) => boolean;
}

/** The first row that applies decides; the last one always does. */
export const reachRows: readonly [ReachRow, ...ReachRow[]] = [
  { id: 'V0', reach: 'unknown', confidence: 'low', when: ({ agent }) => agent === undefined },
  { id: 'V1', reach: 'behindNat', confidence: 'declared', when: ({ declared }) => declared === 'translated' },
  { id: 'V2', reach: 'direct', confidence: 'declared', when: ({ declared }) => declared === 'direct' },
  { id: 'V3', reach: 'wrongAddress', confidence: 'high', when: ({ agent }) => agent === 'ownOnly' },
  { id: 'V2', reach: 'direct', confidence: 'high', when: ({ isNearServer }) => isNearServer },
  { id: 'V4', reach: 'behindNat', confidence: 'high', when: ({ agent }) => agent === 'carrier' },
  { id: 'V5', reach: 'shared', confidence: 'medium', when: (inputs) => inputs.isShared && agentIsPrivate(inputs) },
  {
    id: 'V6',
    reach: 'behindNat',
    confidence: 'medium',
    when: (inputs) => agentIsPrivate(inputs) && isOnlyPublic(inputs),
  },
  {
    id: 'V7',
    reach: 'unclear',
    confidence: 'low',
    when: ({ agent, server }) => agent === 'public' && server.some(isPrivate),
  },
  {
    id: 'V9',
    reach: 'routed',
    confidence: 'low',
    when: ({ agent, server }) => server.some((kind) => kind === agent && isPrivate(kind)),
  },
  {
    id: 'V8',
    reach: 'possiblyBehindNat',
    confidence: 'low',
    when: (inputs) => agentIsPrivate(inputs) && inputs.server.some(isPrivate),
  },
  { id: 'V10', reach: 'unknown', confidence: 'low', when: () => true },
];

/** The row that decides for an agent. */
export function reachRow(inputs: ReachInputs): ReachRow {
  return reachRows.find(({ when }) => when(inputs)) ?? reachRows[0];
}

/** One level more of confidence, for what the state of the agents shows as well. */
export function raised(confidence: ReachConfidence): ReachConfidence {
  return confidence === 'low' ? 'medium' : confidence === 'medium' ? 'high' : confidence;
}

function agentIsPrivate({ agent }: ReachInputs): boolean {
  return agent !== undefined && isPrivate(agent);
}

function isOnlyPublic({ server }: ReachInputs): boolean {
  return server.length > 0 && server.every((kind) => kind === 'public');
}

import type { MigrationMethod } from '../../facts/vocabulary/migration';
import type { KnownInputs } from './inputs';

/** Every way of the guide, that for all agents first, which it recommends. */
export const methods: readonly MigrationMethod[] = ['notify', 'move', 'dns'];

export type ClauseId =
  | 'agent-port-must-match'
  | 'single-before-65'
  | 'address-changed-in-place'
  | 'nothing-to-tell'
  | 'name-and-address-change'
  | 'name-changes'
  | 'named-by-address'
  | 'server-port-changes'
  | 'address-stays'
  | 'agent-port-unsaid'
  | 'agent-port-two-answers'
  | 'short-name'
  | 'offline-left-behind'
  | 'offline-at-next-start'
  | 'newer-agents'
  | 'older-agents'
  | 'older-agents-unsaid'
  | 'all-agents'
  | 'same-fqdn';

/** `forbids`: the way cannot be gone. `warns`: it can, with this risk. `demands`, `tells`: what belongs to it. */
export type Effect = 'forbids' | 'warns' | 'demands' | 'tells';

/** One statement of the guide about some of its ways. */
export interface Clause {
  readonly id: ClauseId;
  readonly effect: Effect;
  readonly methods: readonly MigrationMethod[];
  /** It applies in every state that has all values of one of these. */
  readonly when: readonly [KnownInputs, ...KnownInputs[]];
  /** It follows from what the guide says, which does not say it in so many words. */
  readonly isInferred?: true;
}

const TELLING: readonly MigrationMethod[] = ['notify', 'move'];
const ALWAYS = [{}] as const;

/** ウイルスバスター Corp. サーバの移行: what forbids a way, what endangers it, what belongs to it. */
export const clauses: readonly Clause[] = [
  {
    id: 'agent-port-must-match',
    effect: 'forbids',
    methods,
    when: [{ agentPort: 'changed', version: 'upTo558' }],
  },
  {
    id: 'single-before-65',
    effect: 'forbids',
    methods: ['move'],
    when: [{ version: 'upTo558' }, { version: 'between' }],
  },
  {
    id: 'address-changed-in-place',
    effect: 'forbids',
    methods: TELLING,
    when: [{ naming: 'address', address: 'changed', computer: 'same' }],
  },
  {
    id: 'nothing-to-tell',
    effect: 'forbids',
    methods: TELLING,
    when: [{ name: 'same', serverPort: 'same' }],
    isInferred: true,
  },
  { id: 'named-by-address', effect: 'forbids', methods: ['dns'], when: [{ naming: 'address' }] },
  {
    id: 'name-and-address-change',
    effect: 'forbids',
    methods: ['dns'],
    when: [
      { naming: 'fqdn', name: 'changed', address: 'changed' },
      { naming: 'host', name: 'changed', address: 'changed' },
    ],
  },
  {
    id: 'name-changes',
    effect: 'forbids',
    methods: ['dns'],
    when: [
      { naming: 'fqdn', name: 'changed', address: 'same' },
      { naming: 'host', name: 'changed', address: 'same' },
    ],
  },
  {
    id: 'server-port-changes',
    effect: 'forbids',
    methods: ['dns'],
    when: [{ serverPort: 'changed' }],
    isInferred: true,
  },
  { id: 'address-stays', effect: 'forbids', methods: ['dns'], when: [{ address: 'same' }], isInferred: true },
  {
    id: 'agent-port-unsaid',
    effect: 'warns',
    methods: ['notify', 'dns'],
    when: [{ agentPort: 'changed', version: 'between' }],
  },
  {
    id: 'agent-port-two-answers',
    effect: 'warns',
    methods,
    when: [{ agentPort: 'changed', version: 'from65' }],
  },
  { id: 'short-name', effect: 'warns', methods: ['dns'], when: [{ naming: 'host' }] },
  { id: 'offline-left-behind', effect: 'warns', methods: TELLING, when: [{ offlineAgents: 'some' }] },
  { id: 'newer-agents', effect: 'warns', methods, when: [{ newerAgents: 'some' }], isInferred: true },
  { id: 'same-fqdn', effect: 'demands', methods: ['dns'], when: ALWAYS },
  { id: 'all-agents', effect: 'tells', methods: ['notify'], when: ALWAYS },
  { id: 'offline-at-next-start', effect: 'tells', methods: ['dns'], when: [{ offlineAgents: 'some' }] },
  { id: 'older-agents', effect: 'tells', methods: ['move'], when: [{ olderAgents: 'some' }] },
  {
    id: 'older-agents-unsaid',
    effect: 'tells',
    methods: ['notify', 'dns'],
    when: [{ olderAgents: 'some' }],
    isInferred: true,
  },
];

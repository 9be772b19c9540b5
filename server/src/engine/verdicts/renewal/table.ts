import { agrees, type Inputs, type KnownInputs } from './inputs';

/** What becomes of the renewal key; the names are those of the decision table. */
export type RowId = 'M0' | 'M1' | 'M2' | 'M3' | 'M4' | 'M5' | 'M6' | 'M7' | 'M8';

/** What becomes of the current key. */
export type OldKeyCode =
  | 'untouched'
  | 'kept-inferred'
  | 'unchanged-unstated'
  | 'removed-now'
  | 'removed-after-connect'
  | 'kept-manual'
  | 'removed-conflict';

interface Row {
  readonly id: RowId;
  /** The row is that of every state that agrees with one of these. */
  readonly when: readonly [KnownInputs, ...KnownInputs[]];
  /** What becomes of the current key, by the worst of the neighbours that hold it. */
  readonly oldKey: Readonly<Record<NeighbourState, OldKeyCode>>;
}

/** The worst neighbour that holds the current key: no harm, offline for a while, or out of reach of the procedure. */
export type NeighbourState = 'reached' | 'temporarily-offline' | 'unreachable';

const BEGUN: KnownInputs = { trigger: 'started', origin: 'own', gus: 'present' };
const FIRST: KnownInputs = { ...BEGUN, preAdded: 'no' };
const ADDED: KnownInputs = { ...BEGUN, preAdded: 'yes' };
const FITTING: KnownInputs = { components: 'superset', count: 'ge' };

const REMOVED = {
  reached: 'removed-now',
  'temporarily-offline': 'removed-after-connect',
  unreachable: 'kept-manual',
} as const;

/** Ends in one way whatever the neighbours are. */
function always(code: OldKeyCode): Row['oldKey'] {
  return { reached: code, 'temporarily-offline': code, unreachable: code };
}

/** ライセンスの自動更新: every possible state is in exactly one row. */
export const rows: readonly Row[] = [
  { id: 'M0', when: [{ trigger: 'none' }], oldKey: always('untouched') },
  { id: 'M1', when: [{ trigger: 'started', origin: 'donated' }], oldKey: always('untouched') },
  { id: 'M2', when: [{ trigger: 'started', origin: 'own', gus: 'absent' }], oldKey: always('untouched') },
  {
    id: 'M3',
    when: [
      { ...FIRST, components: 'missing' },
      { ...FIRST, count: 'lt' },
    ],
    oldKey: always('kept-inferred'),
  },
  { id: 'M4', when: [{ ...FIRST, ...FITTING }], oldKey: REMOVED },
  {
    id: 'M5',
    when: [
      { ...ADDED, components: 'missing' },
      { ...ADDED, count: 'lt' },
    ],
    oldKey: always('kept-inferred'),
  },
  { id: 'M6', when: [{ ...ADDED, ...FITTING, coverage: 'all' }], oldKey: always('unchanged-unstated') },
  {
    id: 'M7',
    when: [
      { ...ADDED, ...FITTING, coverage: 'none', capacity: 'enough' },
      { ...ADDED, ...FITTING, coverage: 'some', capacity: 'enough' },
    ],
    oldKey: REMOVED,
  },
  {
    id: 'M8',
    when: [{ ...ADDED, ...FITTING, capacity: 'short' }],
    oldKey: {
      reached: 'removed-now',
      'temporarily-offline': 'removed-conflict',
      unreachable: 'removed-conflict',
    },
  },
];

/** The row of a state. */
export function rowOf(state: Inputs): Row | undefined {
  return rows.find(({ when }) => when.some((wanted) => agrees(state, wanted)));
}

/** What becomes of the current key in a row. */
export function oldKeyIn(id: RowId, neighbours: NeighbourState): OldKeyCode | undefined {
  return rows.find((row) => row.id === id)?.oldKey[neighbours];
}

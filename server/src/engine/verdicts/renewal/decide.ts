import { agrees, type InputName, type Inputs, inputNames, type KnownInputs, possibleStates } from './inputs';
import { type NeighbourState, type OldKeyCode, oldKeyIn, type RowId, rowOf } from './table';

/** What the known inputs leave of the decision table. */
export interface Decision {
  /** The rows that can still be, in the order of the table; never empty. */
  readonly rows: readonly RowId[];
  /** The inputs that are unknown and decide between these. */
  readonly dependsOn: readonly InputName[];
  /** The row if all that the files do not say is as usual; absent where that cannot be assumed. */
  readonly usual: RowId | undefined;
}

/**
 * How a renewal mostly goes: somebody starts it on the server that has the key, the vendor offers the renewal, and
 * nobody has added it before. Components and counts are nobody's habit.
 */
const USUAL: KnownInputs = {
  trigger: 'started',
  origin: 'own',
  gus: 'present',
  preAdded: 'no',
  coverage: 'none',
  extra: 'no',
  capacity: 'enough',
};

/** Looks at every state that agrees with what is known. Inputs that contradict each other count as unknown. */
export function decide(known: KnownInputs): Decision {
  const states = possibleStates().filter((state) => agrees(state, known));
  if (states.length === 0) return decide(withoutContradiction(known));
  const rows = [...new Set(states.flatMap((state) => rowOf(state)?.id ?? []))].toSorted();
  const usual = new Set(
    states.filter((state) => agrees(state, { ...USUAL, ...known })).flatMap((state) => rowOf(state)?.id ?? []),
  );
  const [only] = usual;
  return { rows, dependsOn: deciding(states, known), usual: usual.size === 1 ? only : undefined };
}

/** Only what is said of a key that was added by hand can contradict itself; what was said of the rest stays. */
function withoutContradiction({ trigger, origin, gus, components, count }: KnownInputs): KnownInputs {
  return {
    ...(trigger && { trigger }),
    ...(origin && { origin }),
    ...(gus && { gus }),
    ...(components && { components }),
    ...(count && { count }),
  };
}

/** An unknown input decides when two states that differ in nothing else are in different rows. */
function deciding(states: readonly Inputs[], known: KnownInputs): readonly InputName[] {
  return inputNames.filter((name) => {
    if (known[name] !== undefined) return false;
    const seen = new Map<string, RowId | undefined>();
    return states.some((state) => {
      const rest = inputNames.map((other) => (other === name ? '' : state[other])).join(' ');
      const row = rowOf(state)?.id;
      const isOther = seen.has(rest) && seen.get(rest) !== row;
      seen.set(rest, row);
      return isOther;
    });
  });
}

/** What can become of the current key in one row; several codes when the neighbours are not known. */
export function oldKeyCodes(row: RowId, neighbours: readonly NeighbourState[]): readonly OldKeyCode[] {
  return [...new Set(neighbours.flatMap((state) => oldKeyIn(row, state) ?? []))];
}

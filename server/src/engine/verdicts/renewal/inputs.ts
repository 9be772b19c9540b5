/** What decides a renewal, and every value that it can have. */
export const inputValues = {
  /** The procedure begins: by the button, or by the repository task with the flag. */
  trigger: ['started', 'none'],
  /** The current key was added on this server, or given by a neighbour. */
  origin: ['own', 'donated'],
  /** The renewal key lies on the vendor's servers. */
  gus: ['present', 'absent'],
  /** The renewal key has every component of the current one, or lacks some. */
  components: ['superset', 'missing'],
  /** The renewal key has as many licences as the current one, or fewer. */
  count: ['ge', 'lt'],
  /** The renewal key was put into the License Manager by hand before. */
  preAdded: ['no', 'yes'],
  /** How many of the current key's objects have the renewal key already. */
  coverage: ['none', 'some', 'all'],
  /** Objects that the current key was not distributed to have the renewal key. */
  extra: ['no', 'yes'],
  /** The renewal key has licences for all of them together. */
  capacity: ['enough', 'short'],
} as const;

export type InputName = keyof typeof inputValues;

/** One complete state. */
export type Inputs = { readonly [Name in InputName]: (typeof inputValues)[Name][number] };

/** What is known of a state; an input that is left out is unknown. */
export type KnownInputs = Partial<Inputs>;

export const inputNames = Object.keys(inputValues).filter(isInputName);

function isInputName(name: string): name is InputName {
  return Object.hasOwn(inputValues, name);
}

/** States that cannot be: what was never added is not distributed, and nothing runs short of what it covers. */
const IMPOSSIBLE: readonly KnownInputs[] = [
  { preAdded: 'no', coverage: 'some' },
  { preAdded: 'no', coverage: 'all' },
  { preAdded: 'no', extra: 'yes' },
  { preAdded: 'no', capacity: 'short' },
  { capacity: 'short', count: 'ge', extra: 'no' },
  { capacity: 'short', coverage: 'all' },
];

/** Whether the state has all these values. */
export function agrees(state: Inputs, wanted: KnownInputs): boolean {
  return inputNames.every((name) => wanted[name] === undefined || wanted[name] === state[name]);
}

let possible: readonly Inputs[] | undefined;

/** Every possible state. Made on the first call. */
export function possibleStates(): readonly Inputs[] {
  possible ??= allStates().filter((state) => !IMPOSSIBLE.some((one) => agrees(state, one)));
  return possible;
}

function allStates(): readonly Inputs[] {
  const { trigger, origin, gus, components, count, preAdded, coverage, extra, capacity } = inputValues;
  const starts = trigger.flatMap((one) => origin.flatMap((two) => gus.map((three) => [one, two, three] as const)));
  const keys = components.flatMap((one) => count.map((two) => [one, two] as const));
  const added = preAdded.flatMap((one) =>
    coverage.flatMap((two) => extra.flatMap((three) => capacity.map((four) => [one, two, three, four] as const))),
  );
  return starts.flatMap((start) =>
    keys.flatMap((key) =>
      added.map((add) => ({
        trigger: start[0],
        origin: start[1],
        gus: start[2],
        components: key[0],
        count: key[1],
        preAdded: add[0],
        coverage: add[1],
        extra: add[2],
        capacity: add[3],
      })),
    ),
  );
}

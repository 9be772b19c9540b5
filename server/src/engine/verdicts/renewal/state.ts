import type { Fact } from '../../facts/vocabulary';
import type { LicensedObject } from '../../facts/vocabulary/drweb';
import type { Location } from '../../text/span';
import type { KnownInputs } from './inputs';
import type { NeighbourState } from './table';

/** What clusterconf.json contradicts itself in. */
export interface Contradiction {
  /** `not-added`: an object holds a key that was not added. The others: more is given out than the key has. */
  readonly kind: 'not-added' | 'current-over-assigned' | 'renewal-over-assigned';
  readonly at: Location;
  /** The object, for `not-added`. */
  readonly object: string;
  readonly given: number;
  readonly licences: number;
}

/** What the objects make of the renewal. */
export interface Distribution {
  readonly inputs: KnownInputs;
  readonly contradictions: readonly Contradiction[];
  /** Objects of the current key that do not have the renewal yet. */
  readonly waiting: readonly LicensedObject[];
  /** Objects that have the renewal and never had the current key. */
  readonly extra: readonly LicensedObject[];
  /** By how many licences the renewal falls short; 0 when it does not, or when that is not known. */
  readonly shortBy: number;
  readonly neighbours: readonly Neighbour[];
  /** What the worst neighbour can be. */
  readonly worst: readonly NeighbourState[];
}

export interface Neighbour {
  readonly object: LicensedObject;
  /** What it can be; one state where all is told. */
  readonly states: readonly NeighbourState[];
  /** Its protocol version cannot take the renewal over. */
  readonly isUnsupported: boolean;
}

const ALL: readonly NeighbourState[] = ['reached', 'temporarily-offline', 'unreachable'];

/** How many licences each key has; absent where the key does not tell. */
export interface Licences {
  readonly current: number | undefined;
  readonly renewal: number | undefined;
}

export function distributionOf(state: Fact<'renewalState'> | undefined, licences: Licences): Distribution {
  const objects = state?.objects ?? [];
  const waiting = objects.filter(({ holdsOld, holdsNew }) => holdsOld === true && holdsNew?.value === false);
  const extra = objects.filter(({ holdsOld, holdsNew }) => holdsOld === false && holdsNew?.value === true);
  const contradictions = state === undefined ? [] : contradictionsIn(state, objects, licences);
  const demand = sum(objects.filter(({ holdsOld, holdsNew }) => holdsOld === true || holdsNew?.value === true));
  const shortBy = Math.max(0, (demand ?? 0) - (licences.renewal ?? Number.POSITIVE_INFINITY));
  const neighbours = objects.flatMap((object) => neighbourOf(object) ?? []);
  return {
    inputs: contradictions.length > 0 ? {} : inputsOf(objects, licences.renewal, demand),
    contradictions,
    waiting,
    extra,
    shortBy,
    neighbours,
    worst: state?.objects === undefined ? ALL : worstOf(neighbours),
  };
}

function inputsOf(
  objects: readonly LicensedObject[],
  licences: number | undefined,
  demand: number | undefined,
): KnownInputs {
  const isTold = objects.length > 0 && objects.every((one) => one.holdsOld !== undefined && one.holdsNew !== undefined);
  if (!isTold) return {};
  const old = objects.filter(({ holdsOld }) => holdsOld);
  const renewed = old.filter(({ holdsNew }) => holdsNew?.value);
  const coverage = renewed.length === 0 ? 'none' : renewed.length === old.length ? 'all' : 'some';
  return {
    ...(old.length > 0 && { coverage }),
    extra: objects.some(({ holdsOld, holdsNew }) => !holdsOld && holdsNew?.value) ? 'yes' : 'no',
    ...(demand !== undefined && licences !== undefined && { capacity: demand > licences ? 'short' : 'enough' }),
  };
}

function contradictionsIn(
  state: Fact<'renewalState'>,
  objects: readonly LicensedObject[],
  licences: Licences,
): readonly Contradiction[] {
  const nothing = { object: '', given: 0, licences: 0 };
  const early = state.renewalPreAdded?.value === false ? objects.filter(({ holdsNew }) => holdsNew?.value) : [];
  const old = sum(objects.filter(({ holdsOld }) => holdsOld)) ?? 0;
  const next = sum(objects.filter(({ holdsNew }) => holdsNew?.value)) ?? 0;
  const { current = Number.POSITIVE_INFINITY, renewal = Number.POSITIVE_INFINITY } = licences;
  const { at } = state;
  return [
    ...early.map(({ id, holdsNew }) => ({
      ...nothing,
      kind: 'not-added' as const,
      at: holdsNew?.at ?? id.at,
      object: id.value,
    })),
    ...(old > current
      ? [{ ...nothing, kind: 'current-over-assigned' as const, at, given: old, licences: current }]
      : []),
    ...(next > renewal
      ? [{ ...nothing, kind: 'renewal-over-assigned' as const, at, given: next, licences: renewal }]
      : []),
  ];
}

/** The licences of all these objects; `undefined` when one of them does not tell its number. */
function sum(objects: readonly LicensedObject[]): number | undefined {
  let total = 0;
  for (const { licenses } of objects) {
    if (licenses === undefined) return undefined;
    total += licenses;
  }
  return total;
}

/** Peers and children alike: the vendor's text speaks of both without telling them apart. */
function neighbourOf(object: LicensedObject): Neighbour | undefined {
  if (object.kind !== 'neighbor' || object.holdsOld === false) return undefined;
  const isUnsupported = object.protocolSupportsRenewal === false;
  if (isUnsupported || object.online === 'never') return { object, states: ['unreachable'], isUnsupported };
  const online: readonly NeighbourState[] =
    object.online === undefined ? ALL : [object.online === 'yes' ? 'reached' : 'temporarily-offline'];
  const states =
    object.protocolSupportsRenewal === undefined ? [...new Set([...online, 'unreachable' as const])] : online;
  return { object, states, isUnsupported };
}

function worstOf(neighbours: readonly Neighbour[]): readonly NeighbourState[] {
  const rank = (state: NeighbourState) => ALL.indexOf(state);
  const least = Math.max(0, ...neighbours.map(({ states }) => Math.min(...states.map(rank))));
  const possible = new Set(neighbours.flatMap(({ states }) => states.map(rank)).filter((one) => one >= least));
  return ALL.filter((state) => (possible.size === 0 ? state === 'reached' : possible.has(rank(state))));
}

import type { Fact } from '../../facts/vocabulary';
import { type Decision, decide, oldKeyCodes } from './decide';
import type { KnownInputs } from './inputs';
import { compareKeys, type KeyComparison, numberOf } from './keys';
import { type Distribution, distributionOf } from './state';
import type { OldKeyCode, RowId } from './table';

/** Two keys, or what is known of them, and the state of their renewal. */
export interface RenewalCase {
  readonly current: Fact<'licenceKey'> | undefined;
  readonly renewal: Fact<'licenceKey'> | undefined;
  readonly state: Fact<'renewalState'> | undefined;
}

/** Why the verdict is what it is: what blocks, what is short, who is left over. */
export type Reason =
  | { readonly kind: 'component-missing' | OnObject; readonly name: string }
  | { readonly kind: 'count'; readonly current: number; readonly renewal: number }
  | { readonly kind: 'short-by'; readonly licences: number };

type OnObject = 'will-receive' | 'at-risk' | 'keeps-extra' | 'child-never-online' | 'protocol-unsupported';

/** What will become of both keys, as far as the files tell, with its reasons. */
export interface RenewalVerdict extends Decision {
  readonly inputs: KnownInputs;
  /** The row that is left, or else the one in which things go as usual. */
  readonly row: RowId | undefined;
  readonly isCertain: boolean;
  /** What can become of the current key in that row; several when neighbours are not known. */
  readonly oldKey: readonly OldKeyCode[];
  readonly reasons: readonly Reason[];
  readonly keys: KeyComparison;
  readonly distribution: Distribution;
}

/** Since this version a flag of the repository task starts the renewal; before, another task does. */
const FIRST_WITH_FLAG = 11;

export function renewalVerdict({ current, renewal, state }: RenewalCase): RenewalVerdict {
  const keys = compareKeys(current, renewal);
  const licences = { current: numberOf(current)?.value, renewal: numberOf(renewal)?.value };
  const distribution = distributionOf(state, licences);
  const isContradictory = distribution.contradictions.length > 0;
  const start = startInputs(state, isContradictory);
  const inputs = { ...start, ...keys.inputs, ...addedInputs(start, distribution) };
  const decision = decide(inputs);
  const [only, ...others] = decision.rows;
  const row = others.length === 0 ? only : decision.usual;
  const oldKey = row === undefined ? [] : oldKeyCodes(row, distribution.worst);
  return {
    ...decision,
    inputs,
    row,
    isCertain: others.length === 0,
    oldKey,
    reasons: [...rowReasons(row, keys, distribution), ...oldKeyReasons(oldKey, distribution)],
    keys,
    distribution,
  };
}

function startInputs(state: RenewalCase['state'], isContradictory: boolean): KnownInputs {
  if (state === undefined) return {};
  const { origin, renewalOnGus, renewalPreAdded } = state;
  const trigger = triggerIn(state);
  return {
    ...(trigger && { trigger }),
    ...(origin && { origin: origin.value === 'own' ? 'own' : 'donated' }),
    ...(renewalOnGus && { gus: renewalOnGus.value }),
    ...(renewalPreAdded && !isContradictory && { preAdded: renewalPreAdded.value ? 'yes' : 'no' }),
  };
}

/** What is distributed says something of a key that was added; of one that was not, the table itself says it. */
function addedInputs({ preAdded }: KnownInputs, { inputs }: Distribution): KnownInputs {
  if (preAdded === 'no') return {};
  const { capacity, ...others } = inputs;
  const isAdded = preAdded === 'yes' || others.extra === 'yes' || (others.coverage ?? 'none') !== 'none';
  return isAdded ? inputs : others;
}

function triggerIn(state: Fact<'renewalState'>): KnownInputs['trigger'] {
  const { updateLicenseKeysFlag: flag, manualButton: button } = state;
  if (hasOtherTask(state)) return undefined;
  if (flag?.value === true || button?.value === true) return 'started';
  return flag?.value === false && button?.value === false ? 'none' : undefined;
}

/** Whether the server is of a version whose renewal another task starts, so that the flag says nothing. */
export function hasOtherTask({ productVersion }: Fact<'renewalState'>): boolean {
  const major = Number(/^\d+/.exec(productVersion?.value ?? '')?.[0] ?? FIRST_WITH_FLAG);
  return major < FIRST_WITH_FLAG;
}

function rowReasons(row: RowId | undefined, keys: KeyComparison, distribution: Distribution): readonly Reason[] {
  const extra = distribution.extra.map(({ id }) => ({ kind: 'keeps-extra' as const, name: id.value }));
  const waiting = distribution.waiting.map(({ id }) => id.value);
  switch (row) {
    case 'M3':
    case 'M5':
      return blockingReasons(keys);
    case 'M6':
      return extra;
    case 'M7':
      return [...waiting.map((name) => ({ kind: 'will-receive' as const, name })), ...extra];
    case 'M8':
      return [
        { kind: 'short-by', licences: distribution.shortBy },
        ...waiting.map((name) => ({ kind: 'at-risk' as const, name })),
        ...extra,
      ];
    default:
      return [];
  }
}

/** Why a renewal is not distributed by itself. */
function blockingReasons({ missing, counts, inputs }: KeyComparison): readonly Reason[] {
  const lower = counts !== undefined && inputs.count === 'lt' ? [counts] : [];
  return [
    ...missing.map(({ value }) => ({ kind: 'component-missing' as const, name: value })),
    ...lower.map(({ current, renewal }) => ({
      kind: 'count' as const,
      current: current.value,
      renewal: renewal.value,
    })),
  ];
}

function oldKeyReasons(codes: readonly OldKeyCode[], { neighbours }: Distribution): readonly Reason[] {
  if (!codes.includes('kept-manual')) return [];
  const unreachable = neighbours.filter(({ states }) => states.length === 1 && states[0] === 'unreachable');
  return unreachable.map(({ object, isUnsupported }) => ({
    kind: isUnsupported ? 'protocol-unsupported' : 'child-never-online',
    name: object.id.value,
  }));
}

/** A reason as programs read it: `count:50>49`. */
export function reasonCode(reason: Reason): string {
  if (reason.kind === 'count') return `count:${reason.current}>${reason.renewal}`;
  return `${reason.kind}:${reason.kind === 'short-by' ? reason.licences : reason.name}`;
}

import type { Fact } from '../../facts/vocabulary';
import type { Located } from '../../text/span';
import type { KnownInputs } from './inputs';

/** What two keys say beside each other. */
export interface KeyComparison {
  /** Components of the current key that the renewal lacks, at their places in the current one. */
  readonly missing: readonly Located<string>[];
  /** Components that only the renewal has, at their places in it. */
  readonly added: readonly Located<string>[];
  /** Both numbers of licences, where both keys tell theirs. */
  readonly counts: { readonly current: Located<number>; readonly renewal: Located<number> } | undefined;
  readonly inputs: KnownInputs;
}

type Key = Fact<'licenceKey'> | undefined;

export function compareKeys(current: Key, renewal: Key): KeyComparison {
  const missing = onlyIn(current, renewal);
  const added = onlyIn(renewal, current);
  const counts = countsOf(current, renewal);
  const components = componentsInput(current, renewal, missing.length > 0);
  return {
    missing: components === 'missing' ? missing : [],
    added,
    counts,
    inputs: {
      ...(components && { components }),
      ...(counts && { count: counts.renewal.value < counts.current.value ? 'lt' : 'ge' }),
    },
  };
}

/** The components of one key that the other does not have; none where one of them tells nothing. */
function onlyIn(one: Key, other: Key): readonly Located<string>[] {
  if (one?.components === undefined || other?.components === undefined) return [];
  const known = new Set(other.components.names.map(({ value }) => value.toLowerCase()));
  return one.components.names.filter(({ value }) => !known.has(value.toLowerCase()));
}

/** A list that could not be read to its end may hold what seems to be missing, or more to be missed. */
function componentsInput(current: Key, renewal: Key, isMissing: boolean): KnownInputs['components'] {
  if (current?.components === undefined || renewal?.components === undefined) return undefined;
  if (isMissing) return renewal.components.isIncomplete ? undefined : 'missing';
  return current.components.isIncomplete ? undefined : 'superset';
}

function countsOf(current: Key, renewal: Key): KeyComparison['counts'] {
  const old = numberOf(current);
  const next = numberOf(renewal);
  return old && next && { current: old, renewal: next };
}

/** How many computers a key covers, where it says so. */
export function numberOf(key: Key): Located<number> | undefined {
  const value = key?.count?.value;
  return key?.count === undefined || value === undefined ? undefined : { value, at: key.count.at };
}

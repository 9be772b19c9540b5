import { baseName, folderOf } from '../../files/paths';
import { type RenewalVerdict, renewalVerdict } from '../../verdicts/renewal/verdict';
import { groupBy } from '../groupBy';
import type { Fact } from '../vocabulary';
import { defineView } from './view';

type Key = Fact<'licenceKey'>;
type State = Fact<'renewalState'>;

/** A key and the one that renews it. Which renews which no key says. */
export interface Renewal {
  /** Absent when it is named and no such file is there, or when it is not told. */
  readonly current: Key | undefined;
  readonly renewal: Key | undefined;
  readonly state: State | undefined;
  /**
   * How the two were found: clusterconf.json tells them, their names do (`current.key` and `renewal.key`, folders `old`
   * and `new`), or they are the only two keys of a folder, of which one ends later.
   */
  readonly by: 'state' | 'names' | 'dates';
  readonly verdict: RenewalVerdict;
}

export interface Renewals {
  readonly all: readonly Renewal[];
  /** The renewal that a key file belongs to, as the old or the new one. */
  of(path: string): Renewal | undefined;
}

/** The renewals of a site with what will become of them. */
export const renewals = defineView({
  reads: ['licenceKey', 'renewalState'],
  build(facts): Renewals {
    const all = pairs(facts.all('licenceKey'), facts.all('renewalState'));
    const byPath = new Map(
      all.flatMap((one) => [one.current, one.renewal].flatMap((key) => (key ? [[key.at.path, one] as const] : []))),
    );
    return { all, of: (path) => byPath.get(path) };
  },
});

function pairs(keys: readonly Key[], states: readonly State[]): readonly Renewal[] {
  const byPath = new Map(keys.map((key) => [key.at.path, key]));
  const stated = states.filter(namesKey).map((state) => ({
    current: state.currentKey && byPath.get(state.currentKey.value),
    renewal: state.renewalKey && byPath.get(state.renewalKey.value),
    state,
    by: 'state' as const,
  }));
  const taken = new Set(stated.flatMap(({ current, renewal }) => [current, renewal]));
  const named = pairsByName(keys.filter((key) => !taken.has(key)));
  for (const { current, renewal } of named) taken.add(current).add(renewal);
  const guessed = [...named, ...pairsByDate(keys.filter((key) => !taken.has(key)))];
  const [open, ...others] = states.filter((state) => !namesKey(state));
  const [single, ...more] = keys;
  const alone = more.length === 0 ? single : undefined;
  return [...stated, ...withState(guessed, alone, others.length === 0 ? open : undefined)].map((one) => ({
    ...one,
    verdict: renewalVerdict(one),
  }));
}

type Found = Omit<Renewal, 'verdict'>;

function namesKey({ currentKey, renewalKey }: State): boolean {
  return currentKey !== undefined || renewalKey !== undefined;
}

/** A state that names no keys is that of the only pair there is, of the only key that waits for one, or of no key. */
function withState(found: readonly Found[], alone: Key | undefined, state: State | undefined): readonly Found[] {
  const [only, ...others] = found;
  if (state === undefined || others.length > 0) return found;
  return [{ current: only?.current ?? alone, renewal: only?.renewal, state, by: only?.by ?? 'state' }];
}

const ROLE = /^(|.*[/._-])(current|old|renewal|new)([/._-].*)$/i;

/** Two paths that differ in one word only, and by that word. */
function pairsByName(keys: readonly Key[]): readonly Found[] {
  const named = keys.flatMap((key) => {
    const [, before = '', word = '', after = ''] = ROLE.exec(key.at.path) ?? [];
    return word === '' ? [] : [{ key, stem: `${before}*${after}`, isOld: /^(current|old)$/i.test(word) }];
  });
  return [...groupBy(named, ({ stem }) => stem).values()].flatMap((group) => {
    const [current, ...otherOld] = group.filter(({ isOld }) => isOld);
    const [renewal, ...otherNew] = group.filter(({ isOld }) => !isOld);
    if (current === undefined || renewal === undefined || otherOld.length + otherNew.length > 0) return [];
    return [{ current: current.key, renewal: renewal.key, state: undefined, by: 'names' as const }];
  });
}

/** Up to version 6 a server has one key for itself and one for its stations; neither renews the other. */
const ROLES_OF_THEIR_OWN = /^(agent|enterprise|drweb32)\.key$/i;

function pairsByDate(keys: readonly Key[]): readonly Found[] {
  return [...groupBy(keys, ({ at }) => folderOf(at.path)).values()].flatMap((group) => {
    const [current, renewal, ...others] = group.toSorted((left, right) => compare(endOf(left), endOf(right)));
    if (current === undefined || renewal === undefined || others.length > 0) return [];
    if (group.every(({ at }) => ROLES_OF_THEIR_OWN.test(baseName(at.path)))) return [];
    if (endOf(current) === '' || endOf(current) === endOf(renewal)) return [];
    return [{ current, renewal, state: undefined, by: 'dates' as const }];
  });
}

function endOf({ expires }: Key): string {
  return expires?.value ?? '';
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

import type { MigrationMethod } from '../../facts/vocabulary/migration';
import { type InputName, inputNames, inputValues, type KnownInputs } from './inputs';
import { type Clause, type ClauseId, clauses, type Effect, methods } from './table';

/** What the guide says of one way, as far as the inputs tell. */
export interface MethodDecision {
  readonly method: MigrationMethod;
  /** `open`: what is unknown decides. */
  readonly state: 'possible' | 'impossible' | 'open';
  /** The unknown inputs that decide; empty unless it is open. */
  readonly dependsOn: readonly InputName[];
  readonly reasons: readonly Reason[];
}

/** A statement that applies, or that would with some values of what is unknown. */
export interface Reason {
  readonly clause: ClauseId;
  readonly effect: Effect;
  /** The unknown inputs it waits for; empty for one that applies. */
  readonly dependsOn: readonly InputName[];
}

/** Judges every way by the table. */
export function decide(known: KnownInputs): readonly MethodDecision[] {
  return methods.map((method) => decideMethod(method, known));
}

/**
 * The way to go: the first that is certain to be possible, DNS before the others, since it asks for nothing but one entry
 * and is possible only where nothing else changes; else the first that may be, where at least the names are known.
 */
export function suggested(known: KnownInputs, decisions: readonly MethodDecision[]): MigrationMethod | undefined {
  const inOrder = BY_EASE.flatMap((method) => decisions.filter((one) => one.method === method));
  const certain = inOrder.find(({ state }) => state === 'possible');
  if (certain !== undefined || known.name === undefined) return certain?.method;
  return inOrder.find(({ state }) => state === 'open')?.method;
}

const BY_EASE: readonly MigrationMethod[] = ['dns', 'notify', 'move'];

function decideMethod(method: MigrationMethod, known: KnownInputs): MethodDecision {
  const own = clauses.filter((clause) => clause.methods.includes(method));
  const reasons = own.flatMap((clause) => reasonOf(clause, known) ?? []);
  const forbidding = own.filter(({ effect }) => effect === 'forbids');
  const asked = inputNames.filter((name) => known[name] === undefined && isAskedIn(forbidding, name));
  const isForbidden = (state: KnownInputs) => forbidding.some(({ when }) => when.some((one) => agrees(state, one)));
  const states = completions(known, asked);
  const forbidden = states.filter(isForbidden).length;
  const state = forbidden === 0 ? 'possible' : forbidden === states.length ? 'impossible' : 'open';
  return { method, state, dependsOn: state === 'open' ? deciding(known, asked, isForbidden) : [], reasons };
}

/** A statement holds in all states, in some, or in none; of those in some the unknown inputs are told. */
function reasonOf({ id, effect, when }: Clause, known: KnownInputs): Reason | undefined {
  const possible = when.filter((one) =>
    inputNames.every((name) => one[name] === undefined || known[name] === undefined || known[name] === one[name]),
  );
  const [first] = possible;
  if (first === undefined) return undefined;
  const isCertain = possible.some((one) => agrees(known, one)) || coversAll(possible, known);
  const dependsOn = inputNames.filter((name) => known[name] === undefined && possible.some((one) => one[name]));
  return { clause: id, effect, dependsOn: isCertain ? [] : dependsOn };
}

function coversAll(when: readonly KnownInputs[], known: KnownInputs): boolean {
  const asked = inputNames.filter((name) => known[name] === undefined && when.some((one) => one[name]));
  return completions(known, asked).every((state) => when.some((one) => agrees(state, one)));
}

/** An unknown input decides when two states that differ in nothing else differ in the answer. */
function deciding(known: KnownInputs, asked: readonly InputName[], isForbidden: (state: KnownInputs) => boolean) {
  return asked.filter((name) => {
    const others = asked.filter((other) => other !== name);
    return completions(known, others).some(
      (state) => new Set(inputValues[name].map((value) => isForbidden({ ...state, [name]: value }))).size > 1,
    );
  });
}

function completions(known: KnownInputs, asked: readonly InputName[]): readonly KnownInputs[] {
  return asked.reduce<readonly KnownInputs[]>(
    (states, name) => states.flatMap((state) => inputValues[name].map((value) => ({ ...state, [name]: value }))),
    [known],
  );
}

function isAskedIn(own: readonly Clause[], name: InputName): boolean {
  return own.some(({ when }) => when.some((one) => one[name] !== undefined));
}

/** Whether the state has all these values. */
export function agrees(state: KnownInputs, wanted: KnownInputs): boolean {
  return inputNames.every((name) => wanted[name] === undefined || wanted[name] === state[name]);
}

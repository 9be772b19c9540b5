import { describe, expect, test } from 'vitest';
import type { MigrationMethod } from '../../../server/src/engine/facts/vocabulary/migration';
import { agrees, decide, suggested } from '../../../server/src/engine/verdicts/migration/decide';
import { inputNames, inputValues, type KnownInputs } from '../../../server/src/engine/verdicts/migration/inputs';
import { clauses, methods } from '../../../server/src/engine/verdicts/migration/table';

type State = { readonly [Name in keyof KnownInputs]-?: NonNullable<KnownInputs[Name]> };

/** The guide as one nested decision, written apart from the table. */
function canGo(method: MigrationMethod, state: State): boolean {
  if (state.agentPort === 'changed' && state.version === 'upTo558') return false;
  if (method === 'dns') {
    const onlyAddress = state.name === 'same' && state.serverPort === 'same' && state.address === 'changed';
    return state.naming !== 'address' && onlyAddress;
  }
  if (method === 'move' && state.version !== 'from65') return false;
  if (state.name === 'same' && state.serverPort === 'same') return false;
  return !(state.naming === 'address' && state.address === 'changed' && state.computer === 'same');
}

const allStates: readonly State[] = inputNames.reduce<readonly State[]>(
  (states, name) => states.flatMap((state) => inputValues[name].map((value) => ({ ...state, [name]: value }))),
  // Every input is put in by the steps above.
  [{} as State],
);

test('every complete state is decided as the guide says', () => {
  expect(allStates).toHaveLength(2304);
  const wrong = allStates.flatMap((state) =>
    decide(state)
      .filter(({ method, state: told }) => told !== (canGo(method, state) ? 'possible' : 'impossible'))
      .map(({ method }) => ({ method, state })),
  );
  expect(wrong).toEqual([]);
});

test('a way that cannot be gone has a reason, and one that can has none against it', () => {
  for (const state of allStates) {
    for (const { state: told, reasons, dependsOn } of decide(state)) {
      const forbids = reasons.filter(({ effect }) => effect === 'forbids');
      expect(forbids.length > 0).toBe(told === 'impossible');
      expect(dependsOn).toEqual([]);
      expect(reasons.every((reason) => reason.dependsOn.length === 0)).toBe(true);
    }
  }
});

test('every statement applies in some state, and none of one effect twice under one name', () => {
  for (const { when } of clauses) expect(allStates.some((state) => when.some((one) => agrees(state, one)))).toBe(true);
  expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
});

test('an unknown input leaves a way open exactly when its values differ in the answer', () => {
  for (const state of allStates.filter((_, index) => index % 7 === 0)) {
    for (const name of inputNames) {
      const { [name]: _, ...known } = state;
      const others = allStates.filter((other) => agrees(other, known));
      for (const { method, state: told, dependsOn } of decide(known)) {
        const answers = new Set(others.map((other) => canGo(method, other)));
        expect(told).toBe(answers.size > 1 ? 'open' : answers.has(true) ? 'possible' : 'impossible');
        expect(dependsOn).toEqual(answers.size > 1 ? [name] : []);
      }
    }
  }
});

describe('the way that is suggested', () => {
  const other = { computer: 'other', serverPort: 'same', agentPort: 'same', version: 'from65' } as const;

  test.each<[string, KnownInputs, MigrationMethod | undefined]>([
    ['another name', { ...other, naming: 'fqdn', name: 'changed', address: 'changed' }, 'notify'],
    ['another port', { ...other, naming: 'host', name: 'same', serverPort: 'changed', address: 'same' }, 'notify'],
    ['another address of the same FQDN', { ...other, naming: 'fqdn', name: 'same', address: 'changed' }, 'dns'],
    ['a server known by its address', { ...other, naming: 'address', name: 'changed', address: 'changed' }, 'notify'],
    [
      'that in place',
      { ...other, naming: 'address', name: 'changed', address: 'changed', computer: 'same' },
      undefined,
    ],
    ['nothing changes', { ...other, naming: 'fqdn', name: 'same', address: 'same' }, undefined],
    ['nothing is known', {}, undefined],
    ['another name, and no more is known', { naming: 'fqdn', name: 'changed' }, 'notify'],
    ['the same FQDN, and no more is known', { naming: 'fqdn', name: 'same' }, 'dns'],
  ])('%s', (_, known, method) => {
    expect(suggested(known, decide(known))).toBe(method);
  });
});

test('every way is one of the guide', () => {
  expect(methods).toEqual(['notify', 'move', 'dns']);
  expect(decide({}).map(({ state }) => state)).toEqual(['open', 'open', 'open']);
});

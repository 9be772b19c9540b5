import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type SourceFile, sourceFromText, unread } from '../../server/src/engine/files/sourceFile';
import { workspaceOf } from '../../server/src/engine/rules/exampleSite';
import { rules } from '../../server/src/engine/rules/registry.generated';
import {
  type InputName,
  type Inputs,
  inputNames,
  inputValues,
  possibleStates,
} from '../../server/src/engine/verdicts/renewal/inputs';
import { type OldKeyCode, rowOf } from '../../server/src/engine/verdicts/renewal/table';
import { reasonCode } from '../../server/src/engine/verdicts/renewal/verdict';

/** Pairs of keys with the state of their renewal, and what the decision table says of each. */
const folder = join(process.env['CLUSTERCONF_CORPUS'] ?? '', 'drweb', 'pairs');

const OLD_KEY: Readonly<Record<OldKeyCode, string>> = {
  untouched: 'K-UNTOUCHED',
  'kept-inferred': 'K-KEPT-INFERRED',
  'unchanged-unstated': 'K-UNCHANGED-UNSTATED',
  'removed-now': 'K-REMOVED-NOW',
  'removed-after-connect': 'K-REMOVED-AFTER-CONNECT',
  'kept-manual': 'K-KEPT-MANUAL',
  'removed-conflict': 'K-REMOVED-CONFLICT',
};

const cases = existsSync(folder) ? readdirSync(folder).toSorted() : [];

describe('pairs of keys', () => {
  test('are there', () => {
    expect(cases).toHaveLength(17);
  });

  test.each(cases)('%s', (name) => {
    const expected = JSON.parse(readText(name, 'expected.json'));
    const [site] = workspaceOf(filesOf(name), rules).snapshot().sites;
    expect(site?.crashes).toEqual([]);
    const [renewal, ...others] = site?.views.renewals.all ?? [];
    expect(others).toEqual([]);
    expect(renewal?.by).toBe('state');
    expect({
      rows: renewal?.verdict.rows,
      dependsOn: renewal?.verdict.dependsOn,
      oldKey: renewal?.verdict.oldKey.map((code) => OLD_KEY[code]),
      reasons: renewal?.verdict.reasons.map(reasonCode),
    }).toEqual({ rows: [expected.main], dependsOn: [], oldKey: [expected.oldKey], reasons: expected.reasons });
  });
});

describe('the decision table', () => {
  const table = existsSync(join(folder, '..', 'decision-table.json'))
    ? JSON.parse(readFileSync(join(folder, '..', 'decision-table.json'), 'utf8'))
    : undefined;

  test('has our inputs and as many possible states', () => {
    expect(table?.inputs).toEqual(inputValues);
    expect(possibleStates()).toHaveLength(table?.validStates);
  });

  test('has every possible state in the row that we give it', () => {
    const rows: readonly { readonly id: string; readonly when: string }[] = table?.rows;
    for (const state of possibleStates()) {
      const own = rows.filter(({ when }) => holds(when, state)).map(({ id }) => id);
      expect(own).toEqual([rowOf(state)?.id]);
    }
  });
});

/** Whether a condition of the table holds: `a=b & (c=d | e=f) & g!=h`, or a value alone where only one input has it. */
function holds(when: string, state: Inputs): boolean {
  return when.split('&').every((part) =>
    part
      .replace(/[()]/g, '')
      .split('|')
      .some((one) => {
        const [, name, not, value] = /^\s*(?:(\w+)(!?)=)?(\w+)\s*$/.exec(one) ?? [];
        const input = inputNames.find((other) => (name ? other === name : valuesOf(other).includes(value ?? '')));
        if (input === undefined) throw new Error(`the condition ${one} is not understood`);
        return (state[input] === value) !== (not === '!');
      }),
  );
}

function valuesOf(name: InputName): readonly string[] {
  return inputValues[name];
}

/** The two keys as they are, and the state as clusterconf.json has it. */
function filesOf(name: string): readonly SourceFile[] {
  const { version: _, server, ...state } = JSON.parse(readText(name, 'drweb-renewal.json'));
  const project = { drweb: { productVersion: server?.productVersion, ...state } };
  const keys = readdirSync(join(folder, name)).filter((file) => file.endsWith('.key'));
  return [
    ...keys.map((file) => source(file, readText(name, file))),
    source('clusterconf.json', JSON.stringify(project, null, 2)),
  ];
}

function source(path: string, text: string): SourceFile {
  const file = sourceFromText(path, text, unread);
  if (file === undefined) throw new Error(`${path} is no file of ours`);
  return file;
}

function readText(name: string, file: string): string {
  return readFileSync(join(folder, name, file), 'utf8');
}

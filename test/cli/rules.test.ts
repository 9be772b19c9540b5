import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../server/src/engine/rules/registry.generated';
import { bundles } from '../support/bundles';
import { masterDirectoryRule } from '../support/samples';
import { temporaryFolder } from '../support/temporaryFolder';
import { run } from './run';

const empty = temporaryFolder();

describe('rules', () => {
  test.each(['en', 'ja'] as const)('lists each with its level and title, in %s', (locale) => {
    const { code, out, err } = run(empty, ['rules', '--lang', locale]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual(
      rules.map(({ meta }) => [meta.id, meta.severity, meta.title[locale]]),
    );
    expect(new Set(lines.map((line) => line.search(/(?<= {2})(error|warning|info|hint) /))).size).toBe(1);
  });

  test('is a list of records for other tools', () => {
    const list = JSON.parse(run(empty, ['rules', '--format', 'json', '--lang', 'ja']).out);
    expect(list.map(({ id }: { readonly id: string }) => id)).toEqual(rules.map(({ meta }) => meta.id));
    for (const rule of list) {
      expect(Object.keys(rule)).toEqual(['id', 'severity', 'confidence', 'title', 'help']);
      expect(rule.help).toBe(`docs/rules/${rule.id}.ja.md`);
    }
  });
});

describe('explain', () => {
  test('prints the page of the rule, in the language asked for', () => {
    const { code, out, err } = run(empty, ['explain', masterDirectoryRule]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      new RegExp(`^# MasterDirectory names one real server of the cluster\\n\\n\`${masterDirectoryRule}\`\\n`),
    );
    expect(out).toContain('\n## Why\n');
    expect(run(empty, ['explain', masterDirectoryRule, '--lang', 'ja']).out).toContain('\n## なぜ問題か\n');
  });

  test('says which file is missing when the pages were not brought along', () => {
    const folder = temporaryFolder({ 'dist/cli.cjs': readFileSync(bundles.cli, 'utf8') });
    const { code, out, err } = run(folder, ['explain', masterDirectoryRule], { cli: join(folder, 'dist/cli.cjs') });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(`${join(folder, 'docs/rules', masterDirectoryRule)}.md could not be read`);
  });
});

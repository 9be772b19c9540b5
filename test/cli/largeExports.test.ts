import { closeSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '../../server/src/engine/files/caps';
import { exampleSite } from '../../server/src/engine/rules/exampleSite';
import byItself, { examples } from '../../server/src/engine/rules/services/clusteredServiceStartsByItself';
import { onlyRules } from '../support/silence';
import { temporaryFolder } from '../support/temporaryFolder';
import { jsonReport } from './report';
import { run } from './run';

const { id } = byItself.meta;

/** The first example of a rule over exports, with so many other keys in front of its own that the file is over the cap. */
const sources = [...exampleSite(examples[0]).files.values()];
const export_ = sources.find(({ kind }) => kind === 'reg');
if (export_ === undefined) throw new Error(`the first example of ${id} has no export`);
const { path, text } = export_;
const others = Object.fromEntries(sources.filter(({ kind }) => kind !== 'reg').map((file) => [file.path, file.text]));
const project = JSON.stringify({ rules: onlyRules(id) });

/** A thousand keys that no rule looks at. */
const BLOCK = Array.from(
  { length: 1000 },
  (_, index) => `[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Enum\\ROOT\\${index}]\r\n"Service"="𠮷"\r\n\r\n`,
).join('');
const first = text.search(/^\[/m);
const blocks = Math.ceil(MAX_FILE_BYTES / (2 * BLOCK.length)) + 1;
const linesBefore = blocks * 3000;

const folder = temporaryFolder({ ...others, [path]: '', 'clusterconf.json': project });
writeLarge(join(folder, path));
const small = temporaryFolder({ ...others, [path]: text, 'clusterconf.json': project });

function writeLarge(full: string): void {
  const file = openSync(full, 'w');
  writeSync(file, Buffer.from(`\ufeff${text.slice(0, first)}`, 'utf16le'));
  const block = Buffer.from(BLOCK, 'utf16le');
  for (let index = 0; index < blocks; index++) writeSync(file, block);
  writeSync(file, Buffer.from(text.slice(first), 'utf16le'));
  closeSync(file);
}

describe('an export over the cap', () => {
  // A heap that could not hold the text of the file.
  const nodeArgs = ['--max-old-space-size=48'];
  const { code, out, err } = run(folder, ['--format', 'json'], { nodeArgs });
  const { files, findings } = jsonReport(out);

  test('is over it', () => expect(statSync(join(folder, path)).size).toBeGreaterThan(MAX_FILE_BYTES));

  test('has the findings of a small one, at its own lines', () => {
    const expected = jsonReport(run(small, ['--format', 'json']).out).findings;
    expect(expected.map(({ rule }) => rule)).toEqual([id]);
    const moved = expected.map((finding) => ({
      ...finding,
      range: { start: below(finding.range.start), end: below(finding.range.end) },
      fixes: [],
    }));
    expect(findings).toEqual(moved);
    expect(code).toBe(1);
  });

  test('is listed as it is, and said to be read in part', () => {
    expect(files.find((file) => file.path === path)).toMatchObject({ kind: 'reg', encoding: 'utf-16le' });
    expect(err).toBe(`${path} is over 32 MB: only the keys that rules look at were read.\n`);
  });

  test('is not written by fix, which says why', () => {
    const before = readFileSync(join(folder, path));
    const fixed = run(folder, ['fix', '--suggested', '--lang', 'ja'], { nodeArgs });
    expect(fixed.err).toContain(`${path} は変更していません: 32 MB を超えているため`);
    expect(fixed.code).toBe(1);
    expect(readFileSync(join(folder, path)).equals(before)).toBe(true);
  });
});

function below({ line, column }: { readonly line: number; readonly column: number }) {
  return { line: line + linesBefore, column };
}

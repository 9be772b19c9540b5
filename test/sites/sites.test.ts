import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pico from 'picocolors';
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../server/src/cli/arguments';
import { check } from '../../server/src/cli/commands/check';
import { decoder } from '../../server/src/platform/decode';
import { projectFolder } from '../support/bundles';

/**
 * Whole installations, with the report that a person gets of each. A site is a folder beside this file: what lies in its
 * `files` is checked, or the example of its name. After a change that is meant to change reports, CLUSTERCONF_UPDATE=1
 * writes them anew, to be read in the diff.
 */
const sites = readdirSync(import.meta.dirname, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

function filesOf(site: string): string {
  const own = join(import.meta.dirname, site, 'files');
  return existsSync(own) ? own : join(projectFolder, 'examples', site);
}

/** What `clusterconf check` prints and how it ends, in both languages. */
async function reportOf(site: string): Promise<string> {
  const parts: string[] = [];
  for (const locale of ['en', 'ja']) {
    let output = '';
    const context = {
      decoder: decoder(),
      version: '0.0.0',
      packageFolder: projectFolder,
      colors: pico.createColors(false),
      out: (text: string) => {
        output += text;
      },
      err: (text: string) => {
        output += `(stderr) ${text}`;
      },
    };
    const code = await check(readArguments(['check', filesOf(site), '--lang', locale], {}), context);
    parts.push(`== ${locale}, exit ${code}\n\n${output}`);
  }
  return parts.join('\n');
}

describe('the report on', () => {
  test.each(sites)('%s', async (site) => {
    const expected = join(import.meta.dirname, site, 'expected.txt');
    const report = await reportOf(site);
    if (process.env['CLUSTERCONF_UPDATE'] === '1') writeFileSync(expected, report);
    expect(report).toBe(readFileSync(expected, 'utf8'));
  });
});

test('there are sites, and every example is one', () => {
  expect(sites).toEqual(expect.arrayContaining(readdirSync(join(projectFolder, 'examples'))));
});

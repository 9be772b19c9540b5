import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../support/bundles';
import { clusterWatching, iniNaming, masterDirectoryRule, monitorTargetRule } from '../support/samples';
import { temporaryFolder } from '../support/temporaryFolder';
import { quietProject, quietSite } from './planted';
import { jsonReport } from './report';
import { run } from './run';

const CLUSTER = clusterWatching('fip').replace('<fipw name="fipw1">', '<!-- 𠮷🏢 --><fipw name="fipw1">');

/** Where a text stands, as the contract counts: from 1, columns in UTF-16 units. */
function rangeOf(text: string, piece: string, within = piece) {
  const lines = text.split(/\r?\n/);
  const line = lines.findIndex((one) => one.includes(within));
  const column = (lines[line]?.indexOf(within) ?? -1) + within.indexOf(piece) + 1;
  return { start: { line: line + 1, column }, end: { line: line + 1, column: column + piece.length } };
}

describe('check --format json', () => {
  const folder = temporaryFolder({ ...quietSite, 'cluster/clp.conf': CLUSTER });
  const { code, out, err } = run(folder, ['check', '--format', 'json']);

  test('is the contract, to the order of its keys', () => {
    const expected = {
      version: 1,
      summary: { files: 3, errors: 2, warnings: 0, infos: 0, hints: 0 },
      files: [
        { path: 'cluster/clp.conf', kind: 'clp-conf', encoding: 'utf-8' },
        { path: 'clusterconf.json', kind: 'clusterconf-json', encoding: 'utf-8' },
        { path: 'server1/ofcscan.ini', kind: 'ofcscan-ini', encoding: 'utf-8', node: 'server1' },
      ],
      findings: [
        {
          rule: monitorTargetRule,
          severity: 'error',
          confidence: 'certain',
          path: 'cluster/clp.conf',
          range: rangeOf(CLUSTER, 'fip', '>fip<'),
          message: messageOf(0),
          related: [],
          fixes: [{ title: 'Write "fip1"', safety: 'suggested' }],
          remedies: [],
          help: `docs/rules/${monitorTargetRule}.md`,
        },
        {
          rule: masterDirectoryRule,
          severity: 'error',
          confidence: 'certain',
          path: 'server1/ofcscan.ini',
          range: { start: { line: 2, column: 19 }, end: { line: 2, column: 26 } },
          message: messageOf(1),
          related: [
            {
              path: 'cluster/clp.conf',
              range: rangeOf(CLUSTER, 'server1', '<server name="server1">'),
              message: 'server1 is the real name of a server of the cluster',
            },
            {
              path: 'cluster/clp.conf',
              range: rangeOf(CLUSTER, 'vcom', '>vcom<'),
              message: 'vcom is the virtual computer name',
            },
          ],
          fixes: [{ title: 'Write "vcom"', safety: 'safe' }],
          remedies: [],
          help: `docs/rules/${masterDirectoryRule}.md`,
        },
      ],
    };
    expect(out).toBe(`${JSON.stringify(expected, null, 2)}\n`);
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  test('has messages, in the language asked for, and pages in it that exist', () => {
    const japanese = jsonReport(run(folder, ['check', '--format', 'json', '--lang', 'ja']).out);
    const english = jsonReport(out);
    expect(messageOf(1)).toMatch(/^MasterDirectory names the real server "server1"\./);
    expect(japanese.findings[1]?.message).toMatch(/^MasterDirectory が実サーバ名「server1」です。/);
    for (const { help } of [...english.findings, ...japanese.findings]) {
      expect(existsSync(join(projectFolder, help)), help).toBe(true);
    }
    expect(japanese.findings.map(({ help }) => help)).toEqual([
      `docs/rules/${monitorTargetRule}.ja.md`,
      `docs/rules/${masterDirectoryRule}.ja.md`,
    ]);
    expect(japanese.findings.map(({ range }) => range)).toEqual(english.findings.map(({ range }) => range));
  });

  /** The wording belongs to the rules; here it only has to be in its place. */
  function messageOf(index: number): string {
    return jsonReport(out).findings[index]?.message ?? '';
  }
});

test('paths are relative to the folder that is checked, whatever it is called and wherever one stands', () => {
  const folder = temporaryFolder({ '現用系 #1/server1/ofcscan.ini': iniNaming('server1') });
  const { out } = run(temporaryFolder(), [join(folder, '現用系 #1'), '--format', 'json']);
  expect(jsonReport(out).files.map(({ path }) => path)).toEqual(['server1/ofcscan.ini']);
  expect(jsonReport(run(folder, ['--format', 'json']).out).files.map(({ path }) => path)).toEqual([
    '現用系 #1/server1/ofcscan.ini',
  ]);
});

test('a folder without files of ours is an empty report', () => {
  const { code, out } = run(temporaryFolder({ 'readme.txt': 'x' }), ['check', '--format', 'json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({
    version: 1,
    summary: { files: 0, errors: 0, warnings: 0, infos: 0, hints: 0 },
    files: [],
    findings: [],
  });
});

test('the summary counts each level', () => {
  const levels = { [masterDirectoryRule]: 'info', [monitorTargetRule]: 'hint' };
  const rules = { ...JSON.parse(quietProject).rules, ...levels };
  const folder = temporaryFolder({ ...quietSite, 'clusterconf.json': JSON.stringify({ rules }) });
  const { summary, findings } = jsonReport(run(folder, ['--format', 'json']).out);
  expect(summary).toEqual({ files: 3, errors: 0, warnings: 0, infos: 1, hints: 1 });
  expect(findings.map(({ severity }) => severity)).toEqual(['hint', 'info']);
});

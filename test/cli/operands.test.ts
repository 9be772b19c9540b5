import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  clusterWatching,
  iniNaming,
  masterDirectoryRule,
  monitorTargetRule,
  plantedSite,
  soundSite,
} from '../support/samples';
import { type Files, temporaryFolder } from '../support/temporaryFolder';
import { quietProject, quietSite } from './planted';
import { jsonReport } from './report';
import { run } from './run';

const QUIET = temporaryFolder({ 'quiet.json': quietProject });

/** What `check` says of these operands when only the planted rules are on. */
function check(folder: string, ...operands: readonly string[]) {
  const { code, out, err } = run(folder, [
    'check',
    ...operands,
    '--format',
    'json',
    '--config',
    join(QUIET, 'quiet.json'),
  ]);
  const { files, findings } = jsonReport(out);
  const paths = files.map(({ path }) => path).filter((path) => path !== 'clusterconf.json');
  return { code, err, paths, found: findings.map(({ path, rule }) => [path, rule]) };
}

const BOTH = [
  ['cluster/clp.conf', monitorTargetRule],
  ['server1/ofcscan.ini', masterDirectoryRule],
];

describe('what is checked', () => {
  const folder = temporaryFolder(plantedSite);

  test('is the current folder when nothing is named', () => {
    expect(check(folder)).toEqual({ code: 1, err: '', paths: BOTH.map(([path]) => path), found: BOTH });
  });

  test.each([['.'], ['./'], ['server1/..']])('is a folder: %s', (operand) => {
    expect(check(folder, operand).found).toEqual(BOTH);
  });

  test('is a single file, alone: what contradicts it is not known then', () => {
    expect(check(folder, 'cluster/clp.conf')).toMatchObject({
      code: 1,
      paths: ['clp.conf'],
      found: [['clp.conf', monitorTargetRule]],
    });
    expect(check(folder, 'server1/ofcscan.ini')).toMatchObject({ code: 0, paths: ['ofcscan.ini'], found: [] });
  });

  test('is several paths together, relative to the current folder', () => {
    expect(check(folder, 'server1/ofcscan.ini', 'cluster').found).toEqual(BOTH);
    expect(check(folder, 'cluster', 'cluster/clp.conf', 'cluster').paths).toEqual(['cluster/clp.conf']);
  });

  test('is a path that lies elsewhere', () => {
    const other = temporaryFolder(plantedSite);
    expect(check(temporaryFolder(), other).found).toEqual(BOTH);
    const { paths } = check(folder, join(other, 'cluster'), 'server1');
    expect(paths).toEqual([expect.stringMatching(/^\.\.\/.*\/cluster\/clp\.conf$/), 'server1/ofcscan.ini']);
  });

  test('is not what a file of another kind of name holds, nor what lies in folders of other programs', () => {
    const files: Files = {
      'ofcscan.ini.bak': iniNaming('server1'),
      'ofcscan.txt': iniNaming('server1'),
      '.git/ofcscan.ini': iniNaming('server1'),
      'node_modules/x/clp.conf': clusterWatching('fip'),
    };
    expect(check(temporaryFolder(files))).toEqual({ code: 0, err: '', paths: [], found: [] });
    expect(check(temporaryFolder(files), 'ofcscan.txt')).toMatchObject({ code: 0, paths: [] });
  });
});

describe('links', () => {
  test('are not followed below a folder, whether they lead to files, folders, nowhere or round in circles', () => {
    const elsewhere = temporaryFolder(plantedSite);
    const folder = temporaryFolder(soundSite);
    symlinkSync(join(elsewhere, 'server1'), join(folder, 'server2'));
    symlinkSync(join(elsewhere, 'server1/ofcscan.ini'), join(folder, 'ofcscan.ini'));
    symlinkSync(folder, join(folder, 'cluster/round'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'clp.conf'));
    symlinkSync('hosts', join(folder, 'hosts'));
    expect(check(folder)).toEqual({ code: 0, err: '', paths: Object.keys(soundSite), found: [] });
  });

  test('are followed where the person names them', () => {
    const folder = temporaryFolder();
    symlinkSync(temporaryFolder(plantedSite), join(folder, 'site'));
    expect(check(folder, 'site').found).toEqual(BOTH);
  });

  test('that lead nowhere are a wrong call', () => {
    const folder = temporaryFolder();
    symlinkSync('nowhere', join(folder, 'ofcscan.ini'));
    expect(run(folder, ['ofcscan.ini'])).toMatchObject({ code: 2, out: '' });
  });
});

test('a folder that is called like a file of ours is a folder', () => {
  const folder = temporaryFolder({ ...plantedSite, 'server2/ofcscan.ini/hosts/readme.txt': 'x' });
  mkdirSync(join(folder, 'clp.conf'));
  expect(check(folder)).toMatchObject({ code: 1, err: '', found: BOTH });
  expect(check(folder, 'server2/ofcscan.ini')).toMatchObject({ code: 0, paths: [] });
});

describe('--config', () => {
  test('takes the place of the one in the folder', () => {
    const folder = temporaryFolder({ ...plantedSite, 'clusterconf.json': '{ "ignore": ["**"] }' });
    expect(check(folder).found).toEqual(BOTH);
  });

  test('that is no JSON at all says nothing, and hides nothing', () => {
    const folder = temporaryFolder({ ...plantedSite, 'other.json': '{ "rules": [' });
    const { code, out } = run(folder, ['check', '--config', 'other.json', '--format', 'json']);
    expect(code).toBe(1);
    const rules = jsonReport(out).findings.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining([masterDirectoryRule, monitorTargetRule]));
  });

  test('that is a folder cannot be read', () => {
    const folder = temporaryFolder(plantedSite);
    const { code, err } = run(folder, ['check', '--config', 'cluster']);
    expect(code).toBe(3);
    expect(err).toMatch(/^clusterconf\.json could not be read: [^\n]*\n$/);
  });
});

describe('the exit code', () => {
  const leveled = (level: string) => {
    const rules = { ...JSON.parse(quietProject).rules, [masterDirectoryRule]: level, [monitorTargetRule]: 'off' };
    return temporaryFolder({ ...quietSite, 'clusterconf.json': JSON.stringify({ rules }) });
  };

  test.each([
    ['error', [], 1],
    ['warning', [], 0],
    ['warning', ['--fail-on', 'warning'], 1],
    ['info', ['--fail-on', 'warning'], 0],
    ['info', ['--fail-on', 'info'], 1],
    ['hint', ['--fail-on', 'info'], 0],
    ['hint', ['--fail-on', 'hint'], 1],
    ['off', ['--fail-on', 'hint'], 0],
  ])('with a finding of level %s and %j is %i', (level, args, code) => {
    expect(run(leveled(level), args)).toMatchObject({ code, err: '' });
  });
});

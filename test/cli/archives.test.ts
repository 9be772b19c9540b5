import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linuxCluster } from '../../server/src/engine/rules/sites/scriptExamples';
import { clusterWatching, iniNaming, masterDirectoryRule, monitorTargetRule } from '../support/samples';
import { onlyRules } from '../support/silence';
import { type Files, temporaryFolder } from '../support/temporaryFolder';
import { withDirectory, zipOf } from '../support/zips';
import { run } from './run';

const archiveRule = 'file/archive-cannot-be-read';
const lineEnds = 'cluster/script-line-ends';
const project = JSON.stringify({ rules: onlyRules(archiveRule, lineEnds, masterDirectoryRule, monitorTargetRule) });

const exported = zipOf({ 'clp.conf': clusterWatching('fip'), 'scripts/failover1/x/start.bat': 'exit\n' });
const large = new Uint8Array(8 * 1024 * 1024 + 1);

function folderWith(files: Files): string {
  return temporaryFolder({ 'clusterconf.json': project, ...files });
}

describe('an exported cluster', () => {
  test('is checked as it is, with the files around it', () => {
    const folder = folderWith({ 'export/cluster.zip': exported, 'server1/ofcscan.ini': iniNaming('server1') });
    const { code, out, err } = run(folder, ['--format', 'json']);
    const { files, findings } = JSON.parse(out);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(files.map(({ path }: { readonly path: string }) => path)).toEqual([
      'clusterconf.json',
      'export/cluster.zip/clp.conf',
      'export/cluster.zip/scripts/failover1/x/start.bat',
      'server1/ofcscan.ini',
    ]);
    expect(findings).toMatchObject([
      { rule: monitorTargetRule, path: 'export/cluster.zip/clp.conf', range: { start: { column: 32 } }, fixes: [] },
      { rule: lineEnds, path: 'export/cluster.zip/scripts/failover1/x/start.bat', fixes: [] },
      { rule: masterDirectoryRule, path: 'server1/ofcscan.ini', fixes: [{ safety: 'safe' }] },
    ]);
  });

  test('may be named alone', () => {
    const folder = temporaryFolder({ 'my export.zip': exported });
    const { code, out, err } = run(folder, ['my export.zip']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(/^my export\.zip\/clp\.conf \(clp-conf, ascii\)\n/);
  });

  test('is never changed or unpacked', () => {
    const folder = folderWith({ 'cluster.zip': exported, 'server1/ofcscan.ini': iniNaming('server1') });
    const { code, out, err } = run(folder, ['fix', '--suggested']);
    expect({ code, out, err }).toEqual({
      code: 1,
      out: expect.stringMatching(/\n1 changes in 1 files\.\n$/),
      err: 'cluster.zip was left as it is: archives are only read. Unpack it to have its files fixed.\n',
    });
    expect(readFileSync(join(folder, 'cluster.zip')).equals(exported)).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual(['cluster.zip', 'clusterconf.json', 'server1']);
    expect(readFileSync(join(folder, 'server1/ofcscan.ini'), 'utf8')).toBe(iniNaming('vcom'));
  });

  test('says so in Japanese too', () => {
    const folder = folderWith({ 'cluster.zip': exported });
    const { err } = run(folder, ['fix', '--lang', 'ja']);
    expect(err).toBe('cluster.zip は変更していません: アーカイブは読み取るだけです。修正するには展開してください。\n');
  });
});

describe('an archive of somebody else', () => {
  const others = { 'a.zip': zipOf({ 'readme.txt': 'x' }), 'b.zip': 'no archive at all', 'big.zip': large };

  test('is passed over in a folder; a large one is said to be', () => {
    const folder = folderWith({ ...others, 'clp.conf': linuxCluster });
    const { code, out, err } = run(folder, []);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: '2 files: nothing found\n',
      err: '1 archives over 8 MB were not looked at: big.zip\n',
    });
  });

  test.each([
    ['a.zip', 'it holds no clp.conf at its top or in one folder.'],
    ['b.zip', 'it is no zip archive.'],
    ['big.zip', 'it is over the limit of 8 MB for archives.'],
  ])('is told to whoever names it: %s', (name, reason) => {
    const { code, err } = run(temporaryFolder(others), [name]);
    expect({ code, err }).toEqual({ code: 3, err: `${name} could not be read: ${reason}\n` });
  });
});

test.each<[string, Uint8Array, RegExp]>([
  ['a bomb', zipOf({ 'clp.conf': new Uint8Array(100 * 1024 * 1024) }), /"clp\.conf" unpacks to more than 100 times/],
  ['.. in a name', zipOf({ 'clp.conf': linuxCluster, '../x.bat': '' }), /an entry called "\.\.\/x\.bat"/],
  ['an absolute name', zipOf({ '/clp.conf': linuxCluster }), /an entry called "\/clp\.conf"/],
  ['a password', withDirectory(exported, (record) => record.setUint16(8, 1, true)), /protected with a password/],
  ['one that was cut off', exported.subarray(0, exported.length - 30), /is damaged or cut off/],
])('%s is one sentence, and nothing else is found', (_, zip, sentence) => {
  const folder = folderWith({ 'x.zip': zip });
  const { code, out, err } = run(folder, ['--format', 'json']);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  const { findings } = JSON.parse(out);
  expect(findings).toMatchObject([
    { rule: archiveRule, severity: 'error', path: 'x.zip', message: expect.stringMatching(sentence) },
  ]);
  expect(readdirSync(folder).toSorted()).toEqual(['clusterconf.json', 'x.zip']);
});

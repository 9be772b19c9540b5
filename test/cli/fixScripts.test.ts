import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  inFolder,
  linuxCluster,
  linuxScripts,
  windowsCluster,
  windowsScripts,
} from '../../server/src/engine/rules/sites/scriptExamples';
import { onlyRules } from '../support/silence';
import { temporaryFolder } from '../support/temporaryFolder';
import { run } from './run';

const rules = ['missing', 'in-wrong-group', 'orphaned', 'name-case', 'line-ends', 'encoding'];
const scriptRules = rules.map((rule) => `cluster/script-${rule}`);
const quiet = { 'clusterconf.json': JSON.stringify({ rules: onlyRules(...scriptRules) }) };

const { 'scripts/failover1/script1/stop.bat': _, ...withoutStop } = windowsScripts;
const start = 'scripts/failover1/exec1/start.sh';
const stop = 'scripts/failover1/exec1/stop.sh';
const text = linuxScripts[start];

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

describe('a script that is missing', () => {
  const files = { ...quiet, 'clp.conf': windowsCluster, ...withoutStop };

  test('is made on request, with the line ends of its system', () => {
    const folder = temporaryFolder(files);
    expect(run(folder, ['fix']).code).toBe(1);
    expect(existsSync(join(folder, 'scripts/failover1/script1/stop.bat'))).toBe(false);
    const { code, out, err } = run(folder, ['fix', '--suggested']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe('scripts/failover1/script1/stop.bat  is new  cluster/script-missing\n1 changes in 1 files.\n');
    expect(readFileSync(join(folder, 'scripts/failover1/script1/stop.bat'), 'latin1')).toMatch(
      /^@echo off\r\nrem .*\r\n/,
    );
    expect(run(folder, []).code).toBe(0);
  });

  test('is only told of in a dry run', () => {
    const folder = temporaryFolder(files);
    const { out } = run(folder, ['fix', '--suggested', '--dry-run']);
    expect(out).toMatch(/stop\.bat {2}is new.*\n1 changes in 1 files; nothing was written\.\n$/);
    expect(filesBelow(folder)).toEqual(Object.keys(files).toSorted());
  });

  test('is made with its folders', () => {
    const folder = temporaryFolder({ ...quiet, 'clp.conf': linuxCluster, 'scripts/failover1/other/run.sh': text });
    expect(run(folder, ['fix', '--suggested']).code).toBe(0);
    expect(filesBelow(folder)).toEqual(['clp.conf', 'clusterconf.json', start, stop, 'scripts/failover1/other/run.sh']);
  });

  test('is never written over what a scan does not see', () => {
    const folder = temporaryFolder(files);
    mkdirSync(join(folder, 'scripts/failover1/script1/stop.bat'));
    const { code, err } = run(folder, ['fix', '--suggested']);
    expect(code).toBe(3);
    expect(err).toMatch(
      /^scripts\/failover1\/script1\/stop\.bat was left as it is: there is something of the new name already\.\n$/,
    );
  });
});

describe('scripts in the folder of another group', () => {
  const files = {
    ...quiet,
    'clp.conf': linuxCluster,
    'scripts/old/exec1/start.sh': text,
    'scripts/old/exec1/stop.sh': text,
  };

  test('move with everything beside them', () => {
    const folder = temporaryFolder({
      ...files,
      'scripts/old/exec1/data/list.txt': '𠮷',
      'scripts/old/exec1/b.bin': '\0',
    });
    const { code, out } = run(folder, ['fix', '--suggested']);
    expect({ code, out }).toEqual({
      code: 0,
      out: 'scripts/old/exec1  -> scripts/failover1/exec1  cluster/script-in-wrong-group\n1 changes in 1 files.\n',
    });
    const moved = ['b.bin', 'data/list.txt', 'start.sh', 'stop.sh'].map((name) => `scripts/failover1/exec1/${name}`);
    expect(filesBelow(folder)).toEqual(['clp.conf', 'clusterconf.json', ...moved]);
  });

  test('stay where they are when something is in the way', () => {
    const folder = temporaryFolder({ ...files, 'scripts/failover1/exec1/readme.txt': 'keep me' });
    const { code, err } = run(folder, ['fix', '--suggested']);
    expect(code).toBe(3);
    expect(err).toMatch(/^scripts\/old\/exec1 was left as it is: there is something of the new name already\.\n$/);
    expect(filesBelow(folder)).toEqual([...Object.keys(files), 'scripts/failover1/exec1/readme.txt'].toSorted());
  });
});

test('names in another case are put right one after the other, from the file to its folders', () => {
  const folder = temporaryFolder({
    ...quiet,
    'clp.conf': linuxCluster,
    'Scripts/Failover1/exec1/START.SH': text,
    'Scripts/Failover1/exec1/stop.sh': text,
  });
  const { code, out, err } = run(folder, ['fix', '--suggested']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.split('\n').filter((line) => line.includes(' -> '))).toHaveLength(3);
  expect(filesBelow(folder)).toEqual(['clp.conf', 'clusterconf.json', start, stop]);
});

describe('line ends', () => {
  test('of a shell script are written byte for byte', () => {
    // 0x8140 is a full-width blank of Shift_JIS, 0xed40 one of two codes for one character.
    const bytes = Buffer.from('23212f62696e2f73680d0a23208140ed400d0d0a657869740a', 'hex');
    const folder = temporaryFolder({ ...quiet, 'clp.conf': linuxCluster, ...linuxScripts, [start]: bytes });
    const { code, out } = run(folder, ['fix']);
    expect({ code, out }).toEqual({
      code: 0,
      out: `${start}  all lines end in LF  cluster/script-line-ends\n1 changes in 1 files.\n`,
    });
    expect(readFileSync(join(folder, start)).toString('hex')).toBe('23212f62696e2f73680a23208140ed400a657869740a');
  });

  test('of a script that cannot be decoded are left alone', () => {
    const bytes = Buffer.from('23fdfeff810d0a', 'hex');
    const folder = temporaryFolder({ ...quiet, 'clp.conf': linuxCluster, ...linuxScripts, [start]: bytes });
    expect(run(folder, ['fix']).out).toBe('0 changes in 0 files.\n');
    expect(readFileSync(join(folder, start))).toEqual(bytes);
  });

  test('and a new place, in one run', () => {
    const folder = temporaryFolder({
      ...quiet,
      'clp.conf': linuxCluster,
      'scripts/old/exec1/start.sh': '#!/bin/sh\r\nexit 0\r\n',
      'scripts/old/exec1/stop.sh': text,
    });
    expect(run(folder, ['fix', '--suggested']).code).toBe(0);
    expect(filesBelow(folder)).toEqual(['clp.conf', 'clusterconf.json', start, stop]);
    expect(readFileSync(join(folder, start), 'utf8')).toBe('#!/bin/sh\nexit 0\n');
  });
});

test('scripts of another folder of that name are nobody’s business', () => {
  const folder = temporaryFolder({ ...quiet, ...inFolder('cluster', { 'clp.conf': linuxCluster, ...linuxScripts }) });
  writeFileSync(join(folder, 'run.sh'), 'exit\r\n');
  const foreign = temporaryFolder({ 'scripts/a/b/c.sh': 'exit\r\n' });
  expect(run(folder, []).out).toBe('4 files: nothing found\n');
  expect(run(foreign, []).out).toBe('No file here is one that clusterconf reads.\n');
});

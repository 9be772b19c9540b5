import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isInstalled, requireNode } from '../../client/launch/install.mjs';
import { npmTrouble } from '../../client/launch/npm.mjs';
import { projectFolder } from '../../client/launch/paths.mjs';

describe('node_modules is what package-lock.json says', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'clusterconf-test-'));
    mkdirSync(join(folder, 'node_modules'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const wanted = { '': { version: '0.1.0' }, a: { version: '1.0.0' }, other: { version: '1.0.0', optional: true } };
  test.each([
    ['all is there', { a: { version: '1.0.0' }, other: { version: '1.0.0' } }, true],
    ["another platform's package is not", { a: { version: '1.0.0' } }, true],
    ['a package is not', { other: { version: '1.0.0' } }, false],
    ['a package is of another version', { a: { version: '1.0.1' } }, false],
    ['an optional package is of another version', { a: { version: '1.0.0' }, other: { version: '2.0.0' } }, false],
    ['npm has not come to its end', undefined, false],
  ])('%s', (_, installed, expected) => {
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }));
    const written = join(folder, 'node_modules/.package-lock.json');
    if (installed) writeFileSync(written, JSON.stringify({ packages: installed }));
    expect(isInstalled(folder)).toBe(expected);
  });
});

test("package-lock.json names every platform's packages, without which npm ci refuses to install", () => {
  const { packages } = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8'));
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

describe('the Node that is needed', () => {
  test.each(['20.17.0', '20.20.2', '22.0.0'])('%s will do', (version) => {
    expect(() => requireNode(version, '>=20.17')).not.toThrow();
  });
  test.each(['20.16.9', '18.99.0', '8.0.0'])('%s is too old, and the message says so', (version) => {
    expect(() => requireNode(version, '>=20.17')).toThrow(`needs Node 20.17 or newer; this is Node ${version}`);
  });
});

describe('what is said when npm fails', () => {
  test('without a network', () => {
    const { message } = npmTrouble('install x', 'npm error code ENOTFOUND\nnpm error network request failed');
    expect(message).toBe('The npm registry is out of reach; it is needed once to install x.');
  });
  test('else its own first lines', () => {
    const { message } = npmTrouble('install x', 'warning\nnpm error code EUSAGE\nnpm error\nnpm error out of sync');
    expect(message).toBe('npm error code EUSAGE\nnpm error out of sync\nnpm could not install x.');
  });
});

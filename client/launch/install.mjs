import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { carefully, npm, npmTrouble } from './npm.mjs';
import { projectFolder } from './paths.mjs';
import { Trouble } from './trouble.mjs';

/**
 * Makes node_modules what package-lock.json says, by `npm ci` when it is not. No install script runs: every package
 * here ships what it needs.
 *
 * @param {import('./lifetime.mjs').Lifetime} lifetime
 * @param {string} [folder]
 */
export async function ensureInstalled(lifetime, folder = projectFolder) {
  requireNode(process.versions.node, readJson(join(folder, 'package.json')).engines.node);
  if (isInstalled(folder)) return;
  console.log('Installing dependencies (npm ci) ...');
  const { code, output } = await npm(lifetime, ['ci', ...carefully], { cwd: folder });
  if (code !== 0) throw npmTrouble('install the dependencies', output);
}

/**
 * Whether node_modules holds the versions that the lock file names. npm writes down what it has installed as its last
 * step, so an installation that was cut off does not count.
 *
 * @param {string} folder
 */
export function isInstalled(folder) {
  const written = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(written)) return false;
  const installed = readJson(written).packages;
  /** @type {[string, { version: string, optional?: boolean }][]} */
  const wanted = Object.entries(readJson(join(folder, 'package-lock.json')).packages);
  return wanted.every(([path, { version, optional }]) => {
    const found = installed[path];
    // Optional packages are mostly other platforms' binaries, which npm leaves out.
    return path === '' || (found ? found.version === version : optional === true);
  });
}

/**
 * @param {string} version such as 20.17.0
 * @param {string} range such as >=20.17
 */
export function requireNode(version, range) {
  const least = range.replace('>=', '');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  throw new Trouble(`clusterconf needs Node ${least} or newer; this is Node ${version}.`);
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder: the one with package.json. */
export const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Where editors are kept between runs: code-server, a downloaded VS Code. It lies outside node_modules because
 * `npm ci` empties that, and fetching an editor again takes minutes.
 *
 * @param {NodeJS.ProcessEnv} [env]
 */
export function cacheFolder(env = process.env) {
  if (env.CLUSTERCONF_CACHE) return resolve(env.CLUSTERCONF_CACHE);
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'clusterconf');
}

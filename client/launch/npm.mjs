import { basename } from 'node:path';
import { run } from './processes.mjs';

/**
 * Runs npm: the very one that runs us, when there is one.
 *
 * @param {import('./lifetime.mjs').Lifetime} lifetime
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function npm(lifetime, args, options) {
  const own = process.env.npm_execpath;
  if (own && basename(own) === 'npm-cli.js') return run(lifetime, process.execPath, [own, ...args], options);
  // On Windows npm is a batch file, which only a shell can start.
  return run(lifetime, 'npm', args, { ...options, shell: process.platform === 'win32' });
}

import { basename } from 'node:path';
import { run } from './processes.mjs';
import { Trouble } from './trouble.mjs';

/**
 * How everything is installed here: no package's script runs, and without a network npm gives up in seconds instead of
 * more than a minute.
 */
export const carefully = [
  ...['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
  ...['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'],
];

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

/**
 * Why npm has failed, from what it has printed: mostly there is no network, else its own first lines say it best.
 *
 * @param {string} task such as 'install the dependencies'
 * @param {string} output
 */
export function npmTrouble(task, output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT/.test(output)) {
    return new Trouble(`The npm registry is out of reach; it is needed once to ${task}.`);
  }
  const errors = output.split('\n').filter((line) => /^npm error ./.test(line));
  return new Trouble([...errors.slice(0, 15), `npm could not ${task}.`].join('\n'));
}

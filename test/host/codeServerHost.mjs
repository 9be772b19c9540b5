import { format } from 'node:util';
import { createLifetime } from '../../client/launch/lifetime.mjs';
import { pause } from '../../client/launch/processes.mjs';
import { openWorkbench } from '../../client/launch/workbench.mjs';
import { emptyExtension } from './emptyExtension.mjs';

/** @typedef {import('./report.mjs').Outcome} Outcome */

/**
 * A suite to run on a copy of a folder.
 *
 * @typedef {object} SuiteRun
 * @property {string} vsix
 * @property {string} folder
 * @property {string} module The bundled suite.
 * @property {number} seconds How long it may take.
 * @property {Readonly<Record<string, string>>} env
 */

/**
 * Runs a suite in the extension host of code-server, whose page tells of its course through functions given to it.
 *
 * @param {import('../../client/launch/lifetime.mjs').Lifetime} outer
 * @param {SuiteRun} run
 * @returns {Promise<Outcome>}
 */
export async function runInCodeServer(outer, { vsix, folder, module, seconds, env }) {
  const lifetime = createLifetime();
  outer.defer(lifetime.close);
  /** @type {string[]} */
  const lines = [];
  /** @type {(code: number) => void} */
  let exit = () => {};
  /** @type {Promise<number>} */
  const exited = new Promise((resolve) => {
    exit = resolve;
  });
  const expose = {
    /** @type {(type: string, args: unknown[]) => void} */
    codeAutomationLog: (_type, args) => lines.push(format(...args)),
    /** @type {(code: number) => void} */
    codeAutomationExit: (code) => exit(code),
  };
  const tests = { module, extension: emptyExtension(lifetime) };
  const { server } = await openWorkbench(lifetime, { vsix, folder, tests, env, expose });
  const end = await Promise.race([
    exited.then((code) => ended(`the test run ended with ${code}`)),
    // The page, which has the better word, gets a moment to say it.
    server.hostExit.then((how) => pause(1000).then(() => ended(`the extension host ended with ${how}`))),
    pause(seconds * 1000).then(() => timedOut(seconds)),
  ]);
  await lifetime.close();
  return { ...end, log: [server.log(), ...lines].join('\n') };
}

/** @param {string} detail @returns {Omit<Outcome, 'log'>} */
function ended(detail) {
  return { how: 'ended', detail };
}

/** @param {number} seconds @returns {Omit<Outcome, 'log'>} */
function timedOut(seconds) {
  return { how: 'time ran out', detail: `time ran out after ${seconds} s` };
}

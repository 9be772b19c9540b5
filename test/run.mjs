#!/usr/bin/env node
/**
 * Runs every layer of tests from a fresh clone, installing first what is missing. No layer is skipped in silence: one
 * that could not run counts as failed. `npm test -- --only unit,editor` runs some of them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from '../client/launch/install.mjs';
import { runProgram } from '../client/launch/lifetime.mjs';
import { projectFolder } from '../client/launch/paths.mjs';

/**
 * @typedef {object} Layer
 * @property {string} name
 * @property {() => Outcome} run
 *
 * @typedef {{ readonly passed: number, readonly failed: number }} Outcome
 */

/** @type {readonly Layer[]} */
const layers = [
  { name: 'style', run: () => tool('biome', ['check', '.']) },
  { name: 'types', run: () => tool('tsc', ['-b']) },
  { name: 'generated', run: () => tool('tsx', ['server/src/tools/generate.ts', '--check']) },
  { name: 'build', run: () => node(['server/src/tools/bundle.mjs']) },
  { name: 'unit', run: () => vitest(['--exclude', 'test/corpus/**']) },
  { name: 'corpus', run: corpus },
  { name: 'package', run: packaged },
  { name: 'editor', run: () => node(['test/host/run.mjs', '--vsix', VSIX]) },
];

const VSIX = 'out/clusterconf.vsix';
const RESULTS = 'out/vitest.json';

runProgram(async (lifetime) => {
  await ensureInstalled(lifetime);
  const only = process.argv[process.argv.indexOf('--only') + 1]?.split(',');
  const chosen = process.argv.includes('--only') ? layers.filter(({ name }) => only?.includes(name)) : layers;
  const total = { passed: 0, failed: 0 };
  mkdirSync(join(projectFolder, 'out'), { recursive: true });
  for (const { name, run } of chosen) {
    const start = Date.now();
    console.log(`\n== ${name}`);
    const { passed, failed } = run();
    total.passed += passed;
    total.failed += failed;
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(`== ${name}: ${failed === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
});

/**
 * One program that passes or fails as a whole.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Outcome}
 */
function tool(name, args) {
  return node([programOf(name), ...args]);
}

/** The packages whose programs are not called like themselves. */
const PACKAGES = { biome: '@biomejs/biome', tsc: 'typescript', vsce: '@vscode/vsce' };

/**
 * The script behind a program of node_modules; the shims in `.bin` are other scripts on other systems.
 *
 * @param {string} name
 */
function programOf(name) {
  const folder = join('node_modules', PACKAGES[name] ?? name);
  const { bin } = JSON.parse(readFileSync(join(projectFolder, folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

/**
 * @param {readonly string[]} args
 * @param {{ readonly env?: NodeJS.ProcessEnv }} options
 * @returns {Outcome}
 */
function node(args, { env = process.env } = {}) {
  const { status } = spawnSync(process.execPath, args, { cwd: projectFolder, stdio: 'inherit', env });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param {readonly string[]} args
 * @returns {Outcome} by the number of tests
 */
function vitest(args) {
  rmSync(RESULTS, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`];
  const { failed } = tool('vitest', ['run', '--config', 'test/vitest.config.ts', ...reporters, ...args]);
  if (!existsSync(RESULTS)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTotalTests } = JSON.parse(readFileSync(RESULTS, 'utf8'));
  console.log(`${numPassedTests} of ${numTotalTests} tests passed, ${numPendingTests} did not apply`);
  return { passed: numPassedTests, failed: Math.max(failed, numFailedTests) };
}

/** Real files, when there are any on this computer: they are other people's and no part of the project. */
function corpus() {
  if (process.env['CLUSTERCONF_CORPUS']) return vitest(['test/corpus']);
  console.log('CLUSTERCONF_CORPUS names no folder of real files; there is nothing to run.');
  return { passed: 0, failed: 0 };
}

/**
 * The VSIX that the editor is tested with. A warning is a failure: people who package do not read past the first.
 *
 * @returns {Outcome}
 */
function packaged() {
  const args = [programOf('vsce'), 'package', '--no-dependencies', '--allow-missing-repository'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...args, '--no-rewrite-relative-links', '--out', VSIX],
    { cwd: projectFolder, encoding: 'utf8' },
  );
  console.log(`${stdout}${stderr}`.trim());
  const clean = status === 0 && !/\bWARNING\b/i.test(stdout + stderr);
  return clean ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

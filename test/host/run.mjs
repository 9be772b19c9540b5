#!/usr/bin/env node
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { findEditor } from '../../client/launch/editor.mjs';
import { runProgram, temporaryFolder } from '../../client/launch/lifetime.mjs';
import { packageExtension } from '../../client/launch/package.mjs';
import { projectFolder } from '../../client/launch/paths.mjs';
import { runInCodeServer } from './codeServerHost.mjs';
import { runInDesktop } from './desktopHost.mjs';
import { playKeyboard } from './keyboard.mjs';
import { printReport } from './report.mjs';

// node test/host/run.mjs [--vsix FILE] [--folder FOLDER] [--suite FILE.ts] [--only suite|keyboard] [--timeout SECONDS]
// Tests the packaged extension in a real editor. Exit codes: 0 passed, 1 something failed, 2 could not be tried,
// 3 the extension host died, 124 time ran out.
runProgram(async (lifetime) => {
  const { values } = parseArgs({
    options: {
      vsix: { type: 'string' },
      folder: { type: 'string', default: join(projectFolder, 'examples') },
      suite: { type: 'string', default: join(projectFolder, 'test/host/suite/index.ts') },
      only: { type: 'string' },
      timeout: { type: 'string', default: '180' },
    },
  });
  const vsix = resolve(values.vsix ?? (await packageExtension(lifetime)));
  const folder = resolve(values.folder);
  if (values.only !== 'keyboard') {
    const code = await runSuite(lifetime, { vsix, folder, entry: values.suite, seconds: Number(values.timeout) });
    if (code !== 0) return code;
  }
  return values.only === 'suite' ? 0 : runKeyboard(lifetime, { vsix, folder });
});

/**
 * @param {import('../../client/launch/lifetime.mjs').Lifetime} lifetime
 * @param {{ readonly vsix: string, readonly folder: string, readonly entry: string, readonly seconds: number }} options
 */
async function runSuite(lifetime, { vsix, folder, entry, seconds }) {
  const module = await bundle(entry);
  const events = join(temporaryFolder(lifetime), 'events.jsonl');
  const run = { vsix, folder, module, seconds, env: { CLUSTERCONF_TEST_EVENTS: events } };
  const editor = await findEditor('tests');
  const executable = editor.kind === 'code-server' ? undefined : editor.executable;
  console.log(`Running the suite in ${executable ?? 'code-server'}`);
  const outcome = await (executable ? runInDesktop(lifetime, executable, run) : runInCodeServer(lifetime, run));
  return printReport(events, outcome);
}

/**
 * The suite as one file inside the project, so that the extension host finds mocha in node_modules.
 *
 * @param {string} entry
 */
async function bundle(entry) {
  const outfile = join(projectFolder, 'dist/test-host/suite.cjs');
  await build({
    ...{ entryPoints: [resolve(entry)], outfile, bundle: true, format: 'cjs', platform: 'node', target: 'node20' },
    ...{ external: ['vscode', 'mocha'], sourcemap: 'inline', logLevel: 'warning' },
  });
  return outfile;
}

/**
 * @param {import('../../client/launch/lifetime.mjs').Lifetime} lifetime
 * @param {{ readonly vsix: string, readonly folder: string }} options
 */
async function runKeyboard(lifetime, options) {
  if (process.platform !== 'linux') {
    console.log('The keyboard story needs code-server, which runs on Linux only; the suite has covered its steps.');
    return 0;
  }
  console.log('Playing the keyboard story in code-server');
  return playKeyboard(lifetime, options);
}

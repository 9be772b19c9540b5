#!/usr/bin/env node
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { runProgram } from './lifetime.mjs';
import { openFolder } from './open.mjs';
import { build } from './package.mjs';
import { projectFolder } from './paths.mjs';
import { run } from './processes.mjs';
import { Trouble } from './trouble.mjs';

// npm start [FOLDER] [-- --no-open]: everything from a fresh clone to the folder in an editor with the extension.
runProgram(async (lifetime) => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'no-open': { type: 'boolean' } } });
  const folder = chosenFolder(positionals);
  await ensureInstalled(lifetime);
  console.log('Building ...');
  await build(lifetime);
  console.log(`Checking ${folder}`);
  const checker = join(projectFolder, 'dist/cli.cjs');
  // What it finds is for the reader: it does not decide whether the folder is opened.
  await run(lifetime, process.execPath, [checker, 'check', folder], { stdio: 'inherit' });
  if (!values['no-open']) await openFolder(lifetime, folder);
  return 0;
});

/** @param {readonly string[]} names */
function chosenFolder(names) {
  if (names.length > 1) throw new Trouble('usage: npm start [FOLDER] [-- --no-open]');
  // npm runs us in the project's folder, but a relative name means the folder npm was called in.
  const [folder = join(projectFolder, 'examples')] = names.map((name) => resolve(process.env.INIT_CWD ?? '', name));
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
  throw new Trouble(`${folder} is not a folder.`);
}

import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageAddress, startCodeServer } from './codeServer.mjs';
import { findEditor } from './editor.mjs';
import { temporaryFolder } from './lifetime.mjs';
import { packageExtension } from './package.mjs';
import { cacheFolder, projectFolder } from './paths.mjs';
import { run, start } from './processes.mjs';
import { quietSettings } from './quietSettings.mjs';
import { Trouble } from './trouble.mjs';

/** @typedef {import('./lifetime.mjs').Lifetime} Lifetime */

/** The extension as it has just been built, for this window only: nothing is installed in the person's own editor. */
const fromSource = `--extensionDevelopmentPath=${projectFolder}`;
const isRoot = process.getuid?.() === 0;

/**
 * Opens a folder in a VS Code with the extension. With the person's own VS Code it returns at once; an editor of ours
 * lives until its window is closed or the lifetime ends.
 *
 * @param {Lifetime} lifetime
 * @param {string} folder
 */
export async function openFolder(lifetime, folder) {
  const editor = await findEditor('window');
  if (editor.kind === 'code') return openInstalled(lifetime, editor, folder);
  if (editor.kind === 'download') return openDownloaded(lifetime, editor.executable, folder);
  return openInBrowser(lifetime, folder);
}

/**
 * @param {Lifetime} lifetime
 * @param {{ readonly path: string, readonly executable: string | undefined }} code
 * @param {string} folder
 */
async function openInstalled(lifetime, { path, executable }, folder) {
  console.log(`Opening it in VS Code (${path})`);
  // VS Code refuses to run as root unless it is told where its data may lie.
  const asRoot = isRoot ? ['--no-sandbox', '--user-data-dir', join(cacheFolder(), 'vscode-root')] : [];
  const args = ['--new-window', fromSource, ...asRoot, folder];
  // On Windows the command is a batch file, which a path with a space would break; the program takes the same options.
  const command = process.platform === 'win32' && executable ? executable : path;
  const { code, output } = await run(lifetime, command, args);
  if (code !== 0) throw new Trouble(`${output.trimEnd()}\n${path} could not open the folder.`);
}

/**
 * @param {Lifetime} lifetime
 * @param {string} executable
 * @param {string} folder
 */
async function openDownloaded(lifetime, executable, folder) {
  const data = temporaryFolder(lifetime);
  mkdirSync(join(data, 'User'));
  writeFileSync(join(data, 'User/settings.json'), JSON.stringify(quietSettings));
  const own = ['--user-data-dir', data, '--extensions-dir', join(data, 'extensions')];
  const args = [...own, ...(isRoot ? ['--no-sandbox'] : []), fromSource, folder];
  console.log('Opening it in the downloaded VS Code; Ctrl-C closes it.');
  await once(start(lifetime, executable, args, { stdio: 'ignore' }), 'exit');
}

/**
 * @param {Lifetime} lifetime
 * @param {string} folder
 */
async function openInBrowser(lifetime, folder) {
  const server = await startCodeServer(lifetime, { vsix: await packageExtension(lifetime) });
  console.log('VS Code runs in code-server, without a password, for this machine only. Open it in a browser:');
  console.log(`  ${pageAddress(server.authority, folder)}`);
  console.log('Ctrl-C ends it.');
  await server.ended;
}

import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { resolveCliPathFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { temporaryFolder } from '../../client/launch/lifetime.mjs';
import { endDescendants, pause, run as runCommand } from '../../client/launch/processes.mjs';
import { quietSettings } from '../../client/launch/quietSettings.mjs';
import { screenEnvironment } from '../../client/launch/screen.mjs';
import { Trouble } from '../../client/launch/trouble.mjs';
import { emptyExtension } from './emptyExtension.mjs';

/**
 * Runs a suite in a desktop VS Code with data of its own, beside which the person's own VS Code may go on running.
 *
 * @param {import('../../client/launch/lifetime.mjs').Lifetime} lifetime
 * @param {string} executable
 * @param {import('./codeServerHost.mjs').SuiteRun} run
 * @returns {Promise<import('./report.mjs').Outcome>}
 */
export async function runInDesktop(lifetime, executable, { vsix, folder, module, seconds, env }) {
  const own = temporaryFolder(lifetime);
  const copy = join(own, 'copy', basename(folder));
  cpSync(folder, copy, { recursive: true });
  mkdirSync(join(own, 'data/User'), { recursive: true });
  writeFileSync(join(own, 'data/User/settings.json'), JSON.stringify(quietSettings));
  const profile = [`--user-data-dir=${join(own, 'data')}`, `--extensions-dir=${join(own, 'extensions')}`];
  await install(lifetime, executable, profile, vsix);
  const test = runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: emptyExtension(lifetime),
    extensionTestsPath: module,
    launchArgs: [copy, ...profile],
    extensionTestsEnv: { ...(await screenEnvironment(lifetime)), ...env },
  });
  const log = 'What VS Code has printed stands above.';
  const detail = await Promise.race([test.then((code) => `VS Code ended with ${code}`, String), pause(seconds * 1000)]);
  if (detail) return { how: 'ended', detail, log };
  await endDescendants();
  return { how: 'time ran out', detail: `time ran out after ${seconds} s`, log };
}

/**
 * @param {import('../../client/launch/lifetime.mjs').Lifetime} lifetime
 * @param {string} executable
 * @param {readonly string[]} profile
 * @param {string} vsix
 */
async function install(lifetime, executable, profile, vsix) {
  const command = resolveCliPathFromVSCodeExecutablePath(executable);
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...profile, ...asRoot, '--install-extension', vsix];
  // On Windows the command is a batch file, which only a shell can start, and a path may hold a space.
  const shell = process.platform === 'win32';
  const quote = (/** @type {string} */ text) => (shell ? `"${text}"` : text);
  const { code, output } = await runCommand(lifetime, quote(command), args.map(quote), { shell });
  if (code !== 0) throw new Trouble(`${output}\nVS Code could not install ${vsix}.`);
}

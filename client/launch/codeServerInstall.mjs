import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { delimiter, join } from 'node:path';
import { carefully, npm, npmTrouble } from './npm.mjs';
import { cacheFolder } from './paths.mjs';
import { run } from './processes.mjs';
import { Trouble } from './trouble.mjs';

/** @typedef {import('./lifetime.mjs').Lifetime} Lifetime */

/** code-server 4.139.1 is VS Code 1.139.1, and wants Node 24, which comes from npm as well. */
const codeServerVersion = '4.139.1';
const nodeVersion = '24.21.0';

/**
 * An installed code-server.
 *
 * @typedef {object} CodeServer
 * @property {string} node The Node binary to run it with.
 * @property {string} entry Its main module.
 */

/**
 * Finds code-server in the cache, or installs it from npm: about a minute and 700 MB. Its install scripts fetch from
 * elsewhere and compile what npm's packages hold already, so none runs, and what they would have done is done here.
 *
 * @param {Lifetime} lifetime
 * @param {string} [cache]
 * @returns {Promise<CodeServer>}
 */
export async function ensureCodeServer(lifetime, cache = cacheFolder()) {
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) {
    throw new Trouble(
      'code-server is set up on Linux (x64, arm64) only; please install VS Code with its "code" command.',
    );
  }
  const folder = join(cache, `code-server-${codeServerVersion}`);
  if (!existsSync(folder)) await install(lifetime, cache, folder);
  return locate(folder);
}

/** @param {string} folder @returns {CodeServer} */
function locate(folder) {
  const modules = join(folder, 'node_modules');
  return {
    node: join(modules, `node-linux-${process.arch}/bin/node`),
    entry: join(modules, 'code-server/out/node/entry.js'),
  };
}

/**
 * Installs beside the final place and renames at the end, so that what is there is whole, whoever else installs.
 *
 * @param {Lifetime} lifetime
 * @param {string} cache
 * @param {string} folder
 */
async function install(lifetime, cache, folder) {
  console.log(`Installing code-server ${codeServerVersion} from npm into ${cache} (a minute, once) ...`);
  const partial = `${folder}.${process.pid}`;
  lifetime.defer(() => rmSync(partial, { recursive: true, force: true }));
  mkdirSync(partial, { recursive: true });
  writeFileSync(join(partial, 'package.json'), '{ "private": true }\n');
  const packages = [`code-server@${codeServerVersion}`, `node-linux-${process.arch}@${nodeVersion}`];
  await must(npm(lifetime, ['install', ...carefully, '--save-exact', ...packages], { cwd: partial }));
  await installParts(lifetime, partial);
  try {
    renameSync(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // Otherwise another run was faster, and its result is as good.
  }
}

/**
 * What code-server's own install script does: the dependencies of VS Code and of its extensions, two links.
 *
 * @param {Lifetime} lifetime
 * @param {string} folder
 */
async function installParts(lifetime, folder) {
  const { node } = locate(folder);
  const nodeHome = join(node, '../..');
  const env = {
    ...process.env,
    PATH: `${join(nodeHome, 'bin')}${delimiter}${process.env.PATH}`,
    npm_config_nodedir: nodeHome, // The headers native modules are built with, which would be downloaded otherwise.
  };
  const vscode = join(folder, 'node_modules/code-server/lib/vscode');
  const extensions = join(vscode, 'extensions');
  for (const cwd of [vscode, extensions]) {
    await must(npm(lifetime, ['install', '--omit=dev', ...carefully], { cwd, env }));
  }
  await must(run(lifetime, node, ['./postinstall.mjs'], { cwd: extensions, env }));
  link('code-linux.sh', join(vscode, 'bin/remote-cli/code-server'));
  link('browser-linux.sh', join(vscode, 'bin/helpers/browser.sh'));
  const native = ['rebuild', '--loglevel=error', '@vscode/spdlog', '@vscode/native-watchdog'];
  const { code } = await npm(lifetime, native, { cwd: vscode, env: { ...env, JOBS: String(cpus().length) } });
  if (code !== 0) console.log("No compiler for code-server's logging module: its Output panel will stay empty.");
}

/** @param {string} target @param {string} path */
function link(target, path) {
  rmSync(path, { force: true });
  symlinkSync(target, path);
}

/** @param {Promise<{ readonly code: number, readonly output: string }>} running */
async function must(running) {
  const { code, output } = await running;
  if (code !== 0) throw npmTrouble('install code-server', output);
}

import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureCodeServer } from './codeServerInstall.mjs';
import { temporaryFolder } from './lifetime.mjs';
import { pause, run, start } from './processes.mjs';
import { quietSettings } from './quietSettings.mjs';
import { Trouble } from './trouble.mjs';

/**
 * @typedef {object} CodeServerOptions
 * @property {string} vsix The extension to install.
 * @property {Readonly<Record<string, unknown>>} [settings] User settings over the quiet ones.
 * @property {Readonly<Record<string, string>>} [env] What the extension host finds in its environment, too.
 */

/**
 * @typedef {object} RunningCodeServer
 * @property {string} authority Such as 127.0.0.1:41234.
 * @property {() => string} log What it has printed so far.
 * @property {Promise<string>} hostExit How its first extension host ended: 'code 0, signal null' when by itself.
 * @property {Promise<void>} ended Resolves when the server itself has ended.
 */

/**
 * Starts code-server on a free port of 127.0.0.1. Its settings, extensions and home live in a temporary folder: it reads
 * and leaves nothing of the person's own. It asks for no password.
 *
 * @param {import('./lifetime.mjs').Lifetime} lifetime
 * @param {CodeServerOptions} options
 * @returns {Promise<RunningCodeServer>}
 */
export async function startCodeServer(lifetime, { vsix, settings = {}, env: extra = {} }) {
  const { node, entry } = await ensureCodeServer(lifetime);
  const folder = temporaryFolder(lifetime);
  for (const name of ['data/User', 'extensions', 'home', 'tmp']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'data/User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  const env = environment(folder, extra);
  const own = [
    ...['--config', join(folder, 'config.yaml')],
    ...['--user-data-dir', join(folder, 'data')],
    ...['--extensions-dir', join(folder, 'extensions')],
  ];
  const installed = await run(lifetime, node, [entry, ...own, '--install-extension', resolve(vsix)], { env });
  if (installed.code !== 0) throw new Trouble(`${installed.output}\ncode-server could not install ${vsix}.`);
  const args = [entry, ...own, ...serverArguments];
  return listen(start(lifetime, node, args, { env, stdio: ['ignore', 'pipe', 'pipe'] }));
}

const serverArguments = [
  ...['--auth', 'none', '--bind-addr', '127.0.0.1:0'],
  ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
  ...['--disable-getting-started-override', '--ignore-last-opened'],
  // Without it a built VS Code ignores the test module that the page's address names.
  ...['--vscode-option', 'enable-smoke-test-driver'],
];

/**
 * The page that shows a folder. The payload is what the desktop's command line says by options.
 *
 * @param {string} authority
 * @param {string} folder absolute
 * @param {readonly (readonly [string, string])[]} [payload]
 */
export function pageAddress(authority, folder, payload = []) {
  const address = new URL(`http://${authority}/`);
  address.searchParams.set('folder', folder);
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

/**
 * A file of this machine as the page names it.
 *
 * @param {string} authority
 * @param {string} path absolute
 */
export function remoteFile(authority, path) {
  return `vscode-remote://${authority}${encodeURI(path)}`;
}

/**
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} extra
 * @returns {NodeJS.ProcessEnv}
 */
function environment(folder, extra) {
  // A terminal of VS Code sets VSCODE_*, by which this server would take itself for a part of that one.
  const foreign = /^(VSCODE_|ELECTRON_|XDG_(CONFIG|DATA|CACHE|STATE)_HOME$)/;
  const inherited = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  const tmp = join(folder, 'tmp');
  const own = { HOME: join(folder, 'home'), TMPDIR: tmp, XDG_RUNTIME_DIR: tmp, EXTENSIONS_GALLERY: '{}' };
  return { ...Object.fromEntries(inherited), ...own, ...extra };
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<RunningCodeServer>}
 */
async function listen(server) {
  let log = '';
  const ended = once(server, 'exit').then(() => {});
  /** @param {RegExp} pattern @returns {Promise<string>} what the pattern's group has caught as soon as the log has it */
  const logged = (pattern) =>
    new Promise((found) => {
      const look = () => {
        const [, text] = pattern.exec(log) ?? [];
        if (text) found(text);
      };
      server.stdout?.on('data', look);
      server.stderr?.on('data', look);
    });
  for (const stream of [server.stdout, server.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      log += text;
    });
  }
  const address = logged(/listening on http:\/\/(127\.0\.0\.1:\d+)/);
  const hostExit = logged(/Extension Host Process exited with (code: \S+, signal: [^\s.]+)/);
  const authority = await Promise.race([address, ended, pause(60_000)]);
  if (!authority) throw new Trouble(`${log}\ncode-server does not listen.`);
  return { authority, log: () => log, hostExit, ended };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureCodeServer } from './codeServerInstall.mjs';
import { temporaryFolder } from './lifetime.mjs';
import { run, start } from './processes.mjs';
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
function listen(server) {
  let log = '';
  return new Promise((ready, fail) => {
    /** @type {Promise<string>} */
    const hostExit = new Promise((ended) => {
      /** @param {string} text */
      const read = (text) => {
        log += text;
        const [, authority] = /listening on http:\/\/(127\.0\.0\.1:\d+)/.exec(log) ?? [];
        if (authority) ready({ authority, log: () => log, hostExit });
        const [, exit] = /Extension Host Process exited with (code: \S+, signal: [^\s.]+)/.exec(log) ?? [];
        if (exit) ended(exit.replaceAll(':', ''));
      };
      server.stdout?.setEncoding('utf8').on('data', read);
      server.stderr?.setEncoding('utf8').on('data', read);
      server.on('exit', (code) => ended(`the server, code ${code}`));
    });
    server.on('error', fail);
    server.on('exit', (code) => fail(new Trouble(`${log}\ncode-server ended with ${code} instead of listening.`)));
    setTimeout(() => fail(new Trouble(`${log}\ncode-server did not listen within a minute.`)), 60_000).unref();
  });
}

import { cpSync, mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium.mjs';
import { pageAddress, remoteFile, startCodeServer } from './codeServer.mjs';
import { temporaryFolder } from './lifetime.mjs';

const browserArguments = [
  ...['--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  // Nothing but this machine resolves: a test that needs the network fails here, and not only at a site without one.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/**
 * @typedef {object} WorkbenchOptions
 * @property {string} folder What to open; a copy of it is opened.
 * @property {string} vsix
 * @property {string} [file] A file of the folder to open.
 * @property {number} [line] Its line to go to, from 1.
 * @property {{ readonly module: string, readonly extension: string }} [tests] A module whose `run` the extension host
 *   calls as soon as it is up, and the folder of the extension under development that there must be for that.
 * @property {Readonly<Record<string, unknown>>} [settings]
 * @property {Readonly<Record<string, string>>} [env]
 * @property {{ readonly width: number, readonly height: number }} [size]
 * @property {Readonly<Record<string, (...args: never[]) => unknown>>} [expose] Functions that the page may call.
 */

/**
 * @typedef {object} Workbench
 * @property {import('playwright-core').Page} page
 * @property {string} folder The copy.
 * @property {import('./codeServer.mjs').RunningCodeServer} server
 */

/**
 * Opens a copy of a folder in a real VS Code with the packaged extension: code-server under a Chromium that nobody sees.
 *
 * @param {import('./lifetime.mjs').Lifetime} lifetime its end closes the workbench
 * @param {WorkbenchOptions} options
 * @returns {Promise<Workbench>}
 */
export async function openWorkbench(lifetime, { size = { width: 1280, height: 800 }, expose = {}, ...options }) {
  const own = temporaryFolder(lifetime);
  const folder = join(own, 'copy', basename(resolve(options.folder)));
  cpSync(resolve(options.folder), folder, { recursive: true });
  const browser = await ensureChromium(lifetime);
  const server = await startCodeServer(lifetime, options);
  const page = await openBrowser(lifetime, browser, own, size);
  for (const [name, callback] of Object.entries(expose)) await page.exposeFunction(name, callback);
  const payload = pagePayload(server.authority, folder, options);
  await page.goto(pageAddress(server.authority, folder, payload), { waitUntil: 'domcontentloaded' });
  return { page, folder, server };
}

/**
 * @param {import('./lifetime.mjs').Lifetime} lifetime
 * @param {string} executablePath
 * @param {string} own
 * @param {{ readonly width: number, readonly height: number }} viewport
 */
async function openBrowser(lifetime, executablePath, own, viewport) {
  const home = join(own, 'home');
  mkdirSync(home);
  const context = await chromium.launchPersistentContext(join(own, 'profile'), {
    executablePath,
    viewport,
    args: process.getuid?.() === 0 ? [...browserArguments, '--no-sandbox'] : browserArguments,
    env: { ...process.env, HOME: home },
    // The lifetime ends it, also on a signal.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  lifetime.defer(() => context.close());
  return context.pages()[0] ?? context.newPage();
}

/**
 * @param {string} authority
 * @param {string} folder
 * @param {Pick<WorkbenchOptions, 'file' | 'line' | 'tests'>} options
 */
function pagePayload(authority, folder, { file, line, tests }) {
  /** @type {[string, string][]} */
  const entries = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (file) entries.push(['openFile', remoteFile(authority, join(folder, file)) + (line ? `:${line}` : '')]);
  if (line) entries.push(['gotoLineMode', 'true']);
  if (tests) entries.push(['extensionDevelopmentPath', remoteFile(authority, tests.extension)]);
  if (tests) entries.push(['extensionTestsPath', remoteFile(authority, tests.module)]);
  return entries;
}

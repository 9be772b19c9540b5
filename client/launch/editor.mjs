import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onPath } from './onPath.mjs';
import { cacheFolder, projectFolder } from './paths.mjs';
import { canHaveScreen, hasScreen } from './screen.mjs';
import { Trouble } from './trouble.mjs';

/**
 * A VS Code: the command on the PATH and, if it is known, the program behind it; one downloaded into the cache; or
 * code-server, which is fetched when it is started.
 *
 * @typedef {{ readonly kind: 'code', readonly path: string, readonly executable: string | undefined }
 *   | { readonly kind: 'download', readonly executable: string }
 *   | { readonly kind: 'code-server' }} Editor
 */

/** How long the download may take to begin, in milliseconds. Once it runs it has all the time it needs. */
const patience = 15_000;

/**
 * The best VS Code at hand: `code` on the PATH, else one that can be downloaded, else code-server. The variable
 * CLUSTERCONF_EDITOR (code, download, code-server) allows that one only.
 *
 * @param {'window' | 'tests'} purpose tests need the program itself, and are content with an invisible screen
 * @returns {Promise<Editor>}
 */
export async function findEditor(purpose) {
  const only = process.env.CLUSTERCONF_EDITOR;
  if (only && !['code', 'download', 'code-server'].includes(only)) {
    throw new Trouble(`CLUSTERCONF_EDITOR is "${only}"; it can be code, download or code-server.`);
  }
  const found = only === 'code-server' ? undefined : await findDesktop(purpose, only);
  if (found) return found;
  if (only && only !== 'code-server')
    throw new Trouble(`CLUSTERCONF_EDITOR asks for ${only}, which cannot be had here.`);
  return { kind: 'code-server' };
}

/**
 * @param {'window' | 'tests'} purpose
 * @param {string | undefined} only
 */
async function findDesktop(purpose, only) {
  const installed = only === 'download' ? undefined : installedCode();
  if (installed && serves(installed.executable, purpose)) return installed;
  if (only === 'code') return undefined;
  if (purpose === 'tests' ? canHaveScreen() : hasScreen()) return downloadedCode();
  console.log('A desktop VS Code needs a screen, and there is none.');
  return undefined;
}

/**
 * Whether the installed VS Code can be used. A command whose program is not known, or is one of Windows seen from its
 * Linux subsystem, opens its window somewhere by itself, but cannot be given tests.
 *
 * @param {string | undefined} executable
 * @param {'window' | 'tests'} purpose
 */
function serves(executable, purpose) {
  const isLocal = executable !== undefined && !(process.platform === 'linux' && executable.endsWith('.exe'));
  return purpose === 'tests' ? isLocal && canHaveScreen() : !isLocal || hasScreen();
}

function installedCode() {
  const path = onPath('code');
  // In a terminal of VS Code on another machine, `code` only talks to that window and knows few options.
  if (!path || realpathSync(path).includes('remote-cli')) return undefined;
  const version = versionOf(path);
  if (version && !isRecent(version)) {
    console.log(`The installed VS Code ${version} is too old.`);
    return undefined;
  }
  return { kind: /** @type {const} */ ('code'), path, executable: beside(path, programs) };
}

/** Where the program and its package.json lie, seen from the folder of the `code` command: Linux, Windows, macOS. */
const programs = ['../code', '../Code.exe', '../../../MacOS/Electron'];
const manifests = ['../resources/app/package.json', '../package.json'];

/**
 * @param {string} command
 * @param {readonly string[]} candidates
 */
function beside(command, candidates) {
  const folder = dirname(realpathSync(command));
  return candidates.map((candidate) => join(folder, candidate)).find(existsSync);
}

/** @param {string} command @returns {string | undefined} undefined for a layout that is not known */
function versionOf(command) {
  const manifest = beside(command, manifests);
  return manifest && JSON.parse(readFileSync(manifest, 'utf8')).version;
}

/** @param {string} version */
function isRecent(version) {
  const { engines } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  return engines.vscode.replace('^', '').localeCompare(version, 'en', { numeric: true }) <= 0;
}

/** @returns {Promise<Editor | undefined>} */
async function downloadedCode() {
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  const cachePath = join(cacheFolder(), 'vscode');
  mkdirSync(cachePath, { recursive: true });
  /** @type {() => void} */
  let begun = () => {};
  const late = new Promise((_, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), patience);
    begun = () => clearTimeout(timer);
  });
  /** @param {{ readonly stage: string }} progress */
  const report = ({ stage }) => {
    if (stage === 'downloading') begun();
  };
  try {
    console.log('Looking for a VS Code to download ...');
    const download = downloadAndUnzipVSCode({ version: 'stable', cachePath, reporter: { report, error: () => {} } });
    const executable = await Promise.race([download, late]);
    return { kind: 'download', executable: String(executable) };
  } catch {
    console.log('VS Code could not be downloaded.');
    return undefined;
  } finally {
    begun();
  }
}

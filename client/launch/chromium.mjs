import { existsSync, readFileSync } from 'node:fs';
import { onPath } from './onPath.mjs';
import { run } from './processes.mjs';
import { Trouble } from './trouble.mjs';

/** @typedef {import('./lifetime.mjs').Lifetime} Lifetime */

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The path of a Chromium: the one that the variable CHROMIUM names, one on the PATH, one that Playwright has fetched,
 * else Debian's, installed when this may be done.
 *
 * @param {Lifetime} lifetime
 */
export async function ensureChromium(lifetime) {
  const found = process.env.CHROMIUM || names.map(onPath).find(Boolean) || (await playwrightChromium());
  if (found) return found;
  await aptInstall(lifetime, ['chromium'], 'Chromium');
  const installed = onPath('chromium');
  if (installed) return installed;
  throw new Trouble('Chromium was not found; please install it, or name one by the variable CHROMIUM.');
}

/**
 * Makes sure that Japanese text shows as such and not as boxes. Where that cannot be, it says so and goes on.
 *
 * @param {Lifetime} lifetime
 */
export async function ensureJapaneseFont(lifetime) {
  const { code, output } = await run(lifetime, 'fc-list', [':lang=ja', 'file']);
  if (code === 0 && output.trim() !== '') return;
  const installed = await aptInstall(lifetime, ['fonts-ipafont-gothic'], 'a Japanese font');
  if (!installed) console.log('No Japanese font was found: Japanese text will show as boxes.');
}

async function playwrightChromium() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/**
 * @param {Lifetime} lifetime
 * @param {readonly string[]} packages
 * @param {string} what
 * @returns {Promise<boolean>} false where packages cannot be installed, or could not
 */
async function aptInstall(lifetime, packages, what) {
  if (process.getuid?.() !== 0 || !isDebian()) return false;
  console.log(`Installing ${what} (apt-get install ${packages.join(' ')}) ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run(lifetime, 'apt-get', ['update', '-q'], { env });
  const { code } = await run(lifetime, 'apt-get', ['install', '-yq', '--no-install-recommends', ...packages], { env });
  return code === 0;
}

/** Ubuntu, which calls itself like Debian, does not count: its package only points to a snap. */
function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../client/launch/paths.mjs';
import { pause } from '../../client/launch/processes.mjs';
import { openFile } from '../../client/launch/screenSteps.mjs';
import { openWorkbench } from '../../client/launch/workbench.mjs';

/** @typedef {import('playwright-core').Page} Page */

const planted = 'planted/server1/ofcscan.ini';

/**
 * What a person does without touching the mouse: open the file, go to the finding, read it, fix it, save it. The file is
 * in Shift_JIS, and no setting says so: read wrongly, it could not be saved as it was.
 *
 * @param {import('../../client/launch/lifetime.mjs').Lifetime} lifetime
 * @param {{ readonly vsix: string, readonly folder: string }} options
 * @returns {Promise<number>} 0 when all went as it should, 1 when a step failed
 */
export async function playKeyboard(lifetime, options) {
  const { page, folder } = await openWorkbench(lifetime, options);
  const file = join(folder, planted);
  const before = bytes(file);
  try {
    for (const [title, step] of story(page, file, before)) {
      await step();
      console.log(`  ok      ${title}`);
    }
    return 0;
  } catch (error) {
    console.log(`  FAILED  ${error instanceof Error ? error.stack : error}`);
    const picture = join(projectFolder, 'out/host/keyboard.png');
    mkdirSync(join(picture, '..'), { recursive: true });
    await page.screenshot({ path: picture });
    console.log(`          the screen: ${picture}`);
    return 1;
  }
}

/**
 * @param {Page} page
 * @param {string} file
 * @param {string} before the file's bytes
 * @returns {readonly (readonly [string, () => Promise<void>])[]}
 */
function story(page, file, before) {
  return [
    ['the file opens by its name, and its findings show', () => openPlanted(page)],
    ['nothing has popped up', () => nothingPoppedUp(page)],
    ['the hover on a key says what the key is for', () => readHover(page)],
    ['F8 goes to the finding and tells it', () => readFinding(page)],
    ['the first fix offered is applied', () => applyFix(page)],
    ['saving changes the name on disk and no other byte', () => saveAndCompare(page, file, before)],
    ['nothing has popped up to the end', () => nothingPoppedUp(page)],
  ];
}

/** @param {Page} page */
async function openPlanted(page) {
  await page.locator('.monaco-workbench').waitFor();
  await openFile(page, planted);
  await page.locator('.squiggly-error').first().waitFor();
}

/** @param {Page} page */
async function nothingPoppedUp(page) {
  const popups = page.locator('.notification-toast, .monaco-dialog-box');
  assert.deepEqual(await popups.allInnerTexts(), []);
}

/** @param {Page} page */
async function readHover(page) {
  await page.keyboard.press('Control+f');
  await page.keyboard.type('MasterDirectory=');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+i');
  const hover = page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
  assert.match((await hover.textContent()) ?? '', /share|folder|共有|フォルダ/i);
  await page.keyboard.press('Escape');
}

/** @param {Page} page */
async function readFinding(page) {
  await page.keyboard.press('F8');
  const told = (await page.locator('.marker-widget').textContent()) ?? '';
  assert.match(told, /officescan\/master-directory-names-a-node/);
  await page.keyboard.press('Escape');
}

/** @param {Page} page */
async function applyFix(page) {
  await page.keyboard.press('Control+.');
  const first = page.locator('.action-widget .monaco-list-row.focused');
  await first.waitFor();
  await page.keyboard.press('Enter');
  await first.waitFor({ state: 'detached' });
}

/**
 * @param {Page} page
 * @param {string} file
 * @param {string} before
 */
async function saveAndCompare(page, file, before) {
  await page.keyboard.press('Control+s');
  for (let waited = 0; waited < 10_000 && bytes(file) === before; waited += 50) await pause(50);
  const after = bytes(file);
  const host = /(?<=^MasterDirectory=\\\\)[^\\\r\n]+/m;
  const name = host.exec(after)?.[0] ?? '';
  assert.notEqual(after, before, 'the file on disk is as it was');
  assert.equal(after, before.replace(host, name));
}

/**
 * The file on disk, a character for each byte, so that text functions compare bytes whatever the encoding.
 *
 * @param {string} file
 */
function bytes(file) {
  return readFileSync(file, 'latin1');
}

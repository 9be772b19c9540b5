import { Trouble } from './trouble.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * What can be done in the editor's page, each written `name:argument`.
 *
 * @param {Page} page
 * @returns {(step: string) => Promise<void>}
 */
export function createSteps(page) {
  /** @type {Readonly<Record<string, (argument: string) => Promise<unknown>>>} */
  const steps = {
    wait: (selector) => page.waitForSelector(selector),
    gone: (selector) => page.waitForSelector(selector, { state: 'detached' }),
    sleep: (milliseconds) => page.waitForTimeout(Number(milliseconds)),
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    click: (selector) => page.locator(selector).first().click(),
    hover: (text) => hoverText(page, text),
    command: (title) => runCommand(page, title),
    print: async (selector) => {
      for (const text of await page.locator(selector).allInnerTexts()) console.log(text.replace(/\s+/g, ' ').trim());
    },
    shot: (path) => page.screenshot({ path }),
  };
  return async (step) => {
    const colon = step.indexOf(':');
    const perform = steps[step.slice(0, colon)];
    if (!perform) throw new Trouble(`Unknown step: ${step}`);
    await perform(step.slice(colon + 1));
  };
}

/**
 * Runs a command by its title through the command palette.
 *
 * @param {Page} page
 * @param {string} title
 */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await choose(page, `>${title}`, title);
}

/**
 * Opens a file of the folder by its path.
 *
 * @param {Page} page
 * @param {string} path
 */
export async function openFile(page, path) {
  await page.keyboard.press('Control+p');
  await choose(page, path, path.slice(path.lastIndexOf('/') + 1));
}

/**
 * @param {Page} page
 * @param {string} typed
 * @param {string} row
 */
async function choose(page, typed, row) {
  await page.locator('.quick-input-box input').fill(typed);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: row }).waitFor();
  await page.keyboard.press('Enter');
}

/**
 * Rests the mouse on a text in the editor until its hover shows.
 *
 * @param {Page} page
 * @param {string} text
 */
async function hoverText(page, text) {
  const place = await page.evaluate(placeOnScreen, text);
  if (!place) throw new Trouble(`"${text}" is not on the screen.`);
  await page.mouse.move(place.x - 3, place.y);
  await page.mouse.move(place.x, place.y, { steps: 3 });
  await page.waitForSelector('.monaco-hover:not(.hidden) .hover-contents');
  await page.waitForTimeout(600); // The hover's parts arrive one after the other.
}

/**
 * The middle of a text, wherever the editor has cut its line into coloured pieces. Runs in the page.
 *
 * @param {string} text
 */
function placeOnScreen(text) {
  for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
    const at = (line.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(text);
    if (at < 0) continue;
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode();
    let start = 0;
    while (node && start + (node.textContent ?? '').length <= at) {
      start += (node.textContent ?? '').length;
      node = walker.nextNode();
    }
    if (!node) continue;
    const range = document.createRange();
    range.setStart(node, at - start);
    range.setEnd(node, Math.min((node.textContent ?? '').length, at - start + text.length));
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
  return undefined;
}

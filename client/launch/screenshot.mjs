#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { ensureJapaneseFont } from './chromium.mjs';
import { runProgram } from './lifetime.mjs';
import { createSteps } from './screenSteps.mjs';
import { Trouble } from './trouble.mjs';
import { openWorkbench } from './workbench.mjs';

const usage = `usage: node client/launch/screenshot.mjs --vsix FILE --folder FOLDER --file FILE --out PNG
  [--line N] [--size 1280x800] [--settings JSON] [--do STEP]...
Opens FILE of a copy of FOLDER, performs the steps in order, then writes the picture. Steps:
  wait:CSS  gone:CSS  sleep:MS  press:KEYS  type:TEXT  click:CSS  hover:TEXT  command:TITLE  print:CSS  shot:PNG`;

runProgram(async (lifetime) => {
  const { values } = parseArgs({
    options: {
      ...{ vsix: { type: 'string' }, folder: { type: 'string' }, file: { type: 'string' }, out: { type: 'string' } },
      ...{ line: { type: 'string' }, size: { type: 'string', default: '1280x800' } },
      ...{ settings: { type: 'string', default: '{}' }, do: { type: 'string', multiple: true, default: [] } },
    },
  });
  const { vsix, folder, file, out, line } = values;
  if (!vsix || !folder || !file || !out) throw new Trouble(usage);
  const [width = 1280, height = 800] = values.size.split('x').map(Number);
  await ensureJapaneseFont(lifetime);
  const { page } = await openWorkbench(lifetime, {
    ...{ vsix, folder, file, size: { width, height }, settings: JSON.parse(values.settings) },
    ...(line ? { line: Number(line) } : {}),
  });
  const perform = createSteps(page);
  try {
    await page.waitForSelector('.monaco-editor .view-line');
    for (const step of values.do) await perform(step);
  } finally {
    await page.screenshot({ path: out }); // The picture of a step that failed tells why it did.
  }
  return 0;
});

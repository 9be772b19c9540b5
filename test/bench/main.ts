import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchCommandLine } from './cli';
import { benchCold } from './cold';
import { benchEdits } from './edits';
import { benchExports } from './exports';
import { benchLimits } from './limits';
import { type Options, type Part, readOptions } from './options';
import { benchParsers } from './parsers';
import { benchRules } from './rules';
import { benchSizes } from './sizes';

/** Each part measures in the folder that it is given and returns what it has to say. */
const run: Readonly<Record<Part, (options: Options, folder: string) => Promise<string>>> = {
  parsers: benchParsers,
  edits: benchEdits,
  limits: benchLimits,
  rules: benchRules,
  cli: benchCommandLine,
  cold: benchCold,
  exports: benchExports,
  sizes: benchSizes,
};

const options = readOptions(process.argv.slice(2));
if (!existsSync(options.server) || !existsSync('dist/cli.cjs')) throw new Error('run "npm run build" first');
const folder = mkdtempSync(join(tmpdir(), 'clusterconf-bench-'));
try {
  for (const part of options.only) console.log(`${await run[part](options, folder)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

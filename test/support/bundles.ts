import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder: the one with package.json. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** What `npm run build` makes and people run; throws when it was not run, since a test of nothing must not pass. */
export const bundles = {
  cli: bundle('cli.cjs'),
  server: bundle('server.cjs'),
  session: bundle('session.cjs'),
  library: bundle('library.cjs'),
  client: bundle('client.cjs'),
  webServer: bundle('web/server.js'),
} as const;

function bundle(name: string): string {
  const path = join(projectFolder, 'dist', name);
  if (!existsSync(path)) throw new Error(`dist/${name} is missing: run "npm run build" first`);
  return path;
}

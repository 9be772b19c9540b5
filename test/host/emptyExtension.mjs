import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../client/launch/lifetime.mjs';

/**
 * An extension that does nothing. Tests run only beside an extension under development; the one under test is installed
 * from its package instead, so something else has to stand in.
 *
 * @param {import('../../client/launch/lifetime.mjs').Lifetime} lifetime
 */
export function emptyExtension(lifetime) {
  const folder = join(temporaryFolder(lifetime), 'empty');
  mkdirSync(folder);
  const manifest = { name: 'empty', publisher: 'test', version: '0.0.0', engines: { vscode: '*' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

import { join } from 'node:path';
import { temporaryFolder } from './lifetime.mjs';
import { npm } from './npm.mjs';
import { projectFolder } from './paths.mjs';
import { Trouble } from './trouble.mjs';

/** @typedef {import('./lifetime.mjs').Lifetime} Lifetime */

/**
 * Builds dist/ from the sources.
 *
 * @param {Lifetime} lifetime
 */
export async function build(lifetime) {
  const { code, output } = await npm(lifetime, ['run', '--silent', 'build'], { cwd: projectFolder });
  if (code !== 0) throw new Trouble(`${output.trimEnd()}\nThe build failed.`);
}

/**
 * Packages the extension as it would be published.
 *
 * @param {Lifetime} lifetime
 * @returns {Promise<string>} the VSIX, in a folder that is removed at the end
 */
export async function packageExtension(lifetime) {
  const vsix = join(temporaryFolder(lifetime), 'clusterconf.vsix');
  const { code, output } = await npm(lifetime, ['run', '--silent', 'package', '--', '--out', vsix], {
    cwd: projectFolder,
  });
  if (code !== 0) throw new Trouble(`${output.trimEnd()}\nThe extension could not be packaged.`);
  return vsix;
}

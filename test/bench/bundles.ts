import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** Bundles an entry as our own server is bundled, so that sizes and starts compare. */
export async function bundleServer(entry: string, folder: string, name: string): Promise<string> {
  const outfile = join(folder, `${name}.cjs`);
  await build({
    ...shared,
    minify: true,
    entryPoints: [entry],
    outfile,
    format: 'cjs',
    mainFields: ['module', 'main'],
  });
  return outfile;
}

/** Bundles an entry so that what it imports on demand is loaded on demand. */
export async function bundleInPieces(entry: string, folder: string, name: string): Promise<string> {
  await build({
    ...shared,
    entryPoints: { [name]: entry },
    outdir: folder,
    format: 'esm',
    splitting: true,
    outExtension: { '.js': '.mjs' },
  });
  return join(folder, `${name}.mjs`);
}

const shared: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  logLevel: 'error',
  legalComments: 'none',
};

/**
 * Bundles what is shipped: the client, the server for Node and for a web worker, and the command line. `--watch` keeps
 * at it while somebody works.
 */
import { readFileSync } from 'node:fs';
import { context } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: !watch,
  sourcemap: watch,
  target: 'node20',
  charset: 'utf8',
  logLevel: 'warning',
  legalComments: 'none',
  define: { VERSION: JSON.stringify(version) },
};

/** @type {import('esbuild').BuildOptions} */
const forNode = { ...shared, platform: 'node', format: 'cjs', external: ['vscode'], mainFields: ['module', 'main'] };

/** @type {import('esbuild').BuildOptions} */
const forWeb = { ...shared, platform: 'browser', target: 'es2022', external: ['vscode'], conditions: ['browser'] };

/**
 * The server and the command line have nothing with which they could open a connection or start a program.
 *
 * @type {import('esbuild').BuildOptions}
 */
const confined = {
  ...forNode,
  alias: { net: './server/src/platform/unavailable.ts', child_process: './server/src/platform/unavailable.ts' },
};

/**
 * Leaves the examples out of the bundles that never show them. They stand last in every rule file, and calls in them keep
 * a bundler from seeing that nobody needs them.
 *
 * @type {import('esbuild').Plugin}
 */
const withoutExamples = {
  name: 'without examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]rules[\\/]\w+[\\/]\w+\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      return { contents: text.slice(0, text.indexOf('export const examples')), loader: 'ts' };
    });
  },
};

const builds = [
  { ...forNode, entryPoints: { client: 'client/src/extension.ts' }, outdir: 'dist', outExtension: { '.js': '.cjs' } },
  {
    ...confined,
    entryPoints: { server: 'server/src/lsp/node.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    plugins: [withoutExamples],
  },
  {
    ...confined,
    entryPoints: { cli: 'server/src/cli/main.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...forWeb,
    // The package is of type module, so the web host takes a client called .js for a module, which it cannot load.
    format: 'cjs',
    entryPoints: { client: 'client/src/browser.ts' },
    outdir: 'dist/web',
    outExtension: { '.js': '.cjs' },
  },
  {
    ...forWeb,
    format: 'iife',
    entryPoints: { server: 'server/src/lsp/browser.ts' },
    outdir: 'dist/web',
    plugins: [withoutExamples],
  },
];

for (const build of builds) {
  const bundle = await context(build);
  if (watch) await bundle.watch();
  else {
    await bundle.rebuild();
    await bundle.dispose();
  }
}

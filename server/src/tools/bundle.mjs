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
 * Leaves out the rules' examples, which are shipped as pages in docs/: calls in them keep a bundler from seeing that nobody
 * needs them. They stand at the end of every rule file.
 *
 * @param {(rule: string) => string} [more] leaves out more of the text of a rule file
 * @returns {import('esbuild').Plugin}
 */
function withoutExamples(more = (rule) => rule) {
  return {
    name: 'without examples',
    setup(build) {
      build.onLoad({ filter: /[\\/]rules[\\/]\w+[\\/]\w+\.ts$/ }, ({ path }) => {
        const [rule = ''] = readFileSync(path, 'utf8').split('export const examples');
        return { contents: more(rule), loader: 'ts' };
      });
    },
  };
}

/** The server never shows what its rules are for: a hover links to the page. Reports of the command line tell it. */
const withoutPages = withoutExamples((rule) => rule.replace(/\n {2}docs: \{\n.*?\n {2}\},\n/s, '\n'));

/**
 * Has a library that fills tables when it is loaded do so when the first archive is unpacked: most people never bring one,
 * and would wait for the tables at every start.
 *
 * @type {import('esbuild').Plugin}
 */
const inflateLate = {
  name: 'inflate late',
  setup(build) {
    build.onResolve({ filter: /^fflate\/browser$/ }, ({ namespace }) =>
      namespace === 'file' ? { path: 'when called', namespace: 'inflate' } : undefined,
    );
    build.onResolve({ filter: /^needed$/, namespace: 'inflate' }, ({ path }) => ({ path, namespace: 'inflate' }));
    build.onLoad({ filter: /./, namespace: 'inflate' }, ({ path }) => ({
      contents:
        path === 'needed'
          ? `export { Inflate } from 'fflate/browser';`
          : `export function Inflate(take) { return new (require('needed').Inflate)(take); }`,
      resolveDir: import.meta.dirname,
    }));
  },
};

/**
 * Has the server in three files: what answers `initialize`, the library that both other files speak the protocol with,
 * and all the rest, which is loaded when the client has that answer.
 *
 * @type {import('esbuild').Plugin}
 */
const inThreeFiles = {
  name: 'in three files',
  setup(build) {
    const library = /^vscode-(languageserver|languageserver-(protocol|types)|jsonrpc)(\/|$)/;
    build.onResolve({ filter: library }, () => ({ path: './library.cjs', external: true }));
    build.onResolve({ filter: /^\.\/openSession$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './session.cjs', external: true } : undefined,
    );
  },
};

/**
 * Has the command line load the server from the file that the editor starts, and only for `lsp`.
 *
 * @type {import('esbuild').Plugin}
 */
const serverApart = {
  name: 'server apart',
  setup(build) {
    build.onResolve({ filter: /\/lsp\/node$/ }, () => ({ path: './server.cjs', external: true }));
  },
};

const builds = [
  { ...forNode, entryPoints: { client: 'client/src/extension.ts' }, outdir: 'dist', outExtension: { '.js': '.cjs' } },
  {
    ...confined,
    entryPoints: { library: 'server/src/lsp/library.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
  },
  {
    ...confined,
    entryPoints: { server: 'server/src/lsp/node.ts', session: 'server/src/lsp/openSession.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    // An import has to be over before the next message is read, which those of Node are not.
    supported: { 'dynamic-import': false },
    plugins: [withoutPages, inflateLate, inThreeFiles],
  },
  {
    ...confined,
    entryPoints: { cli: 'server/src/cli/main.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    banner: { js: '#!/usr/bin/env node' },
    plugins: [withoutExamples(), inflateLate, serverApart],
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
    plugins: [withoutPages, inflateLate],
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

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examples } from '../server/src/engine/rules/examples.generated';
import { helpPage } from '../server/src/engine/rules/pages';
import { quietSite } from './cli/planted';
import { run } from './cli/run';
import { Session } from './lsp/session';
import { bundles, projectFolder } from './support/bundles';
import { masterDirectoryRule, monitorTargetRule, plantedSite } from './support/samples';
import { temporaryFolder } from './support/temporaryFolder';
import { Worker } from './support/worker';

/**
 * The modules of Node that the server and the command line may hold. None opens a connection or starts a program:
 * `crypto` makes the names of pipes in the protocol's library, `url`, `os` and `util` compute, `fs` and `path` are the disk.
 */
const COMPUTING = ['crypto', 'fs', 'os', 'path', 'url', 'util'];

/** The parts of the server, which are looked at as well. */
const OUR_OWN = ['./library.cjs', './server.cjs', './session.cjs'];

/**
 * What else the desktop's client holds: VS Code itself, and in `vscode-languageclient` the means to start the one
 * program there is, our own server, and to speak to it. `readline` reads what that program says.
 */
const STARTING_THE_SERVER = ['child_process', 'net', 'readline', 'vscode'];

/** Names of modules in calls of `require` and `import`, whatever the quotes; a computed name gives its expression. */
function modulesIn(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8');
  const calls = [...text.matchAll(/(?<![\w$.])(?:require|import)\s*\(\s*([^)]*?)\s*\)/g)];
  const statements = [...text.matchAll(/(?:^|;)\s*(?:import|export)[\w\s{},*$]+from\s*["']([^"']+)["']/g)];
  const names = [...calls, ...statements].map(([, name = '']) => name.replace(/^["'`](?:node:)?(.*)["'`]$/, '$1'));
  return [...new Set(names)].toSorted();
}

describe('what is shipped can reach no network and start no program', () => {
  test.each([
    'cli',
    'server',
    'session',
    'library',
  ] as const)('%s holds modules that read files and compute', (name) => {
    const others = modulesIn(bundles[name]).filter((module) => ![...COMPUTING, ...OUR_OWN].includes(module));
    expect(others).toEqual([]);
  });

  test('the client on the desktop holds what starts the server, and no more', () => {
    const others = modulesIn(bundles.client).filter(
      (module) => ![...COMPUTING, ...STARTING_THE_SERVER].includes(module),
    );
    expect(others).toEqual([]);
  });

  test('the server for the web holds no module at all', () => {
    expect(modulesIn(bundles.webServer)).toEqual([]);
  });

  test.each(Object.entries(bundles))('%s calls nothing of the platform that would', (_, path) => {
    const text = readFileSync(path, 'utf8');
    const calls =
      /\bfetch\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource|Worker)\b|\bsendBeacon\(|\bimportScripts\(|\bprocess\.(?:binding|dlopen)\(|\beval\(|\bnew Function\(|\b_load\(/g;
    expect([...text.matchAll(calls)].map(([call]) => call)).toEqual([]);
  });
});

describe('it works with everything else out of reach', () => {
  const confined = join(projectFolder, 'test/support/confined.cjs');
  const nodeArgs = ['--require', confined];

  test('which is really out of reach', () => {
    const forbidden = [
      'http',
      'https',
      'http2',
      'net',
      'tls',
      'dgram',
      'dns',
      'child_process',
      'cluster',
      'worker_threads',
    ];
    expect(builtinModules).toEqual(expect.arrayContaining(forbidden));
    const modules = [...forbidden, 'node:net', 'node:dns/promises'];
    const probe = `for (const name of ${JSON.stringify(modules)}) try { require(name); } catch (error) { console.log(error.message); }
      try { fetch; } catch (error) { console.log(error.message); }`;
    const folder = temporaryFolder({ 'probe.cjs': probe });
    const { stdout } = spawnSync(process.execPath, [...nodeArgs, join(folder, 'probe.cjs')], { encoding: 'utf8' });
    expect(stdout.trim().split('\n')).toEqual([...modules, 'fetch'].map((name) => `confined: ${name}`));
  });

  test.each<[readonly string[], number]>([
    [['check'], 1],
    [['check', '--format', 'sarif', '--lang', 'ja'], 1],
    [['fix', '--suggested'], 0],
    [['rules'], 0],
    [['explain', masterDirectoryRule], 0],
    [['guide'], 0],
    [['--help'], 0],
  ])('%j', (args, code) => {
    const { err, ...rest } = run(temporaryFolder(quietSite), args, { nodeArgs });
    expect(err).toBe('');
    if (args[0] !== 'guide') expect(rest.code).toBe(code);
  });

  test.each([
    ['cli.cjs lsp --stdio', [bundles.cli, 'lsp', '--stdio']],
    ['server.cjs --stdio', [bundles.server, '--stdio']],
  ])('%s', async (_, start) => {
    const session = await Session.open({ files: plantedSite, start: [...nodeArgs, ...start] });
    const uri = session.uri('server1/ofcscan.ini');
    await session.untilRules(uri, masterDirectoryRule);
    await session.untilRules(session.uri('cluster/clp.conf'), monitorTargetRule);
    session.openDocument(uri, plantedSite['server1/ofcscan.ini'], 'ofcscan-ini');
    expect(await session.about('hover', uri, { position: { line: 1, character: 3 } })).toHaveProperty('contents');
    await session.client.request('shutdown');
    session.client.notify('exit');
    expect(await session.client.exited).toBe(0);
    expect(session.client.stderr).toBe('');
  });

  test.each(['--socket=0', '--pipe=/nowhere'])('the server refuses to listen elsewhere: %s', (option) => {
    const { status, stderr } = spawnSync(process.execPath, [bundles.server, option], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('clusterconf opens no connection and starts no program');
  });
});

describe('the server for the web', () => {
  test('finds in a worker, which has nothing of Node, what the others find', async () => {
    const worker = new Worker(readFileSync(bundles.webServer, 'utf8'), plantedSite);
    await worker.open();
    expect(await worker.rules('server1/ofcscan.ini')).toContain(masterDirectoryRule);
    expect(await worker.rules('cluster/clp.conf')).toContain(monitorTargetRule);
  });
});

describe('the examples of the rules', () => {
  const names = [...examples.values()]
    .flat()
    .map(({ name }) => name)
    .filter((name) => name.length >= 20);

  test('are shipped on the pages that show them', () => {
    const pages = [...examples.keys()].map((rule) => readFileSync(join(projectFolder, helpPage(rule, 'en')), 'utf8'));
    const text = pages.join('\n');
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  });

  test.each(['cli', 'session', 'webServer'] as const)('are not in %s', (bundle) => {
    const text = readFileSync(bundles[bundle], 'utf8');
    expect(names.filter((name) => text.includes(`"${name}"`))).toEqual([]);
  });
});

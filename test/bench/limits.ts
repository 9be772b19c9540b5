import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { LanguageClient, type Server } from './languageClient';
import { largeAgentList } from './largeAgentList';
import { largestCluster } from './largestCluster';
import type { Options } from './options';
import { type Sample, sampleOf } from './samples';
import { type Session, sessionOf } from './session';
import { median } from './statistics';
import { digits, table } from './table';

const AGENTS = 100_000;

/**
 * What the largest files cost that people have: the largest cluster that there can be, and a list of a hundred thousand
 * agents. An edit in them, the memory beside that of a server with little, and the command line from cold.
 */
export async function benchLimits({ rounds, server }: Options, folder: string): Promise<string> {
  const ours: Server = { name: 'clusterconf', args: [resolve(server), '--stdio'], diagnostics: 'push' };
  const rows = [
    ['32 servers, 128 groups, 4,096 resources, 512 monitors', largestCluster()],
    ['100,000 agents', largeAgentList(AGENTS)],
    ['2 servers, 2 groups', sampleOf('clp.conf', 60)],
  ] as const;
  const sessions = new Map<string, Session[]>(rows.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, sample] of rows) sessions.get(name)?.push(await session(ours, folder, sample));
  }
  const head = ['file', 'KB', 'open, ms', 'edit p50, ms', 'edit p95, ms', 'memory, MB', 'diagnostics'];
  const body = rows.map(([name]) => [name, ...measures(sessions.get(name) ?? [])]);
  const cold = rows.map(([name, sample]) => [name, ...fromCold(sample, rounds, folder)]);
  return [
    `The largest files, in the language server, ${rounds} rounds`,
    table(head, body),
    'The same on the command line, from cold',
    table(['file', 'ms', 'memory at most, MB'], cold),
  ].join('\n\n');
}

function measures(sessions: readonly Session[]): readonly string[] {
  const typical = (of: (one: Session) => number) => digits(median(sessions.map(of)));
  return [
    typical(({ size }) => size / 1000),
    typical(({ open }) => open),
    typical(({ edits }) => edits.p50),
    typical(({ edits }) => edits.p95),
    typical(({ memory }) => memory ?? Number.NaN),
    typical(({ count }) => count),
  ];
}

function session(server: Server, folder: string, sample: Sample): Promise<Session> {
  const site = join(folder, 'limits');
  mkdirSync(site, { recursive: true });
  return sessionOf(new LanguageClient(server, site), sample);
}

/** Tells on its way out how much memory it had at most, in kilobytes, behind everything else. */
const TELL_MEMORY = 'process.on("exit",()=>process.stderr.write("\\n"+process.resourceUsage().maxRSS))';

function fromCold({ path, text }: Sample, rounds: number, folder: string): readonly string[] {
  const site = join(folder, 'cold', dirname(path));
  mkdirSync(site, { recursive: true });
  writeFileSync(join(folder, 'cold', path), text);
  const tell = `data:text/javascript,${encodeURIComponent(TELL_MEMORY)}`;
  const runs = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const args = ['--import', tell, resolve('dist/cli.cjs'), 'check', join(folder, 'cold', path)];
    const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
    return { taken: performance.now() - start, memory: Number(stderr.split('\n').at(-1)) / 1024 };
  });
  return [digits(median(runs.map(({ taken }) => taken))), digits(median(runs.map(({ memory }) => memory)))];
}

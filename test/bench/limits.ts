import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LanguageClient, type Server } from './languageClient';
import { largestCluster } from './largestCluster';
import type { Options } from './options';
import { type Sample, sampleOf } from './samples';
import { type Session, sessionOf } from './session';
import { median } from './statistics';
import { digits, table } from './table';

/** What the largest cluster that there can be costs: an edit in it, and the memory beside that of a server with little. */
export async function benchLimits({ rounds, server }: Options, folder: string): Promise<string> {
  const site = join(folder, 'limits');
  mkdirSync(site, { recursive: true });
  const ours: Server = { name: 'clusterconf', args: [resolve(server), '--stdio'], diagnostics: 'push' };
  const largest: Session[] = [];
  const least: Session[] = [];
  for (let round = 0; round < rounds; round++) {
    largest.push(await session(ours, site, largestCluster()));
    least.push(await session(ours, site, sampleOf('clp.conf', 60)));
  }
  const typical = (sessions: readonly Session[], of: (one: Session) => number) => digits(median(sessions.map(of)));
  const rows: readonly (readonly [string, readonly Session[]])[] = [
    ['32 servers, 128 groups, 4,096 resources, 512 monitors', largest],
    ['2 servers, 2 groups', least],
  ];
  const head = ['clp.conf', 'KB', 'open, ms', 'edit p50, ms', 'edit p95, ms', 'memory, MB', 'diagnostics'];
  const body = rows.map(([name, sessions]) => [
    name,
    typical(sessions, ({ size }) => size / 1000),
    typical(sessions, ({ open }) => open),
    typical(sessions, ({ edits }) => edits.p50),
    typical(sessions, ({ edits }) => edits.p95),
    typical(sessions, ({ memory }) => memory ?? Number.NaN),
    typical(sessions, ({ count }) => count),
  ]);
  return `The largest cluster, in the language server, ${rounds} rounds\n\n${table(head, body)}`;
}

function session(server: Server, site: string, sample: Sample): Promise<Session> {
  return sessionOf(new LanguageClient(server, site), sample);
}

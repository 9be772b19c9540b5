import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Options } from './options';
import { median, ratio } from './statistics';
import { writeSystemExport } from './systemExport';
import { digits, table, times } from './table';

const MEGABYTE = 1_000_000;

interface Command {
  readonly name: string;
  readonly args: readonly string[];
  readonly seconds: number[];
  readonly peaks: number[];
}

/** Checks an export of all of HKLM\\SYSTEM; beside it a script that decodes the same file and does nothing else. */
export async function benchExports({ rounds, quick }: Options, folder: string): Promise<string> {
  const site = join(folder, 'exports');
  const file = join(site, 'server1', 'system.reg');
  mkdirSync(join(site, 'server1'), { recursive: true });
  writeSystemExport(file, (quick ? 40 : 150) * MEGABYTE);
  const { size } = statSync(file);
  const plain = command('plain TextDecoder', [join(import.meta.dirname, 'plainDecode.mjs'), file]);
  const ours = command('clusterconf check', [resolve('dist/cli.cjs'), 'check', site]);
  for (let round = 0; round < rounds; round++) {
    for (const each of round % 2 === 0 ? [plain, ours] : [ours, plain]) measure(each);
  }
  const rows = [plain, ours].map(({ name, seconds, peaks }) => [
    name,
    digits(median(seconds) * 1000),
    digits(size / MEGABYTE / median(seconds)),
    times(ratio(seconds, plain.seconds)),
    digits(median(peaks)),
  ]);
  const head = ['registry export', 'ms', 'MB/s', 'to the plain decode', 'peak memory, MB'];
  return `A registry export of ${digits(size / MEGABYTE)} MB, from the command line, ${rounds} rounds\n\n${table(head, rows)}`;
}

function command(name: string, args: readonly string[]): Command {
  return { name, args, seconds: [], peaks: [] };
}

/** Exit code 1 means findings; anything above means that nothing was measured. */
function measure({ args, seconds, peaks }: Command): void {
  const start = performance.now();
  const memory = join(import.meta.dirname, 'peakMemory.cjs');
  const { status, stderr } = spawnSync(process.execPath, ['--require', memory, ...args], { encoding: 'utf8' });
  seconds.push((performance.now() - start) / 1000);
  const peak = /^peak (\d+) KB$/m.exec(stderr)?.[1];
  if (status === null || status > 1 || peak === undefined) {
    throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  }
  peaks.push((Number(peak) * 1024) / MEGABYTE);
}

import { spawnSync } from 'node:child_process';
import { bundles } from '../support/bundles';

/** How a run of the command line ended, and what it said. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeArgs?: readonly string[];
  /** Another copy of the command line than the one that was built. */
  readonly cli?: string;
}

/** Runs the shipped command line in a folder, as a person without Japanese settings would, unless `env` says else. */
export function run(
  folder: string,
  args: readonly string[],
  { env = {}, nodeArgs = [], cli = bundles.cli }: RunOptions = {},
): Run {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [...nodeArgs, cli, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 60_000,
  });
  if (error !== undefined) throw error;
  return { code: status, out: stdout, err: stderr };
}

import { spawnSync } from 'node:child_process';

/** The milliseconds of a process of Node.js. Exit code 1 means findings; anything above means that nothing was measured. */
export function processTime(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...args], { encoding: 'utf8' });
  const taken = performance.now() - start;
  if (status === null || status > 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return taken;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Options } from './options';
import { processTime } from './processTime';
import { formats, sampleOfLines } from './samples';
import { median, ratio } from './statistics';
import { digits, table, times } from './table';

interface Command {
  readonly name: string;
  readonly args: readonly string[];
  readonly milliseconds: number[];
}

/** Checks one file and a thousand of them; beside it the start of Node.js, and a script that only reads characters. */
export async function benchCommandLine({ rounds, quick }: Options, folder: string): Promise<string> {
  const [one, many] = [join(folder, 'one'), join(folder, 'many')];
  const files = quick ? 100 : 1000;
  writeSite(one, 1);
  writeSite(many, files);
  const commands = [
    command('node -e 0', ['-e', '0']),
    ...forFolder('one file', one),
    ...forFolder(`${files} files`, many),
  ];
  for (let round = 0; round < 3 * rounds; round++) {
    for (const { args, milliseconds } of round % 2 === 0 ? commands : commands.toReversed())
      milliseconds.push(processTime(args));
  }
  const [start, ...others] = commands;
  const rows = [
    ...(start === undefined ? [] : [row(start, start, start)]),
    ...others.map((each, index) => {
      return row(each, start ?? each, others[index - (index % 2)] ?? each);
    }),
  ];
  const head = ['command line', 'ms', 'to node -e 0', 'to the bare script'];
  return `Command line, ${3 * rounds} rounds\n\n${table(head, rows)}`;
}

/** The floor and ours, in this order. */
function forFolder(what: string, folder: string): readonly Command[] {
  return [
    command(`bare script, ${what}`, [join(import.meta.dirname, 'floorCommand.mjs'), folder]),
    command(`clusterconf check, ${what}`, [resolve('dist/cli.cjs'), 'check', folder]),
  ];
}

function command(name: string, args: readonly string[]): Command {
  return { name, args, milliseconds: [] };
}

function row({ name, milliseconds }: Command, start: Command, floor: Command): readonly string[] {
  return [
    name,
    digits(median(milliseconds)),
    times(ratio(milliseconds, start.milliseconds)),
    times(ratio(milliseconds, floor.milliseconds)),
  ];
}

/** Files of 60 lines, the formats in turn, each in a folder of its own below its server's. */
function writeSite(folder: string, files: number): void {
  const names = ['ini', 'hosts', 'reg'] as const;
  const texts = names.map((name) => ({ path: formats[name].path, text: sampleOfLines(name, 60) }));
  for (let index = 0; index < files; index++) {
    const sample = texts[index % texts.length];
    if (sample === undefined) continue;
    const path = join(folder, String(index), sample.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, sample.text);
  }
}

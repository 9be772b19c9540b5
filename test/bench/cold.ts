import { copyFileSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Options } from './options';
import { processTime } from './processTime';
import { median } from './statistics';
import { digits, table } from './table';

interface Check {
  readonly name: string;
  readonly folder: string;
  readonly milliseconds: number[];
}

/**
 * What checking one clp.conf adds to a process that has just started: the time of the whole process, above that for
 * a clp.conf with nothing in it. With CLUSTERCONF_CORPUS also the largest of those files.
 */
export async function benchCold({ rounds }: Options, folder: string): Promise<string> {
  const empty = join(folder, 'empty.conf');
  writeFileSync(empty, '<root><all><serveros>windows</serveros></all></root>');
  const files = [['an empty clp.conf', empty], ['the example', 'examples/sound/cluster/clp.conf'], ...largestReal()];
  const checks = files.map(([name = '', file = '']) => prepared(name, file, join(folder, name)));
  for (let round = 0; round < 10 * rounds; round++) {
    for (const { folder: site, milliseconds } of round % 2 === 0 ? checks : checks.toReversed())
      milliseconds.push(processTime([resolve('dist/cli.cjs'), 'check', site]));
  }
  const [bare] = checks;
  const rows = checks.map(({ name, milliseconds }) => {
    const added = milliseconds.map((value, round) => value - (bare?.milliseconds[round] ?? Number.NaN));
    return [name, digits(median(milliseconds)), digits(median(added))];
  });
  return `From cold, ${10 * rounds} rounds\n\n${table(['clusterconf check', 'ms', 'ms more'], rows)}`;
}

function largestReal(): readonly (readonly string[])[] {
  const corpus = process.env['CLUSTERCONF_CORPUS'];
  if (corpus === undefined) return [];
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((path) => basename(path) === 'clp.conf')
    .map((path) => ({ path: join(corpus, path), bytes: statSync(join(corpus, path)).size }));
  const [largest] = files.toSorted((left, right) => right.bytes - left.bytes);
  return largest === undefined ? [] : [[`the largest real one, ${largest.bytes} bytes`, largest.path]];
}

function prepared(name: string, file: string, folder: string): Check {
  mkdirSync(folder, { recursive: true });
  copyFileSync(file, join(folder, 'clp.conf'));
  return { name, folder, milliseconds: [] };
}

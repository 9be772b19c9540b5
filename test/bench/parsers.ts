import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleInPieces } from './bundles';
import type { Options } from './options';
import type { ParserMeasure } from './parserChild';
import { OURS, type Parser, parserList } from './parserList';
import { sampleOfSize } from './samples';
import { median, ratio } from './statistics';
import { digits, table, times } from './table';

/** Characters of a file as people have them, for the first call; and of one that takes a while. */
const REAL: Readonly<Record<Parser['format'], number>> = {
  ini: 20_000,
  hosts: 20_000,
  reg: 60_000,
  'clp.conf': 30_000,
};

interface Rounds {
  readonly parser: Parser;
  readonly small: ParserMeasure[];
  readonly large: ParserMeasure[];
}

/** Reads the same texts with our parsers and others, each in a fresh process, side by side in every round. */
export async function benchParsers({ rounds, quick }: Options, folder: string): Promise<string> {
  const child = await bundleInPieces(join(import.meta.dirname, 'parserChild.ts'), join(folder, 'parsers'), 'child');
  const size = quick ? 1_000_000 : 8_000_000;
  const files = new Map(
    Object.keys(REAL)
      .filter(isFormat)
      .map((format) => [format, samples(format, size, folder)]),
  );
  const measured: readonly Rounds[] = parserList.map((parser) => ({ parser, small: [], large: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const [index, { parser, small, large }] of measured.entries()) {
      const file = files.get(parser.format);
      if (file === undefined) continue;
      small.push(run(child, index, file.small, quick ? 20 : 50));
      large.push(run(child, index, file.large, quick ? 100 : 300));
    }
  }
  const formats = [...files.keys()].map((format) => tableOf(format, measured, size));
  return `Parsers, ${size / 1e6} MB of text each, ${rounds} rounds\n\n${formats.join('\n\n')}`;
}

function isFormat(name: string): name is Parser['format'] {
  return Object.hasOwn(REAL, name);
}

function samples(format: Parser['format'], size: number, folder: string) {
  const [small, large] = [join(folder, `small.${format}`), join(folder, `large.${format}`)];
  writeFileSync(small, sampleOfSize(format, REAL[format]));
  writeFileSync(large, sampleOfSize(format, size));
  return { small, large };
}

function run(child: string, parser: number, file: string, budget: number): ParserMeasure {
  const args = ['--expose-gc', '--max-old-space-size=8192', child, String(parser), file, String(budget)];
  const measure: ParserMeasure = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  return measure;
}

function tableOf(format: Parser['format'], measured: readonly Rounds[], size: number): string {
  const rows = measured.filter(({ parser }) => parser.format === format);
  const speeds = ({ large }: Rounds) => large.map(({ warm }) => size / warm / 1000);
  const [loop] = rows;
  const ours = rows.find(({ parser }) => parser.name === OURS);
  if (loop === undefined || ours === undefined) return '';
  const head = [
    format,
    'positions',
    'MB/s',
    'of the loop',
    'ours to it',
    `first call, ${REAL[format] / 1000} KB, ms`,
    'kept, bytes a character',
  ];
  return table(
    head,
    rows.map((row) => [
      row.parser.name,
      row.parser.positions ? 'yes' : 'no',
      digits(median(speeds(row))),
      times(ratio(speeds(row), speeds(loop))),
      times(ratio(speeds(ours), speeds(row))),
      digits(median(row.small.map(({ first }) => first))),
      digits(Math.max(0, median(row.large.map(({ kept }) => kept)) / size)),
    ]),
  );
}

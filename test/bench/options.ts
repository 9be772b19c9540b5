import { parseArgs } from 'node:util';

export const parts = ['parsers', 'edits', 'limits', 'rules', 'cli', 'cold', 'exports', 'sizes'] as const;

export type Part = (typeof parts)[number];

export interface Options {
  readonly only: readonly Part[];
  /** How often everything is measured. What a round measures stands side by side in time. */
  readonly rounds: number;
  /** Smaller inputs and fewer edits, for a look. */
  readonly quick: boolean;
  /** The server to measure in place of the built one, to compare two states of the code. */
  readonly server: string;
}

const USAGE = `npm run bench -- [--only ${parts.join(',')}] [--rounds N] [--quick] [--server FILE]`;

/** Reads the command line; throws with the usage for what it does not know. */
export function readOptions(argv: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      only: { type: 'string' },
      rounds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      server: { type: 'string', default: 'dist/server.cjs' },
    },
  });
  const asked = values.only?.split(',') ?? parts;
  const only = parts.filter((part) => asked.includes(part));
  const rounds = Number(values.rounds ?? (values.quick ? 1 : 3));
  if (only.length !== asked.length || !(rounds >= 1)) throw new Error(USAGE);
  return { only, rounds, quick: values.quick, server: values.server };
}

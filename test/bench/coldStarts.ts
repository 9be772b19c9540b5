import { LanguageClient, type Server } from './languageClient';
import { type FormatName, formats, sampleOfLines } from './samples';
import { median, ratio } from './statistics';
import { digits, table, times } from './table';

/** What a server took from the start of its process on, in milliseconds and megabytes, one value a round. */
export interface ColdStart {
  readonly server: Server;
  readonly initialized: number[];
  readonly diagnosed: number[];
  readonly idle: number[];
}

/** Starts each server afresh, waits for `initialize` to be answered, opens 100 lines and waits for their diagnostics. */
export async function coldStarts(
  servers: readonly Server[],
  folder: string,
  rounds: number,
): Promise<readonly ColdStart[]> {
  const starts = servers.map((server): ColdStart => ({ server, initialized: [], diagnosed: [], idle: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const start of round % 2 === 0 ? starts : starts.toReversed()) await startOnce(start, folder);
  }
  return starts;
}

async function startOnce({ server, initialized, diagnosed, idle }: ColdStart, folder: string): Promise<void> {
  const format: FormatName = server.diagnostics === 'pull' ? 'json' : 'ini';
  const client = new LanguageClient(server, folder);
  try {
    const answered = await client.initialize();
    const first = await client.open(formats[format].path, formats[format].languageId, sampleOfLines(format, 100));
    initialized.push(answered - client.started);
    diagnosed.push(first.at - client.started);
    idle.push(client.memory() ?? Number.NaN);
  } finally {
    await client.stop();
  }
}

/** The last row is the floor. */
export function coldTable(starts: readonly ColdStart[]): string {
  const [json, floor] = [starts[1], starts.at(-1)];
  if (json === undefined || floor === undefined) return '';
  const cells = (measures: (start: ColdStart) => readonly number[], start: ColdStart) => [
    digits(median(measures(start))),
    times(ratio(measures(start), measures(floor))),
    times(ratio(measures(start), measures(json))),
  ];
  const compared = ['to the bare one', 'to json'];
  return table(
    ['cold start', 'initialize, ms', ...compared, 'first diagnostics, ms', ...compared, 'memory then, MB', ...compared],
    starts.map((start) => [
      start.server.name,
      ...cells(({ initialized }) => initialized, start),
      ...cells(({ diagnosed }) => diagnosed, start),
      ...cells(({ idle }) => idle, start),
    ]),
  );
}

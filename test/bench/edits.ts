import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type ColdStart, coldStarts, coldTable } from './coldStarts';
import { LanguageClient, type Server } from './languageClient';
import type { Options } from './options';
import { type FormatName, formats, sampleOf, sampleOfLines } from './samples';
import { type Servers, serversIn } from './servers';
import { type Session, sessionOf } from './session';
import { median, ratio } from './statistics';
import { digits, table, times } from './table';

/** One row of the tables: a server with the kind of file that it is given. */
interface Subject {
  readonly name: string;
  readonly server: Server;
  readonly format: FormatName;
  /** By the number of lines, one session a round. */
  readonly sessions: ReadonlyMap<number, Session[]>;
}

/** Types into documents of growing length and waits for the diagnostics, in our server and the others. */
export async function benchEdits({ rounds, quick, server }: Options, folder: string): Promise<string> {
  const sizes = quick ? [100, 10_000] : [100, 1000, 10_000, 100_000];
  const servers = await serversIn(folder, resolve(server));
  const site = makeSite(folder);
  const starts = await coldStarts(Object.values(servers), site, quick ? 3 : 5 * rounds);
  const subjects = subjectsOf(servers, sizes);
  for (let round = 0; round < rounds; round++) {
    for (const lines of sizes) {
      for (const { server: each, format, sessions } of round % 2 === 0 ? subjects : subjects.toReversed()) {
        const client = new LanguageClient(each, site);
        sessions.get(lines)?.push(await sessionOf(client, sampleOf(format, lines)));
      }
    }
  }
  return report(subjects, sizes, starts, rounds);
}

/** A small site on disk, so that the rules that look at several files have what they need. */
function makeSite(folder: string): string {
  const site = join(folder, 'site');
  for (const name of Object.keys(formats).filter(isFormat)) {
    const path = join(site, formats[name].path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, sampleOfLines(name, 60));
  }
  return site;
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}

function subjectsOf({ ours, json, floor }: Servers, sizes: readonly number[]): readonly Subject[] {
  const subject = (server: Server, format: FormatName): Subject => {
    const sessions = new Map(sizes.map((lines): [number, Session[]] => [lines, []]));
    return { name: `${server.name}, ${format}`, server, format, sessions };
  };
  const own = (['ini', 'hosts', 'reg', 'clp.conf'] as const).map((format) => subject(ours, format));
  return [subject(json, 'json'), ...own, subject(floor, 'ini')];
}

function report(
  subjects: readonly Subject[],
  sizes: readonly number[],
  starts: readonly ColdStart[],
  rounds: number,
): string {
  const title = (text: string) => [text, ...sizes.map((lines) => `${lines.toLocaleString('en')} lines`)];
  const largest = sizes.at(-1) ?? 0;
  const parts = [
    `Edits in the language servers, ${rounds} rounds; in brackets the ratio to ${subjects[0]?.name}`,
    coldTable(starts),
    measureTable(title('edit to diagnostics, p50, ms'), subjects, sizes, ({ edits }) => edits.p50),
    measureTable(title('edit to diagnostics, p95, ms'), subjects, sizes, ({ edits }) => edits.p95),
    measureTable(title('open to diagnostics, ms'), subjects, sizes, ({ open }) => open),
    measureTable(title('memory after opening, MB'), subjects, sizes, ({ memory }) => memory ?? Number.NaN),
    sampleTable(subjects, largest),
  ];
  return parts.join('\n\n');
}

function measureTable(
  head: readonly string[],
  subjects: readonly Subject[],
  sizes: readonly number[],
  measure: (session: Session) => number,
): string {
  const measures = ({ sessions }: Subject, lines: number) => (sessions.get(lines) ?? []).map(measure);
  const [json] = subjects;
  const cell = (subject: Subject, lines: number) => {
    const own = measures(subject, lines);
    const compared = json === undefined || json === subject ? '' : ` (${times(ratio(own, measures(json, lines)))})`;
    return `${digits(median(own))}${compared}`;
  };
  return table(
    head,
    subjects.map((subject) => [subject.name, ...sizes.map((lines) => cell(subject, lines))]),
  );
}

/** What was typed into, since equal numbers of lines are not equal sizes. */
function sampleTable(subjects: readonly Subject[], lines: number): string {
  return table(
    [`at ${lines.toLocaleString('en')} lines`, 'KB', 'diagnostics', 'edits a round'],
    subjects.map(({ name, sessions }) => {
      const { size = 0, count = 0, edits } = sessions.get(lines)?.[0] ?? {};
      return [name, String(Math.round(size / 1000)), String(count), String(edits?.count ?? 0)];
    }),
  );
}

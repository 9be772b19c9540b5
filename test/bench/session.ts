import type { LanguageClient } from './languageClient';
import type { Sample } from './samples';
import { quantile } from './statistics';

/** What one server took for one document; times in milliseconds, memory in megabytes. */
export interface Session {
  readonly open: number;
  readonly edits: { readonly p50: number; readonly p95: number; readonly count: number };
  readonly memory: number | undefined;
  /** Diagnostics at the end. */
  readonly count: number;
  /** Characters of the document. */
  readonly size: number;
}

const MOST_EDITS = 30;
const LEAST_EDITS = 5;
/** A slow server is asked less often: no more edits are begun after this many milliseconds. */
const PATIENCE = 4000;
/** Between two edits, as between the keys of somebody who types fast. */
const PAUSE = 50;

/** Opens a document, types a digit in its middle and takes it back, again and again. Ends the server. */
export async function sessionOf(client: LanguageClient, sample: Sample): Promise<Session> {
  const { path, languageId, text, place } = sample;
  try {
    await client.initialize();
    await pause(200);
    const opening = performance.now();
    const opened = await client.open(path, languageId, text);
    await pause(200);
    const memory = client.memory();
    const { times, count } = await type(client, place);
    const edits = { p50: quantile(times, 0.5), p95: quantile(times, 0.95), count: times.length };
    return { open: opened.at - opening, edits, memory, count, size: text.length };
  } finally {
    await client.stop();
  }
}

async function type(client: LanguageClient, place: Sample['place']) {
  const times: number[] = [];
  let count = 0;
  const begun = performance.now();
  while (times.length < MOST_EDITS && (times.length < LEAST_EDITS || performance.now() - begun < PATIENCE)) {
    const typed = times.length % 2 === 0;
    const start = performance.now();
    const diagnosed = await client.change(place, typed ? 0 : 1, typed ? '7' : '');
    times.push(diagnosed.at - start);
    count = diagnosed.count;
    await pause(PAUSE);
  }
  return { times, count };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { clusterWatching } from '../support/samples';
import type { PublishDiagnostics } from './protocol';
import { Session } from './session';

/** A run is a round trip through two processes, so there are fewer of them than where a function is called. */
const RUNS = Math.ceil(Number(process.env['CLUSTERCONF_RUNS'] ?? 500) / 4);

/** Edited piece by piece, and sent whole after each round of edits. */
const PIECES = 'untitled:pieces/clp.conf';
const WHOLE = 'untitled:whole/clp.conf';

/** A cluster with findings behind text of two planes, in all the line ends that count, and some that do not. */
const START = clusterWatching('fip')
  .replace('<root>', '<root>\r\n<!-- 𠮷野 🏢\u2028\f -->\r')
  .replace('</monitor>', '<mdw name="𠮷"><parameters><object>md9</object></parameters></mdw>\r\n</monitor>');

let session: Session;
beforeAll(async () => {
  session = await Session.open();
  session.openDocument(PIECES, START, 'clp-conf', 0);
  session.openDocument(WHOLE, START, 'clp-conf', 0);
});

/** The beginning stays, so that the text is always one that the server takes for a clp.conf. */
const HEAD = START.indexOf('<root>') + 6;

/** An edit by its offsets, of which the first is a part of the text that may be edited. */
interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const inserted = fc.constantFrom(
  '',
  '',
  '𠮷',
  '🏢',
  '\r\n',
  '\n',
  '\r',
  '</fip>',
  '<fip name="fip">',
  '"',
  '>',
  'x',
  '\u2028',
  '\ud842',
);
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.constantFrom(0, 0, 1, 2, 3, 40),
  text: inserted,
});

test('a document after any edits is the same as one that was sent whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      let text = START;
      const changes = edits.map((one) => {
        const { change, after } = applied(text, one);
        text = after;
        return change;
      });
      session.change(PIECES, { text: START }, ...changes);
      const version = session.change(WHOLE, { text });
      const [pieces, whole] = [await shownAt(PIECES, version), await shownAt(WHOLE, version)];
      expect(pieces.diagnostics).toEqual(withUri(whole.diagnostics, PIECES));
      expect(await symbols(PIECES)).toEqual(await symbols(WHOLE));
      session.client.received.length = 0;
    }),
    { numRuns: RUNS, seed: 20261122 },
  );
});

/** The edit in the protocol's terms, with lines as the protocol counts them, and the text behind it. */
function applied(
  text: string,
  { at, length, text: newText }: Edit,
): { readonly change: object; readonly after: string } {
  const start = outsidePairs(text, HEAD + Math.round(at * (text.length - HEAD)));
  const end = outsidePairs(text, Math.min(text.length, start + length));
  const range = { start: positionOf(text, start), end: positionOf(text, end) };
  return { change: { range, text: newText }, after: text.slice(0, start) + newText + text.slice(end) };
}

/** A place inside a line break or a surrogate pair is none that an editor would name. */
function outsidePairs(text: string, offset: number): number {
  const around = text.slice(offset - 1, offset + 1);
  return offset > 0 && (around === '\r\n' || /^[\ud800-\udbff][\udc00-\udfff]$/.test(around)) ? offset - 1 : offset;
}

function positionOf(text: string, offset: number) {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

async function shownAt(uri: string, version: number): Promise<PublishDiagnostics> {
  return session.until(uri, (_, published) => published.version === version);
}

function withUri(value: unknown, uri: string): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll(WHOLE, uri));
}

async function symbols(uri: string): Promise<unknown> {
  return session.about('documentSymbol', uri);
}

test('the texts that are compared have findings to compare', async () => {
  const version = session.change(WHOLE, { text: START });
  const { diagnostics } = await shownAt(WHOLE, version);
  expect(diagnostics.length).toBeGreaterThan(1);
});

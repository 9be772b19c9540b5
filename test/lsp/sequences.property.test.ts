import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { clusterWatching, iniNaming, plantedSite } from '../support/samples';
import { errorCodes } from './protocol';
import { Session } from './session';

/** A run is a round trip to another process, so there are fewer of them than where a function is called. */
const RUNS = Math.ceil(Number(process.env['CLUSTERCONF_RUNS'] ?? 500) / 4);

let session: Session;
beforeAll(async () => {
  session = await Session.open({ files: plantedSite });
});

/** A message as the client will send it: a request when it has no `notify`. Addresses may be paths of the folder. */
interface Step {
  readonly method: string;
  readonly params: object;
  readonly notify?: boolean;
  readonly cancel?: boolean;
}

const uri = fc.constantFrom(
  'server1/ofcscan.ini',
  'cluster/clp.conf',
  'hosts',
  'untitled:ofcscan.ini',
  'untitled:x',
  '',
  ':',
);
const number = fc.constantFrom(0, 1, 2, 17, 18, 40, 9999, 2 ** 31 - 1, -1, 0.5);
const position = fc.record({ line: number, character: number });
const range = fc.record({ start: position, end: position });
const text = fc.constantFrom(
  iniNaming('server1'),
  clusterWatching('fip'),
  '127.0.0.1 localhost\n',
  '',
  '𠮷\r',
  '[A]\nb=\ud842',
);
const textDocument = fc.record({ uri });

const request: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    method: fc.constantFrom('hover', 'completion', 'definition', 'references', 'documentHighlight', 'prepareRename'),
    params: fc.record({ textDocument, position, context: fc.constant({ includeDeclaration: true }) }),
    cancel: fc.boolean(),
  }),
  fc.record({
    method: fc.constantFrom('documentSymbol', 'codeAction', 'foldingRange', 'documentLink'),
    params: fc.record({ textDocument, range, context: fc.constant({ diagnostics: [] }) }),
    cancel: fc.boolean(),
  }),
  fc.record({
    method: fc.constant('rename'),
    params: fc.record({ textDocument, position, newName: fc.constantFrom('x', '', '𠮷', 'a b') }),
  }),
  fc.record({
    method: fc.constant('selectionRange'),
    params: fc.record({ textDocument, positions: fc.array(position) }),
  }),
);

const notification: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    method: fc.constant('didOpen'),
    params: fc.record({
      textDocument: fc.record({
        uri,
        languageId: fc.constantFrom('ofcscan-ini', 'clp-conf', 'x'),
        version: number,
        text,
      }),
    }),
    notify: fc.constant(true),
  }),
  fc.record({
    method: fc.constant('didChange'),
    params: fc.record({
      textDocument: fc.record({ uri, version: number }),
      contentChanges: fc.array(fc.oneof(fc.record({ text }), fc.record({ range, text })), { maxLength: 3 }),
    }),
    notify: fc.constant(true),
  }),
  fc.record({
    method: fc.constantFrom('didSave', 'didClose'),
    params: fc.record({ textDocument }),
    notify: fc.constant(true),
  }),
);

test('whatever comes in whatever order, each request has one answer and the server lives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(request, notification), { minLength: 1, maxLength: 12 }), async (steps) => {
      session.client.received.length = 0;
      const ids = steps.flatMap(send);
      await session.client.ask('workspace/symbol', { query: '' });
      // A question about a file that is still being read is answered when it has been.
      await expect
        .poll(() => ids.filter((id) => answersTo(id).length === 0), { timeout: 20_000, interval: 5 })
        .toEqual([]);
      for (const id of ids) {
        const answers = answersTo(id);
        expect(answers).toHaveLength(1);
        if (answers[0]?.['error'] !== undefined) {
          expect(answers[0]).toMatchObject({ error: { code: expect.toSatisfy(isExpected) } });
        }
      }
      expect(session.client.stderr).toBe('');
    }),
    { numRuns: RUNS, seed: 20261122 },
  );
});

/** What a request may be refused with; an internal error is a bug of the server. */
function isExpected(code: number): boolean {
  return [errorCodes.invalidParams, errorCodes.requestCancelled, REQUEST_FAILED].includes(code);
}

/** A request that is right in form and cannot be done, such as a rename to no name. */
const REQUEST_FAILED = -32803;

/** Sends a step; gives its id when it is a request. */
function send({ method, params, notify = false, cancel = false }: Step): readonly (number | string)[] {
  const located = JSON.parse(JSON.stringify(params), (key, value) => (key === 'uri' ? addressOf(value) : value));
  if (notify) {
    session.client.notify(`textDocument/${method}`, located);
    return [];
  }
  const id = session.client.send(`textDocument/${method}`, located);
  if (cancel) session.client.notify('$/cancelRequest', { id });
  return [id];
}

function addressOf(path: string): string {
  return path === '' || path.includes(':') ? path : session.uri(path);
}

function answersTo(id: unknown) {
  return session.client.received.filter((message) => message['id'] === id && !('method' in message));
}

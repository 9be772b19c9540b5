import { beforeAll, describe, expect, test } from 'vitest';
import { guideCluster } from '../../server/src/engine/rules/sites/exampleSites';
import { framed, type Message } from './framing';
import { errorCodes } from './protocol';
import { Session } from './session';

const URI = 'untitled:clp.conf';
const params = { textDocument: { uri: URI } };

let session: Session;
beforeAll(async () => {
  session = await Session.open();
  session.openDocument(URI, guideCluster, 'clp-conf');
});

function request(id: number | string): Buffer {
  return framed({ id, method: 'textDocument/documentSymbol', params });
}

function cancel(id: unknown): Buffer {
  return framed({ method: '$/cancelRequest', params: { id } });
}

/** The answers to a request, once the server has answered one that came after it. */
async function answersTo(id: number | string): Promise<readonly Message[]> {
  await session.about('documentSymbol', URI);
  return session.client.received.filter((message) => message['id'] === id && message['method'] === undefined);
}

function expectOneAnswer(answers: readonly Message[]): void {
  expect(answers).toHaveLength(1);
  const [answer] = answers;
  if (answer?.['error'] === undefined) expect(answer).toMatchObject({ result: expect.any(Array) });
  else expect(answer).toMatchObject({ error: { code: errorCodes.requestCancelled } });
}

describe('a request that is cancelled has exactly one answer', () => {
  test.each<[string, (id: string) => readonly Buffer[]]>([
    ['right behind it', (id) => [request(id), cancel(id)]],
    ['twice', (id) => [request(id), cancel(id), cancel(id)]],
    ['before it was sent', (id) => [cancel(id), request(id)]],
    ['while others wait before it', (id) => [request(`${id} a`), request(`${id} b`), request(id), cancel(id)]],
  ])('%s', async (id, messages) => {
    session.client.write(Buffer.concat(messages(id)));
    expectOneAnswer(await answersTo(id));
  });

  test('after it was answered', async () => {
    session.client.write(request('late'));
    await session.client.answerTo('late');
    session.client.write(cancel('late'));
    expectOneAnswer(await answersTo('late'));
  });

  test('one that waits behind others is not begun', async () => {
    const ahead = Array.from({ length: 20 }, (_, index) => request(`ahead ${index}`));
    session.client.write(Buffer.concat([...ahead, request('behind'), cancel('behind')]));
    expect(await answersTo('behind')).toMatchObject([{ error: { code: errorCodes.requestCancelled } }]);
  });
});

test('a thousand requests and their cancellations leave nothing unanswered', async () => {
  const ids = Array.from({ length: 1000 }, (_, index) => `pair ${index}`);
  for (const id of ids) session.client.write(Buffer.concat([request(id), cancel(id)]));
  await session.about('documentSymbol', URI);
  const answered = session.client.received.filter(({ id }) => String(id).startsWith('pair '));
  expect(new Set(answered.map(({ id }) => id)).size).toBe(ids.length);
  expect(answered).toHaveLength(ids.length);
});

test.each([[null], [undefined], ['nobody'], [-1], [{}]])('a cancellation of %j harms nobody', async (id) => {
  session.client.write(cancel(id));
  expect(await session.about('documentSymbol', URI)).not.toBeNull();
});

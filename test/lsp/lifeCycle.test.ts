import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { LspClient, starts } from './client';
import { errorCodes } from './protocol';
import { Session } from './session';

const initialize = { processId: null, rootUri: null, capabilities: {} };

describe.each(Object.entries(starts))('%s', (_, start) => {
  test('answers initialize, and ends with 0 after shutdown', async () => {
    const client = new LspClient({}, start);
    expect(await client.request('initialize', initialize)).toMatchObject({
      serverInfo: { name: 'clusterconf' },
      capabilities: { positionEncoding: 'utf-16', hoverProvider: true },
    });
    client.notify('initialized', {});
    expect(await client.request('shutdown')).toBeNull();
    client.notify('exit');
    expect(await client.exited).toBe(0);
    expect(client.stderr).toBe('');
  });

  test('ends with 1 when it was not asked to shut down', async () => {
    const { client } = await Session.open({ start });
    client.notify('exit');
    expect(await client.exited).toBe(1);
  });

  test('ends when its input is closed', async () => {
    const { client } = await Session.open({ start });
    client.closeInput();
    expect(await client.exited).toBe(1);
  });
});

test('exit without any initialize ends the server, too', async () => {
  const client = new LspClient();
  client.notify('exit');
  expect(await client.exited).toBe(1);
});

test('a server whose client has died without a word ends', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const client = new LspClient();
  await client.request('initialize', { ...initialize, processId: pid });
  expect(await client.exited).toBe(1);
});

const REQUESTS = [
  ...['textDocument/hover', 'textDocument/codeAction', 'textDocument/documentSymbol', 'textDocument/rename'],
  ...['workspace/symbol', 'clusterconf/guide', 'no/suchMethod'],
];

describe('before initialize', () => {
  test('every request is told that it is too early, and initialize still works', async () => {
    const client = new LspClient();
    const params = { textDocument: { uri: 'file:///x/hosts' }, position: { line: 0, character: 0 }, query: '' };
    for (const method of [...REQUESTS, 'shutdown']) {
      expect(await client.ask(method, params), method).toMatchObject({
        error: { code: errorCodes.serverNotInitialized },
      });
    }
    expect(await client.ask('initialize', initialize)).toHaveProperty('result.capabilities');
    client.kill();
  });

  test('notifications are dropped', async () => {
    const client = new LspClient();
    const textDocument = { uri: 'untitled:early', languageId: 'ofcscan-ini', version: 1, text: '' };
    client.notify('textDocument/didOpen', { textDocument });
    expect(await client.ask('initialize', initialize)).toHaveProperty('result.capabilities');
    client.notify('initialized', {});
    const params = { textDocument, position: { line: 0, character: 0 } };
    expect(await client.request('textDocument/hover', params)).toBeNull();
    client.kill();
  });
});

test('a second initialize is an error, and the first session goes on', async () => {
  const session = await Session.open();
  expect(await session.client.ask('initialize', initialize)).toMatchObject({
    error: { code: errorCodes.invalidRequest },
  });
  await session.settle();
});

test('after shutdown every request is refused, and exit ends with 0', async () => {
  const { client } = await Session.open();
  await client.request('shutdown');
  const params = {
    ...initialize,
    textDocument: { uri: 'file:///x/hosts' },
    position: { line: 0, character: 0 },
    query: '',
  };
  for (const method of [...REQUESTS, 'shutdown', 'initialize']) {
    expect(await client.ask(method, params), method).toMatchObject({ error: { code: errorCodes.invalidRequest } });
  }
  client.notify('exit');
  expect(await client.exited).toBe(0);
});

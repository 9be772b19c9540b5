import { beforeAll, describe, expect, test } from 'vitest';
import { fullClient } from './capabilities';
import { LspClient } from './client';
import { framed } from './framing';
import { errorCodes } from './protocol';
import { Session } from './session';

const INI = 'untitled:a';

/** One server for all of the tests: each has to leave it as good as new. */
let session: Session;
beforeAll(async () => {
  session = await Session.open();
});

/** The server still answers, takes documents, and has complained to no one but its client. */
async function expectAlive(): Promise<void> {
  session.openDocument(INI, '[A]\n', 'ofcscan-ini', 9);
  expect(await session.about('documentSymbol', INI)).toMatchObject([{ name: 'A' }]);
  expect(session.client.stderr).toBe('');
}

test('a request that nobody knows is answered so', async () => {
  for (const method of ['no/suchMethod', '$/noSuchRequest', 'textDocument/noSuchRequest', '']) {
    expect(await session.client.ask(method, {})).toMatchObject({ error: { code: errorCodes.methodNotFound } });
  }
  await expectAlive();
});

test('a notification that nobody knows is passed over', async () => {
  for (const method of ['no/suchNotification', '$/noSuchNotification', '$/setTrace']) session.client.notify(method, {});
  await expectAlive();
});

describe('wrong parameters are answered with an error, and nothing else comes of it', () => {
  const methods = [
    ...['hover', 'documentSymbol', 'codeAction', 'definition', 'references', 'documentHighlight', 'documentLink'],
    ...['completion', 'prepareRename', 'rename', 'foldingRange', 'selectionRange'],
  ].map((name) => `textDocument/${name}`);
  const wrong: readonly unknown[] = [undefined, null, [], {}, 7, 'text', { textDocument: null }, { textDocument: INI }];
  test.each([...methods, 'workspace/symbol'])('%s', async (method) => {
    for (const params of wrong) {
      const answer = await session.client.ask(method, params);
      expect(answer, JSON.stringify(params)).toHaveProperty('error.code');
    }
    await expectAlive();
  });

  test.each([
    ['textDocument/hover', { textDocument: { uri: INI } }],
    ['textDocument/hover', { textDocument: { uri: INI }, position: { line: 'x' } }],
    ['textDocument/codeAction', { textDocument: { uri: INI } }],
    ['textDocument/codeAction', { textDocument: { uri: INI }, range: {}, context: {} }],
    ['textDocument/documentSymbol', { textDocument: { uri: 5 } }],
    ['textDocument/completion', { textDocument: { uri: INI }, position: null }],
    ['textDocument/rename', { textDocument: { uri: INI }, position: { line: 0, character: 0 } }],
    ['textDocument/selectionRange', { textDocument: { uri: INI }, positions: [{}] }],
    ['textDocument/selectionRange', { textDocument: { uri: INI } }],
    ['workspace/symbol', { query: 5 }],
  ])('%s without a part of it: %j', async (method, params) => {
    expect(await session.client.ask(method, params)).toMatchObject({ error: { code: errorCodes.invalidParams } });
    await expectAlive();
  });
});

describe('addresses that no file can have', () => {
  test.each([
    '',
    ':',
    '://',
    'file:',
    'file://host',
    '1 x://y',
    'a b',
    '\u0000',
    'file:///%',
    'http://x/hosts',
    '𠮷:hosts',
  ])('%j', async (uri) => {
    session.openDocument(uri, 'MasterDirectory=\\\\x\\y\n', 'ofcscan-ini');
    session.change(uri, { text: '127.0.0.1 localhost\n' });
    await session.client.ask('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } });
    session.client.notify('textDocument/didSave', { textDocument: { uri } });
    session.watched(uri, 'changed');
    session.closeDocument(uri);
    await expectAlive();
  });
});

describe('notifications with wrong parameters', () => {
  const methods = [
    ...['didOpen', 'didChange', 'didSave', 'didClose', 'willSave'].map((name) => `textDocument/${name}`),
    ...['didChangeWatchedFiles', 'didChangeConfiguration', 'didChangeWorkspaceFolders'].map(
      (name) => `workspace/${name}`,
    ),
  ];
  test.each([...methods, 'workspace/symbol'])('%s', async (method) => {
    const wrong = [undefined, null, [], {}, 7, 'text', { textDocument: {} }, { textDocument: { uri: INI } }];
    for (const params of [...wrong, { changes: 1 }, { changes: [{}] }, { event: { added: [{}], removed: [7] } }]) {
      session.client.notify(method, params);
    }
    await expectAlive();
  });
});

describe('documents that are out of order', () => {
  test('a change of one that is not open is passed over', async () => {
    session.change('untitled:other', { text: 'x' });
    session.closeDocument('untitled:other');
    session.change('untitled:other', { text: 'y' });
    await expectAlive();
  });

  test('one that is opened twice has the later text', async () => {
    session.openDocument(INI, '[B]\n', 'ofcscan-ini', 5);
    expect(await session.about('documentSymbol', INI)).toMatchObject([{ name: 'B' }]);
  });

  test('one that is closed is forgotten', async () => {
    session.closeDocument(INI);
    expect(await session.about('documentSymbol', INI)).toBeNull();
  });
});

describe('messages that are none', () => {
  const bodies = [
    '',
    '{',
    '[]',
    '[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]',
    'null',
    '7',
    '"x"',
    '{}',
    '\0',
    '{"id":5}',
  ];
  test.each(bodies)('%j', async (body) => {
    session.client.write(Buffer.from(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`));
    await expectAlive();
  });

  test('answers to questions that were never asked', async () => {
    for (const id of [0, 1, 77, 'x', null]) session.client.write(framed({ id, result: {} }));
    session.client.write(framed({ id: 78, error: { code: 1, message: 'no' } }));
    await expectAlive();
  });

  test.each([
    'Content-Length: x\r\n\r\n',
    'X: 1\r\n\r\n',
    ': \r\n\r\n',
    '\r\n\r\n',
  ])('a header without a length, %j, ends the server or is passed over', async (header) => {
    const client = new LspClient();
    client.write(Buffer.from(header));
    client.write(framed({ id: 1, method: 'initialize', params: { processId: null, capabilities: fullClient } }));
    client.closeInput();
    const answered = client.answerTo(1).then(
      () => true,
      () => false,
    );
    expect([0, 1]).toContain(await client.exited);
    await answered;
  });
});

test.each([
  { capabilities: {} },
  { capabilities: { workspace: null, textDocument: 7 } },
  { capabilities: {}, initializationOptions: 7 },
  { capabilities: {}, workspaceFolders: [{}, 7] },
])('an initialize that says next to nothing gets a server with fallbacks: %j', async (params) => {
  const client = new LspClient();
  expect(await client.ask('initialize', params)).toHaveProperty('result');
  client.notify('initialized', {});
  expect(await client.ask('no/suchMethod')).toHaveProperty('error');
  client.kill();
});

test.each([
  undefined,
  null,
  7,
  {},
  { capabilities: null },
])('an initialize that is none is an error, and a right one may follow: %j', async (params) => {
  const client = new LspClient();
  expect(await client.ask('initialize', params)).toHaveProperty('error');
  expect(await client.ask('initialize', { capabilities: {} })).toHaveProperty('result');
  client.kill();
});

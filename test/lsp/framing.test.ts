import { describe, expect, test } from 'vitest';
import { iniNaming, masterDirectoryRule, plantedSite } from '../support/samples';
import { LspClient } from './client';
import { framed, Unframer } from './framing';
import type { DocumentSymbol } from './protocol';
import { Session } from './session';

const initialize = { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } };

test('a header may be cut at any byte', async () => {
  const session = await Session.open();
  const length = framed({ id: 1, method: 'no/suchMethod' }).indexOf('\r\n\r\n') + 5;
  for (let cut = 1; cut < length; cut++) {
    const bytes = framed({ id: `cut ${cut}`, method: 'no/suchMethod' });
    session.client.write(bytes.subarray(0, cut));
    await new Promise(setImmediate);
    session.client.write(bytes.subarray(cut));
    expect(await session.client.answerTo(`cut ${cut}`)).toHaveProperty('error');
  }
});

test('a message may come a byte at a time, with the bytes of a character apart', async () => {
  const client = new LspClient();
  const params = { ...initialize.params, clientInfo: { name: '日本語の𠮷' } };
  for (const byte of framed({ ...initialize, params })) client.write(Uint8Array.of(byte));
  expect(await client.answerTo(1)).toHaveProperty('result');
  client.kill();
});

test('two messages may come in one piece, and one with half of the next', async () => {
  const client = new LspClient();
  const second = framed({ id: 2, method: 'no/suchMethod' });
  client.write(Buffer.concat([framed(initialize), second, second.subarray(0, 9)]));
  expect(await client.answerTo(1)).toHaveProperty('result');
  expect(await client.answerTo(2)).toHaveProperty('error');
  client.write(Buffer.concat([second.subarray(9), framed({ id: 3, method: 'no/suchMethod' })]));
  expect(await client.answerTo(3)).toHaveProperty('error');
  client.kill();
});

describe('Content-Length counts bytes', () => {
  test('in what the server reads', async () => {
    const session = await Session.open();
    const text = '[部署]\n件名=【警告】𠮷野家 🏢\n';
    session.openDocument('untitled:日本語', text, 'ofcscan-ini');
    const [section] = await session.about<DocumentSymbol[]>('documentSymbol', 'untitled:日本語');
    expect(section).toMatchObject({ name: '部署', children: [{ name: '件名', detail: '【警告】𠮷野家 🏢' }] });
  });

  test('in what it writes', async () => {
    const session = await Session.open({ files: plantedSite, locale: 'ja' });
    const [finding] = await session.untilRules(session.uri('server1/ofcscan.ini'), masterDirectoryRule);
    expect(finding?.message).toMatch(/^MasterDirectory が実サーバ名「server1」です。/);
  });
});

test('a message of a megabyte is one message', async () => {
  const session = await Session.open();
  const text = `${iniNaming('server1')}${'; 説明のための長い行\r\n'.repeat(40_000)}[End]\r\n`;
  expect(Buffer.byteLength(text)).toBeGreaterThan(1024 * 1024);
  session.openDocument('untitled:long', text, 'ofcscan-ini');
  const symbols = await session.about<DocumentSymbol[]>('documentSymbol', 'untitled:long');
  expect(symbols.map(({ name }) => name)).toEqual(['INI_SERVER_SECTION', 'End']);
});

describe('headers', () => {
  test.each([
    ['in another case', (length: number) => `content-length: ${length}\r\n\r\n`],
    ['with the content type', (length: number) => `Content-Type: ${UTF8}\r\nContent-Length: ${length}\r\n\r\n`],
    ['with one that nobody knows', (length: number) => `Content-Length: ${length}\r\nX-Other: 1\r\n\r\n`],
  ])('%s are read', async (_, header) => {
    const client = new LspClient();
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...initialize }));
    client.write(Buffer.concat([Buffer.from(header(body.length)), body]));
    expect(await client.answerTo(1)).toHaveProperty('result');
    client.kill();
  });
});

const UTF8 = 'application/vscode-jsonrpc; charset=utf-8';

test('the frames of the tests themselves fit together, however they are cut', () => {
  const sent = [{ id: 1, result: '𠮷' }, { method: 'a' }, { id: 'x', error: { code: 1, message: 'エラー' } }];
  const bytes = Buffer.concat(sent.map(framed));
  for (let cut = 0; cut <= bytes.length; cut++) {
    const unframer = new Unframer();
    const got = [...unframer.take(bytes.subarray(0, cut)), ...unframer.take(bytes.subarray(cut))];
    expect(got).toEqual(sent.map((message) => ({ jsonrpc: '2.0', ...message })));
  }
});

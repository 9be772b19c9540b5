import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { masterDirectoryRule, plantedSite } from '../support/samples';
import { temporaryFolder } from '../support/temporaryFolder';
import { fullClient, plainClient } from './capabilities';
import { LspClient } from './client';
import type { DocumentSymbol } from './protocol';
import { Session } from './session';

const INI = 'server1/ofcscan.ini';

/** What the server has asked its client to register. */
function registered(session: Session): readonly string[] {
  const asked = session.client.received.filter(({ method }) => method === 'client/registerCapability');
  return asked.flatMap(({ params }) =>
    [...JSON.stringify(params).matchAll(/"method":"([^"]*)"/g)].map(([, name = '']) => name),
  );
}

describe('what a client cannot do is not asked of it', () => {
  test('one that can do nothing has its findings all the same, and no questions', async () => {
    const session = await Session.open({ files: plantedSite, capabilities: plainClient, handlers: {} });
    await session.until(session.uri(INI), (found) => found.some(({ code }) => code === masterDirectoryRule));
    const asked = session.client.received.filter(({ id, method }) => id !== undefined && method !== undefined);
    expect(asked).toEqual([]);
  });

  test('one that can is told what to watch', async () => {
    const session = await Session.open({ files: plantedSite });
    await session.untilRules(session.uri(INI), masterDirectoryRule);
    expect(registered(session).toSorted()).toEqual([
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
    ]);
  });

  test('one that has settings but takes no registrations is not sent any', async () => {
    const workspace = { configuration: true };
    const session = await Session.open({ files: plantedSite, capabilities: { ...fullClient, workspace } });
    await session.untilRules(session.uri(INI), masterDirectoryRule);
    expect(registered(session)).toEqual([]);
  });

  test('one that refuses them all loses nothing else', async () => {
    const refuse = () => {
      throw new Error('no');
    };
    const session = await Session.open({ files: plantedSite, handlers: { 'client/registerCapability': refuse } });
    await session.untilRules(session.uri(INI), masterDirectoryRule);
    await session.settle();
    expect(session.client.stderr).toBe('');
  });
});

test('the one folder of a client that knows nothing of several is checked', async () => {
  const folder = temporaryFolder(plantedSite);
  const client = new LspClient();
  const rootUri = pathToFileURL(folder).href;
  await client.request('initialize', { processId: null, capabilities: {}, rootUri });
  client.notify('initialized', {});
  const message = await client.wait(
    ({ method, params }) =>
      method === 'textDocument/publishDiagnostics' && JSON.stringify(params).includes(masterDirectoryRule),
  );
  expect(message['params']).toMatchObject({ uri: `${rootUri}/${INI}` });
  client.kill();
});

describe('the outline', () => {
  const TEXT = '[A 𠮷]\r\nkey=value 🏢\r\nPassword=s\r\n\r\n[B]\r\n';

  test('has levels', async () => {
    const session = await Session.open();
    session.openDocument('untitled:ofcscan.ini', TEXT);
    const symbols = await session.about<DocumentSymbol[]>('documentSymbol', 'untitled:ofcscan.ini');
    expect(symbols).toMatchObject([
      {
        name: 'A 𠮷',
        range: { start: { line: 0, character: 0 }, end: { line: 2, character: 10 } },
        children: [
          {
            name: 'key',
            detail: 'value 🏢',
            selectionRange: { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } },
            range: { start: { line: 1, character: 0 }, end: { line: 1, character: 12 } },
          },
          { name: 'Password', detail: '' },
        ],
      },
      { name: 'B', children: [] },
    ]);
  });

  test('is flat for a client without levels, and each entry says where it belongs', async () => {
    const uri = 'untitled:ofcscan.ini';
    const session = await Session.open({ capabilities: plainClient });
    session.openDocument(uri, TEXT);
    expect(await session.about('documentSymbol', uri)).toMatchObject([
      { name: 'A 𠮷', location: { uri, range: { start: { line: 0 } } } },
      { name: 'key', containerName: 'A 𠮷', location: { uri, range: { start: { line: 1 } } } },
      { name: 'Password', containerName: 'A 𠮷' },
      { name: 'B' },
    ]);
  });

  test('has a name wherever the file has none, since clients refuse empty ones', async () => {
    const session = await Session.open();
    for (const [name, text] of [
      ['ofcscan.ini', '[]\n=\n=x\n[ \t]\n'],
      ['clp.conf', '<root><>\n<server name=""/><server name=" "/></root>'],
      ['x.reg', 'Windows Registry Editor Version 5.00\r\n\r\n[]\r\n""="x"\r\n@="y"\r\n[\\]\r\n'],
      ['hosts', '127.0.0.1\n\u3000\n'],
    ] as const) {
      session.openDocument(`untitled:${name}`, text);
      const symbols = await session.about<DocumentSymbol[]>('documentSymbol', `untitled:${name}`);
      expect(symbols.length).toBeGreaterThan(0);
      for (const found of symbols.flatMap((symbol) => [symbol, ...symbol.children]))
        expect(found.name.trim()).not.toBe('');
    }
  });
});

import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { clusterWatching, iniNaming, masterDirectoryRule, monitorTargetRule, plantedSite } from '../support/samples';
import { temporaryFolder } from '../support/temporaryFolder';
import type { Handlers } from './client';
import { codes, Session } from './session';

const FOLDER = 'vscode-vfs://github/owner/project';
const INI = `${FOLDER}/server1/ofcscan.ini`;
const CLUSTER = `${FOLDER}/cluster/clp.conf`;

/** What a client that has these files answers. */
function serving(files: Readonly<Record<string, string>>): Handlers {
  return {
    'clusterconf/findFiles': ({ folder }: { readonly folder: string }) => ({
      files: folder === FOLDER ? Object.keys(files).map((path) => ({ path, bytes: 0 })) : [],
      truncated: false,
    }),
    'clusterconf/readFile': ({ uri }: { readonly uri: string }) => {
      const text = files[uri.slice(FOLDER.length + 1)];
      return text === undefined ? null : { base64: Buffer.from(text).toString('base64') };
    },
  };
}

function open(handlers: Handlers, folder = FOLDER): Promise<Session> {
  return Session.open({ folders: [folder], initializationOptions: { files: 'client' }, handlers });
}

describe('a client that answers for files', () => {
  test('is asked for them, wherever they live', async () => {
    const session = await open(serving(plantedSite));
    await session.untilRules(INI, masterDirectoryRule);
    await session.untilRules(CLUSTER, monitorTargetRule);
  });

  test('is the only one that is: the disk is not touched', async () => {
    const folder = pathToFileURL(temporaryFolder(plantedSite)).href;
    const session = await open(serving({}), folder);
    await session.settle();
    session.watched(`${folder}/server1/ofcscan.ini`, 'changed');
    session.openDocument(`${folder}/server1/ofcscan.ini`, iniNaming('server1'), 'ofcscan-ini');
    await session.until(`${folder}/server1/ofcscan.ini`, () => true);
    await session.settle();
    expect(session.shown(`${folder}/cluster/clp.conf`)).toBeUndefined();
    expect(codes(session.shown(`${folder}/server1/ofcscan.ini`)?.diagnostics ?? [])).toEqual([]);
  });

  test('may say that a file is too large, which its status item shows, or gone', async () => {
    const session = await Session.open({
      folders: [FOLDER],
      initializationOptions: { files: 'client', commands: true },
      handlers: {
        ...serving(plantedSite),
        'clusterconf/readFile': ({ uri }: { readonly uri: string }) => (uri === INI ? { tooLarge: 99_000_000 } : null),
      },
    });
    const path = 'server1/ofcscan.ini';
    const status = await session.client.wait(
      ({ method, params }) => method === 'clusterconf/status' && JSON.stringify(params).includes(path),
    );
    expect(status['params']).toMatchObject({
      files: [{ path, kind: 'ofcscan-ini' }],
      notes: [`${path} is over the limit of 32 MB and was not read.`],
    });
    expect(await session.about('documentSymbol', CLUSTER)).toBeNull();
  });

  test('may say it of a registry export, whose text is then not looked at when the editor opens it', async () => {
    const path = 'server1/system.reg';
    const uri = `${FOLDER}/${path}`;
    const session = await Session.open({
      folders: [FOLDER],
      initializationOptions: { files: 'client', commands: true },
      handlers: {
        ...serving({ [path]: '' }),
        'clusterconf/readFile': () => ({ tooLarge: 150_000_000 }),
        'workspace/configuration': () => [{}],
      },
    });
    session.openDocument(uri, 'Windows Registry Editor Version 5.00\r\n\r\nThis is no value\r\n', 'reg');
    const status = await session.client.wait(
      ({ method, params }) => method === 'clusterconf/status' && JSON.stringify(params).includes(path),
    );
    expect(status['params']).toMatchObject({
      files: [],
      notes: [expect.stringMatching(/^server1\/system\.reg is over the limit of 32 MB .*`clusterconf check`/)],
    });
    await session.settle();
    session.change(uri, { text: 'Windows Registry Editor Version 5.00\r\n\r\nThis is no value either\r\n' });
    await session.settle();
    expect(session.shown(uri)?.diagnostics ?? []).toEqual([]);
  });

  test.each([
    ['does not know the questions', {}],
    ['answers with something else', { 'clusterconf/findFiles': () => 7, 'clusterconf/readFile': () => ({}) }],
    [
      'answers with files that it cannot read',
      { ...serving(plantedSite), 'clusterconf/readFile': () => ({ base64: '*' }) },
    ],
  ])('that %s has a server that lives', async (_, handlers: Handlers) => {
    const session = await open(handlers);
    session.openDocument(CLUSTER, clusterWatching('fip'), 'clp-conf');
    await session.untilRules(CLUSTER, monitorTargetRule);
    expect(session.client.stderr).toBe('');
  });
});

describe('answers that come late', () => {
  /** Holds back the answers to readings of the INI file until they are let go, in whatever order. */
  function holding(): { readonly handlers: Handlers; readonly asked: ((text: string | null) => void)[] } {
    const asked: ((text: string | null) => void)[] = [];
    const others = serving({ ...plantedSite });
    const handlers: Handlers = {
      ...others,
      'clusterconf/readFile': (params: never) => {
        const { uri }: { readonly uri: string } = params;
        if (uri !== INI) return others['clusterconf/readFile']?.(params);
        return new Promise((resolve) =>
          asked.push((text) => resolve(text === null ? null : { base64: Buffer.from(text).toString('base64') })),
        );
      },
    };
    return { handlers, asked };
  }

  async function untilAsked(session: Session, asked: readonly unknown[], times: number): Promise<void> {
    await session.client.wait(() => asked.length >= times);
  }

  test('do not go before a document that was opened meanwhile', async () => {
    const { handlers, asked } = holding();
    const session = await open(handlers);
    await untilAsked(session, asked, 1);
    session.openDocument(INI, iniNaming('vcom'), 'ofcscan-ini', 6);
    await untilAsked(session, asked, 2);
    for (const answer of asked.toReversed()) answer(iniNaming('server1'));
    await session.until(INI, (found, { version }) => version === 6 && found.length === 0);
    await session.untilRules(CLUSTER, monitorTargetRule);
    await session.settle();
    expect(codes(session.shown(INI)?.diagnostics ?? [])).toEqual([]);
  });

  test('do not go before the text that was typed meanwhile', async () => {
    const { handlers, asked } = holding();
    const session = await open(handlers);
    await untilAsked(session, asked, 1);
    session.openDocument(INI, iniNaming('vcom'), 'ofcscan-ini', 6);
    session.change(INI, { text: iniNaming('server2') });
    await untilAsked(session, asked, 2);
    for (const answer of asked) answer(iniNaming('vcom'));
    await session.until(INI, (found, { version }) => version === 7 && `${codes(found)}` === masterDirectoryRule);
  });

  test('count in the order of the questions', async () => {
    const { handlers, asked } = holding();
    const session = await open(handlers);
    await untilAsked(session, asked, 1);
    asked[0]?.(iniNaming('server1'));
    await session.untilRules(INI, masterDirectoryRule);
    session.watched(INI, 'changed');
    session.watched(INI, 'deleted');
    await untilAsked(session, asked, 3);
    asked[2]?.(null);
    await session.untilRules(INI);
    asked[1]?.(iniNaming('server1'));
    await session.settle();
    expect(codes(session.shown(INI)?.diagnostics ?? [])).toEqual([]);
  });
});

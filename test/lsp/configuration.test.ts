import { beforeAll, describe, expect, test } from 'vitest';
import { masterDirectoryRule, monitorTargetRule, plantedSite } from '../support/samples';
import { onlyRules } from '../support/silence';
import { fullClient } from './capabilities';
import { codes, Session } from './session';

const INI = 'server1/ofcscan.ini';

/** A client whose answer to every question for its settings is the current one. */
async function openWith(answer: unknown, files: Readonly<Record<string, string>> = {}) {
  const settings = { answer };
  const session = await Session.open({
    files: { ...plantedSite, ...files },
    handlers: { 'workspace/configuration': () => settings.answer },
  });
  const change = (next: unknown) => {
    settings.answer = next;
    session.client.notify('workspace/didChangeConfiguration', { settings: null });
  };
  return { session, uri: session.uri(INI), change };
}

function finds(rule: string, found: readonly { readonly code: string }[]): boolean {
  return found.some(({ code }) => code === rule);
}

describe('settings that say nothing leave every rule as it is', () => {
  let planted: Awaited<ReturnType<typeof openWith>>;
  beforeAll(async () => {
    planted = await openWith(null);
    await planted.session.until(planted.uri, (found) => finds(masterDirectoryRule, found));
  });

  test.each<[string, unknown]>([
    ['null', [null]],
    ['null without a list', null],
    ['an empty list', []],
    ['an empty object', [{}]],
    ['no rules', [{ rules: null }]],
    ['a text', ['on']],
    ['a number', [7]],
    ['rules that are a list', [{ rules: [1, 2] }]],
    ['rules that are a text', [{ rules: 'all' }]],
    ['a level of another type', [{ rules: { [masterDirectoryRule]: true } }]],
    ['a level that does not exist', [{ rules: { [masterDirectoryRule]: 'fatal' } }]],
    ['a rule that does not exist', [{ rules: { 'no/such-rule': 'off', __proto__: 'off', '': 'error' } }]],
  ])('%s', async (_, answer) => {
    planted.change([{ rules: { [masterDirectoryRule]: 'off' } }]);
    await planted.session.until(planted.uri, (found) => !finds(masterDirectoryRule, found));
    planted.change(answer);
    await planted.session.until(planted.uri, (found) => finds(masterDirectoryRule, found));
    expect(planted.session.client.stderr).toBe('');
  });

  test('an error', async () => {
    const session = await Session.open({
      files: plantedSite,
      handlers: {
        'workspace/configuration': () => {
          throw new Error('no settings here');
        },
      },
    });
    await session.until(session.uri(INI), (found) => finds(masterDirectoryRule, found));
    expect(session.client.stderr).toBe('');
  });

  test('what is wrong with them is logged in one line', async () => {
    const { session, uri } = await openWith([{ rules: { [masterDirectoryRule]: 'fatal' } }]);
    await session.until(uri, (found) => finds(masterDirectoryRule, found));
    const logged = session.client.received.filter(({ method }) => method === 'window/logMessage');
    expect(logged).toMatchObject([{ params: { message: expect.stringContaining(masterDirectoryRule) } }]);
  });
});

describe('levels of the settings', () => {
  test('hold for the first findings, however late they come', async () => {
    const session = await Session.open({
      handlers: {
        'workspace/configuration': async () => {
          await new Promise((resolve) => setTimeout(resolve, 100));
          return [{ rules: onlyRules(monitorTargetRule) }];
        },
      },
    });
    const uri = 'untitled:clp.conf';
    session.openDocument(uri, plantedSite['cluster/clp.conf'], 'clp-conf');
    await session.until(uri, () => true);
    await session.settle();
    const published = session.published(uri).flatMap(({ diagnostics }) => codes(diagnostics));
    expect(new Set(published)).toEqual(new Set([monitorTargetRule]));
  });

  test('hold at the start and when they change', async () => {
    const { session, uri, change } = await openWith([{ rules: { [masterDirectoryRule]: 'warning' } }]);
    await session.until(uri, ([finding]) => finding?.severity === 2);
    change([{ rules: { [masterDirectoryRule]: 'off' } }]);
    await session.until(uri, (found) => !finds(masterDirectoryRule, found));
    change(null);
    await session.until(uri, (found) =>
      found.some(({ code, severity }) => code === masterDirectoryRule && severity === 1),
    );
  });

  test('come after those of clusterconf.json', async () => {
    const rules = { [masterDirectoryRule]: 'hint' };
    const { session, uri } = await openWith([{ rules: { [masterDirectoryRule]: 'off' } }], {
      'clusterconf.json': JSON.stringify({ rules }),
    });
    await session.until(uri, (found) =>
      found.some(({ code, severity }) => code === masterDirectoryRule && severity === 4),
    );
  });

  test('hold for documents outside every folder', async () => {
    const { session, change } = await openWith([{ rules: {} }]);
    const uri = 'untitled:clp.conf';
    session.openDocument(uri, plantedSite['cluster/clp.conf'], 'clp-conf');
    const { diagnostics } = await session.until(uri, (found) => found.length > 0);
    change([{ rules: Object.fromEntries(codes(diagnostics).map((code) => [code, 'off'])) }]);
    await session.until(uri, (found) => found.length === 0);
  });

  test('of a client that cannot be asked are those that it tells', async () => {
    const { configuration: _, ...workspace } = fullClient.workspace;
    const session = await Session.open({ files: plantedSite, capabilities: { ...fullClient, workspace } });
    await session.until(session.uri(INI), (found) => finds(masterDirectoryRule, found));
    const settings = { clusterconf: { rules: { [masterDirectoryRule]: 'off' } } };
    session.client.notify('workspace/didChangeConfiguration', { settings });
    await session.until(session.uri(INI), (found) => !finds(masterDirectoryRule, found));
    for (const other of [null, 7, {}, { clusterconf: 'x' }]) {
      session.client.notify('workspace/didChangeConfiguration', { settings: other });
    }
    await session.until(session.uri(INI), (found) => finds(masterDirectoryRule, found));
  });
});

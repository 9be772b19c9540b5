import { describe, expect, test } from 'vitest';
import { fullClient } from './capabilities';
import { codes, Session } from './session';

const RULE = 'drweb/key-rewritten-on-save';
const OWNER = 'K7sec-owner 🏢';

function key(components: string, computers: number, expires: string): string {
  return `[Key]\r\nApplications=${components}\r\nExpires=${expires}\r\n[User]\r\nName=${OWNER}\r\nComputers=${computers}\r\n`;
}

const FILES = {
  'current.key': key('FileDaemonUnix,MailDaemonUnix', 50, '2030-01-31'),
  'renewal.key': key('FileDaemonUnix', 40, '2031-01-31'),
} as const;

/** The client's settings by their sections; the same for every document. */
type Settings = Readonly<Record<string, unknown>>;

/** A session with the two keys, of which the renewal is open. */
async function opened(settings: Settings, languageId = 'drweb-key', capabilities: object = fullClient) {
  const asked = { settings };
  const session = await Session.open({
    files: FILES,
    capabilities,
    initializationOptions: { commands: true },
    handlers: {
      'workspace/configuration': ({ items }: { readonly items: readonly { readonly section: string }[] }) =>
        items.map(({ section }) => asked.settings[section] ?? null),
      'workspace/codeLens/refresh': () => null,
    },
  });
  const uri = session.uri('renewal.key');
  await session.untilRead('renewal.key');
  session.openDocument(uri, FILES['renewal.key'], languageId);
  return { session, uri, asked };
}

const TRIMMING = { files: { trimTrailingWhitespace: true, autoSave: 'off' }, editor: { formatOnSave: false } };

describe('settings that would change a key when it is saved', () => {
  test.each<[string, Settings, string]>([
    ['blanks at line ends, in a document of another language', TRIMMING, 'plaintext'],
    ['a setting of the language', { '[drweb-key]': { 'files.insertFinalNewline': true } }, 'drweb-key'],
    ['saving by itself', { '[ini]': { 'files.autoSave': 'afterDelay' } }, 'ini'],
    ['formatting', { editor: { formatOnSave: true } }, 'plaintext'],
  ])('%s', async (_, settings, languageId) => {
    const { session, uri } = await opened(settings, languageId);
    const shown = await session.until(uri, (diagnostics) => codes(diagnostics).includes(RULE));
    expect(JSON.stringify(shown)).not.toContain('K7sec');
  });

  test.each<[string, Settings, string, object]>([
    [
      'the defaults of the language',
      { ...TRIMMING, '[drweb-key]': { 'files.trimTrailingWhitespace': false } },
      'drweb-key',
      fullClient,
    ],
    ['a client that does not tell the defaults of the language', TRIMMING, 'drweb-key', fullClient],
    ['nothing at all', {}, 'plaintext', fullClient],
    ['a client that cannot be asked', TRIMMING, 'plaintext', {}],
  ])('%s: nothing is said', async (_, settings, languageId, capabilities) => {
    const { session, uri } = await opened(settings, languageId, capabilities);
    await session.settle();
    expect(codes(session.shown(uri)?.diagnostics ?? [])).not.toContain(RULE);
  });

  test('turned off they are taken back', async () => {
    const { session, uri, asked } = await opened(TRIMMING, 'plaintext');
    await session.until(uri, (diagnostics) => codes(diagnostics).includes(RULE));
    asked.settings = {};
    session.client.notify('workspace/didChangeConfiguration', { settings: null });
    await session.until(uri, (diagnostics) => !codes(diagnostics).includes(RULE));
  });
});

test('a key that is changed in the editor, until that is undone', async () => {
  const { session, uri } = await opened({});
  const start = { line: 1, character: 0 };
  await session.settle();
  session.change(uri, { range: { start, end: start }, text: ' ' });
  const shown = await session.until(uri, (diagnostics) => codes(diagnostics).includes(RULE));
  expect(JSON.stringify(shown)).not.toContain('K7sec');
  session.change(uri, { range: { start, end: { line: 1, character: 1 } }, text: '' });
  await session.until(uri, (diagnostics) => !codes(diagnostics).includes(RULE));
});

interface Lens {
  readonly range: { readonly start: { readonly line: number } };
  readonly command: { readonly title: string; readonly command: string; readonly arguments?: readonly unknown[] };
}

describe('above the key', () => {
  test('stands what becomes of the renewal, and the way to the plan', async () => {
    const { session, uri } = await opened({});
    const lenses = await session.about<readonly Lens[]>('codeLens', uri);
    expect(lenses.map(({ range }) => range.start.line)).toEqual([0, 0]);
    expect(lenses[0]?.command.title).toBe(
      'renewal.key renews current.key: will only be downloaded (missing component: MailDaemonUnix, 10 licences fewer: 40 instead of 50)',
    );
    for (const { command } of lenses) {
      expect(command).toMatchObject({ command: 'clusterconf.showPlan', arguments: [{ uri, plan: 'drweb-renewal' }] });
    }
    const { markdown } = await session.client.request<{ readonly markdown: string }>('clusterconf/plan', { uri });
    expect(markdown).toMatch(/^# Dr\.Web licence renewal\n/);
    expect(markdown).toMatch(/\n## current\.key renewed by renewal\.key\n/);
    expect(markdown).not.toContain('K7sec');
  });

  test('a client without commands gets lenses that do nothing', async () => {
    const session = await Session.open({ files: FILES, capabilities: {} });
    await session.untilRead('renewal.key');
    const lenses = await session.about<readonly Lens[]>('codeLens', session.uri('current.key'));
    expect(lenses.map(({ command }) => [command.command, command.arguments])).toEqual([
      ['', undefined],
      ['', undefined],
    ]);
  });

  test('changes with the other key, which the client is told', async () => {
    const refreshing = { ...fullClient, workspace: { ...fullClient.workspace, codeLens: { refreshSupport: true } } };
    const { session, uri } = await opened({}, 'drweb-key', refreshing);
    const refreshes = () =>
      session.client.received.filter(({ method }) => method === 'workspace/codeLens/refresh').length;
    await session.client.wait(() => refreshes() === 1);
    session.openDocument(session.uri('current.key'), FILES['renewal.key'], 'drweb-key');
    await session.client.wait(() => refreshes() > 1);
    const [lens] = await session.about<readonly Lens[]>('codeLens', uri);
    expect(lens?.command.title).toContain('will be distributed by itself');
  });

  test('a file that is no key has none', async () => {
    const session = await Session.open({ files: { hosts: '127.0.0.1 localhost\n' } });
    await session.untilRead('hosts');
    expect(await session.about('codeLens', session.uri('hosts'))).toEqual([]);
  });
});

test('the hover on a key tells the verdict and no value', async () => {
  const { session, uri } = await opened({});
  for (const [line, told] of [
    [0, 'only be downloaded'],
    [1, 'components'],
    [4, 'registered owner'],
    [5, 'computers'],
  ] as const) {
    const hover = await session.about('hover', uri, { position: { line, character: 1 } });
    expect(JSON.stringify(hover)).toContain(told);
    expect(JSON.stringify(hover)).not.toContain('K7sec');
  }
});

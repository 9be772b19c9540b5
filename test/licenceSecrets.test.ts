import { beforeAll, describe, expect, test } from 'vitest';
import { formats, pageFormats } from '../server/src/cli/arguments';
import { run } from './cli/run';
import { Session } from './lsp/session';
import { temporaryFolder } from './support/temporaryFolder';

/** What every planted value begins with; nothing else in the files does. */
const MARK = 'K7own';

/** A key in which each field holds something of its owner, but for what the verdict needs. */
function key(components: string, computers: string, expires: string, from: number): string {
  const planted = (offset: number) => `${MARK}${from + offset}`;
  return `; ${planted(0)}\r
[Key]\r
Applications=${components}\r
Created=${planted(1)}\r
Expires=${expires}\r
Number=${planted(2)}\r
Dealer = ${planted(3)} 🏢\r
[User]\r
Name=株式会社 ${planted(4)}\r
Computers=${computers}\r
Email=${planted(5)}@example.jp\r
Number="${planted(6)}"\r
[Settings]\r
MailServer=${planted(7)}\r
[License]\r
Serial=${planted(8)}\r
=${planted(9)}\r
[${planted(10)}]\r
${planted(11)}=1\r
[Signature]\r
${planted(12)}\r
`;
}

const FILES: Readonly<Record<string, string>> = {
  'current.key': key('FileDaemonUnix,MailDaemonUnix', '50', '2030-01-31', 10),
  'renewal.key': key('FileDaemonUnix', '40', '2031-01-31', 30),
  // What cannot be read must not be repeated either.
  'broken/current.key': key('FileDaemonUnix', `${MARK}70`, `${MARK}71`, 50),
  'broken/renewal.key': key('FileDaemonUnix', '5 K7own72', '2031-01-32 K7own73', 50),
  'clusterconf.json':
    '{ "products": { "drweb-kerio-mailserver": {} }, "drweb": { "origin": "own", "manualButton": true } }',
};

function leaksIn(output: string): readonly string[] {
  return [...new Set([...output.matchAll(new RegExp(`${MARK}\\d\\d`, 'g'))].map(([found]) => found))].toSorted();
}

test('what must not be shown is where it was meant to be', () => {
  expect(leaksIn(Object.values(FILES).join(''))).toHaveLength(3 * 13 + 4);
});

describe('nothing of a key is in any output of the command line', () => {
  const folder = temporaryFolder(FILES);
  const commands = [
    ...formats.map((format) => ['check', '--format', format]),
    ...pageFormats.flatMap((format) => [
      ['guide', '--format', format],
      ['plan', '--format', format],
    ]),
    ['fix', '--dry-run', '--suggested'],
  ];

  test.each(commands.map((args) => [args.join(' '), args] as const))('%s', (_, args) => {
    for (const locale of ['en', 'ja']) {
      const { out, err } = run(folder, [...args, '--lang', locale]);
      if (args[0] !== 'fix') expect(out).toMatch(/drweb|Dr\.Web|key/);
      expect(leaksIn(out + err)).toEqual([]);
    }
  });
});

describe('nothing of a key is in any answer of the server', () => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.open({
      files: FILES,
      initializationOptions: { commands: true },
      handlers: { 'workspace/configuration': () => [{ trimTrailingWhitespace: true }] },
    });
    for (const path of Object.keys(FILES)) {
      await session.untilRead(path);
      session.openDocument(session.uri(path), FILES[path] ?? '', 'plaintext');
    }
    await session.settle();
  });

  const keys = Object.keys(FILES).filter((path) => path.endsWith('.key'));

  test.each(keys)('%s', async (path) => {
    const uri = session.uri(path);
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    for (const method of ['documentSymbol', 'codeAction', 'codeLens', 'foldingRange', 'documentLink'])
      await expectNothing(`textDocument/${method}`, { textDocument: { uri }, range, context: { diagnostics: [] } });
    for (let line = 0; line < 20; line++) {
      for (const character of [0, 4, 12]) {
        const about = { textDocument: { uri }, position: { line, character }, context: { includeDeclaration: true } };
        for (const method of ['hover', 'completion', 'definition'])
          await expectNothing(`textDocument/${method}`, about);
      }
    }
    await expectNothing('clusterconf/plan', { uri });
    await expectNothing('clusterconf/guide', { uri });
  });

  test('the whole of it, and the log', () => {
    const received = session.client.received.filter(({ method }) => method !== undefined);
    expect(leaksIn(JSON.stringify(received))).toEqual([]);
    expect(session.client.stderr).toBe('');
  });

  async function expectNothing(method: string, params: object): Promise<void> {
    expect(leaksIn(JSON.stringify(await session.client.ask(method, params))), method).toEqual([]);
  }
});

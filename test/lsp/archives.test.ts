import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ARCHIVE_SCHEME, archiveUri, insideArchive } from '../../server/src/lsp/archiveUri';
import { clusterWatching, iniNaming, masterDirectoryRule, monitorTargetRule } from '../support/samples';
import { onlyRules } from '../support/silence';
import { writeFiles } from '../support/temporaryFolder';
import { zipOf } from '../support/zips';
import { fullClient } from './capabilities';
import type { CodeAction, DocumentSymbol } from './protocol';
import { codes, Session, type SessionOptions } from './session';

const archiveRule = 'file/archive-cannot-be-read';
const lineEnds = 'cluster/script-line-ends';
const settings = { rules: onlyRules(masterDirectoryRule, monitorTargetRule, archiveRule, lineEnds) };
const ZIP = '取得/cluster (1).zip';

function exported(target: string): Uint8Array {
  return zipOf({ 'clp.conf': clusterWatching(target), 'scripts/failover1/業務/start.bat': 'rem 𠮷\nexit\n' });
}

function open(options: SessionOptions): Promise<Session> {
  const handlers = { 'workspace/configuration': () => [settings], 'workspace/textDocumentContent/refresh': () => null };
  return Session.open({ ...options, handlers: { ...handlers, ...options.handlers } });
}

function zipUri(session: Session): string {
  return encodeURI(session.uri(ZIP)).replaceAll('(', '%28').replaceAll(')', '%29');
}

/** The address of a file in an archive of the session's folder, as the server gives it. */
function inside(session: Session, path: string): string {
  return archiveUri(zipUri(session), path);
}

function withoutContent() {
  const { workspace, ...others } = fullClient;
  const { textDocumentContent: _, ...rest } = workspace;
  return { ...others, workspace: rest };
}

describe('the address of a file in an archive', () => {
  test.each([
    ['file:///c%3A/%E5%8F%96%E5%BE%97/a%20b.zip', 'clp.conf'],
    ['vscode-vfs://github/a/b.zip?x=1&y=%232', 'scripts/業務/𠮷 #1?/start.bat'],
    ['file:///a.zip', 'a.zip/clp.conf'],
  ])('%s %s', (archive, path) => {
    const uri = archiveUri(archive, path);
    expect(uri).toMatch(new RegExp(`^${ARCHIVE_SCHEME}:/`));
    expect(insideArchive(uri)).toEqual({ archive, inside: path });
  });

  test('is none of any other file', () => {
    expect(insideArchive('file:///a.zip/clp.conf')).toBeUndefined();
    expect(insideArchive('untitled:clusterconf-zip')).toBeUndefined();
  });
});

describe('an exported cluster', () => {
  const files = { [ZIP]: exported('fip'), 'server1/ofcscan.ini': iniNaming('server1') };

  test('has its findings at addresses that the server gives the text of', async () => {
    const session = await open({ files });
    const uri = inside(session, 'clp.conf');
    await session.untilRules(uri, monitorTargetRule);
    await session.untilRules(inside(session, 'scripts/failover1/業務/start.bat'), lineEnds);
    const [finding] = await session.untilRules(session.uri('server1/ofcscan.ini'), masterDirectoryRule);
    expect(finding?.relatedInformation?.map(({ location }) => location.uri)).toContain(uri);
    const content = (address: string) => session.client.request('workspace/textDocumentContent', { uri: address });
    expect(await content(uri)).toEqual({ text: clusterWatching('fip') });
    expect(await content(inside(session, 'scripts/failover1/業務/start.bat'))).toEqual({ text: 'rem 𠮷\nexit\n' });
  });

  test('may be shown at once, as editors do that open with the files of the last time', async () => {
    const session = await open({ files });
    const uri = inside(session, 'clp.conf');
    session.openDocument(uri, '', 'clp-conf');
    const answer = await session.client.request('workspace/textDocumentContent', { uri });
    expect(answer).toEqual({ text: clusterWatching('fip') });
    await session.until(uri, (found, { version }) => version === 1 && codes(found).includes(monitorTargetRule));
  });

  test('is read only: no fix is offered, and what is open is what the archive says', async () => {
    const session = await open({ files });
    const uri = inside(session, 'clp.conf');
    await session.untilRules(uri, monitorTargetRule);
    session.openDocument(uri, clusterWatching('fip'), 'clp-conf');
    await session.until(uri, (found, { version }) => version === 1 && codes(found).includes(monitorTargetRule));
    expect(await session.about<DocumentSymbol[]>('documentSymbol', uri)).not.toHaveLength(0);
    const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
    const actions = await session.about<CodeAction[]>('codeAction', uri, { range, context: { diagnostics: [] } });
    expect(actions.map(({ title }) => title)).toEqual([`Allow ${monitorTargetRule} here, in clusterconf.json`]);
    session.change(uri, { text: clusterWatching('fip1') });
    await session.until(uri, (found, { version }) => version === 2 && codes(found).includes(monitorTargetRule));
    session.closeDocument(uri);
    await session.settle();
    expect(codes(session.shown(uri)?.diagnostics ?? [])).toEqual([monitorTargetRule]);
  });

  test('is read again when it changes, and asked for where it is open', async () => {
    const refreshed: unknown[] = [];
    const refresh = (params: unknown) => void refreshed.push(params);
    const session = await open({ files, handlers: { 'workspace/textDocumentContent/refresh': refresh } });
    const uri = inside(session, 'clp.conf');
    await session.untilRules(uri, monitorTargetRule);
    session.openDocument(uri, clusterWatching('fip'), 'clp-conf');
    writeFiles(session.folder, { [ZIP]: zipOf({ 'clp.conf': clusterWatching('fip1') }) });
    session.watched(session.uri(ZIP), 'changed');
    await session.until(uri, (found) => found.length === 0);
    await session.untilRules(inside(session, 'scripts/failover1/業務/start.bat'));
    expect(refreshed).toEqual([{ uri }]);
    rmSync(join(session.folder, ZIP));
    session.watched(session.uri(ZIP), 'deleted');
    await session.untilRules(session.uri('server1/ofcscan.ini'));
    expect(await session.client.ask('workspace/textDocumentContent', { uri })).toHaveProperty('error');
  });

  test('has its findings at its own address for a client that cannot open its files', async () => {
    const session = await open({ files, capabilities: withoutContent() });
    const [monitor, script] = await session.untilRules(zipUri(session), monitorTargetRule, lineEnds);
    const start = { line: 0, character: 0 };
    expect(monitor?.range).toEqual({ start, end: start });
    expect(monitor?.message).toMatch(/^clp\.conf:\d+:32: The monitor "fipw1" watches "fip"/);
    expect(script?.message).toMatch(/^scripts\/failover1\/業務\/start\.bat:1:1: /);
    const [finding] = await session.untilRules(session.uri('server1/ofcscan.ini'), masterDirectoryRule);
    const places = finding?.relatedInformation ?? [];
    expect(places.map(({ location }) => location)).toContainEqual({
      uri: zipUri(session),
      range: { start, end: start },
    });
    expect(places.map(({ message }) => message)).toContainEqual(expect.stringMatching(/^clp\.conf:\d+:\d+: vcom is/));
  });
});

test('the server says that it gives such texts only to a client that asks for them', async () => {
  const capabilities = async (client: object) => {
    const session = await open({ capabilities: client });
    const [answer] = session.client.received;
    return JSON.stringify(answer).includes('textDocumentContent');
  };
  expect(await capabilities(fullClient)).toBe(true);
  expect(await capabilities(withoutContent())).toBe(false);
});

test('an archive that cannot be read is one finding', async () => {
  const session = await open({ files: { [ZIP]: zipOf({ '../clp.conf': '<root/>' }) } });
  const [finding] = await session.untilRules(zipUri(session), archiveRule);
  expect(finding).toMatchObject({ severity: 1, range: { start: { line: 0, character: 0 } } });
});

test('an archive over the cap is a note, and one of somebody else nothing', async () => {
  const session = await open({
    files: {
      'a.zip': new Uint8Array(8 * 1024 * 1024 + 1),
      'b.zip': zipOf({ 'x.txt': '' }),
      'clp.conf': clusterWatching('fip'),
    },
    initializationOptions: { commands: true },
  });
  const status = await session.client.wait(({ method, params }) => {
    return method === 'clusterconf/status' && JSON.stringify(params).includes('a.zip');
  });
  expect(status['params']).toMatchObject({ notes: ['a.zip is over the limit of 8 MB and was not read.'] });
  expect(JSON.stringify(status)).not.toContain('b.zip');
});

test('wrong parameters of a request for a text are answered with an error', async () => {
  const session = await open({});
  for (const params of [
    undefined,
    null,
    {},
    { uri: 5 },
    { uri: 'file:///etc/hosts' },
    { uri: `${ARCHIVE_SCHEME}:x` },
  ]) {
    expect(await session.client.ask('workspace/textDocumentContent', params)).toHaveProperty('error');
  }
  await session.settle();
});

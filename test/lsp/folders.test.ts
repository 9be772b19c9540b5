import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { clusterWatching, iniNaming, masterDirectoryRule, monitorTargetRule, plantedSite } from '../support/samples';
import { temporaryFolder } from '../support/temporaryFolder';
import type { DocumentSymbol } from './protocol';
import { codes, Session } from './session';

function changeFolders(
  session: Session,
  change: { readonly added?: readonly string[]; readonly removed?: readonly string[] },
) {
  const list = (uris: readonly string[] = []) => uris.map((uri) => ({ uri, name: 'folder' }));
  const event = { added: list(change.added), removed: list(change.removed) };
  session.client.notify('workspace/didChangeWorkspaceFolders', { event });
}

describe('a document outside every folder', () => {
  test('is a site of its own', async () => {
    const session = await Session.open({ files: plantedSite });
    const other = temporaryFolder({ 'clp.conf': clusterWatching('fip') });
    const uri = `${pathToFileURL(other).href}/clp.conf`;
    session.openDocument(uri, clusterWatching('fip'), 'clp-conf');
    await session.until(uri, (found) => codes(found).includes(monitorTargetRule));
    session.closeDocument(uri);
    await session.untilRules(uri);
  });

  test.each([
    ['untitled:Untitled-1', 'clp-conf'],
    ['untitled:clp.conf', 'plaintext'],
    ['vscode-vfs://github/owner/project/clp.conf', 'clp-conf'],
    ['git:/site/clp.conf?%7B%22ref%22%3A%22HEAD%22%7D', 'clp-conf'],
  ])('may have no file at all: %s as %s', async (uri, language) => {
    const session = await Session.open();
    session.openDocument(uri, clusterWatching('fip'), language);
    await session.until(uri, (found) => codes(found).includes(monitorTargetRule));
    session.change(uri, { text: clusterWatching('fip1') });
    await session.until(uri, (found, { version }) => version === 2 && !codes(found).includes(monitorTargetRule));
  });

  test('is left alone when its language and name are none of ours', async () => {
    const session = await Session.open();
    session.openDocument('untitled:Untitled-1', clusterWatching('fip'), 'xml');
    session.openDocument('untitled:notes.txt', iniNaming('server1'), 'ini');
    await session.settle();
    expect(session.shown('untitled:Untitled-1')).toBeUndefined();
    expect(await session.about('documentSymbol', 'untitled:notes.txt')).toBeNull();
  });
});

describe('folders that come and go', () => {
  test('one that is added is checked, and what was shown goes with it', async () => {
    const session = await Session.open();
    const folder = pathToFileURL(temporaryFolder(plantedSite)).href;
    changeFolders(session, { added: [folder] });
    await session.untilRules(`${folder}/server1/ofcscan.ini`, masterDirectoryRule);
    changeFolders(session, { removed: [folder] });
    await session.untilRules(`${folder}/server1/ofcscan.ini`);
    await session.untilRules(`${folder}/cluster/clp.conf`);
  });

  test('a document that was open before belongs to the folder that is added', async () => {
    const session = await Session.open();
    const folder = pathToFileURL(temporaryFolder(plantedSite)).href;
    const uri = `${folder}/server1/ofcscan.ini`;
    session.openDocument(uri, iniNaming('server2'), 'ofcscan-ini');
    await session.until(uri, (found) => !codes(found).includes(masterDirectoryRule));
    changeFolders(session, { added: [folder] });
    await session.untilRules(uri, masterDirectoryRule);
    session.change(uri, { text: iniNaming('vcom') });
    await session.until(uri, (found, { version }) => version === 2 && found.length === 0);
    changeFolders(session, { removed: [folder] });
    await session.untilRules(`${folder}/cluster/clp.conf`);
    expect(await session.about<DocumentSymbol[]>('documentSymbol', uri)).toHaveLength(1);
  });

  test('one inside another: each file belongs to the inner one and is shown once', async () => {
    const root = temporaryFolder({
      'cluster/clp.conf': clusterWatching('fip1'),
      'server1/ofcscan.ini': iniNaming('server1'),
      'inner/server1/ofcscan.ini': iniNaming('server1'),
    });
    const [outer, inner] = [pathToFileURL(root).href, `${pathToFileURL(root).href}/inner`];
    const session = await Session.open({ folders: [outer, inner] });
    await session.untilRules(`${outer}/server1/ofcscan.ini`, masterDirectoryRule);
    const uri = `${inner}/server1/ofcscan.ini`;
    while ((await session.about('documentSymbol', uri)) === null) await new Promise(setImmediate);
    await session.settle();
    expect(codes(session.shown(uri)?.diagnostics ?? [])).not.toContain(masterDirectoryRule);
    changeFolders(session, { removed: [inner] });
    await session.until(uri, (found) => codes(found).includes(masterDirectoryRule));
    changeFolders(session, { added: [inner] });
    await session.until(uri, (found) => !codes(found).includes(masterDirectoryRule));
    await session.settle();
    const count = session.published(uri).length;
    await session.settle();
    expect(session.published(uri)).toHaveLength(count);
  });

  test('two folders are two worlds', async () => {
    const cluster = pathToFileURL(temporaryFolder({ 'clp.conf': clusterWatching('fip1') })).href;
    const server = pathToFileURL(temporaryFolder({ 'ofcscan.ini': iniNaming('server1') })).href;
    const session = await Session.open({ folders: [cluster, server] });
    session.openDocument(`${server}/ofcscan.ini`, iniNaming('server1'), 'ofcscan-ini');
    await session.until(`${server}/ofcscan.ini`, (found) => !codes(found).includes(masterDirectoryRule));
  });
});

describe('the address of a file', () => {
  test('is the one that the client uses, however it is written', async () => {
    const session = await Session.open({ files: { ...plantedSite, '現用系 (1)/ofcscan.ini': iniNaming('server2') } });
    const spelled = `${pathToFileURL(session.folder).href}/%E7%8F%BE%E7%94%A8%E7%B3%BB%20%281%29/ofcscan.ini`;
    session.openDocument(spelled, iniNaming('server2'), 'ofcscan-ini', 4);
    await session.until(spelled, (found, { version }) => version === 4 && codes(found).includes(masterDirectoryRule));
    session.change(spelled, { text: iniNaming('vcom') });
    await session.until(spelled, (found, { version }) => version === 5 && found.length === 0);
  });

  test('a folder that does not exist, or is none of this computer, is empty', async () => {
    const session = await Session.open({ folders: ['file:///no/such/folder', 'vscode-vfs://github/owner/project'] });
    await session.settle();
    expect(session.client.stderr).toBe('');
  });
});

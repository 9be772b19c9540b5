import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guideCluster } from '../../server/src/engine/rules/sites/exampleSites';
import { DECODER, encoded, marked } from '../engine/files/bytes';
import { masterDirectoryRule } from '../support/samples';
import { onlyRules } from '../support/silence';
import { writeFiles } from '../support/temporaryFolder';
import type { CodeAction } from './protocol';
import { codes, Session, type SessionOptions } from './session';

const opened = 'file/opened-in-wrong-encoding';
const missing = 'file/character-not-in-encoding';
const changed = 'file/characters-changed-by-saving';
const lost = 'file/characters-lost';
const mark = 'file/byte-order-mark-in-ini';
const rules = [opened, missing, changed, lost, mark, masterDirectoryRule];
const INI = 'server1/ofcscan.ini';
const TEXT =
  '; 管理サーバの設定ファイルの写しです。\r\n[INI_SERVER_SECTION]\r\nMasterDirectory=\\\\server1\\ofcscan\r\n';

const BYTES = encoded(TEXT, 'shift_jis');
const GARBLED = DECODER.lenient(BYTES, 'utf-8');
const site = { 'clp.conf': guideCluster, [INI]: BYTES };

function open(options: SessionOptions): Promise<Session> {
  return Session.open({
    handlers: { 'workspace/configuration': () => [{ rules: onlyRules(...rules) }] },
    initializationOptions: { commands: true },
    ...options,
  });
}

const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

async function fixesOn(session: Session, path: string): Promise<readonly CodeAction[]> {
  const context = { diagnostics: [] };
  const actions = await session.about<CodeAction[]>('codeAction', session.uri(path), { range: everything, context });
  return actions.filter(({ title }) => !/^(Allow|Explain|Open:|Copy)/.test(title));
}

describe('a document that is open in a wrong encoding', () => {
  test('can be reopened, and has no other fix until then', async () => {
    const session = await open({ files: site });
    const uri = session.uri(INI);
    await session.untilRules(uri, masterDirectoryRule);
    session.openDocument(uri, GARBLED, 'ofcscan-ini');
    await session.untilRules(uri, opened, masterDirectoryRule);
    const fixes = await fixesOn(session, INI);
    expect(fixes).toEqual([
      expect.objectContaining({
        title: 'Reopen as Shift_JIS',
        isPreferred: true,
        command: {
          title: 'Reopen as Shift_JIS',
          command: 'clusterconf.reopenWithEncoding',
          arguments: [{ uri, encoding: 'shiftjis' }],
        },
      }),
    ]);
    expect(fixes[0]).not.toHaveProperty('edit');
  });

  test('is right again when the editor shows it anew, in one change', async () => {
    const session = await open({ files: site });
    const uri = session.uri(INI);
    session.openDocument(uri, GARBLED, 'ofcscan-ini');
    await session.untilRules(uri, opened, masterDirectoryRule);
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    session.change(uri, { range, text: TEXT.slice(0, TEXT.indexOf('[')) });
    await session.untilRules(uri, masterDirectoryRule);
    expect((await fixesOn(session, INI)).map(({ title }) => title)).toContain('Write "vcom"');
  });

  test('and wrong when it is reopened so', async () => {
    const session = await open({ files: site });
    const uri = session.uri(INI);
    session.openDocument(uri, TEXT, 'ofcscan-ini');
    await session.untilRules(uri, masterDirectoryRule);
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    session.change(uri, { range, text: GARBLED.slice(0, GARBLED.indexOf('[INI')) });
    await session.untilRules(uri, opened, masterDirectoryRule);
  });

  test('is damaged once it is saved so', async () => {
    const session = await open({ files: site });
    const uri = session.uri(INI);
    session.openDocument(uri, GARBLED, 'ofcscan-ini');
    await session.untilRules(uri, opened, masterDirectoryRule);
    writeFiles(session.folder, { [INI]: GARBLED });
    session.client.notify('textDocument/didSave', { textDocument: { uri } });
    await session.until(uri, (diagnostics) => codes(diagnostics).includes(lost));
    expect(await fixesOn(session, INI)).toEqual([]);
  });

  test('is told to any client; one without commands reopens it by itself', async () => {
    const session = await open({ files: site, initializationOptions: {} });
    const uri = session.uri(INI);
    session.openDocument(uri, GARBLED, 'ofcscan-ini');
    await session.untilRules(uri, opened, masterDirectoryRule);
    expect(await fixesOn(session, INI)).toEqual([]);
  });

  test('is no matter when it was merely edited', async () => {
    const session = await open({ files: site });
    session.openDocument(session.uri(INI), `${TEXT}; 追記\r\n`, 'ofcscan-ini');
    await session.untilRules(session.uri(INI), masterDirectoryRule);
  });
});

describe('characters that a save would lose', () => {
  test('are told while they are typed, with what can stand for them', async () => {
    const session = await open({ files: site });
    const uri = session.uri(INI);
    session.openDocument(uri, TEXT, 'ofcscan-ini');
    await session.untilRules(uri, masterDirectoryRule);
    const start = { line: 0, character: 2 };
    session.change(uri, { range: { start, end: start }, text: '8時〜' });
    const [diagnostic] = await session.untilRules(uri, missing, masterDirectoryRule);
    expect(diagnostic?.range).toEqual({ start: { line: 0, character: 4 }, end: { line: 0, character: 5 } });
    const [fix] = await fixesOn(session, INI);
    expect(fix).toMatchObject({ title: 'Write "～"', isPreferred: true });
  });

  test('and those that it would write in another way', async () => {
    const bytes = Buffer.concat([
      Buffer.from('; '),
      Buffer.from('f040879a', 'hex'),
      encoded(TEXT.slice(1), 'shift_jis'),
    ]);
    const session = await open({ files: { [INI]: bytes } });
    session.openDocument(session.uri(INI), DECODER.lenient(bytes, 'shift_jis').replaceAll('\r\n', '\n'), 'ofcscan-ini');
    await session.untilRules(session.uri(INI), changed, changed);
  });
});

describe('saving in another encoding', () => {
  const files = { [INI]: marked('[INI_SERVER_SECTION]\r\na=1\r\n', 'utf-8') };

  test('is a command of the client', async () => {
    const session = await open({ files });
    await session.untilRules(session.uri(INI), mark);
    const [fix, ...others] = await fixesOn(session, INI);
    expect(others).toEqual([]);
    const command = 'clusterconf.saveWithEncoding';
    const target = { uri: session.uri(INI), encoding: 'shiftjis' };
    expect(fix).toMatchObject({ title: 'Save as Shift_JIS', command: { command, arguments: [target] } });
    expect(fix).not.toHaveProperty('edit');
    expect(readFileSync(join(session.folder, INI))).toHaveLength(files[INI].length);
  });

  test('is not offered to a client without commands', async () => {
    const session = await open({ files, initializationOptions: {} });
    await session.untilRules(session.uri(INI), mark);
    expect(await fixesOn(session, INI)).toEqual([]);
  });
});

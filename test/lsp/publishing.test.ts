import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  clusterWatching,
  iniNaming,
  masterDirectoryRule,
  monitorTargetRule,
  plantedSite,
  soundSite,
} from '../support/samples';
import { writeFiles } from '../support/temporaryFolder';
import { codes, Session } from './session';

const INI = 'server1/ofcscan.ini';
const CLUSTER = 'cluster/clp.conf';

describe('files that nobody has opened', () => {
  test('have their findings, with the places that contradict them in other files', async () => {
    const session = await Session.open({ files: plantedSite, initializationOptions: { rulePages: 'file:///pages' } });
    const [finding] = await session.untilRules(session.uri(INI), masterDirectoryRule);
    expect(finding).toMatchObject({
      range: { start: { line: 1, character: 18 }, end: { line: 1, character: 25 } },
      severity: 1,
      source: 'clusterconf',
      codeDescription: { href: `file:///pages/${masterDirectoryRule}.md` },
    });
    const lines = plantedSite[CLUSTER].split('\n');
    const server = lines.findIndex((line) => line.includes('<server name="server1">'));
    expect(finding?.relatedInformation).toContainEqual({
      location: {
        uri: session.uri(CLUSTER),
        range: { start: { line: server, character: 16 }, end: { line: server, character: 23 } },
      },
      message: 'server1 is the real name of a server of the cluster',
    });
    expect(session.shown(session.uri(INI))).not.toHaveProperty('version');
    await session.untilRules(session.uri(CLUSTER), monitorTargetRule);
  });

  test('are said nothing of when they are sound', async () => {
    const session = await Session.open({ files: { ...soundSite, 'server2/ofcscan.ini': iniNaming('server2') } });
    await session.untilRules(session.uri('server2/ofcscan.ini'), masterDirectoryRule);
    expect(session.shown(session.uri(INI))).toBeUndefined();
  });

  test('are read again when they change, come or go', async () => {
    const session = await Session.open({ files: plantedSite });
    const second = 'server2/ofcscan.ini';
    await session.untilRules(session.uri(INI), masterDirectoryRule);
    writeFiles(session.folder, { [INI]: iniNaming('vcom'), [second]: iniNaming('server2') });
    session.watched(session.uri(INI), 'changed');
    session.watched(session.uri(second), 'created');
    await session.untilRules(session.uri(INI));
    await session.untilRules(session.uri(second), masterDirectoryRule);
    rmSync(join(session.folder, second));
    session.watched(session.uri(second), 'deleted');
    await session.untilRules(session.uri(second));
  });

  test('lose a finding with the file that it contradicted: unknown is not wrong', async () => {
    const session = await Session.open({ files: plantedSite });
    await session.untilRules(session.uri(INI), masterDirectoryRule);
    rmSync(join(session.folder, CLUSTER));
    session.watched(session.uri(CLUSTER), 'deleted');
    await session.untilRules(session.uri(INI));
    await session.untilRules(session.uri(CLUSTER));
  });
});

describe('open documents', () => {
  test('carry the version that the findings were computed on', async () => {
    const session = await Session.open({ files: soundSite });
    const uri = session.uri(INI);
    session.openDocument(uri, iniNaming('vcom'), 'ofcscan-ini', 7);
    await session.until(uri, (found, { version }) => version === 7 && found.length === 0);
    const start = { line: 1, character: 18 };
    session.change(uri, { range: { start, end: { line: 1, character: 22 } }, text: 'server2' });
    await session.until(uri, (found, { version }) => version === 8 && `${codes(found)}` === masterDirectoryRule);
    const end = { line: 1, character: 25 };
    session.change(uri, { range: { start, end }, text: 'server9' }, { range: { start, end }, text: 'vcom' });
    await session.until(uri, (found, { version }) => version === 9 && found.length === 0);
  });

  test('go before what is on disk, also for the findings of other files', async () => {
    const session = await Session.open({ files: plantedSite });
    const uri = session.uri(CLUSTER);
    await session.untilRules(session.uri(INI), masterDirectoryRule);
    session.openDocument(uri, clusterWatching('fip1').replaceAll('server1', 'server3'), 'clp-conf');
    await session.untilRules(session.uri(INI));
    await session.untilRules(uri);
    session.watched(uri, 'changed');
    await session.settle();
    expect(codes(session.shown(uri)?.diagnostics ?? [])).toEqual([]);
  });

  test('are what the disk says again when they are closed without saving', async () => {
    const session = await Session.open({ files: plantedSite });
    const uri = session.uri(INI);
    session.openDocument(uri, iniNaming('vcom'), 'ofcscan-ini', 3);
    await session.until(uri, (found, { version }) => version === 3 && found.length === 0);
    session.closeDocument(uri);
    await session.untilRules(uri, masterDirectoryRule);
    expect(session.shown(uri)).not.toHaveProperty('version');
  });

  test('keep what was saved', async () => {
    const session = await Session.open({ files: plantedSite });
    const uri = session.uri(INI);
    session.openDocument(uri, iniNaming('vcom'), 'ofcscan-ini', 3);
    await session.until(uri, (_, { version }) => version === 3);
    writeFiles(session.folder, { [INI]: iniNaming('vcom') });
    session.client.notify('textDocument/didSave', { textDocument: { uri } });
    session.closeDocument(uri);
    await session.until(uri, (found, { version }) => version === undefined && found.length === 0);
  });

  test('become one of ours while their text is typed, and cease to be', async () => {
    const session = await Session.open({ files: plantedSite });
    const uri = session.uri('server1/hosts');
    const whole = '127.0.0.1\tlocalhost\n';
    session.openDocument(uri, '', 'plaintext');
    session.change(uri, { text: whole });
    expect(await session.about('documentSymbol', uri)).toMatchObject([{ name: '127.0.0.1' }]);
    session.change(uri, { text: 'localhost\n' });
    expect(await session.about('documentSymbol', uri)).toBeNull();
    session.change(uri, { text: whole });
    expect(await session.about('documentSymbol', uri)).toMatchObject([{ name: '127.0.0.1' }]);
  });
});

test('what has not changed is not sent again', async () => {
  const session = await Session.open({ files: plantedSite });
  const uri = session.uri(INI);
  await session.untilRules(uri, masterDirectoryRule);
  await session.untilRules(session.uri(CLUSTER), monitorTargetRule);
  for (let version = 1; version < 5; version++) await session.settle();
  expect(session.published(uri)).toHaveLength(1);
  expect(session.published(session.uri(CLUSTER))).toHaveLength(1);
});

test('what is found again just so is not sent again, though another file has changed', async () => {
  const second = 'server2/ofcscan.ini';
  const session = await Session.open({ files: { ...plantedSite, [second]: iniNaming('server2') } });
  await session.untilRules(session.uri(second), masterDirectoryRule);
  session.openDocument(session.uri(INI), iniNaming('vcom'), 'ofcscan-ini');
  await session.until(session.uri(INI), (found, { version }) => version === 1 && found.length === 0);
  await session.settle();
  expect(session.published(session.uri(second))).toHaveLength(1);
  expect(session.published(session.uri(CLUSTER))).toHaveLength(1);
});

test('the places of a finding move with the text of the file they stand in', async () => {
  const session = await Session.open({ files: plantedSite });
  const related = async (line: number) => {
    const { diagnostics } = await session.until(session.uri(INI), ([finding]) =>
      Boolean(finding?.relatedInformation.some(({ location }) => location.range.start.line === line)),
    );
    return diagnostics;
  };
  const line = plantedSite[CLUSTER].split('\n').findIndex((text) => text.includes('<server name="server1">'));
  await related(line);
  session.openDocument(session.uri(CLUSTER), plantedSite[CLUSTER].replace('<root>', '<root>\n\n'), 'clp-conf');
  await related(line + 2);
});

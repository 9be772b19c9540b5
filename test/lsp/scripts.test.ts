import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  linuxCluster,
  linuxScripts,
  windowsCluster,
  windowsScripts,
} from '../../server/src/engine/rules/sites/scriptExamples';
import { onlyRules } from '../support/silence';
import { writeFiles } from '../support/temporaryFolder';
import { fullClient } from './capabilities';
import type { CodeAction } from './protocol';
import { Session, type SessionOptions } from './session';

const missing = 'cluster/script-missing';
const wrongGroup = 'cluster/script-in-wrong-group';
const lineEnds = 'cluster/script-line-ends';
const settings = { rules: onlyRules(missing, wrongGroup, lineEnds) };

const linux = { 'clp.conf': linuxCluster, ...linuxScripts };
const START = 'scripts/failover1/exec1/start.sh';
const crlf = '#!/bin/sh\r\nexit 0\r\n';

function open(options: SessionOptions): Promise<Session> {
  return Session.open({ ...options, handlers: { 'workspace/configuration': () => [settings] } });
}

const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

async function actionsOn(session: Session, path: string): Promise<readonly CodeAction[]> {
  const context = { diagnostics: [] };
  const actions = await session.about<CodeAction[]>('codeAction', session.uri(path), { range: everything, context });
  return actions.filter(({ title }) => !/^(Allow|Explain|Open)/.test(title));
}

describe('scripts beside a clp.conf', () => {
  test('are read with the folder, and again when they change', async () => {
    const session = await open({ files: { ...linux, [START]: crlf } });
    await session.untilRules(session.uri(START), lineEnds);
    writeFiles(session.folder, { [START]: '#!/bin/sh\n' });
    session.watched(session.uri(START), 'changed');
    await session.untilRules(session.uri(START));
  });

  test('are what the editor shows while they are open', async () => {
    const session = await open({ files: linux });
    await session.untilRead('clp.conf');
    session.openDocument(session.uri(START), crlf, 'shellscript');
    await session.untilRules(session.uri(START), lineEnds);
    session.closeDocument(session.uri(START));
    await session.untilRules(session.uri(START));
  });

  test('follow a folder that is moved or removed, of which the client tells alone', async () => {
    const session = await open({ files: { ...linux, 'scripts/failover1/other/run.sh': '' } });
    await session.untilRead('clp.conf');
    renameSync(join(session.folder, 'scripts/failover1/exec1'), join(session.folder, 'scripts/exec1'));
    writeFiles(session.folder, { 'scripts/old/exec1/start.sh': 'exit\n' });
    session.watched(session.uri('scripts/failover1/exec1'), 'deleted');
    await session.untilRules(session.uri('clp.conf'), wrongGroup);
    rmSync(join(session.folder, 'scripts/old'), { recursive: true });
    session.watched(session.uri('scripts/old'), 'deleted');
    await session.untilRules(session.uri('clp.conf'), missing);
  });

  test('come and go with it', async () => {
    const session = await open({ files: { [START]: crlf } });
    await session.settle();
    writeFiles(session.folder, { 'clp.conf': linuxCluster });
    session.watched(session.uri('clp.conf'), 'created');
    await session.untilRules(session.uri(START), lineEnds);
    rmSync(join(session.folder, 'clp.conf'));
    session.watched(session.uri('clp.conf'), 'deleted');
    await session.untilRules(session.uri(START));
  });

  test('of another folder are nobody’s business', async () => {
    const session = await open({ files: { ...linux, 'web/scripts/a/b/run.sh': crlf } });
    session.openDocument(session.uri('web/scripts/a/b/run.sh'), crlf, 'shellscript');
    await session.settle();
    expect(session.shown(session.uri('web/scripts/a/b/run.sh'))?.diagnostics ?? []).toEqual([]);
  });
});

describe('fixes of whole files', () => {
  const { 'scripts/failover1/script1/stop.bat': _, ...withoutStop } = windowsScripts;
  const stop = 'scripts/failover1/script1/stop.bat';
  const incomplete = { 'clp.conf': windowsCluster, ...withoutStop };

  test('make a file, and then give it the line ends of its system', async () => {
    const session = await open({ files: incomplete, initializationOptions: { commands: true } });
    await session.untilRules(session.uri('clp.conf'), missing);
    const [action] = await actionsOn(session, 'clp.conf');
    expect(action).toMatchObject({
      title: `Create ${stop} as a placeholder`,
      isPreferred: false,
      edit: {
        documentChanges: [
          { kind: 'create', uri: session.uri(stop), annotationId: 'otherFile' },
          { textDocument: { uri: session.uri(stop), version: null } },
        ],
      },
      command: { command: 'clusterconf.setLineEnds', arguments: [[{ uri: session.uri(stop), ends: 'crlf' }]] },
    });
  });

  test('move a folder', async () => {
    const session = await open({
      files: { 'clp.conf': linuxCluster, 'scripts/old/exec1/start.sh': '', 'scripts/old/exec1/stop.sh': '' },
    });
    await session.untilRules(session.uri('clp.conf'), wrongGroup);
    const [action, ...others] = await actionsOn(session, 'clp.conf');
    expect(others).toEqual([]);
    const uris = { oldUri: session.uri('scripts/old/exec1'), newUri: session.uri('scripts/failover1/exec1') };
    expect(action).toMatchObject({ edit: { documentChanges: [{ kind: 'rename', ...uris }] } });
    expect(action).not.toHaveProperty('command');
  });

  test('end lines by a command of the client', async () => {
    const session = await open({
      files: { ...linux, [START]: crlf },
      initializationOptions: { commands: true },
    });
    await session.untilRules(session.uri(START), lineEnds);
    const [action, ...others] = await actionsOn(session, START);
    expect(others).toEqual([]);
    expect(action).toMatchObject({
      title: 'End all lines in LF',
      isPreferred: true,
      command: { command: 'clusterconf.setLineEnds', arguments: [[{ uri: session.uri(START), ends: 'lf' }]] },
    });
    expect(action).not.toHaveProperty('edit');
  });

  test('are not offered to a client that cannot do them', async () => {
    const { workspace, ...others } = fullClient;
    const edit = { ...workspace.workspaceEdit, resourceOperations: [] };
    const capabilities = { ...others, workspace: { ...workspace, workspaceEdit: edit } };
    const session = await open({ files: incomplete, capabilities });
    await session.untilRules(session.uri('clp.conf'), missing);
    expect(await actionsOn(session, 'clp.conf')).toEqual([]);
    const plain = await open({ files: { ...linux, [START]: crlf } });
    await plain.untilRules(plain.uri(START), lineEnds);
    expect(await actionsOn(plain, START)).toEqual([]);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { clusterWatching, iniNaming, masterDirectoryRule, monitorTargetRule, plantedSite } from '../support/samples';
import { writeFiles } from '../support/temporaryFolder';
import { fullClient, plainClient } from './capabilities';
import { edited, editsIn } from './editing';
import type { CodeAction, Range } from './protocol';
import { Session, type SessionOptions } from './session';

const INI = 'server1/ofcscan.ini';
const CLUSTER = 'cluster/clp.conf';
const WHOLE: Range = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
const FIX_ALL = 'source.fixAll.clusterconf';

async function openPlanted(options: SessionOptions = {}): Promise<Session> {
  const session = await Session.open({ files: plantedSite, ...options });
  await session.untilRead(INI);
  return session;
}

function actions(session: Session, path: string, range: Range, context: object = {}): Promise<readonly CodeAction[]> {
  return session.about('codeAction', session.uri(path), { range, context: { diagnostics: [], ...context } });
}

/** The actions for the first finding of a file. */
async function atFinding(session: Session, path: string, context?: object): Promise<readonly CodeAction[]> {
  await session.until(session.uri(path), (found) => found.length > 0);
  return actions(session, path, session.shown(session.uri(path))?.diagnostics[0]?.range ?? WHOLE, context);
}

function titled(list: readonly CodeAction[], title: string): CodeAction {
  const found = list.find((action) => action.title === title);
  if (found === undefined) throw new Error(`none of ${list.map((action) => action.title)} is called ${title}`);
  return found;
}

describe('at a finding with a safe fix', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openPlanted({ initializationOptions: { commands: true } });
  });

  test('there are the fix, the other places, suppression, explanation and all fixes, in this order', async () => {
    const list = await atFinding(session, INI);
    expect(list.map(({ title, kind, isPreferred }) => [title, kind, isPreferred])).toEqual([
      ['Write "vcom"', 'quickfix', true],
      ['Open: server1 is the real name of a server of the cluster', 'quickfix', undefined],
      ['Open: vcom is the virtual computer name', 'quickfix', undefined],
      [`Allow ${masterDirectoryRule} here`, 'quickfix', undefined],
      [`Explain ${masterDirectoryRule}`, 'quickfix', undefined],
      ['Apply all safe fixes in this file', FIX_ALL, undefined],
    ]);
  });

  test('quick fixes name their finding, and give the text that ends it', async () => {
    const [fix] = await atFinding(session, INI);
    expect(fix?.diagnostics).toEqual(session.shown(session.uri(INI))?.diagnostics);
    expect(edited(plantedSite[INI], editsIn(fix?.edit ?? {}, session.uri(INI)))).toBe(iniNaming('vcom'));
    expect(fix?.edit).not.toHaveProperty('changeAnnotations');
  });

  test('commands are those that the client knows, with what they need', async () => {
    const list = await atFinding(session, INI);
    expect(list.flatMap(({ command }) => command ?? []).map(({ command }) => command)).toEqual([
      'clusterconf.openLocation',
      'clusterconf.openLocation',
      'clusterconf.explainRule',
    ]);
    const { command } = titled(list, 'Open: vcom is the virtual computer name');
    expect(command?.arguments).toMatchObject([{ uri: session.uri(CLUSTER), range: { start: {}, end: {} } }]);
    expect(titled(list, `Explain ${masterDirectoryRule}`).command?.arguments).toEqual([masterDirectoryRule]);
  });

  test.each<[readonly string[], readonly string[]]>([
    [['quickfix'], ['quickfix']],
    [['source.fixAll'], [FIX_ALL]],
    [[FIX_ALL], [FIX_ALL]],
    [['source'], [FIX_ALL]],
    [['source.fixAll.eslint', 'refactor'], []],
    [['quickfix.other', 'source.fix'], []],
    [[''], ['quickfix', FIX_ALL]],
    [[], []],
  ])('only %j gives %j', async (only, kinds) => {
    const list = await atFinding(session, INI, { only });
    expect([...new Set(list.map(({ kind }) => kind))]).toEqual(kinds);
  });

  test('the range decides, and its ends count', async () => {
    const line = 1;
    const titles = async (start: number, end: number) => {
      const list = await actions(session, INI, { start: { line, character: start }, end: { line, character: end } });
      return list.filter(({ kind }) => kind === 'quickfix').length > 0;
    };
    expect(await titles(18, 18)).toBe(true);
    expect(await titles(25, 25)).toBe(true);
    expect(await titles(0, 17)).toBe(false);
    expect(await titles(26, 30)).toBe(false);
    expect(await titles(0, 9999)).toBe(true);
  });

  test('all safe fixes are offered wherever the cursor is', async () => {
    const start = { line: 0, character: 0 };
    const [all] = await actions(session, INI, { start, end: start });
    expect(all).toMatchObject({ kind: FIX_ALL });
    expect(edited(plantedSite[INI], editsIn(all?.edit ?? {}, session.uri(INI)))).toBe(iniNaming('vcom'));
  });
});

describe('at a finding whose fix a person has to choose', () => {
  test('no fix is preferred, and there is nothing to fix at once', async () => {
    const session = await openPlanted();
    const list = await atFinding(session, CLUSTER);
    expect(list.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      ['Write "fip1"', false],
      [`Allow ${monitorTargetRule} here, in clusterconf.json`, undefined],
    ]);
    const [fix] = list;
    expect(edited(plantedSite[CLUSTER], editsIn(fix?.edit ?? {}, session.uri(CLUSTER)))).toBe(clusterWatching('fip1'));
  });
});

describe('suppression', () => {
  test('by a comment above the place, where the format has comments', async () => {
    const session = await openPlanted();
    const uri = session.uri(INI);
    const text = plantedSite[INI];
    session.openDocument(uri, text, 'ofcscan-ini', 3);
    await session.until(uri, (_, { version }) => version === 3);
    const { edit = {} } = titled(await atFinding(session, INI), `Allow ${masterDirectoryRule} here`);
    expect(edit.documentChanges).toMatchObject([{ textDocument: { uri, version: 3 } }]);
    const after = edited(text, editsIn(edit, uri));
    expect(after).toBe(text.replace('Master', `; clusterconf: allow ${masterDirectoryRule}\r\nMaster`));
    session.change(uri, { text: after });
    await session.until(uri, (found, { version }) => version === 4 && found.length === 0);
  });

  test('through a new clusterconf.json, where it has none: asked for before it is made', async () => {
    const session = await openPlanted();
    const uri = session.uri('clusterconf.json');
    const { edit = {} } = (await atFinding(session, CLUSTER)).at(-1) ?? {};
    expect(edit.documentChanges).toMatchObject([
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null } },
    ]);
    expectConfirmed(edit.changeAnnotations, editsIn(edit, uri));
    writeFiles(session.folder, { 'clusterconf.json': edited('', editsIn(edit, uri)) });
    session.watched(uri, 'created');
    await session.untilRules(session.uri(CLUSTER));
    await session.untilRules(session.uri(INI), masterDirectoryRule);
  });

  test('through the one that is there, whose comments stay', async () => {
    const before = '{\n  // why\n  "rules": {},\n}\n';
    const session = await openPlanted({ files: { ...plantedSite, 'clusterconf.json': before } });
    const uri = session.uri('clusterconf.json');
    const { edit = {} } = (await atFinding(session, CLUSTER)).at(-1) ?? {};
    expect(edit.documentChanges).toMatchObject([{ textDocument: { uri, version: null } }]);
    expectConfirmed(edit.changeAnnotations, editsIn(edit, uri));
    const after = edited(before, editsIn(edit, uri));
    expect(after).toContain('// why\n  "rules": {},');
    session.openDocument(uri, after, 'jsonc');
    await session.untilRules(session.uri(CLUSTER));
  });

  function expectConfirmed(
    annotations: object | undefined,
    edits: readonly { readonly annotationId?: string }[],
  ): void {
    expect(edits).toHaveLength(1);
    const id = edits[0]?.annotationId ?? 'none';
    expect(annotations).toEqual({ [id]: { label: 'Changes clusterconf.json', needsConfirmation: true } });
  }
});

describe('a client that can do less', () => {
  test('without document changes gets a map of edits, and no new files', async () => {
    const codeAction = fullClient.textDocument.codeAction;
    const session = await openPlanted({ capabilities: { textDocument: { codeAction } } });
    const list = await actions(session, INI, { start: { line: 1, character: 20 }, end: { line: 1, character: 20 } });
    for (const { edit } of list) expect(Object.keys(edit ?? {})).toEqual(['changes']);
    const fix = titled(list, 'Write "vcom"');
    expect(edited(plantedSite[INI], editsIn(fix.edit ?? {}, session.uri(INI)))).toBe(iniNaming('vcom'));
    const others = await actions(session, CLUSTER, WHOLE);
    expect(others.map(({ title }) => title)).not.toContain(`Allow ${monitorTargetRule} here, in clusterconf.json`);
  });

  test('without annotations is not asked by them', async () => {
    const { workspaceEdit, ...workspace } = fullClient.workspace;
    const { changeAnnotationSupport: _, ...edits } = workspaceEdit;
    const session = await openPlanted({
      capabilities: { ...fullClient, workspace: { ...workspace, workspaceEdit: edits } },
    });
    const { edit = {} } = (await atFinding(session, CLUSTER)).at(-1) ?? {};
    expect(edit.documentChanges).toHaveLength(2);
    expect(JSON.stringify(edit)).not.toMatch(/annotation/i);
  });

  test('without commands gets none', async () => {
    const session = await openPlanted();
    expect((await atFinding(session, INI)).filter(({ command }) => command !== undefined)).toEqual([]);
  });

  test('without code action literals gets no actions at all', async () => {
    const session = await openPlanted({ capabilities: plainClient });
    expect(await actions(session, INI, WHOLE)).toEqual([]);
  });
});

test('actions are in the language of the client', async () => {
  const session = await openPlanted({ locale: 'ja' });
  const titles = (await atFinding(session, INI)).map(({ title }) => title);
  expect(titles).toEqual([
    '「vcom」にする',
    `ここでは ${masterDirectoryRule} を許可する`,
    'このファイルの安全な修正をすべて適用する',
  ]);
});

test('a document that is none of ours has no actions', async () => {
  const session = await Session.open();
  session.openDocument('untitled:x.txt', 'MasterDirectory=\\\\server1\\x', 'plaintext');
  const params = { range: WHOLE, context: { diagnostics: [] } };
  expect(await session.about('codeAction', 'untitled:x.txt', params)).toBeNull();
});

import { beforeAll, describe, expect, test } from 'vitest';
import { namedCluster } from '../engine/features/cluster';
import { plainClient } from './capabilities';
import { errorCodes, type Position, type Range, type WorkspaceEdit } from './protocol';
import { Session } from './session';

const FILES = {
  ...namedCluster,
  'clp.conf': namedCluster['clp.conf'].replaceAll('service', 'script'),
  'scripts/failover1/script1/start.bat': 'rem\r\n',
};

/** The file that is read after the others. */
const LAST = 'sv1/ofcscan.ini';

let session: Session;
let plain: Session;
beforeAll(async () => {
  session = await Session.open({ files: FILES, locale: 'ja' });
  plain = await Session.open({ files: FILES, capabilities: plainClient });
  for (const one of [session, plain]) await one.untilRead(LAST);
});

/** The place of `‸` in a piece of a file. */
function place(path: keyof typeof FILES, piece: string, text: string = FILES[path]): Position {
  const offset = text.indexOf(piece.replace('‸', '')) + piece.indexOf('‸');
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

function ask<Result>(method: string, path: keyof typeof FILES, piece: string, more: object = {}, on = session) {
  return on.about<Result>(method, on.uri(path), { position: place(path, piece), ...more });
}

/** The text at a range of a file that has not been changed. */
function textAt(path: string, { start, end }: Range): string {
  const files: Readonly<Record<string, string>> = FILES;
  const lines = (files[path] ?? '').split('\n').slice(start.line, end.line + 1);
  const first = lines[0] ?? '';
  return lines.length === 1 ? first.slice(start.character, end.character) : `${first.slice(start.character)}…`;
}

interface Link {
  readonly originSelectionRange: Range;
  readonly targetUri: string;
  readonly targetRange: Range;
  readonly targetSelectionRange: Range;
}

interface Place {
  readonly uri: string;
  readonly range: Range;
}

describe('definitions', () => {
  test('are links with all that is defined', async () => {
    const [link, ...others] = (await ask<readonly Link[]>('definition', LAST, '\\\\o‸fc\\')) ?? [];
    expect(others).toEqual([]);
    expect(link?.targetUri).toBe(session.uri('clp.conf'));
    expect(textAt(LAST, link?.originSelectionRange ?? never())).toBe('ofc');
    expect(textAt('clp.conf', link?.targetSelectionRange ?? never())).toBe('ofc');
    expect(textAt('clp.conf', link?.targetRange ?? never())).toMatch(/^<vcom name="vcom1">.*<\/vcom>$/);
  });

  test('are places for a client without links', async () => {
    const [found] = (await ask<readonly Place[]>('definition', 'sv1/hosts', '\tsv1‸ ', {}, plain)) ?? [];
    expect(found?.uri).toBe(plain.uri('clp.conf'));
    expect(textAt('clp.conf', found?.range ?? never())).toBe('sv1');
  });

  test('are none where nothing is named', async () => {
    expect(await ask('definition', 'clp.conf', '<heart‸beat>')).toBeNull();
    expect(
      await session.about('definition', session.uri('nowhere'), { position: { line: 0, character: 0 } }),
    ).toBeNull();
  });
});

test('references reach every file, with or without the definition', async () => {
  const paths = async (includeDeclaration: boolean) => {
    const more = { context: { includeDeclaration } };
    const places = await ask<readonly Place[]>('references', 'clp.conf', '<vcomname>o‸fc', more);
    return places.map(({ uri, range }) => `${uri.replace(session.uri(''), '')} ${range.start.line}`).toSorted();
  };
  const without = ['sv1/hosts 1', `${LAST} 2`];
  expect(await paths(false)).toEqual(without);
  expect(await paths(true)).toHaveLength(3);
});

test('highlights tell what defines from what refers', async () => {
  const found = await ask<readonly { readonly range: Range; readonly kind: number }[]>(
    'documentHighlight',
    'clp.conf',
    '<group name="failover‸1"',
  );
  expect(found.map(({ range, kind }) => `${textAt('clp.conf', range)} ${kind}`)).toEqual([
    'failover1 3',
    'failover1 2',
  ]);
});

test('links carry line and column', async () => {
  const found = await session.about<readonly { readonly range: Range; readonly target: string }[]>(
    'documentLink',
    session.uri('clp.conf'),
  );
  expect(found.map(({ target }) => target)).toEqual([`${session.uri('scripts/failover1/script1/start.bat')}#L1,1`]);
  const [first] = await session.about<typeof found>('documentLink', session.uri('sv1/hosts'));
  const at = place('clp.conf', '<info>‸192.168.0.1<');
  expect(first?.target).toBe(`${session.uri('clp.conf')}#L${at.line + 1},${at.character + 1}`);
});

test('symbols of the workspace are found by their letters', async () => {
  const found = await session.client.request<readonly { readonly name: string; readonly location: Place }[]>(
    'workspace/symbol',
    { query: 'FLO1' },
  );
  expect(found).toMatchObject([
    { name: 'failover1', containerName: 'cluster', location: { uri: session.uri('clp.conf') } },
  ]);
});

interface Item {
  readonly label: string;
  readonly sortText: string;
  readonly insertTextFormat?: number;
  readonly textEdit: { readonly range: Range; readonly newText: string };
  readonly documentation?: { readonly kind: string; readonly value: string };
}

interface List {
  readonly isIncomplete: boolean;
  readonly items: readonly Item[];
}

describe('completion', () => {
  const typing = (on: Session, tag: string, context?: object): Promise<List | null> => {
    const text = FILES['clp.conf'].replace(/<userw name.*/, `<fipw name="m">${tag}`);
    const uri = on.uri('clp.conf');
    on.openDocument(uri, text, 'clp-conf');
    const answer = on.about<List | null>('completion', uri, {
      position: place('clp.conf', `<fipw name="m">${tag}‸`, text),
      ...(context !== undefined && { context }),
    });
    on.closeDocument(uri);
    return answer;
  };

  test('is about the text that is being typed', async () => {
    const list = (await typing(session, '<target>fi')) ?? never();
    expect(list.isIncomplete).toBe(false);
    expect(list.items.map(({ label, sortText }) => `${sortText} ${label}`)).toEqual([
      '0000 fip1',
      '0001 vcom1',
      '0002 script1',
    ]);
    const { range } = list.items[0]?.textEdit ?? never();
    expect(range.end.character - range.start.character).toBe(2);
  });

  test('has snippets and Markdown for a client that can, text for another', async () => {
    const full = (await typing(session, '<tar'))?.items.find(({ label }) => label === 'target');
    expect(full).toMatchObject({ insertTextFormat: 2, textEdit: { newText: 'target>$0</target>' } });
    expect(full?.documentation?.kind).toBe('markdown');
    const simple = (await typing(plain, '<tar'))?.items.find(({ label }) => label === 'target');
    expect(simple).toMatchObject({ textEdit: { newText: 'target></target>' }, documentation: { kind: 'plaintext' } });
    expect(simple).not.toHaveProperty('insertTextFormat');
  });

  test('is left out where a character would be in the way', async () => {
    const context = { triggerKind: 2, triggerCharacter: '>' };
    expect(await typing(session, '', context)).toBeNull();
    expect((await typing(session, '<target>', context))?.items).toHaveLength(3);
  });

  test('of a long list what fits is sent, and the client asks again', async () => {
    const fips = Array.from({ length: 700 }, (_, index) => `<fip name="f${index}"/>`).join('');
    const text = `<root><resource>${fips}</resource><monitor><fipw name="m"><target>f1`;
    const uri = 'untitled:clp.conf';
    session.openDocument(uri, text, 'clp-conf');
    const list = await session.about<List>('completion', uri, { position: { line: 0, character: text.length } });
    session.closeDocument(uri);
    expect(list.isIncomplete).toBe(true);
    expect(list.items.length).toBeLessThanOrEqual(500);
    expect(list.items.every(({ label }) => /^f\d*1/.test(label))).toBe(true);
  });
});

describe('a new name', () => {
  test('is one edit of all files, which asks before it touches others', async () => {
    const edit = await ask<WorkspaceEdit>('rename', 'clp.conf', '<vcomname>o‸fc', { newName: 'trend' });
    const { documentChanges = [], changeAnnotations = {} } = edit;
    const changed = documentChanges.map((change) =>
      'edits' in change ? `${change.textDocument.uri.replace(session.uri(''), '')} ${change.edits.length}` : 'other',
    );
    expect(changed.toSorted()).toEqual(['clp.conf 1', 'sv1/hosts 1', `${LAST} 1`]);
    for (const change of documentChanges) {
      if (!('edits' in change)) continue;
      const isOpen = change.textDocument.uri === session.uri('clp.conf');
      const annotations = change.edits.map(({ annotationId }) => annotationId);
      expect(annotations.every((id) => (id === undefined) === isOpen)).toBe(true);
    }
    expect(Object.values(changeAnnotations)).toEqual([
      { label: expect.stringContaining(LAST), needsConfirmation: true },
    ]);
  });

  test('moves the folders of scripts', async () => {
    const edit = await ask<WorkspaceEdit>('rename', 'clp.conf', '<group name="failover‸1"', { newName: 'g1' });
    expect(edit.documentChanges?.at(-1)).toMatchObject({
      kind: 'rename',
      oldUri: session.uri('scripts/failover1'),
      newUri: session.uri('scripts/g1'),
    });
  });

  test('is a plain map for a client without versions', async () => {
    const edit = await ask<WorkspaceEdit>('rename', 'clp.conf', '<group name="failover‸1"', { newName: 'g1' }, plain);
    expect(Object.keys(edit)).toEqual(['changes']);
    expect(Object.keys(edit.changes ?? {})).toEqual([plain.uri('clp.conf')]);
  });

  test('is prepared with the name alone', async () => {
    const found = await ask<{ readonly range: Range; readonly placeholder: string }>(
      'prepareRename',
      'clp.conf',
      'fip@fi‸p1',
    );
    expect(found.placeholder).toBe('fip1');
    expect(textAt('clp.conf', found.range)).toBe('fip1');
    expect(await ask('prepareRename', 'clp.conf', '<heart‸beat>')).toBeNull();
  });

  test.each([
    ['rename', '<vcomname>o‸fc', { newName: 'SV1' }, '「SV1」という名前はすでに使用しています。'],
    ['prepareRename', '<ip>192‸', {}, /^名前を変更できるのは、/],
  ])('is refused with a reason: %s %s', async (method, piece, more, reason) => {
    const params = { textDocument: { uri: session.uri('clp.conf') }, position: place('clp.conf', piece), ...more };
    const answer = await session.client.ask(`textDocument/${method}`, params);
    expect(answer).toMatchObject({
      error: {
        code: errorCodes.requestFailed,
        message: typeof reason === 'string' ? reason : expect.stringMatching(reason),
      },
    });
  });
});

test('folds are whole lines, with the close tag left in sight', async () => {
  type Folded = readonly { readonly startLine: number; readonly endLine: number; readonly startCharacter?: number }[];
  const uri = session.uri('clp.conf');
  const { line } = place('clp.conf', '<heartbeat‸>');
  const folds = await session.about<Folded>('foldingRange', uri);
  expect(folds).toContainEqual({ startLine: line, endLine: line + 3 });
  const within = await plain.about<Folded>('foldingRange', plain.uri('clp.conf'));
  expect(within.find(({ startLine }) => startLine === line)).toMatchObject({ endLine: line + 4, startCharacter: 13 });
});

test('selections grow from each place', async () => {
  interface Selection {
    readonly range: Range;
    readonly parent?: Selection;
  }
  const positions = [place('sv1/hosts', 'OF‸C'), place('sv1/hosts', 'oth‸er')];
  const found = await session.about<readonly Selection[]>('selectionRange', session.uri('sv1/hosts'), { positions });
  expect(
    found.map(({ range, parent }) => [range, parent?.range].map((one) => textAt('sv1/hosts', one ?? never()))),
  ).toEqual([
    ['OFC', '192.168.0.12\tOFC'],
    ['other', '10.9.9.9\tother'],
  ]);
  expect(await session.about('selectionRange', session.uri('sv1/hosts'), { positions: [] })).toEqual([]);
});

test('a client that does not prepare a renaming is not told to', async () => {
  const capabilities = (one: Session) => one.client.received.find(({ result }) => result !== undefined)?.['result'];
  expect(capabilities(session)).toMatchObject({ capabilities: { renameProvider: { prepareProvider: true } } });
  expect(capabilities(plain)).toMatchObject({ capabilities: { renameProvider: true } });
});

function never(): never {
  throw new Error('nothing there');
}

import { describe, expect, test } from 'vitest';
import { lineIndex } from '../../server/src/engine/text/lineIndex';
import { type EditedView, toFixEdit, toRenameEdit, toWorkspaceEdit } from '../../server/src/lsp/workspaceEdit';

const TEXTS: Readonly<Record<string, string>> = { 'a.reg': 'one\ntwo\n', 'b/hosts': '𠮷x\n' };

const view: EditedView = {
  path: 'a.reg',
  versionOf: (path) => (path === 'a.reg' ? 4 : null),
  conversion: {
    locale: 'en',
    linesOf: (path) => (TEXTS[path] === undefined ? undefined : lineIndex(TEXTS[path])),
    uriOf: (path) => `file:///${path}`,
    pageOf: () => undefined,
    hiddenPath: () => undefined,
  },
};

const all = { documentChanges: true, annotations: true, create: true, rename: true };
const EDITS = [
  { at: { path: 'a.reg', span: { start: 4, end: 7 } }, newText: 'zwei' },
  { at: { path: 'b/hosts', span: { start: 2, end: 3 } }, newText: 'y' },
];
const here = { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } }, newText: 'zwei' };
const there = { range: { start: { line: 0, character: 2 }, end: { line: 0, character: 3 } }, newText: 'y' };

test('an edit of another file asks first, and that of the open one does not', () => {
  expect(toWorkspaceEdit(EDITS, view, all)).toEqual({
    documentChanges: [
      { textDocument: { uri: 'file:///a.reg', version: 4 }, edits: [here] },
      { textDocument: { uri: 'file:///b/hosts', version: null }, edits: [{ ...there, annotationId: 'otherFile' }] },
    ],
    changeAnnotations: { otherFile: { label: 'Changes b/hosts', needsConfirmation: true } },
  });
});

test('an edit of the open file alone asks nothing', () => {
  expect(toWorkspaceEdit(EDITS.slice(0, 1), view, all)).toEqual({
    documentChanges: [{ textDocument: { uri: 'file:///a.reg', version: 4 }, edits: [here] }],
  });
});

test('a client without annotations, or without versions, gets what it can read', () => {
  expect(toWorkspaceEdit(EDITS, view, { ...all, annotations: false })).toEqual({
    documentChanges: [
      { textDocument: { uri: 'file:///a.reg', version: 4 }, edits: [here] },
      { textDocument: { uri: 'file:///b/hosts', version: null }, edits: [there] },
    ],
  });
  expect(toWorkspaceEdit(EDITS, view, { ...all, documentChanges: false })).toEqual({
    changes: { 'file:///a.reg': [here], 'file:///b/hosts': [there] },
  });
});

test('folders move behind the edits, and ask first', () => {
  const renaming = { edits: EDITS.slice(0, 1), moves: [{ from: 'scripts/a', to: 'scripts/b' }] };
  const edited = { textDocument: { uri: 'file:///a.reg', version: 4 }, edits: [here] };
  const moved = { kind: 'rename', oldUri: 'file:///scripts/a', newUri: 'file:///scripts/b' };
  expect(toRenameEdit(renaming, view, all)).toEqual({
    documentChanges: [edited, { ...moved, annotationId: 'otherFile' }],
    changeAnnotations: { otherFile: { label: 'Changes scripts/a', needsConfirmation: true } },
  });
  expect(toRenameEdit(renaming, view, { ...all, annotations: false })).toEqual({ documentChanges: [edited, moved] });
  expect(toRenameEdit(renaming, view, { ...all, rename: false })).toEqual({ documentChanges: [edited] });
  expect(toRenameEdit(renaming, view, { ...all, documentChanges: false })).toEqual({
    changes: { 'file:///a.reg': [here] },
  });
});

test('a new name in other files names all of them once', () => {
  const renaming = { edits: EDITS, moves: [{ from: 'scripts/a', to: 'scripts/b' }] };
  expect(toRenameEdit(renaming, view, all).changeAnnotations).toEqual({
    otherFile: { label: 'Changes b/hosts, scripts/a', needsConfirmation: true },
  });
});

describe('a fix of whole files', () => {
  const start = { line: 0, character: 0 };
  const files = [
    { kind: 'create', path: 's/new.sh', text: 'exit\n' },
    { kind: 'rename', from: 's/A', to: 's/a' },
  ] as const;
  const created = { kind: 'create', uri: 'file:///s/new.sh' };
  const written = { textDocument: { uri: 'file:///s/new.sh', version: null } };
  const insertion = { range: { start, end: start }, newText: 'exit\n' };
  const moved = { kind: 'rename', oldUri: 'file:///s/A', newUri: 'file:///s/a' };

  test('asks first, and overwrites nothing', () => {
    const annotationId = 'otherFile';
    expect(toFixEdit({ edits: [], files }, view, all)).toEqual({
      documentChanges: [
        { ...created, annotationId },
        { ...written, edits: [{ ...insertion, annotationId }] },
        { ...moved, annotationId },
      ],
      changeAnnotations: { otherFile: { label: 'Changes s/new.sh, s/A', needsConfirmation: true } },
    });
    expect(toFixEdit({ edits: [], files }, view, { ...all, annotations: false })).toEqual({
      documentChanges: [created, { ...written, edits: [insertion] }, moved],
    });
  });

  test('is not for a client that can do no more than half of it', () => {
    for (const missing of [{ documentChanges: false }, { create: false }, { rename: false }]) {
      expect(toFixEdit({ edits: EDITS, files }, view, { ...all, ...missing })).toBeUndefined();
    }
    expect(toFixEdit({ edits: [], files: files.slice(0, 1) }, view, { ...all, rename: false })).toBeDefined();
  });

  test('leaves line ends to a command', () => {
    const lineEnds = [{ kind: 'line-ends', path: 's/a.sh', newline: '\n' }] as const;
    expect(toFixEdit({ edits: [], files: lineEnds }, view, all)).toEqual({ documentChanges: [] });
  });
});

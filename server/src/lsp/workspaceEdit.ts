import type {
  CreateFile,
  TextEdit as LspTextEdit,
  RenameFile,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { groupBy } from '../engine/facts/groupBy';
import type { Renaming } from '../engine/features/rename';
import { type FileOperation, type Fix, type FixEdit, needsCommand } from '../engine/fixes/fix';
import { message, render } from '../engine/messages/message';
import { toTextEdit } from './convert';
import { texts } from './texts';
import type { DocumentView } from './view';

/** What the client can do with an edit; without document changes it gets a plain map, and no versions. */
export interface EditCapabilities {
  readonly documentChanges: boolean;
  readonly annotations: boolean;
  readonly create: boolean;
  readonly rename: boolean;
}

/** What an edit has to know of the document that it is asked for. */
export type EditedView = Pick<DocumentView, 'path' | 'conversion' | 'versionOf'>;

const OTHER_FILE = 'otherFile';

/** The edit of one fix. A change in any other file than the open one asks for confirmation. */
export function toWorkspaceEdit(edits: readonly FixEdit[], view: EditedView, can: EditCapabilities): WorkspaceEdit {
  const byPath = [...groupBy(edits, ({ at }) => at.path)];
  if (!can.documentChanges) {
    return {
      changes: Object.fromEntries(
        byPath.map(([path, list]) => [view.conversion.uriOf(path), textEdits(path, list, view)]),
      ),
    };
  }
  const documentChanges = byPath.map(([path, list]) => documentEdit(path, textEdits(path, list, view), view, can));
  const others = byPath.map(([path]) => path).filter((path) => path !== view.path);
  return { documentChanges, ...annotations(others, view, can) };
}

/**
 * The edit of a fix; `undefined` when the client cannot do all of it. What needs a command of the client is left out.
 */
export function toFixEdit(
  { edits, files = [] }: Pick<Fix, 'edits' | 'files'>,
  view: EditedView,
  can: EditCapabilities,
): WorkspaceEdit | undefined {
  const edit = toWorkspaceEdit(edits, view, can);
  const changing = files.filter((one) => !needsCommand(one));
  if (changing.length === 0) return edit;
  if (!can.documentChanges || !changing.every(({ kind }) => (kind === 'create' ? can.create : can.rename)))
    return undefined;
  const touched = [...edits.map(({ at }) => at.path), ...changing.map(namedBy)];
  const others = [...new Set(touched)].filter((path) => path !== view.path);
  return {
    documentChanges: [...(edit.documentChanges ?? []), ...changing.flatMap((one) => fileChanges(one, view, can))],
    ...annotations(others, view, can),
  };
}

/** The path by which a person knows it: what moves by the name that it has. */
function namedBy(operation: FileOperation): string {
  return operation.kind === 'rename' ? operation.from : operation.path;
}

/** None of them overwrites: the client refuses what is there already. */
function fileChanges(
  operation: FileOperation,
  view: EditedView,
  can: EditCapabilities,
): readonly (CreateFile | RenameFile | TextDocumentEdit)[] {
  const { uriOf } = view.conversion;
  const asked = can.annotations && { annotationId: OTHER_FILE };
  switch (operation.kind) {
    case 'create': {
      const { path, text: newText } = operation;
      const start = { line: 0, character: 0 };
      const create: CreateFile = { kind: 'create', uri: uriOf(path), ...asked };
      return [create, documentEdit(path, [{ range: { start, end: start }, newText }], view, can)];
    }
    case 'rename':
      return [{ kind: 'rename', oldUri: uriOf(operation.from), newUri: uriOf(operation.to), ...asked }];
    case 'line-ends':
    case 'encoding':
    case 'reopen':
      return [];
  }
}

/** The edit of a new name. Folders of scripts move only with a client that can, and is then asked. */
export function toRenameEdit({ edits, moves }: Renaming, view: EditedView, can: EditCapabilities): WorkspaceEdit {
  const edit = toWorkspaceEdit(edits, view, can);
  if (!can.documentChanges || !can.rename || moves.length === 0) return edit;
  const renames = moves.flatMap((move) => fileChanges({ kind: 'rename', ...move }, view, can));
  const others = [...edits.map(({ at }) => at.path), ...moves.map(({ from }) => from)];
  const paths = [...new Set(others)].filter((path) => path !== view.path);
  return { documentChanges: [...(edit.documentChanges ?? []), ...renames], ...annotations(paths, view, can) };
}

/** An edit that gives a file a new text, and makes the file when it does not exist. */
export function wholeFileEdit(
  path: string,
  text: string,
  exists: boolean,
  view: EditedView,
  can: EditCapabilities,
): WorkspaceEdit {
  const lines = view.conversion.linesOf(path);
  const end = { line: lines?.lineCount ?? 0, character: 0 };
  const edit = documentEdit(path, [{ range: { start: { line: 0, character: 0 }, end }, newText: text }], view, can);
  const create: CreateFile = {
    kind: 'create',
    uri: view.conversion.uriOf(path),
    options: { ignoreIfExists: true },
    ...(can.annotations && { annotationId: OTHER_FILE }),
  };
  return { documentChanges: exists ? [edit] : [create, edit], ...annotations([path], view, can) };
}

function textEdits(path: string, edits: readonly FixEdit[], { conversion }: EditedView): LspTextEdit[] {
  const lines = conversion.linesOf(path);
  if (lines === undefined) return [];
  return edits.map(({ at, newText }) => toTextEdit(lines, { span: at.span, newText }));
}

function documentEdit(path: string, edits: LspTextEdit[], view: EditedView, can: EditCapabilities): TextDocumentEdit {
  const ask = can.annotations && path !== view.path;
  return {
    textDocument: { uri: view.conversion.uriOf(path), version: view.versionOf(path) },
    edits: ask ? edits.map((edit) => ({ ...edit, annotationId: OTHER_FILE })) : edits,
  };
}

function annotations(
  others: readonly string[],
  { conversion }: EditedView,
  can: EditCapabilities,
): Pick<WorkspaceEdit, 'changeAnnotations'> {
  if (!can.annotations || others.length === 0) return {};
  const label = render(message(texts.otherFile, { path: others.join(', ') }), conversion.locale);
  return { changeAnnotations: { [OTHER_FILE]: { label, needsConfirmation: true } } };
}

import type {
  CreateFile,
  TextEdit as LspTextEdit,
  RenameFile,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { groupBy } from '../engine/facts/groupBy';
import type { Renaming } from '../engine/features/rename';
import type { FixEdit } from '../engine/fixes/fix';
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

/** The edit of a new name. Folders of scripts move only with a client that can, and is then asked. */
export function toRenameEdit({ edits, moves }: Renaming, view: EditedView, can: EditCapabilities): WorkspaceEdit {
  const edit = toWorkspaceEdit(edits, view, can);
  if (!can.documentChanges || !can.rename || moves.length === 0) return edit;
  const renames = moves.map(({ from, to }): RenameFile => {
    const uris = { oldUri: view.conversion.uriOf(from), newUri: view.conversion.uriOf(to) };
    return { kind: 'rename', ...uris, ...(can.annotations && { annotationId: OTHER_FILE }) };
  });
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

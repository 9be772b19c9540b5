import type {
  ChangeAnnotation,
  CreateFile,
  TextEdit as LspTextEdit,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { groupBy } from '../engine/facts/groupBy';
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
}

const OTHER_FILE = 'otherFile';

/** The edit of one fix. A change in any other file than the open one asks for confirmation. */
export function toWorkspaceEdit(edits: readonly FixEdit[], view: DocumentView, can: EditCapabilities): WorkspaceEdit {
  const byPath = [...groupBy(edits, ({ at }) => at.path)];
  if (!can.documentChanges) {
    return {
      changes: Object.fromEntries(
        byPath.map(([path, list]) => [view.conversion.uriOf(path), textEdits(path, list, view)]),
      ),
    };
  }
  const others = byPath.map(([path]) => path).filter((path) => path !== view.path);
  const ask = can.annotations && others.length > 0;
  return {
    documentChanges: byPath.map(([path, list]) => documentEdit(path, textEdits(path, list, view), view, ask)),
    ...(ask && { changeAnnotations: { [OTHER_FILE]: annotation(others, view) } }),
  };
}

/** An edit that gives a file a new text, and makes the file when it does not exist. */
export function wholeFileEdit(path: string, text: string, exists: boolean, view: DocumentView): WorkspaceEdit {
  const uri = view.conversion.uriOf(path);
  const lines = view.conversion.linesOf(path);
  const end = { line: lines?.lineCount ?? 0, character: 0 };
  const edit: TextDocumentEdit = {
    textDocument: { uri, version: view.versionOf(path) },
    edits: [{ range: { start: { line: 0, character: 0 }, end }, newText: text }],
  };
  const create: CreateFile = { kind: 'create', uri, options: { ignoreIfExists: true } };
  return { documentChanges: exists ? [edit] : [create, edit] };
}

function textEdits(path: string, edits: readonly FixEdit[], { conversion }: DocumentView): LspTextEdit[] {
  const lines = conversion.linesOf(path);
  if (lines === undefined) return [];
  return edits.map(({ at, newText }) => toTextEdit(lines, { span: at.span, newText }));
}

function documentEdit(path: string, edits: LspTextEdit[], view: DocumentView, ask: boolean): TextDocumentEdit {
  return {
    textDocument: { uri: view.conversion.uriOf(path), version: view.versionOf(path) },
    edits: ask && path !== view.path ? edits.map((edit) => ({ ...edit, annotationId: OTHER_FILE })) : edits,
  };
}

function annotation(paths: readonly string[], { conversion }: DocumentView): ChangeAnnotation {
  const label = render(message(texts.otherFile, { path: paths.join(', ') }), conversion.locale);
  return { label, needsConfirmation: true };
}

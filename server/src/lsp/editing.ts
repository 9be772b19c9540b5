import { LSPErrorCodes, type PrepareRenameResult, ResponseError } from 'vscode-languageserver';
import { Position, type SelectionRange, type WorkspaceEdit } from 'vscode-languageserver-types';
import { completionsAt } from '../engine/features/completion';
import { foldsOf } from '../engine/features/folding';
import { type Refusal, renamableAt, renamingAt } from '../engine/features/rename';
import { selectionsAt } from '../engine/features/selection';
import { type Locale, render } from '../engine/messages/message';
import { type Answering, invalidParams, offsetAt } from './answering';
import { toCompletionList } from './completion';
import { toRange } from './convert';
import { toFoldingRanges } from './folding';
import type { DocumentView } from './view';
import { type EditCapabilities, toRenameEdit } from './workspaceEdit';

/** Help while somebody edits: completion, renaming, folding and selecting. */
export function answerEditing(asked: Answering): void {
  const { connection, client, locale, answer, answerAt } = asked;
  connection.onCompletion((params, token) =>
    answerAt(params, token, (view, offset) => {
      const found = completionsAt(view.file, view.site, offset, params.context?.triggerCharacter);
      return found === undefined ? null : toCompletionList(found, view, offset, client);
    }),
  );
  connection.onPrepareRename((params, token) =>
    answerAt(params, token, (view, offset) => renamable(view, offset, locale)),
  );
  connection.onRenameRequest((params, token) =>
    answerAt(params, token, (view, offset) => {
      const newName: unknown = params.newName;
      if (typeof newName !== 'string') throw invalidParams();
      return renaming(view, offset, newName, client);
    }),
  );
  connection.onFoldingRanges((params, token) =>
    answer(params, token, ({ file, lines }) => toFoldingRanges(foldsOf(file), lines, client.folding)),
  );
  connection.onSelectionRanges((params, token) =>
    answer(params, token, (view) => {
      const positions: unknown = params.positions;
      if (!Array.isArray(positions) || !positions.every((one) => Position.is(one))) throw invalidParams();
      return positions.map((position) => selection(view, offsetAt(view, position)));
    }),
  );
}

function renamable(view: DocumentView, offset: number, locale: Locale): PrepareRenameResult | null {
  const found = renamableAt(view.file, view.site, offset);
  if (found === undefined) return null;
  if ('refused' in found) throw refusal(found, locale);
  return { range: toRange(view.lines, found.span), placeholder: found.name };
}

function renaming(view: DocumentView, offset: number, newName: string, can: EditCapabilities): WorkspaceEdit | null {
  const found = renamingAt(view.file, view.site, offset, newName);
  if (found === undefined) return null;
  if ('refused' in found) throw refusal(found, view.conversion.locale);
  return toRenameEdit(found, view, can);
}

/** The request failed for a reason that the client shows to the person. */
function refusal({ refused }: Refusal, locale: Locale): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, render(refused, locale));
}

function selection({ file, lines }: DocumentView, offset: number): SelectionRange {
  const whole = { range: toRange(lines, { start: 0, end: file.source.text.length }) };
  const outwards = selectionsAt(file, offset).slice(0, -1);
  return outwards.reduceRight<SelectionRange>((parent, span) => ({ range: toRange(lines, span), parent }), whole);
}

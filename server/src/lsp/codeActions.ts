import { type CodeAction, type CodeActionContext, CodeActionKind, type Range } from 'vscode-languageserver-types';
import { allowanceFor } from '../engine/features/allow';
import { safeEditsIn } from '../engine/features/safeFixes';
import { type Fix, needsCommand } from '../engine/fixes/fix';
import { message, render } from '../engine/messages/message';
import type { Finding } from '../engine/rules/finding';
import { meets, type Span } from '../engine/text/span';
import { FIX_ALL } from './capabilities';
import { toDiagnostic, toRange, toTextEdit } from './convert';
import { commandOf } from './fileCommands';
import { remedyAction } from './remedyAction';
import { texts } from './texts';
import type { DocumentView } from './view';
import { type EditCapabilities, toFixEdit, toWorkspaceEdit, wholeFileEdit } from './workspaceEdit';

export interface ActionCapabilities extends EditCapabilities {
  readonly commands: boolean;
}

/**
 * The actions for a range: the safest fix first, other fixes, what to do on the server, the other places, suppression,
 * explanation, fix all.
 */
export function codeActions(
  view: DocumentView,
  range: Range,
  { only }: Pick<CodeActionContext, 'only'>,
  can: ActionCapabilities,
): CodeAction[] {
  const wants = (kind: string) =>
    only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
  const span = spanOf(view, range);
  const here = view.site.findings.filter(({ at }) => at.path === view.path && meets(at.span, span));
  return [
    ...(wants(CodeActionKind.QuickFix) ? here.flatMap((finding) => quickFixes(finding, view, can)) : []),
    ...(wants(FIX_ALL) ? fixAll(view, can) : []),
  ];
}

function quickFixes(finding: Finding, view: DocumentView, can: ActionCapabilities): CodeAction[] {
  const diagnostics = [toDiagnostic(finding, view.conversion)];
  const bySafety = finding.fixes.toSorted(
    (left, right) => Number(left.safety !== 'safe') - Number(right.safety !== 'safe'),
  );
  const actions = [
    ...bySafety.flatMap((fix, index) => fixAction(fix, index === 0, view, can)),
    ...(can.commands ? finding.remedies.map((remedy) => remedyAction(remedy, view.conversion.locale)) : []),
    ...(can.commands ? openActions(finding, view) : []),
    ...allowActions(finding, view, can),
    ...(can.commands ? [explainAction(finding, view)] : []),
  ];
  return actions.map((action) => ({ kind: CodeActionKind.QuickFix, diagnostics, ...action }));
}

/** A fix that the client cannot do as a whole is not offered. */
function fixAction(fix: Fix, isFirst: boolean, view: DocumentView, can: ActionCapabilities): CodeAction[] {
  const edit = toFixEdit(fix, view, can);
  const isByCommand = fix.files?.some(needsCommand) === true;
  if (edit === undefined || (isByCommand && !can.commands)) return [];
  const title = render(fix.title, view.conversion.locale);
  const command = can.commands ? commandOf(fix, title, view) : undefined;
  return [
    {
      title,
      isPreferred: isFirst && fix.safety === 'safe',
      ...((fix.edits.length > 0 || !isByCommand) && { edit }),
      ...(command && { command }),
    },
  ];
}

function openActions({ related }: Finding, { conversion }: DocumentView): CodeAction[] {
  const { locale, linesOf, uriOf } = conversion;
  return related.flatMap(({ at, message: note }) => {
    const lines = linesOf(at.path);
    if (lines === undefined) return [];
    const title = render(message(texts.open, { note: render(note, locale) }), locale);
    const target = { uri: uriOf(at.path), range: toRange(lines, at.span) };
    return [{ title, command: { title, command: 'clusterconf.openLocation', arguments: [target] } }];
  });
}

function allowActions(finding: Finding, view: DocumentView, can: EditCapabilities): CodeAction[] {
  const { conversion, file, site } = view;
  const allowance = allowanceFor(finding, file, site);
  const inComment = allowance.kind === 'comment';
  if (!inComment && !(can.documentChanges && (allowance.exists || can.create))) return [];
  const text = inComment ? texts.allowHere : texts.allowInProject;
  const edit = inComment
    ? toWorkspaceEdit(
        [{ at: { path: allowance.path, span: allowance.edit.span }, newText: allowance.edit.newText }],
        view,
        can,
      )
    : wholeFileEdit(allowance.path, allowance.text, allowance.exists, view, can);
  return [{ title: render(message(text, { rule: finding.rule }), conversion.locale), edit }];
}

function explainAction({ rule }: Finding, { conversion }: DocumentView): CodeAction {
  const title = render(message(texts.explain, { rule }), conversion.locale);
  return { title, command: { title, command: 'clusterconf.explainRule', arguments: [rule] } };
}

function fixAll(view: DocumentView, can: EditCapabilities): CodeAction[] {
  const edits = safeEditsIn(view.site, view.path);
  if (edits.length === 0) return [];
  const textEdits = edits.map((edit) => toTextEdit(view.lines, edit));
  const textDocument = { uri: view.uri, version: view.versionOf(view.path) };
  const edit = can.documentChanges
    ? { documentChanges: [{ textDocument, edits: textEdits }] }
    : { changes: { [view.uri]: textEdits } };
  return [{ title: texts.fixAll[view.conversion.locale], kind: FIX_ALL, edit }];
}

function spanOf({ lines }: DocumentView, { start, end }: Range): Span {
  return {
    start: lines.offsetAt({ line: start.line, column: start.character }),
    end: lines.offsetAt({ line: end.line, column: end.character }),
  };
}

import type { CodeLens as LspCodeLens } from 'vscode-languageserver-types';
import { type CodeLens, codeLenses } from '../engine/features/codeLenses';
import { render } from '../engine/messages/message';
import type { Answering } from './answering';
import { toRange } from './convert';
import type { DocumentView } from './view';

/** Answers for what an editor shows above places of a document. */
export function answerCodeLenses({ connection, client, answer }: Answering): void {
  connection.onCodeLens((params, token) => answer(params, token, (view) => lensesOf(view, client.commands)));
}

/** The lenses of a document in the protocol's terms. Without the client's own commands a click does nothing. */
export function lensesOf(view: DocumentView, canCommand: boolean): LspCodeLens[] {
  return codeLenses(view.file, view.site).map((lens) => ({
    range: toRange(view.lines, lens.span),
    command: { title: render(lens.title, view.conversion.locale), command: '', ...(canCommand && action(lens, view)) },
  }));
}

function action({ action: does }: CodeLens, { uri }: DocumentView) {
  switch (does?.kind) {
    case 'plan':
      return { command: 'clusterconf.showPlan', arguments: [{ uri, plan: does.plan }] };
    case 'copy':
      return { command: 'clusterconf.copyText', arguments: [does.text] };
    default:
      return undefined;
  }
}

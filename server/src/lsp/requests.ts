import { type DocumentSymbol, Range, type SymbolInformation } from 'vscode-languageserver-types';
import { hoverAt } from '../engine/features/hover';
import { documentSymbols } from '../engine/features/symbols';
import { type Answering, answering, invalidParams } from './answering';
import { codeActions } from './codeActions';
import { answerCodeLenses } from './codeLens';
import { toRange, toSymbol } from './convert';
import { answerEditing } from './editing';
import { answerInlayHints } from './inlayHints';
import { toMarkup } from './markup';
import { answerNavigation } from './navigation';

/** Answers the client's questions. */
export function answerRequests(given: Parameters<typeof answering>[0]): void {
  const asked = answering(given);
  answerReading(asked);
  answerNavigation(asked);
  answerEditing(asked);
  answerCodeLenses(asked);
  answerInlayHints(asked);
}

/** What a document says, and what can be done about it. */
function answerReading({ connection, client, answer, answerAt }: Answering): void {
  connection.onHover((params, token) =>
    answerAt(params, token, (view, offset) => {
      const hover = hoverAt(view.file, view.site, offset);
      if (hover === undefined) return null;
      return { contents: toMarkup(hover, view.conversion, client.markdown), range: toRange(view.lines, hover.span) };
    }),
  );

  connection.onDocumentSymbol((params, token) =>
    answer(params, token, (view) => {
      const symbols = documentSymbols(view.file).map((symbol) => toSymbol(view.lines, symbol));
      return client.hierarchicalSymbols ? symbols : symbols.flatMap((symbol) => flat(symbol, view.uri));
    }),
  );

  connection.onCodeAction((params, token) =>
    answer(params, token, (view) => {
      const { range, context } = params;
      if (!Range.is(range)) throw invalidParams();
      return client.actionLiterals ? codeActions(view, range, context, client) : [];
    }),
  );
}

/** For clients without an outline in levels. */
function flat(
  { name, kind, range, children = [] }: DocumentSymbol,
  uri: string,
  containerName?: string,
): SymbolInformation[] {
  const own = { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) };
  return [own, ...children.flatMap((child) => flat(child, uri, name))];
}

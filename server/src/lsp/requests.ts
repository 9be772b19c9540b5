import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver-types';
import { hoverAt } from '../engine/features/hover';
import { documentSymbols } from '../engine/features/symbols';
import type { Locale } from '../engine/messages/message';
import type { Client } from './capabilities';
import { codeActions } from './codeActions';
import { toRange, toSymbol } from './convert';
import { toMarkup } from './markup';
import type { DocumentView } from './view';

/** Answers the client's questions, each from one snapshot; a document that is none of ours gets an empty answer. */
export function answerRequests(
  connection: Connection,
  client: Client,
  locale: Locale,
  viewOf: (uri: string) => DocumentView | undefined,
): void {
  /** One request: cancelled ones are not begun, and what throws costs this answer alone. */
  const answer = <Result>(
    uri: string,
    token: CancellationToken,
    work: (view: DocumentView) => Result,
  ): Result | null => {
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    const view = viewOf(uri);
    return view === undefined ? null : work(view);
  };

  connection.onHover(({ textDocument, position }, token) =>
    answer(textDocument.uri, token, (view) => {
      const offset = view.lines.offsetAt({ line: position.line, column: position.character });
      const hover = hoverAt(view.file, view.site, offset);
      if (hover === undefined) return null;
      return { contents: toMarkup(hover, locale, client.markdown), range: toRange(view.lines, hover.span) };
    }),
  );

  connection.onDocumentSymbol(({ textDocument }, token) =>
    answer(textDocument.uri, token, (view) => {
      const symbols = documentSymbols(view.file).map((symbol) => toSymbol(view.lines, symbol));
      return client.hierarchicalSymbols ? symbols : symbols.flatMap((symbol) => flat(symbol, view.uri));
    }),
  );

  connection.onCodeAction(({ textDocument, range, context }, token) =>
    answer(textDocument.uri, token, (view) => (client.actionLiterals ? codeActions(view, range, context, client) : [])),
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

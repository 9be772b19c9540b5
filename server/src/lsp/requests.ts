import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import {
  type DocumentSymbol,
  Position,
  Range,
  type SymbolInformation,
  TextDocumentIdentifier,
} from 'vscode-languageserver-types';
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
    params: { readonly textDocument: TextDocumentIdentifier } | null,
    token: CancellationToken,
    work: (view: DocumentView) => Result,
  ): Result | null => {
    const document: unknown = params?.textDocument;
    if (!TextDocumentIdentifier.is(document)) throw invalidParams();
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    const view = viewOf(document.uri);
    return view === undefined ? null : work(view);
  };

  connection.onHover((params, token) =>
    answer(params, token, (view) => {
      const { position } = params;
      if (!Position.is(position)) throw invalidParams();
      const offset = view.lines.offsetAt({ line: position.line, column: position.character });
      const hover = hoverAt(view.file, view.site, offset);
      if (hover === undefined) return null;
      return { contents: toMarkup(hover, locale, client.markdown), range: toRange(view.lines, hover.span) };
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

/** The answer to a request whose parameters are not what the protocol says. */
function invalidParams(): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, 'the parameters are not what the protocol says');
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

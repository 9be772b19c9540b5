import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { Position, TextDocumentIdentifier } from 'vscode-languageserver-types';
import type { Locale } from '../engine/messages/message';
import type { Client } from './capabilities';
import type { DocumentView, FolderView } from './view';

/** What requests are answered from. All throw when it is not the time for a request. */
export interface Views {
  /** What a request about the document has to wait for: its file is still being read. `undefined` when nothing is. */
  opening(uri: string): Promise<void> | undefined;
  /** The document as it is now; `undefined` for one that is none of ours. */
  of(uri: string): DocumentView | undefined;
  all(): readonly FolderView[];
  /** The end of the first reading of all folders. */
  started(): Promise<void>;
  /** Whether the person wants words in the lines that are no part of the file. */
  showsInlayHints(): boolean;
}

/** A client that asks, and how it is answered: each request from one snapshot. */
export interface Answering {
  readonly connection: Connection;
  readonly client: Client;
  readonly locale: Locale;
  readonly views: Views;
  /** One request about a document: a cancelled one is not begun, and one that is none of ours gets an empty answer. */
  answer<Result>(params: AboutDocument, token: CancellationToken, work: (view: DocumentView) => Result): Answer<Result>;
  /** The same about a place in a document. */
  answerAt<Result>(
    params: AboutPlace,
    token: CancellationToken,
    work: (view: DocumentView, offset: number) => Result,
  ): Answer<Result>;
}

type Answer<Result> = Result | null | Promise<Result | null>;

type AboutDocument = { readonly textDocument: TextDocumentIdentifier } | null;
type AboutPlace = { readonly textDocument: TextDocumentIdentifier; readonly position: Position } | null;

export function answering(given: Pick<Answering, 'connection' | 'client' | 'locale' | 'views'>): Answering {
  const answer: Answering['answer'] = (params, token, work) => {
    const document: unknown = params?.textDocument;
    if (!TextDocumentIdentifier.is(document)) throw invalidParams();
    const now = () => {
      throwIfCancelled(token);
      const view = given.views.of(document.uri);
      return view === undefined ? null : work(view);
    };
    const opening = given.views.opening(document.uri);
    return opening === undefined ? now() : opening.then(now);
  };
  return {
    ...given,
    answer,
    answerAt: (params, token, work) =>
      answer(params, token, (view) => {
        const position: unknown = params?.position;
        if (!Position.is(position)) throw invalidParams();
        return work(view, offsetAt(view, position));
      }),
  };
}

export function offsetAt({ lines }: DocumentView, { line, character }: Position): number {
  return lines.offsetAt({ line, column: character });
}

export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** The answer to a request whose parameters are not what the protocol says. */
export function invalidParams(): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, 'the parameters are not what the protocol says');
}

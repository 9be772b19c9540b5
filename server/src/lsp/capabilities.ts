import {
  type ClientCapabilities,
  CodeActionKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver-protocol';
import { type ActionCapabilities, FIX_ALL } from './codeActions';
import type { InitializationOptions } from './protocol';

/** What this server does, in the protocol's terms. Places are in UTF-16, which every client has to support. */
export const serverCapabilities: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  hoverProvider: true,
  documentSymbolProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/** What the client can do with what this server has to offer; everything it does not name has a fallback. */
export interface Client extends ActionCapabilities {
  readonly hierarchicalSymbols: boolean;
  readonly actionLiterals: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly folders: boolean;
  readonly watchesFiles: boolean;
  readonly markdown: boolean;
}

export function clientOf({ workspace, textDocument }: ClientCapabilities, options: InitializationOptions): Client {
  const edit = workspace?.workspaceEdit;
  return {
    documentChanges: edit?.documentChanges === true,
    annotations: edit?.changeAnnotationSupport !== undefined,
    create: edit?.resourceOperations?.includes('create') === true,
    commands: options.commands === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    actionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
  };
}

import {
  type ClientCapabilities,
  CodeActionKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver-protocol';
import { ARCHIVE_SCHEME } from './archiveUri';
import type { ActionCapabilities } from './codeActions';
import type { CompletionCapabilities } from './completion';
import type { FoldingCapabilities } from './folding';
import type { InitializationOptions } from './protocol';

/** The kind under which editors run all safe fixes of a file, on save if the person wants it. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.clusterconf`;

/** What this server does, in the protocol's terms. Places are in UTF-16, which every client has to support. */
export function serverCapabilities({ preparesRename, opensArchives }: Client): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    documentSymbolProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: {},
    codeLensProvider: {},
    workspaceSymbolProvider: true,
    completionProvider: { triggerCharacters: ['<', '/', '>', '"', '@', '=', '[', '\\'] },
    renameProvider: preparesRename ? { prepareProvider: true } : true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    inlayHintProvider: true,
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      ...(opensArchives && { textDocumentContent: { schemes: [ARCHIVE_SCHEME] } }),
    },
  };
}

/** What the client can do with what this server has to offer; everything it does not name has a fallback. */
export interface Client extends ActionCapabilities, CompletionCapabilities {
  readonly hierarchicalSymbols: boolean;
  readonly actionLiterals: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly folders: boolean;
  readonly watchesFiles: boolean;
  readonly markdown: boolean;
  readonly definitionLinks: boolean;
  readonly preparesRename: boolean;
  /** It asks for the text of files that have no address of the disk. */
  readonly opensArchives: boolean;
  readonly folding: FoldingCapabilities;
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
}

export function clientOf({ workspace, textDocument }: ClientCapabilities, options: InitializationOptions): Client {
  const edit = workspace?.workspaceEdit;
  const item = textDocument?.completion?.completionItem;
  return {
    documentChanges: edit?.documentChanges === true,
    annotations: edit?.changeAnnotationSupport !== undefined,
    create: edit?.resourceOperations?.includes('create') === true,
    rename: edit?.resourceOperations?.includes('rename') === true,
    commands: options.commands === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    actionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    opensArchives: workspace?.textDocumentContent !== undefined,
    folding: {
      wholeLines: textDocument?.foldingRange?.lineFoldingOnly === true,
      limit: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    },
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    snippets: item?.snippetSupport === true,
    markdownInCompletions: item?.documentationFormat?.includes('markdown') === true,
  };
}

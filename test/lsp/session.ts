import { pathToFileURL } from 'node:url';
import { masterDirectoryRule, monitorTargetRule } from '../support/samples';
import { onlyRules } from '../support/silence';
import { type Files, temporaryFolder } from '../support/temporaryFolder';
import { fullClient } from './capabilities';
import { type Handlers, LspClient } from './client';
import type { Message } from './framing';
import type { Diagnostic, PublishDiagnostics } from './protocol';

export interface SessionOptions {
  /** The files of the one folder that is open; without them there is none. */
  readonly files?: Files;
  readonly folders?: readonly string[];
  readonly capabilities?: object;
  readonly initializationOptions?: unknown;
  readonly locale?: string;
  readonly handlers?: Handlers;
  readonly start?: readonly string[];
}

/** What a client of today answers when the server asks; the settings leave on the rules that the tests plant for. */
const HANDLERS: Handlers = {
  'client/registerCapability': () => null,
  'workspace/configuration': () => [{ rules: onlyRules(masterDirectoryRule, monitorTargetRule) }],
};

/** A client that has told the server who it is, with a folder of its own. */
export class Session {
  readonly client: LspClient;
  /** The folder on disk; empty when there is none. */
  readonly folder: string;
  readonly #versions = new Map<string, number>();
  #barriers = 0;

  private constructor(client: LspClient, folder: string) {
    this.client = client;
    this.folder = folder;
  }

  static async open(options: SessionOptions = {}): Promise<Session> {
    const { files, capabilities = fullClient, initializationOptions, locale = 'en', handlers, start } = options;
    const folder = files === undefined ? '' : temporaryFolder(files);
    const folders = options.folders ?? (folder === '' ? [] : [pathToFileURL(folder).href]);
    const client = new LspClient({ ...HANDLERS, ...handlers }, start);
    await client.request('initialize', {
      processId: null,
      rootUri: folders[0] ?? null,
      capabilities,
      locale,
      workspaceFolders: folders.length === 0 ? null : folders.map((uri) => ({ uri, name: 'folder' })),
      ...(initializationOptions !== undefined && { initializationOptions }),
    });
    client.notify('initialized', {});
    return new Session(client, folder);
  }

  /** The address of a file of the folder. */
  uri(path: string): string {
    return `${pathToFileURL(this.folder).href}/${path}`;
  }

  openDocument(uri: string, text: string, languageId = 'plaintext', version = 1): void {
    this.#versions.set(uri, version);
    this.client.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  }

  /** Changes an open document and gives its new version. */
  change(uri: string, ...contentChanges: readonly object[]): number {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    this.client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    return version;
  }

  closeDocument(uri: string): void {
    this.client.notify('textDocument/didClose', { textDocument: { uri } });
  }

  watched(uri: string, type: 'created' | 'changed' | 'deleted'): void {
    const number = { created: 1, changed: 2, deleted: 3 }[type];
    this.client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: number }] });
  }

  /** Asks about a document, with whatever else the method takes. */
  about<Result>(method: string, uri: string, more: object = {}): Promise<Result> {
    return this.client.request<Result>(`textDocument/${method}`, { textDocument: { uri }, ...more });
  }

  /** Everything that was published for an address, in its order. */
  published(uri: string): readonly PublishDiagnostics[] {
    return this.client.received.flatMap((message) => publishedIn(message, uri));
  }

  /** What the client shows for an address now; nothing was published for it when that is `undefined`. */
  shown(uri: string): PublishDiagnostics | undefined {
    return this.published(uri).at(-1);
  }

  /** Waits until what is shown for an address fits. */
  async until(uri: string, fits: (diagnostics: readonly Diagnostic[], published: PublishDiagnostics) => boolean) {
    const fitting = () => {
      const shown = this.shown(uri);
      return shown !== undefined && fits(shown.diagnostics, shown) ? shown : undefined;
    };
    await this.client.wait(() => fitting() !== undefined);
    const shown = fitting();
    if (shown === undefined) throw new Error(`${uri} was published again meanwhile`);
    return shown;
  }

  /** Waits until the findings of an address are of these rules. */
  async untilRules(uri: string, ...rules: readonly string[]): Promise<readonly Diagnostic[]> {
    const shown = await this.until(uri, (diagnostics) => `${codes(diagnostics)}` === `${rules}`);
    return shown.diagnostics;
  }

  /** Waits until the server has read a file that nobody has opened, which it does in the order of folders and names. */
  async untilRead(path: string): Promise<void> {
    while ((await this.about('documentSymbol', this.uri(path))) === null) await new Promise(setImmediate);
  }

  /**
   * Waits until the server has checked and published what it knows: a document that was opened after everything else is
   * published after everything else. What it still reads from a disk is not waited for.
   */
  async settle(): Promise<void> {
    const uri = `untitled:barrier-${++this.#barriers}`;
    this.openDocument(uri, '', 'ofcscan-ini');
    await this.until(uri, () => true);
    this.closeDocument(uri);
  }
}

/** The ids of the rules, in the order of the findings. */
export function codes(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code }) => code);
}

function publishedIn({ method, params }: Message, uri: string): readonly PublishDiagnostics[] {
  if (method !== 'textDocument/publishDiagnostics') return [];
  // The protocol's type of this one notification.
  const published = params as PublishDiagnostics;
  return published.uri === uri ? [published] : [];
}

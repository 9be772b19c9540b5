import type { Connection } from 'vscode-languageserver';
import { CodeLensRefreshRequest, TextDocumentContentRefreshRequest } from 'vscode-languageserver-protocol';
import type { Client } from './capabilities';
import { lensesOf } from './codeLens';
import type { DocumentView } from './view';

/** Has the client ask again for what it cannot know to have changed, if it can be told so. */
export class Refreshes {
  readonly #connection: Connection;
  readonly #client: Client;
  #showsHints = true;
  /** What open documents were last known to have above their lines. */
  #lenses = '[]';

  constructor(connection: Connection, client: Client) {
    this.#connection = connection;
    this.#client = client;
  }

  /** Whether the person wants to see hints in the lines. */
  get showsHints(): boolean {
    return this.#showsHints;
  }

  /** Turns the hints in the lines on or off. */
  showHints(shows: boolean): void {
    if (shows === this.#showsHints) return;
    this.#showsHints = shows;
    if (this.#client.refreshesHints) this.#connection.languages.inlayHint.refresh().catch(() => {});
  }

  /** Refreshes the lenses of the open documents when they have changed: they may follow other files. */
  lensesOf(documents: () => readonly DocumentView[]): void {
    if (!this.#client.refreshesLenses) return;
    const lenses = JSON.stringify(documents().flatMap((view) => lensesOf(view, this.#client.commands)));
    if (lenses === this.#lenses) return;
    this.#lenses = lenses;
    this.#connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
  }

  /** Refreshes what is shown of a file in an archive. */
  archivedText(uri: string): void {
    this.#connection.sendRequest(TextDocumentContentRefreshRequest.type, { uri }).catch(() => {});
  }
}

import { type Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Decoder } from '../engine/files/encoding';
import { looksReopened } from '../engine/files/openedFile';
import { isBelow } from '../engine/files/paths';
import type { Locale } from '../engine/messages/message';
import type { Rule } from '../engine/rules/rule';
import type { FileAccess } from '../platform/fileAccess';
import type { Views } from './answering';
import { isInArchive } from './archiveUri';
import type { Client } from './capabilities';
import type { Conversion } from './convert';
import { DocumentChanges } from './documentChanges';
import type { Folder } from './folder';
import { Folders } from './folders';
import { OpenKeys } from './openKeys';
import { StatusChanged } from './protocol';
import { Publisher } from './publisher';
import { Reader } from './reader';
import { Refreshes } from './refreshes';
import { answerRequests } from './requests';
import { rewritingSettings } from './saveSettings';
import { Scheduler } from './scheduler';
import { levelsFrom, ownSection, wantsInlayHints } from './settings';
import { answerSiteRequests } from './siteRequests';
import { statusOf } from './status';
import { conversionIn, type DocumentView, type FolderView, linesOf } from './view';

export interface SessionOptions {
  readonly connection: Connection;
  readonly rules: readonly Rule[];
  readonly decoder: Decoder;
  readonly files: FileAccess;
  readonly client: Client;
  readonly locale: Locale;
  /** The address of the folder with the rules' pages. */
  readonly rulePages: string | undefined;
  readonly folders: readonly string[];
}

/** One client's time with the server: its folders and open documents, and what it has been shown of them. */
export class Session {
  readonly client: Client;
  readonly #options: SessionOptions;
  readonly #changes = new DocumentChanges();
  readonly #documents = new TextDocuments(this.#changes);
  readonly #folders: Folders;
  readonly #reader: Reader;
  readonly #publisher: Publisher;
  readonly #refreshes: Refreshes;
  readonly #check = new Scheduler(() => this.#publish());
  /** Documents whose file is being read; requests about them wait. */
  readonly #opening = new Map<string, Promise<void>>();
  /** The first reading of all folders; what is asked about whole sites waits for it. */
  #starting: Promise<void> = Promise.resolve();
  /** Whether the person's settings are known. A finding that they turn off would flash up if it were shown before. */
  #configured = false;
  #crashesLogged = new Set<string>();
  readonly #keys = new OpenKeys();

  constructor(options: SessionOptions) {
    this.client = options.client;
    this.#options = options;
    this.#folders = new Folders({ rules: options.rules, opensArchives: options.client.opensArchives });
    this.#reader = new Reader({
      ...options,
      documentAt: (uri) => this.#documents.get(uri),
      heldKey: (document) => this.#keys.of(document),
    });
    this.#publisher = new Publisher(options.connection);
    this.#refreshes = new Refreshes(options.connection, options.client);
    for (const uri of options.folders) this.#folders.add(uri);
  }

  /** Begins to take the client's messages. `check` throws when it is not the time for a request. */
  listen(check: () => void): void {
    const { connection, locale } = this.#options;
    this.#documents.onDidOpen(({ document }) => this.#begin(() => this.#open(document)));
    this.#documents.onDidChangeContent(({ document }) => this.#begin(() => this.#change(document)));
    this.#documents.onDidSave(({ document }) => this.#begin(() => this.#reread([document.uri])));
    this.#documents.onDidClose(({ document }) => this.#begin(() => this.#closed(document.uri)));
    this.#documents.listen(connection);
    connection.onDidChangeWatchedFiles(({ changes }) => this.#begin(() => this.#reread(changes.map(({ uri }) => uri))));
    connection.onDidChangeConfiguration(({ settings }) => this.#begin(() => this.#configure(settings)));
    answerRequests({ connection, client: this.client, locale, views: this.#views(check) });
    answerSiteRequests({ connection, folders: this.#folders, locale, check, started: () => this.#starting });
  }

  /** Reads the settings and all folders. */
  start(): Promise<void> {
    this.#starting = this.#readAll();
    return this.#starting;
  }

  async #readAll(): Promise<void> {
    if (this.client.folders) {
      this.#options.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) this.#begin(() => this.#removeFolder(uri));
        for (const { uri } of added) this.#begin(() => this.#addFolder(uri));
      });
    }
    await this.#begin(() => this.#configure());
    for (const folder of this.#folders.all()) await this.#begin(() => this.#scan(folder));
  }

  dispose(): void {
    this.#check.dispose();
  }

  /** Does a piece of work that nobody may be waiting for; what goes wrong in it is logged and costs nothing else. */
  async #begin(work: () => void | Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#options.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }

  /** Takes over the settings; when the client does not tell them, what is known of them stays. */
  async #configure(told?: unknown): Promise<void> {
    const { console } = this.#options.connection;
    try {
      const settings = await this.#settings(told);
      const { levels, problems } = levelsFrom(settings);
      for (const problem of problems) console.warn(problem);
      this.#folders.setLevels(levels);
      this.#refreshes.showHints(wantsInlayHints(settings));
    } finally {
      this.#configured = true;
      this.#check.request();
    }
    for (const document of this.#documents.all()) await this.#askForSaving(document);
  }

  /** What the client answers when it is asked for its settings; those of one that cannot be asked are what it has told. */
  async #settings(told: unknown): Promise<unknown> {
    if (!this.client.configuration) return ownSection(told);
    return this.#options.connection.workspace.getConfiguration('clusterconf');
  }

  async #scan(folder: Folder): Promise<void> {
    await this.#reader.scan(folder, (uri) => this.#folders.holds(folder, uri));
    folder.findsOthers();
    this.#check.request();
  }

  /** Looks for the files again that have come to count, or count no longer. */
  async #follow(folder: Folder): Promise<void> {
    if (folder.findsOthers()) await this.#scan(folder);
  }

  async #addFolder(uri: string): Promise<void> {
    await this.#scan(this.#folders.add(uri));
    await this.#openAll();
  }

  async #removeFolder(uri: string): Promise<void> {
    const around = this.#folders.remove(uri);
    if (around !== undefined) await this.#scan(around);
    await this.#openAll();
    this.#check.request();
  }

  /** Finds the open documents their places when the folders have changed. */
  async #openAll(): Promise<void> {
    for (const document of this.#documents.all()) await this.#open(document);
  }

  async #open(document: TextDocument): Promise<void> {
    const found = this.#folders.of(document.uri, true);
    if (found === undefined) return;
    found.folder.remember(found.path, document.uri);
    if (isInArchive(document.uri)) return this.#check.request();
    const text = document.getText();
    const opening = this.#reader.open(found.folder, found.path, document);
    this.#opening.set(document.uri, opening);
    try {
      await opening;
    } finally {
      if (this.#opening.get(document.uri) === opening) this.#opening.delete(document.uri);
    }
    this.#check.request();
    await this.#follow(found.folder);
    if (!this.#isKey(document)) return;
    if (!this.#keys.isOpen(document.uri)) this.#keys.unchanged(document.uri, text);
    await this.#askForSaving(document);
  }

  #isKey({ uri }: TextDocument): boolean {
    const found = this.#folders.of(uri);
    return !isInArchive(uri) && found?.folder.workspace.file(found.path)?.source.kind === 'drweb-key';
  }

  /** Asks what a save would do to a licence key: its signature covers every byte. */
  async #askForSaving(document: TextDocument): Promise<void> {
    const found = this.#folders.of(document.uri);
    if (found === undefined || !this.client.configuration || !this.#isKey(document)) return;
    const settings = await rewritingSettings(this.#options.connection, document);
    if (this.#documents.get(document.uri) !== document) return;
    this.#keys.savedWith(document.uri, settings);
    this.#reader.change(found.folder, found.path, document);
    this.#check.request();
  }

  async #change(document: TextDocument): Promise<void> {
    const found = this.#folders.of(document.uri);
    if (found === undefined) return;
    if (isInArchive(document.uri)) return this.#check.request();
    const edited = this.#changes.take(document);
    this.#reader.change(found.folder, found.path, document, { edited });
    this.#check.request();
    if (edited !== undefined && looksReopened(edited, document.getText())) return this.#reopened(document);
    await this.#follow(found.folder);
  }

  /** What is shown in another encoding is no edit. */
  #reopened(document: TextDocument): Promise<void> {
    const { uri } = document;
    if (this.#keys.isOpen(uri)) this.#keys.unchanged(uri, document.getText());
    return this.#reread([uri]);
  }

  /** A closed file is what the disk says again. */
  async #closed(uri: string): Promise<void> {
    this.#keys.close(uri);
    if (!this.#folders.closeLoose(uri)) await this.#reread([uri]);
    this.#check.request();
  }

  /** Of an open document only the encoding is news: the text stays the editor's. */
  async #reread(uris: readonly string[]): Promise<void> {
    const moved = new Set<Folder>();
    for (const uri of uris) {
      const found = this.#folders.of(uri);
      if (found === undefined || isInArchive(uri)) continue;
      await this.#reader.read(found.folder, found.path, uri);
      this.#refreshArchive(found.folder, found.path);
      if (this.#reader.isScriptFolder(found.folder, found.path)) moved.add(found.folder);
      await this.#follow(found.folder);
    }
    for (const folder of moved) await this.#scan(folder);
    this.#check.request();
  }

  #refreshArchive(folder: Folder, archive: string): void {
    for (const { uri } of this.#documents.all()) {
      const path = isInArchive(uri) ? folder.pathOf(uri) : undefined;
      if (path !== undefined && isBelow(path, archive)) this.#refreshes.archivedText(uri);
    }
  }

  #publish(): void {
    if (!this.#configured) return;
    const folders = this.#folderViews();
    this.#logCrashes(folders.flatMap(({ snapshot }) => snapshot.sites).flatMap(({ crashes }) => crashes));
    this.#publisher.publish(folders, (uri) => this.#documents.get(uri)?.version);
    this.#refreshes.lensesOf(() => this.#documents.all().flatMap(({ uri }) => this.#view(uri) ?? []));
    if (this.client.commands)
      void this.#options.connection.sendNotification(StatusChanged, statusOf(this.#folders.all()));
  }

  #folderViews(): readonly FolderView[] {
    return this.#folders.all().map((folder) => {
      const snapshot = folder.workspace.snapshot();
      return { folder, snapshot, conversion: conversionIn(folder, snapshot, this.#wording()) };
    });
  }

  /** What requests see. `check` throws when it is not the time for one. */
  #views(check: () => void): Views {
    return {
      opening: (uri) => {
        check();
        return this.#opening.get(uri);
      },
      of: (uri) => {
        check();
        return this.#view(uri);
      },
      all: () => {
        check();
        return this.#folderViews();
      },
      started: () => this.#starting,
      showsInlayHints: () => this.#refreshes.showsHints,
    };
  }

  #wording(): Pick<Conversion, 'locale' | 'pageOf'> {
    const { locale, rulePages } = this.#options;
    const suffix = locale === 'ja' ? '.ja.md' : '.md';
    return { locale, pageOf: (rule) => (rulePages === undefined ? undefined : `${rulePages}/${rule}${suffix}`) };
  }

  /** A crash is said once; it would come back with every key. */
  #logCrashes(crashes: readonly { readonly where: string; readonly reason: string }[]): void {
    for (const { where, reason } of crashes) {
      if (this.#crashesLogged.has(where)) continue;
      this.#crashesLogged.add(where);
      this.#options.connection.console.error(`${where}: ${reason}`);
    }
  }

  #view(uri: string): DocumentView | undefined {
    const found = this.#folders.of(uri);
    if (found === undefined) return undefined;
    const { folder, path } = found;
    const snapshot = folder.workspace.snapshot();
    const file = snapshot.file(path);
    const site = snapshot.siteOf(path);
    if (file === undefined || site === undefined) return undefined;
    const conversion = conversionIn(folder, snapshot, this.#wording());
    const versionOf = (other: string) => this.#documents.get(folder.uriOf(other))?.version ?? null;
    return { uri, path, file, site, snapshot, conversion, versionOf, lines: linesOf(file) };
  }
}

import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
} from 'vscode-languageserver';
import { candidateGlob, scriptFolderGlob } from '../engine/files/candidateNames';
import type { Decoder } from '../engine/files/encoding';
import type { Locale } from '../engine/messages/message';
import type { FileAccess } from '../platform/fileAccess';
import { clientOf, serverCapabilities } from './capabilities';
import { clientFiles } from './clientFiles';
import { LifeCycle } from './lifeCycle';
import type { StartOptions } from './openSession';
import type { InitializationOptions } from './protocol';
import type { Session } from './session';

/** What the surroundings give to the server. */
export interface Platform {
  readonly decoder: Decoder;
  /** The disk, where there is one; a client that answers for files goes before it. */
  readonly disk: FileAccess | undefined;
}

/**
 * Wires a connection to a session. What a session needs is loaded when the client has its answer to `initialize`: the
 * rules and all that is known of the files are most of the program.
 */
export function startServer(connection: Connection, platform: Platform): void {
  let options: StartOptions | undefined;
  let session: Session | undefined;
  const lifeCycle = new LifeCycle();
  connection.onInitialize((params): InitializeResult => {
    options = lifeCycle.begin(() => startOptions(connection, platform, params));
    return { capabilities: serverCapabilities(options.client), serverInfo: { name: 'clusterconf' } };
  });
  connection.onInitialized(async () => {
    const given = options;
    // A client may say it twice.
    options = undefined;
    if (given === undefined) return;
    // In the bundle an import is over before the next message is read, so that no message comes too early.
    const { openSession } = await import('./openSession');
    session = openSession(given);
    session.listen(() => lifeCycle.check());
    register(connection, session);
    void session.start();
  });
  connection.onShutdown(() => {
    lifeCycle.end();
    session?.dispose();
  });
  connection.onRequest((method) => {
    lifeCycle.check();
    throw new ResponseError(ErrorCodes.MethodNotFound, `${method} is not known here`);
  });
  connection.listen();
}

function startOptions(connection: Connection, platform: Platform, params: InitializeParams): StartOptions {
  const options = optionsOf(params.initializationOptions);
  const fromClient = options.files === 'client' || platform.disk === undefined;
  return {
    connection,
    decoder: platform.decoder,
    files: fromClient ? clientFiles(connection) : platform.disk,
    client: clientOf(params.capabilities, options),
    locale: localeOf(options.locale ?? params.locale),
    rulePages: options.rulePages,
    folders: foldersOf(params),
  };
}

/** A client that knows nothing of several folders names its one as the root. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

function register(connection: Connection, { client }: Session): void {
  if (client.registersConfiguration) {
    connection.client.register(DidChangeConfigurationNotification.type, { section: 'clusterconf' }).catch(ignore);
  }
  if (!client.watchesFiles) return;
  const watchers = [candidateGlob, scriptFolderGlob].map((globPattern) => ({ globPattern }));
  connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(ignore);
}

/** A client that refuses to register something has no need of it. */
function ignore(): void {}

function localeOf(locale: string | undefined): Locale {
  return locale?.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

function optionsOf(value: unknown): InitializationOptions {
  if (typeof value !== 'object' || value === null) return {};
  const files = 'files' in value && value.files === 'client' ? 'client' : 'server';
  const commands = 'commands' in value && value.commands === true;
  const pages = 'rulePages' in value && typeof value.rulePages === 'string' ? { rulePages: value.rulePages } : {};
  const locale = 'locale' in value && typeof value.locale === 'string' ? { locale: value.locale } : {};
  return { files, commands, ...pages, ...locale };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Frame, FrameReader, frameOf } from './frames';
import type { Position } from './samples';

/** How a server is started, and how it gives its diagnostics. */
export interface Server {
  readonly name: string;
  /** Arguments for Node.js: the server's script and its own arguments. */
  readonly args: readonly string[];
  /** `pull`: it is asked after each change. `push`: it sends them by itself, with the version of the document. */
  readonly diagnostics: 'push' | 'pull';
  readonly initializationOptions?: object;
}

/** The diagnostics of one version of a document. */
export interface Diagnosed {
  /** When their last byte had come. */
  readonly at: number;
  readonly count: number;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly items?: readonly unknown[];
    readonly version?: number;
    readonly diagnostics?: readonly unknown[];
  };
  readonly result?: { readonly items?: readonly unknown[] } | null;
  readonly error?: { readonly message: string };
}

interface Waiter {
  readonly isAnswer: (message: Message) => boolean;
  readonly resolve: (diagnosed: Diagnosed) => void;
  readonly reject: (error: Error) => void;
}

/** The longest that any answer may take, in milliseconds. */
const LIMIT = 60_000;

/**
 * An editor with one document. Times are taken when the last byte of an answer has come, before it is parsed: what the
 * editor does with it is the same for every server.
 */
export class LanguageClient {
  readonly #server: Server;
  readonly #folder: string;
  readonly #process: ChildProcess;
  readonly #waiters = new Set<Waiter>();
  readonly #started = performance.now();
  #uri = '';
  #version = 0;
  #lastId = 0;

  constructor(server: Server, folder: string) {
    this.#server = server;
    this.#folder = folder;
    this.#process = spawn(process.execPath, [...server.args], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
    const reader = new FrameReader((frame) => this.#receive(frame));
    this.#process.stdout?.on('data', (chunk: Buffer) => reader.push(chunk));
    this.#process.once('exit', (code) => this.#fail(new Error(`${server.name} ended with ${code}`)));
  }

  /** When the process was started. */
  get started(): number {
    return this.#started;
  }

  /** Initializes the server; returns when the answer had come. */
  async initialize(): Promise<number> {
    const uri = pathToFileURL(this.#folder).href;
    const { at } = await this.#request('initialize', {
      processId: process.pid,
      rootUri: uri,
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true },
        textDocument: {
          publishDiagnostics: { versionSupport: true, relatedInformation: true },
          ...(this.#server.diagnostics === 'pull' && { diagnostic: { dynamicRegistration: false } }),
        },
      },
      initializationOptions: this.#server.initializationOptions ?? {},
      workspaceFolders: [{ name: 'bench', uri }],
    });
    this.#notify('initialized', {});
    return at;
  }

  /** Opens the one document and waits for its first diagnostics. */
  open(path: string, languageId: string, text: string): Promise<Diagnosed> {
    this.#uri = pathToFileURL(`${this.#folder}/${path}`).href;
    this.#notify('textDocument/didOpen', {
      textDocument: { uri: this.#uri, languageId, version: this.#version, text },
    });
    return this.#diagnostics();
  }

  /** Replaces `length` characters at `start` by `text`, and waits for the diagnostics of that version. */
  change(start: Position, length: number, text: string): Promise<Diagnosed> {
    this.#version++;
    const end = { line: start.line, character: start.character + length };
    const textDocument = { uri: this.#uri, version: this.#version };
    this.#notify('textDocument/didChange', { textDocument, contentChanges: [{ range: { start, end }, text }] });
    return this.#diagnostics();
  }

  /** The memory that the server's process holds now, in megabytes; nothing where the system does not tell. */
  memory(): number | undefined {
    try {
      const status = readFileSync(`/proc/${this.#process.pid}/status`, 'utf8');
      return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
    } catch {
      return undefined;
    }
  }

  /** Ends the server, at once if it does not go by itself. */
  async stop(): Promise<void> {
    const gone = new Promise<void>((resolve) => {
      this.#process.once('exit', () => resolve());
    });
    await this.#request('shutdown', null).catch(() => undefined);
    this.#notify('exit', null);
    const timer = setTimeout(() => this.#process.kill('SIGKILL'), 2000);
    await gone;
    clearTimeout(timer);
  }

  #diagnostics(): Promise<Diagnosed> {
    if (this.#server.diagnostics === 'pull') {
      return this.#request('textDocument/diagnostic', { textDocument: { uri: this.#uri } });
    }
    const version = this.#version;
    return this.#answer(({ method, params }) => {
      return method === 'textDocument/publishDiagnostics' && params?.version === version;
    });
  }

  #request(method: string, params: object | null): Promise<Diagnosed> {
    const id = ++this.#lastId;
    this.#send({ id, method, ...(params !== null && { params }) });
    return this.#answer((message) => message.id === id && message.method === undefined);
  }

  #notify(method: string, params: object | null): void {
    this.#send({ method, ...(params !== null && { params }) });
  }

  #send(message: object): void {
    this.#process.stdin?.write(frameOf(message));
  }

  #answer(isAnswer: Waiter['isAnswer']): Promise<Diagnosed> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${this.#server.name} did not answer`)), LIMIT);
      const settle = <Value>(end: (value: Value) => void) => {
        return (value: Value) => {
          clearTimeout(timer);
          this.#waiters.delete(waiter);
          end(value);
        };
      };
      const waiter: Waiter = { isAnswer, resolve: settle(resolve), reject: settle(reject) };
      this.#waiters.add(waiter);
    });
  }

  #receive({ body, at }: Frame): void {
    const message: Message = JSON.parse(body);
    if (message.id !== undefined && message.method !== undefined) this.#oblige(message);
    const items = message.params?.diagnostics ?? message.result?.items ?? [];
    for (const waiter of this.#waiters) {
      if (!waiter.isAnswer(message)) continue;
      if (message.error !== undefined) waiter.reject(new Error(message.error.message));
      else waiter.resolve({ at, count: items.length });
    }
  }

  /** Answers what the server asks: it gets no settings and may register what it likes. */
  #oblige({ id, method, params }: Message): void {
    const result = method === 'workspace/configuration' ? (params?.items ?? []).map(() => null) : null;
    this.#send({ id, result });
  }

  #fail(error: Error): void {
    for (const waiter of this.#waiters) waiter.reject(error);
  }
}

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { afterAll } from 'vitest';
import { bundles } from '../support/bundles';
import { framed, type Message, Unframer } from './framing';

/** What a client answers to the server's own questions, by method; a method that is missing gets "method not found". */
export type Handlers = Readonly<Record<string, (params: never) => unknown>>;

/** An answer of the server: a result, or an error with its code. */
export type Answer =
  | { readonly result: unknown }
  | { readonly error: { readonly code: number; readonly message: string } };

/** The two ways to start the server for other editors than VS Code. */
export const starts = {
  'cli.cjs lsp --stdio': [bundles.cli, 'lsp', '--stdio'],
  'server.cjs --stdio': [bundles.server, '--stdio'],
} as const;

const running = new Set<LspClient>();
afterAll(() => {
  for (const client of running) client.kill();
});

/**
 * A language client written by hand against the specification, so that both ends cannot be wrong together. It keeps
 * every message that has come; whoever waits for one looks through those first.
 */
export class LspClient {
  /** Everything that the server has sent, in its order. */
  readonly received: Message[] = [];
  /** What the server has written where a person would see it. */
  stderr = '';
  /** The exit code; null when a signal ended the process. */
  readonly exited: Promise<number | null>;
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #handlers: Handlers;
  readonly #waiting = new Set<() => void>();
  #lastId = 0;

  constructor(handlers: Handlers = {}, args: readonly string[] = starts['cli.cjs lsp --stdio'], cwd?: string) {
    this.#handlers = handlers;
    this.#process = spawn(process.execPath, args, { stdio: 'pipe', cwd });
    running.add(this);
    const unframer = new Unframer();
    this.#process.stdout.on('data', (chunk: Buffer) => this.#take(unframer.take(chunk)));
    this.#process.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
    // A server that has ended no longer reads; the tests look at its exit code instead.
    this.#process.stdin.on('error', () => {});
    this.exited = new Promise((resolve) => this.#process.on('close', (code) => this.#ended(code, resolve)));
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  get hasExited(): boolean {
    return this.#process.exitCode !== null || this.#process.signalCode !== null;
  }

  /** Sends a request and waits for its answer, error or not. */
  ask(method: string, params?: unknown): Promise<Answer> {
    return this.answerTo(this.send(method, params));
  }

  /** Sends a request and waits for its result; an error answer throws. */
  async request<Result>(method: string, params?: unknown): Promise<Result> {
    const answer = await this.ask(method, params);
    if ('error' in answer) throw new Error(`${method}: ${answer.error.code} ${answer.error.message}`);
    // The caller names the protocol's type for the method; a server that sends another fails the caller's assertions.
    return answer.result as Result;
  }

  /** Sends a request and gives its id. */
  send(method: string, params?: unknown, id: number | string = ++this.#lastId): number | string {
    this.write(framed({ id, method, ...(params !== undefined && { params }) }));
    return id;
  }

  notify(method: string, params?: unknown): void {
    this.write(framed({ method, ...(params !== undefined && { params }) }));
  }

  write(bytes: Uint8Array): void {
    this.#process.stdin.write(bytes);
  }

  /** Closes the server's input, as a client does that has died. */
  closeInput(): void {
    this.#process.stdin.end();
  }

  async answerTo(id: number | string): Promise<Answer> {
    const message = await this.wait((one) => one['id'] === id && one['method'] === undefined);
    // A message without a method is an answer, and the tests of the answers look into both.
    return message as Message & Answer;
  }

  /** The first message that fits, among those that have come and those that will; throws when the server ends before. */
  async wait(fits: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const found = this.received.find(fits);
      if (found !== undefined) return found;
      if (this.hasExited) throw new Error(`the server has ended: ${this.stderr}`);
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  /** Ends the process that this client has started, if it still runs. */
  kill(): void {
    if (!this.hasExited) this.#process.kill('SIGKILL');
    running.delete(this);
  }

  #take(messages: readonly Message[]): void {
    for (const message of messages) {
      this.received.push(message);
      if (message['method'] !== undefined && message['id'] !== undefined) void this.#answer(message);
    }
    this.#wake();
  }

  async #answer({ id, method, params }: Message): Promise<void> {
    const handler = this.#handlers[String(method)];
    if (handler === undefined) {
      this.write(framed({ id, error: { code: -32601, message: `${method} is not known here` } }));
      return;
    }
    try {
      // What a handler takes is what the server sends for its method.
      this.write(framed({ id, result: (await handler(params as never)) ?? null }));
    } catch (error) {
      this.write(framed({ id, error: { code: -32603, message: String(error) } }));
    }
  }

  #ended(code: number | null, resolve: (code: number | null) => void): void {
    running.delete(this);
    resolve(code);
    this.#wake();
  }

  #wake(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const wake of waiting) wake();
  }
}

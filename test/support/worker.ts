import { createContext, runInContext } from 'node:vm';

type Message = Readonly<Record<string, unknown>>;

const FOLDER = 'vscode-vfs://github/owner/project';

/** What a web worker has of the platform, as far as the specifications of the web name it. */
const WEB = {
  ...{ atob, btoa, clearInterval, clearTimeout, console, crypto, performance, queueMicrotask, setInterval, setTimeout },
  ...{ TextDecoder, TextEncoder, URL, structuredClone },
};

/** The server's bundle for the web, run in a world of its own that has nothing of Node, with a client that has files. */
export class Worker {
  readonly #files: Readonly<Record<string, string>>;
  readonly #received: Message[] = [];
  readonly #send: (message: Message) => void;
  readonly #waiting = new Set<() => void>();

  constructor(code: string, files: Readonly<Record<string, string>>) {
    this.#files = files;
    const world: Record<string, unknown> = {
      ...WEB,
      addEventListener: () => {},
      postMessage: (message: Message) => this.#take(message),
    };
    world['self'] = world;
    runInContext(code, createContext(world));
    this.#send = (message) => {
      const { onmessage } = world;
      if (typeof onmessage !== 'function') throw new Error('the worker takes no messages');
      onmessage({ data: { jsonrpc: '2.0', ...message } });
    };
  }

  async open(): Promise<void> {
    const workspaceFolders = [{ uri: FOLDER, name: 'folder' }];
    this.#send({ id: 1, method: 'initialize', params: { processId: null, capabilities: {}, workspaceFolders } });
    await this.#wait(({ id, result }) => id === 1 && result !== undefined);
    this.#send({ method: 'initialized', params: {} });
  }

  /** The rules that have findings in a file, as soon as it is published. */
  async rules(path: string): Promise<readonly string[]> {
    const published = await this.#wait(({ method, params }) => {
      return (
        method === 'textDocument/publishDiagnostics' && JSON.stringify(params).includes(`"${FOLDER}/${path}","diag`)
      );
    });
    return [...JSON.stringify(published['params']).matchAll(/"code":"([^"]*)"/g)].map(([, code = '']) => code);
  }

  #take(message: Message): void {
    this.#received.push(message);
    if (message['method'] === 'clusterconf/findFiles') {
      const files = Object.keys(this.#files).map((path) => ({ path, bytes: 0 }));
      this.#answer(message, { files, truncated: false });
    } else if (message['method'] === 'clusterconf/readFile') {
      const { uri } = JSON.parse(JSON.stringify(message['params']));
      this.#answer(message, { base64: btoa(this.#files[uri.slice(FOLDER.length + 1)] ?? '') });
    }
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }

  #answer({ id }: Message, result: unknown): void {
    setTimeout(() => this.#send({ id, result }), 0);
  }

  async #wait(fits: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const found = this.#received.find(fits);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }
}

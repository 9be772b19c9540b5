import { ErrorCodes, ResponseError } from 'vscode-languageserver';

/** Where the server is between a client's first and last message; questions are answered in between only. */
export class LifeCycle {
  #stage: 'new' | 'running' | 'ended' = 'new';

  /** The client's `initialize`; throws the answer to a second one. One that fails inside `work` may be sent again. */
  begin<Result>(work: () => Result): Result {
    if (this.#stage !== 'new') throw new ResponseError(ErrorCodes.InvalidRequest, 'initialize was sent before');
    const result = work();
    this.#stage = 'running';
    return result;
  }

  /** The client's `shutdown`. */
  end(): void {
    this.check();
    this.#stage = 'ended';
  }

  /** Throws the answer to any request that comes before `initialize` or after `shutdown` (LSP 3.17, Server lifecycle). */
  check(): void {
    if (this.#stage === 'new') throw new ResponseError(ErrorCodes.ServerNotInitialized, 'initialize comes first');
    if (this.#stage === 'ended') throw new ResponseError(ErrorCodes.InvalidRequest, 'the server is shutting down');
  }
}

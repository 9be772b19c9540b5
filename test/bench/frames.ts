/** One message of the protocol, and when its last byte had come, in milliseconds. */
export interface Frame {
  readonly body: string;
  readonly at: number;
}

const HEADER_END = Buffer.from('\r\n\r\n');

/** Puts the messages of a language server together from what a pipe delivers. */
export class FrameReader {
  readonly #onFrame: (frame: Frame) => void;
  #chunks: Buffer[] = [];
  #received = 0;
  /** The bytes that have to be there before it is worth looking: a header, or a header with its body. */
  #wanted = 1;

  constructor(onFrame: (frame: Frame) => void) {
    this.#onFrame = onFrame;
  }

  push(chunk: Buffer): void {
    const at = performance.now();
    this.#chunks.push(chunk);
    this.#received += chunk.length;
    if (this.#received < this.#wanted) return;
    let rest = Buffer.concat(this.#chunks);
    for (let length = frameLength(rest); rest.length >= length; length = frameLength(rest)) {
      const body = rest.subarray(rest.indexOf(HEADER_END) + HEADER_END.length, length);
      this.#onFrame({ body: body.toString('utf8'), at });
      rest = rest.subarray(length);
    }
    this.#chunks = [rest];
    this.#received = rest.length;
    const next = frameLength(rest);
    this.#wanted = Number.isFinite(next) ? next : rest.length + 1;
  }
}

/** A message as it goes over the wire. */
export function frameOf(message: object): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** How long the first message is with its header; infinite while the header is not complete. */
function frameLength(bytes: Buffer): number {
  const headerEnd = bytes.indexOf(HEADER_END);
  if (headerEnd === -1) return Number.POSITIVE_INFINITY;
  const length = /content-length: *(\d+)/i.exec(bytes.toString('latin1', 0, headerEnd))?.[1];
  return headerEnd + HEADER_END.length + Number(length);
}

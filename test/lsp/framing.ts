/** A message of JSON-RPC, as far as the framing knows it. */
export type Message = Readonly<Record<string, unknown>>;

/** A message as it goes over the wire: its length in bytes, an empty line, the text in UTF-8. */
export function framed(message: Message): Buffer {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }), 'utf8');
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`, 'ascii'), body]);
}

/** Takes bytes as they come, in pieces of any size, and gives the messages that are complete. */
export class Unframer {
  #pending = Buffer.alloc(0);

  take(chunk: Uint8Array): readonly Message[] {
    this.#pending = Buffer.concat([this.#pending, chunk]);
    const messages: Message[] = [];
    for (let body = this.#next(); body !== undefined; body = this.#next()) messages.push(JSON.parse(body));
    return messages;
  }

  #next(): string | undefined {
    const end = this.#pending.indexOf('\r\n\r\n');
    if (end === -1) return undefined;
    const header = this.#pending.toString('ascii', 0, end);
    const length = Number(/^Content-Length: (\d+)$/im.exec(header)?.[1] ?? Number.NaN);
    if (Number.isNaN(length)) throw new Error(`a message without a length: ${header}`);
    if (this.#pending.length < end + 4 + length) return undefined;
    const body = this.#pending.toString('utf8', end + 4, end + 4 + length);
    this.#pending = this.#pending.subarray(end + 4 + length);
    return body;
  }
}

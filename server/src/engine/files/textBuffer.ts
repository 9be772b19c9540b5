/**
 * A text that grows by parts of other texts. It is kept as numbers: a part that is kept as a string would keep the whole
 * text in memory that it was cut from.
 */
export class TextBuffer {
  readonly #most: number;
  #units = new Uint16Array(1024);
  #length = 0;
  #isFull = false;

  /** `most` is how many UTF-16 units it holds; what is more is lost, and the text with it. */
  constructor(most: number) {
    this.#most = most;
  }

  get length(): number {
    return this.#length;
  }

  add(text: string, start: number, end: number): void {
    const length = this.#length + end - start;
    this.#isFull ||= length > this.#most;
    if (this.#isFull) return;
    if (length > this.#units.length) this.#grow(length);
    const units = this.#units;
    let to = this.#length;
    for (let at = start; at < end; at++) units[to++] = text.charCodeAt(at);
    this.#length = length;
  }

  /** The whole text; undefined when there was too much of it. */
  finish(): string | undefined {
    if (this.#isFull) return undefined;
    const parts: string[] = [];
    // As many arguments as any platform allows in a call.
    for (let at = 0; at < this.#length; at += 8192)
      parts.push(String.fromCharCode(...this.#units.subarray(at, Math.min(at + 8192, this.#length))));
    return parts.join('');
  }

  #grow(length: number): void {
    const units = new Uint16Array(Math.max(length, 2 * this.#units.length));
    units.set(this.#units.subarray(0, this.#length));
    this.#units = units;
  }
}

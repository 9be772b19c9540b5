/**
 * Runs a piece of work soon after it is asked for, once for all the asking in between. A cheap work runs at once after
 * the messages that are already there; a dear one does so too, but then rests for as long as it took, so that somebody
 * who types on has half of the time for other answers.
 */
export class Scheduler {
  readonly #work: () => void;
  readonly #now: () => number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #cost = 0;
  #ended = Number.NEGATIVE_INFINITY;

  /** `now` gives milliseconds; it is an argument so that tests can make time. */
  constructor(work: () => void, now: () => number = () => performance.now()) {
    this.#work = work;
    this.#now = now;
  }

  request(): void {
    if (this.#timer !== undefined) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), this.#delay());
  }

  /** Runs what is waiting now, before an answer that must not be stale. */
  flush(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const start = this.#now();
    this.#work();
    this.#ended = this.#now();
    this.#cost = this.#ended - start;
  }

  dispose(): void {
    if (this.#timer !== undefined) clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #delay(): number {
    if (this.#cost < CHEAP) return 0;
    return Math.max(0, Math.min(MAX_REST, this.#cost) - (this.#now() - this.#ended));
  }
}

/** Milliseconds of work that nobody notices between two keys. */
const CHEAP = 25;
const MAX_REST = 300;

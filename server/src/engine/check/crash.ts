/** A rule, reader or feature that threw: it cost its one answer and nothing else. */
export interface Crash {
  /** The id of the rule, or the name of the reader or feature. */
  readonly where: string;
  readonly reason: string;
}

/** Runs `work`; what it throws comes back as a crash. */
export function guarded(where: string, work: () => void): readonly Crash[] {
  try {
    work();
    return [];
  } catch (error) {
    return [{ where, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) }];
  }
}

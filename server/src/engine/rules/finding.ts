import type { Fix } from '../fixes/fix';
import type { Remedy } from '../fixes/remedy';
import type { Message } from '../messages/message';
import type { Location } from '../text/span';

/** From worst to mildest. `error` is only for what is certain to break. */
export const severities = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof severities)[number];

/**
 * `certain`: a contradiction in the files themselves, or against the vendor's own words. `likely`: nearly always wrong.
 * `heuristic`: worth a look; such rules are off until somebody turns them on.
 */
export type Confidence = 'certain' | 'likely' | 'heuristic';

/** Another place that belongs to a finding: the value that contradicts it. */
export interface Related {
  readonly at: Location;
  readonly message: Message;
}

/** One occurrence of a rule's mistake. */
export interface Finding {
  readonly rule: string;
  /** Which of the rule's messages it is. */
  readonly key: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Where to edit. */
  readonly at: Location;
  readonly message: Message;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  readonly remedies: readonly Remedy[];
}

/** Whether `severity` is as bad as `limit` or worse. */
export function atLeast(severity: Severity, limit: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(limit);
}

import type { CheckedSite, StepState } from '../guides/evaluate';
import type { Bilingual, Message } from '../messages/message';
import type { Location } from '../text/span';

/**
 * A change that an administrator is about to make, thought through from the files: the answer, what it rests on, what to
 * do in which order. Pure; what the files do not say is named, not assumed.
 */
export interface Plan {
  /** The name by which a person asks for it. */
  readonly id: string;
  readonly title: Bilingual;
  /** Which files, or which settings, there would have to be; said where no site has them. */
  readonly needs: Bilingual;
  /** The plans of one site: none where its files are about no such change, several where there are several changes. */
  readonly of: (site: CheckedSite) => readonly PlanResult[];
}

/** One change, planned. */
export interface PlanResult {
  /** What is changed, such as the old and the new file. */
  readonly subject: Message;
  /** The answer in one or two sentences. */
  readonly verdict: Message;
  readonly parts: readonly PlanPart[];
}

/** A list under a heading: the reasons, the steps, what stays open. */
export interface PlanPart {
  /** What programs know the part by. */
  readonly id: string;
  readonly title: Bilingual;
  /** Its lines are steps to be done in their order. */
  readonly ordered: boolean;
  readonly lines: readonly PlanLine[];
}

export interface PlanLine {
  /** Whether files show what the line says; for a line that is to be judged so. */
  readonly state?: StepState;
  readonly text: Message;
  /** Where the files say it. */
  readonly places: readonly Location[];
  /** What belongs to the line: the checks of a step, the names behind a number. */
  readonly details: readonly Message[];
}

/** A line that nothing has to be added to. */
export function planLine(text: Message, more: Partial<PlanLine> = {}): PlanLine {
  return { text, places: [], details: [], ...more };
}

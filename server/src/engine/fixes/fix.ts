import type { Message } from '../messages/message';
import type { Location } from '../text/span';

/**
 * `safe`: there is one right answer and behaviour cannot get worse; "fix all" applies it.
 * `suggested`: a person has to choose, or to know more than the files say.
 */
export type FixSafety = 'safe' | 'suggested';

/** Replaces the text at `at`. Edits of one fix never overlap. */
export interface FixEdit {
  readonly at: Location;
  readonly newText: string;
}

/** One way out of a finding. It may touch several files; an editor asks before it changes any but the open one. */
export interface Fix {
  readonly title: Message;
  readonly safety: FixSafety;
  readonly edits: readonly FixEdit[];
}

/** A fix that replaces one place by a text. */
export function replacement(title: Message, safety: FixSafety, at: Location, newText: string): Fix {
  return { title, safety, edits: [{ at, newText }] };
}

import type { EncodingName } from '../files/encodingLabels';
import type { Message } from '../messages/message';
import type { Newline } from '../text/lineEnds';
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

/**
 * A change to a file as a whole. `create` makes a file and the folders above it. `rename` moves a file, or a folder with
 * all that is in it. Neither of the two ever overwrites. `line-ends` writes all line ends of a file alike: no edit can,
 * since an editor shows one kind of line end whatever the file holds. `encoding` writes the text of a file, which stays
 * what it is, in another encoding, and is refused where that has no code for a character. `reopen` changes no byte: the
 * editor shows the file in the encoding in which it is written.
 */
export type FileOperation =
  | { readonly kind: 'create'; readonly path: string; readonly text: string }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  | { readonly kind: 'line-ends'; readonly path: string; readonly newline: Newline }
  | { readonly kind: 'encoding'; readonly path: string; readonly encoding: EncodingName; readonly bom: boolean }
  | { readonly kind: 'reopen'; readonly path: string; readonly encoding: EncodingName; readonly bom: boolean };

/** One way out of a finding. It may touch several files; an editor asks before it changes any but the open one. */
export interface Fix {
  readonly title: Message;
  readonly safety: FixSafety;
  readonly edits: readonly FixEdit[];
  /** Done in their order. A file of theirs is in none of the edits. */
  readonly files?: readonly FileOperation[];
}

/** A fix that replaces one place by a text. */
export function replacement(title: Message, safety: FixSafety, at: Location, newText: string): Fix {
  return { title, safety, edits: [{ at, newText }] };
}

/** The files and folders that an operation takes away, makes or changes. */
export function pathsOf(operation: FileOperation): readonly string[] {
  return operation.kind === 'rename' ? [operation.from, operation.to] : [operation.path];
}

/** Every file and folder that a fix touches, as often as it touches it. */
export function touchedBy({ edits, files = [] }: Fix): readonly string[] {
  return [...edits.map(({ at }) => at.path), ...files.flatMap(pathsOf)];
}

/** The files whose bytes a fix changes: an editor writes these anew. */
export function rewrittenBy({ edits, files = [] }: Fix): readonly string[] {
  const rewrites = ({ kind }: FileOperation) => kind === 'line-ends' || kind === 'encoding';
  return [...edits.map(({ at }) => at.path), ...files.filter(rewrites).flatMap(pathsOf)];
}

/** Whether no edit of the language server protocol does the operation, so that the client has to have a command for it. */
export function needsCommand({ kind }: FileOperation): boolean {
  return kind === 'line-ends' || kind === 'encoding' || kind === 'reopen';
}

/** A fix that does one thing to a file as a whole. */
export function operationFix(title: Message, safety: FixSafety, operation: FileOperation): Fix {
  return { title, safety, edits: [], files: [operation] };
}

import { type Change, type Edited, growth } from '../text/change';
import { type Span, span } from '../text/span';
import type { Encoder } from './encodeText';
import type { Decoder } from './encoding';
import type { FragileCode } from './fragileCodes';
import type { FileKind } from './kinds';
import { isSameText, type Misreading, misreadingOf } from './misreading';
import { type SourceFile, sourceFromText, unread } from './sourceFile';
import { unwritable } from './unwritable';

/** What an editor shows of a file. */
export interface Opened {
  readonly text: string;
  /** How the text came from the one before, where that is known. */
  readonly edited?: Edited | undefined;
  /** The bytes on disk, when they have just been read; `before` then is what they say. */
  readonly bytes?: Uint8Array | undefined;
  /** The kind that the person has given the file. */
  readonly kind?: FileKind | undefined;
}

/** What turns bytes into text and back. */
export interface Codec {
  readonly decoder: Decoder;
  readonly encoder: Encoder;
}

/**
 * The source file of a document that an editor holds. The text is the editor's own; the bytes on disk say in which
 * encoding it will be saved, whether that is what is shown, and what the next save would change.
 */
export function openedFile(
  path: string,
  opened: Opened,
  before: SourceFile | undefined,
  codec: Codec,
): SourceFile | undefined {
  const { text } = opened;
  const misread = before && misreadNow(opened, before, codec.decoder);
  const kind = opened.kind ?? (misread && before?.kind);
  const source = sourceFromText(path, text, before?.verdict ?? unread, kind);
  if (source === undefined || before === undefined) return source;
  if (misread !== undefined) return { ...source, misread };
  const [fragile, lost] = [fragileNow(opened, before), unwritableNow(opened, before, codec.encoder)];
  return { ...source, ...(fragile.length > 0 && { fragile }), ...(lost.length > 0 && { unwritable: lost }) };
}

/**
 * Whether an edit looks like a reopening in another encoding: it puts other characters in place of all those beyond ASCII.
 * Only the bytes tell, so the file has to be read again.
 */
export function looksReopened({ before, change }: Edited, text: string): boolean {
  const isPlain = (piece: string) => !/[^\0-\x7f]/.test(piece);
  const { start, oldEnd, newEnd } = change;
  if (isPlain(before.slice(start, oldEnd)) || isPlain(text.slice(start, newEnd))) return false;
  return isPlain(text.slice(0, start)) && isPlain(text.slice(newEnd));
}

/** A misreading ends when the text is what the bytes say; editing does not mend it. */
function misreadNow({ text, bytes }: Opened, before: SourceFile, decoder: Decoder): Misreading | undefined {
  if (bytes !== undefined) return misreadingOf(text, bytes, before, decoder);
  return before.misread === undefined || isSameText(text, before.misread.text) ? undefined : before.misread;
}

function fragileNow({ text, edited }: Opened, { text: before, fragile = [] }: SourceFile): readonly FragileCode[] {
  if (fragile.length === 0 || text === before) return fragile;
  if (edited?.before !== before) return isSameText(text, before) ? alongside(fragile, before, text) : [];
  return fragile.flatMap((one) => {
    const span = movedSpan(one.span, edited.change);
    return span === undefined ? [] : [{ ...one, span }];
  });
}

/** Unlike a fact, a character stays the same when something is written beside it. */
function movedSpan({ start, end }: Span, change: Change): Span | undefined {
  if (end <= change.start) return { start, end };
  if (start < change.oldEnd) return undefined;
  return { start: start + growth(change), end: end + growth(change) };
}

/** The characters at their places in a text that differs in its line ends only. */
function alongside(codes: readonly FragileCode[], from: string, to: string): readonly FragileCode[] {
  let [at, other] = [0, 0];
  return codes.map((one) => {
    for (; at < one.span.start; at++) if (!isLineEnd(from, at)) other = pastLineEnds(to, other) + 1;
    const start = pastLineEnds(to, other);
    return { ...one, span: { start, end: start + one.span.end - one.span.start } };
  });
}

function pastLineEnds(text: string, from: number): number {
  let at = from;
  while (isLineEnd(text, at)) at++;
  return at;
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === '\r' || text[at] === '\n';
}

/** What is on disk is written in its encoding; so only what has been put in since can lack a code there. */
function unwritableNow(
  { text, edited }: Opened,
  { text: before, unwritable: known = [], verdict }: SourceFile,
  encoder: Encoder,
): readonly Span[] {
  if (text === before) return known;
  if (edited?.before !== before) {
    const isOnDisk = known.length === 0 && isSameText(text, before);
    return isOnDisk ? [] : unwritable(text, span(0, text.length), verdict, encoder);
  }
  const { change } = edited;
  const read = wholeCharacters(text, change);
  const kept = known
    .flatMap((one) => movedSpan(one, change) ?? [])
    .filter(({ start, end }) => end <= read.start || start >= read.end);
  return [...kept, ...unwritable(text, read, verdict, encoder)].toSorted((left, right) => left.start - right.start);
}

/** What was changed with the halves of pairs beside it, since an edit may split a pair or join one. */
function wholeCharacters(text: string, { start, newEnd }: Change): Span {
  const before = text.charCodeAt(start - 1);
  const behind = text.charCodeAt(newEnd);
  const isSplitBefore = before >= 0xd800 && before <= 0xdbff;
  const isSplitBehind = behind >= 0xdc00 && behind <= 0xdfff;
  return span(start - (isSplitBefore ? 1 : 0), newEnd + (isSplitBehind ? 1 : 0));
}

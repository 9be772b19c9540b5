import { type PlacedText, placed, trimmed } from '../../syntax/placedText';
import { forEachLine } from '../../text/lines';

/** Longer lines are no output of these commands, and patterns take too long on them. */
const LONGEST = 400;

/** The lines of a captured text; one that is too long to be output is empty. */
export function capturedLines(text: string): readonly PlacedText[] {
  const lines: PlacedText[] = [];
  forEachLine(text, (start, end) => lines.push(placed(text, start, end - start > LONGEST ? start : end)));
  return lines;
}

/** The piece of a line from `from` up to `to`, counted in the line, without the blanks round it. */
export function pieceOf({ text, span }: PlacedText, from: number, to = text.length): PlacedText {
  const { text: piece, span: own } = trimmed(text, from, to);
  return { text: piece, span: { start: span.start + own.start, end: span.start + own.end } };
}

/** The first group of a match, at its place in the line; a pattern has to bring the group's indices (flag `d`). */
export function groupOf(line: PlacedText, match: RegExpExecArray, group: number): PlacedText {
  const [from, to] = match.indices?.[group] ?? [0, 0];
  return pieceOf(line, from, to);
}

/** What of a name can be trusted where the labels cannot be read: in another encoding its letters would be others. */
export function isPlainText({ text }: PlacedText): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/** Japanese in UTF-8 that was taken for code page 932: kana begin with the same few bytes, which give these kanji. */
const GARBLED = /[縺繧繝]\S{0,80}/;

/** The first piece of a text that looks like that; a single one of the kanji may well be meant. */
export function garbledPiece(text: string): PlacedText | undefined {
  if ((text.slice(0, 20_000).match(/[縺繧繝]/g)?.length ?? 0) < 3) return undefined;
  const found = GARBLED.exec(text);
  return found === null ? undefined : placed(text, found.index, found.index + found[0].length);
}

import type { Change } from '../text/change';
import { type EditedLines, forEachLine, LineTable, lastAtMost, OffsetArray, printLines, spliced } from '../text/lines';
import { type Span, span } from '../text/span';
import type { KeyLookup } from './ini/keyLookup';
import { LineReader } from './ini/lineReader';
import { type StoredIni, StoredIniTree } from './ini/tree';
import { type Parsed, type SyntaxProblem, splicedProblems } from './parsed';
import type { PlacedText } from './placedText';

/** A trimmed name, key or value and where it stands. */
export type IniText = PlacedText;

/** `Key=Value`. Quotes and everything behind a `;` are part of the value, as Windows reads it. */
export interface IniEntry {
  readonly kind: 'entry';
  /** The whole line without its line break. */
  readonly line: Span;
  /** The name of the section the entry stands in; undefined above the first section, where Windows finds no key. */
  readonly section: IniText | undefined;
  readonly key: IniText;
  readonly value: IniText;
}

export interface IniSection {
  readonly kind: 'section';
  readonly line: Span;
  /** The name between the brackets, or up to the end of the line when the closing one is missing. */
  readonly name: IniText;
}

/** A line Windows passes over: it begins with `;`, has no `=`, or holds blanks at most. */
export interface IniOther {
  readonly kind: 'comment' | 'text' | 'blank';
  readonly line: Span;
}

export type IniLine = IniEntry | IniSection | IniOther;

/** `section-not-closed`: a section line without `]`. `empty-key`: a line that begins with `=`. */
export type IniProblemCode = 'section-not-closed' | 'empty-key';

/**
 * A file in the format of Windows private profiles: lines in file order, nothing merged, nothing dropped. The lines are
 * those of `lineIndex`: an empty file has one blank line, and a line break at the end of the file is followed by one.
 */
export interface IniTree {
  readonly text: string;
  readonly lineCount: number;
  line(index: number): IniLine | undefined;
  /** The index of the line that holds `offset`; a line break belongs to the line it ends. */
  lineAt(offset: number): number;
  entries(): Iterable<IniEntry>;
  sections(): Iterable<IniSection>;
  /**
   * Every entry of that name in any section, in file order, regardless of the case of ASCII letters. Windows reads the
   * first one of the section it asks for.
   */
  named(key: string): readonly IniEntry[];
}

/** Reads a private profile as Windows does: names between brackets, the first `=` splits, only a leading `;` comments. */
export function parseIni(text: string): Parsed<IniTree, IniProblemCode> {
  const starts = new OffsetArray(text.length >> 4);
  const reader = new LineReader(text, 0, 0, text.length >> 4);
  forEachLine(text, (start, end) => {
    reader.read(start, end);
    starts.push(start);
  });
  const lines = new LineTable(text, starts.finish());
  return iniOf({ text, lines, ...reader.finish() }, reader.problems);
}

/** The text the tree was made from, put together from its lines. */
export function printIni(tree: IniTree): string {
  return printLines(tree);
}

function iniOf(
  stored: StoredIni,
  problems: readonly SyntaxProblem<IniProblemCode>[],
  keys: KeyLookup | undefined = undefined,
): Parsed<IniTree, IniProblemCode> {
  const tree = new StoredIniTree(stored, keys);
  return { tree, problems, after: (change, text) => afterChange(tree, problems, change, text) };
}

/** Lines do not depend on one another, so those that the change has touched are read again and the others kept. */
function afterChange(
  { stored, keys }: StoredIniTree,
  problems: readonly SyntaxProblem<IniProblemCode>[],
  change: Change,
  text: string,
): Parsed<IniTree, IniProblemCode> {
  const edited = stored.lines.after(change, text);
  const { lines, first, oldEnd, newEnd } = edited;
  const reader = new LineReader(text, lines.start(first), first, newEnd - first);
  for (let line = first; line < newEnd; line++) reader.read(lines.start(line), lines.end(line));
  const read = reader.finish();
  const next: StoredIni = {
    text,
    lines,
    marks: spliced(stored.marks, { from: first, to: oldEnd, by: read.marks, grown: 0 }),
    sections: splicedNumbers(stored.sections, edited, read.sections),
  };
  const touched = span(lines.start(first), stored.lines.start(oldEnd));
  return iniOf(next, splicedProblems(problems, touched, reader.problems, change), keys?.after(next, edited));
}

/** Numbers of lines in ascending order, with `by` in place of those of the lines that gave way. */
function splicedNumbers(numbers: Int32Array, { first, oldEnd, newEnd }: EditedLines, by: Int32Array): Int32Array {
  const from = lastAtMost(numbers, first - 1) + 1;
  const to = lastAtMost(numbers, oldEnd - 1) + 1;
  return spliced(numbers, { from, to, by, grown: newEnd - oldEnd });
}

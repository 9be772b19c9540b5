import { forEachLine, LineTable, OffsetArray, printLines } from '../text/lines';
import type { Span } from '../text/span';
import { COMMENT, EMPTY, iniTree, SECTION, sectionName, TEXT } from './ini/tree';
import type { Parsed, SyntaxProblem } from './parsed';
import { type PlacedText, pastBlanks } from './placedText';

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

const SEMICOLON = 59;
const OPENING_BRACKET = 91;

/** Reads a private profile as Windows does: names between brackets, the first `=` splits, only a leading `;` comments. */
export function parseIni(text: string): Parsed<IniTree, IniProblemCode> {
  const starts = new OffsetArray(text.length >> 4);
  const marks = new OffsetArray(text.length >> 4);
  const sections = new OffsetArray();
  const problems: SyntaxProblem<IniProblemCode>[] = [];
  let equals = text.indexOf('=');
  forEachLine(text, (start, end) => {
    const first = pastBlanks(text, start, end);
    // The search goes on only when its last hit is passed, so lines without `=` do not make it start again.
    if (equals !== -1 && equals < first) equals = text.indexOf('=', first);
    const mark = lineMark(text, first, end, equals);
    if (mark === SECTION) {
      sections.push(starts.length);
      problems.push(...sectionProblems(text, first, end));
    }
    if (mark === first) problems.push({ code: 'empty-key', span: { start: first, end: first + 1 } });
    starts.push(start);
    marks.push(mark);
  });
  const lines = new LineTable(text, starts.finish());
  return { tree: iniTree({ text, lines, marks: marks.finish(), sections: sections.finish() }), problems };
}

/** The text the tree was made from, put together from its lines. */
export function printIni(tree: IniTree): string {
  return printLines(tree);
}

/** What the line is: the offset of the `=` that splits it, or one of the negative marks. */
function lineMark(text: string, first: number, end: number, equals: number): number {
  if (first === end) return EMPTY;
  const code = text.charCodeAt(first);
  if (code === SEMICOLON) return COMMENT;
  if (code === OPENING_BRACKET) return SECTION;
  return equals !== -1 && equals < end ? equals : TEXT;
}

function sectionProblems(text: string, open: number, end: number): readonly SyntaxProblem<IniProblemCode>[] {
  const { name, isClosed } = sectionName(text, open, end);
  if (isClosed) return [];
  return [{ code: 'section-not-closed', span: { start: open, end: name.span.end }, subject: name.text }];
}

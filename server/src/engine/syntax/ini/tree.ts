import { type LineTable, lastAtMost } from '../../text/lines';
import { span } from '../../text/span';
import type { IniEntry, IniLine, IniSection, IniText, IniTree } from '../ini';
import { pastBlanks, trimmed } from '../placedText';
import { KeyLookup } from './keyLookup';

/** Marks of the lines that are no entry; an entry's mark is how far behind the line's beginning its `=` stands. */
export const EMPTY = -1;
export const COMMENT = -2;
export const TEXT = -3;
export const SECTION = -4;

/** What is kept of a file: eight bytes a line, and four for each section. */
export interface StoredIni {
  readonly text: string;
  readonly lines: LineTable;
  /** One mark for each line. */
  readonly marks: Int32Array;
  /** The numbers of the section lines. */
  readonly sections: Int32Array;
}

/** The name of the section line whose bracket stands at `open`, and whether a closing bracket follows. */
export function sectionName(text: string, open: number, end: number): { name: IniText; isClosed: boolean } {
  // The search must not leave the line, or a file of open brackets would take quadratic time.
  const length = text.slice(open + 1, end).indexOf(']');
  const isClosed = length !== -1;
  return { name: trimmed(text, open + 1, isClosed ? open + 1 + length : end), isClosed };
}

/** The tree over the stored offsets, which makes its nodes when they are asked for and keeps none of them. */
export class StoredIniTree implements IniTree {
  readonly text: string;
  readonly lineCount: number;

  /** `keys` are there once somebody has asked for a key. */
  constructor(
    readonly stored: StoredIni,
    public keys: KeyLookup | undefined,
  ) {
    this.text = stored.text;
    this.lineCount = stored.lines.count;
  }

  line(index: number): IniLine | undefined {
    const mark = this.stored.marks[index];
    const line = this.stored.lines.span(index);
    if (mark === undefined || line === undefined) return undefined;
    if (mark >= 0) return this.entry(index, this.sectionOf(index));
    if (mark === SECTION) return this.section(index);
    return { kind: mark === COMMENT ? 'comment' : mark === TEXT ? 'text' : 'blank', line };
  }

  lineAt(offset: number): number {
    return this.stored.lines.at(offset);
  }

  *entries(): Iterable<IniEntry> {
    const { marks } = this.stored;
    let section: IniText | undefined;
    for (let index = 0; index < marks.length; index++) {
      const mark = marks[index] ?? EMPTY;
      if (mark === SECTION) section = this.section(index).name;
      if (mark >= 0) yield this.entry(index, section);
    }
  }

  *sections(): Iterable<IniSection> {
    for (const index of this.stored.sections) yield this.section(index);
  }

  named(key: string): readonly IniEntry[] {
    this.keys ??= KeyLookup.of(this.stored);
    return this.keys.find(key).map((index) => this.entry(index, this.sectionOf(index)));
  }

  private entry(index: number, section: IniText | undefined): IniEntry {
    const { text, lines, marks } = this.stored;
    const line = span(lines.start(index), lines.end(index));
    const equals = line.start + (marks[index] ?? 0);
    const key = trimmed(text, line.start, equals);
    return { kind: 'entry', line, section, key, value: trimmed(text, equals + 1, line.end) };
  }

  private section(index: number): IniSection {
    const { text, lines } = this.stored;
    const line = span(lines.start(index), lines.end(index));
    return { kind: 'section', line, name: sectionName(text, pastBlanks(text, line.start, line.end), line.end).name };
  }

  private sectionOf(index: number): IniText | undefined {
    const section = this.stored.sections[lastAtMost(this.stored.sections, index)];
    return section === undefined ? undefined : this.section(section).name;
  }
}

import { LineTable, printLines } from '../text/lines';
import { type Span, span } from '../text/span';
import { cellsOf } from './csv/cells';
import type { Parsed } from './parsed';
import type { PlacedText } from './placedText';

/** What may stand between the cells of a table. */
export type Separator = ',' | ';' | '\t';

/** One line of a table. */
export interface CsvRecord {
  /** The whole line without its line break. */
  readonly line: Span;
  /** In file order, with quotes taken off and doubled ones made single; the span is that of the text inside the quotes. */
  readonly cells: readonly PlacedText[];
}

/**
 * A table of separated values, such as consoles export. A record is a line: a line break inside of quotes, which no export
 * of an agent list has, ends the record, so that an open quote never swallows the rest of the file.
 */
export interface CsvTree {
  readonly text: string;
  readonly separator: Separator;
  readonly lineCount: number;
  line(index: number): CsvRecord | undefined;
  /** The index of the line that holds `offset`; a line break belongs to the line it ends. */
  lineAt(offset: number): number;
}

/** Nothing is a mistake of the format: a quote that stays open ends with its line. */
export type CsvProblemCode = never;

export function parseCsv(text: string): Parsed<CsvTree, CsvProblemCode> {
  return csvOf(text, LineTable.of(text));
}

/** The text the tree was made from, put together from its lines. */
export function printCsv(tree: CsvTree): string {
  return printLines(tree);
}

function csvOf(text: string, lines: LineTable): Parsed<CsvTree, CsvProblemCode> {
  return {
    tree: new StoredCsvTree(text, lines),
    problems: [],
    after: (change, next) => csvOf(next, lines.after(change, next).lines),
  };
}

/** Keeps four bytes a line; records are read when they are asked for and not kept. */
class StoredCsvTree implements CsvTree {
  readonly separator: Separator;

  constructor(
    readonly text: string,
    private readonly lines: LineTable,
  ) {
    this.separator = separatorOf(text);
  }

  get lineCount(): number {
    return this.lines.count;
  }

  line(index: number): CsvRecord | undefined {
    const line = this.lines.span(index);
    return line && { line, cells: cellsOf(this.text, line, this.separator) };
  }

  lineAt(offset: number): number {
    return this.lines.at(offset);
  }
}

/** The one that makes the most cells of one of the first lines; a comma when there is none. */
export function separatorOf(text: string): Separator {
  const lines = text.slice(0, HEAD).split(/[\r\n]+/, HEAD_LINES);
  const widths = SEPARATORS.map((separator) => {
    return Math.max(...lines.map((line) => cellsOf(line, span(0, line.length), separator).length));
  });
  return SEPARATORS[widths.indexOf(Math.max(...widths))] ?? ',';
}

const SEPARATORS = [',', '\t', ';'] as const;
/** Titles and the heads of the columns are within so many characters and lines. */
const HEAD = 8192;
const HEAD_LINES = 10;

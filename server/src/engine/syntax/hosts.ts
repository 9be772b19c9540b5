import { LineTable, printLines } from '../text/lines';
import { type Span, span } from '../text/span';
import type { Parsed } from './parsed';
import { isBlank, type PlacedText, pastBlanks, placed, trimmed } from './placedText';

/** An address, a name or a comment and where it stands. */
export type HostsText = PlacedText;

/** An address and the names it is given. Neither is judged here: the address may be any run of characters. */
export interface HostsEntry {
  readonly kind: 'entry';
  /** The whole line without its line break. */
  readonly line: Span;
  readonly address: HostsText;
  /** In file order; empty when the address stands alone. */
  readonly names: readonly HostsText[];
  /** From the `#` to the last character of the line that is no blank. */
  readonly comment: HostsText | undefined;
}

export interface HostsOther {
  readonly kind: 'comment' | 'blank';
  readonly line: Span;
  readonly comment: HostsText | undefined;
}

export type HostsLine = HostsEntry | HostsOther;

/** The format has no way to be broken: a line is an entry, a comment or blank. */
export type HostsProblemCode = never;

/**
 * A hosts file in file order. The lines are those of `lineIndex`: an empty file has one blank line, and a line break at
 * the end of the file is followed by one.
 */
export interface HostsTree {
  readonly text: string;
  readonly lineCount: number;
  line(index: number): HostsLine | undefined;
  /** The index of the line that holds `offset`; a line break belongs to the line it ends. */
  lineAt(offset: number): number;
  entries(): Iterable<HostsEntry>;
}

const HASH = 35;

/**
 * Reads a hosts file. Only spaces and tabs separate, so a full-width or no-break space is part of the name it stands in,
 * and `#` begins a comment wherever it stands, even inside a name.
 */
export function parseHosts(text: string): Parsed<HostsTree, HostsProblemCode> {
  return hostsOf(text, LineTable.of(text));
}

/** The text the tree was made from, put together from its lines. */
export function printHosts(tree: HostsTree): string {
  return printLines(tree);
}

function hostsOf(text: string, lines: LineTable): Parsed<HostsTree, HostsProblemCode> {
  return {
    tree: new StoredHostsTree(text, lines),
    problems: [],
    after: (change, next) => hostsOf(next, lines.after(change, next).lines),
  };
}

/** Keeps four bytes a line; nodes are made when they are asked for and not kept. */
class StoredHostsTree implements HostsTree {
  constructor(
    readonly text: string,
    private readonly lines: LineTable,
  ) {}

  get lineCount(): number {
    return this.lines.count;
  }

  line(index: number): HostsLine | undefined {
    const line = this.lines.span(index);
    return line === undefined ? undefined : hostsLine(this.text, line);
  }

  lineAt(offset: number): number {
    return this.lines.at(offset);
  }

  *entries(): Iterable<HostsEntry> {
    for (let index = 0; index < this.lineCount; index++) {
      const line = hostsLine(this.text, span(this.lines.start(index), this.lines.end(index)));
      if (line.kind === 'entry') yield line;
    }
  }
}

function hostsLine(text: string, line: Span): HostsLine {
  const tokens: HostsText[] = [];
  let at = pastBlanks(text, line.start, line.end);
  while (at < line.end && text.charCodeAt(at) !== HASH) {
    const end = tokenEnd(text, at, line.end);
    tokens.push(placed(text, at, end));
    at = pastBlanks(text, end, line.end);
  }
  const comment = at < line.end ? trimmed(text, at, line.end) : undefined;
  const [address, ...names] = tokens;
  if (address !== undefined) return { kind: 'entry', line, address, names, comment };
  return { kind: comment === undefined ? 'blank' : 'comment', line, comment };
}

function tokenEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !endsToken(text.charCodeAt(at))) at++;
  return at;
}

function endsToken(code: number): boolean {
  return code === HASH || isBlank(code);
}

import type { Span } from '../text/span';
import { commandIn } from './moveScript/command';
import { commandLine } from './moveScript/commandLine';
import type { Parsed } from './parsed';

/** A word of a command line, as cmd.exe splits it. */
export interface ScriptWord {
  /** As the program receives it: without carets and quotation marks. */
  readonly text: string;
  /** With everything that belongs to it. */
  readonly span: Span;
  /** Without a pair of quotation marks round the whole of it. */
  readonly inner: Span;
  /** `inner` holds `text` character by character, so that a piece of the one is a piece of the other. */
  readonly isPlain: boolean;
  /** Holds a variable or a mark such as `<server name>`: what it will be, nobody can say. */
  readonly isUnknown: boolean;
}

/** The programs whose lines are read: the vendor's mover, and the set-up that logon scripts call. */
export type ScriptProgram = 'ipxfer' | 'autopcc';

/** A command line that calls one of them, be it by `call`, `start`, behind an `if` or in the value of a `set`. */
export interface ScriptCommand {
  readonly kind: ScriptProgram;
  /** With its path. */
  readonly program: ScriptWord;
  /** What stands behind it. */
  readonly words: readonly ScriptWord[];
  /** The words of the `if` before it on the same line, in lower case; empty where there is none. */
  readonly condition: string;
}

/** A batch file in which nothing but those command lines is looked at. */
export interface MoveScriptTree {
  readonly text: string;
  /** In file order. */
  readonly commands: readonly ScriptCommand[];
}

/** Any mention of a program; whether it is a call, only its line tells. */
const MENTION = /ipxfer|autopcc/gi;

/** Reads the calls in a batch file. Lines without a mention cost one native search; comments and `echo` are no calls. */
export function parseMoveScript(text: string): Parsed<MoveScriptTree> {
  const commands: ScriptCommand[] = [];
  let read = 0;
  for (const { index } of text.matchAll(MENTION)) {
    if (index < read) continue;
    const line = commandLine(text, lineStart(text, index, read));
    for (const segment of line.segments) commands.push(...commandIn(text, segment));
    read = Math.max(line.end, index + 1);
  }
  return { tree: { text, commands }, problems: [] };
}

/** Where the line begins that holds `offset`, counting lines that a caret continues as one; not before `least`. */
function lineStart(text: string, offset: number, least: number): number {
  let start = pastBreak(text, offset);
  while (start > least && isContinued(text, start)) start = pastBreak(text, breakBefore(text, start));
  return Math.max(start, least);
}

/** The offset behind the last line break before `offset`, or 0. */
function pastBreak(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  return at;
}

/** Where the line break begins that ends at `start`. */
function breakBefore(text: string, start: number): number {
  return start - (text[start - 1] === '\n' && text[start - 2] === '\r' ? 2 : 1);
}

/** Whether the line before the one that begins at `start` ends in a caret that is not escaped itself. */
function isContinued(text: string, start: number): boolean {
  const end = breakBefore(text, start);
  let carets = 0;
  while (text[end - 1 - carets] === '^') carets++;
  return carets % 2 === 1;
}

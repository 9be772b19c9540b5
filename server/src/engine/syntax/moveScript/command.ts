import type { ScriptCommand, ScriptProgram, ScriptWord } from '../moveScript';
import { commandLine, type Segment } from './commandLine';

/** A program's name at the end of a path, be the path one of variables: `%~dp0IpXfer.exe`. */
const PROGRAM = /(?:^|[\\/:%!@]|%~[a-z]*0)(ipxfer|autopcc)\w*(?:\.exe)?$/i;

/** The calls of the programs in one simple command: none, one, or those in a value that `set` keeps for later. */
export function commandIn(text: string, words: Segment): readonly ScriptCommand[] {
  if (isWord(words[0], 'set')) return inValue(text, words);
  const at = programAt(words);
  const program = words[at];
  const kind = program && programOf(program.text);
  // A label names a place in the script.
  if (program === undefined || kind === undefined || program.text.startsWith(':')) return [];
  const before = words.slice(0, at).map((word) => word.text.toLowerCase());
  const condition = before.includes('if') ? before.join(' ') : '';
  return [{ kind, program, words: words.slice(at + 1), condition }];
}

function programOf(text: string): ScriptProgram | undefined {
  const name = PROGRAM.exec(text)?.[1]?.toLowerCase();
  return name === 'ipxfer' || name === 'autopcc' ? name : undefined;
}

/** `set "command=IpXfer.exe -s …"`: the value is a command line of its own. */
function inValue(text: string, [, ...words]: Segment): readonly ScriptCommand[] {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || first.text.startsWith('/')) return [];
  const equals = text.indexOf('=', first.inner.start);
  if (equals === -1 || equals >= last.inner.end) return [];
  const { segments } = commandLine(text, equals + 1, last.inner.end);
  return segments.flatMap((segment) => (isWord(segment[0], 'set') ? [] : commandIn(text, segment)));
}

/** The index of the word that names the program, behind what only says how and when it is run. */
function programAt(words: Segment): number {
  let at = 0;
  for (let next = past(words, at); next !== at; next = past(words, at)) at = next;
  return at;
}

/** The index behind one prefix that begins at `at`, or `at` when there is none. */
function past(words: Segment, at: number): number {
  const word = words[at];
  if (isWord(word, 'call') || isWord(word, 'else') || isWord(word, 'do') || word?.text === '@') return at + 1;
  if (isWord(word, 'cmd') || isWord(word, 'cmd.exe')) return pastSwitches(words, at + 1);
  if (isWord(word, 'start')) return pastSwitches(words, at + 1 + Number(isTitle(words[at + 1])));
  return isWord(word, 'if') ? pastCondition(words, at + 1) : at;
}

/** The first argument of `start` in quotation marks is the title of a window. */
function isTitle(word: ScriptWord | undefined): boolean {
  return word !== undefined && word.inner.start > word.span.start;
}

function pastSwitches(words: Segment, from: number): number {
  let at = from;
  while (words[at]?.text.startsWith('/')) at++;
  return at;
}

function pastCondition(words: Segment, from: number): number {
  let at = from;
  while (words[at]?.text.toLowerCase() === '/i' || isWord(words[at], 'not')) at++;
  if (['exist', 'defined', 'errorlevel', 'cmdextversion'].some((name) => isWord(words[at], name))) return at + 2;
  // `a==b`, `a== b`, `a ==b`, `a == b` and `a equ b`.
  const [left = '', sign = ''] = [words[at]?.text, words[at + 1]?.text];
  if (left.includes('==')) return at + (left.endsWith('==') ? 2 : 1);
  return at + (sign.startsWith('==') && sign.length > 2 ? 2 : 3);
}

function isWord(word: ScriptWord | undefined, text: string): boolean {
  const own = word?.text.toLowerCase();
  return own === text || own === `@${text}`;
}

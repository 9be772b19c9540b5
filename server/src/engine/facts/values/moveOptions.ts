import type { ScriptWord } from '../../syntax/moveScript';
import type { Span } from '../../text/span';

/** An option of the mover, whatever stands for its hyphen. */
export interface MoveOption {
  readonly word: ScriptWord;
  /** In lower case: the tool is called with letters of either case. */
  readonly name: string;
  /** The letters; the whole word where quotation marks or carets hide them. */
  readonly nameSpan: Span;
  /** What stands for the hyphen. */
  readonly dash: string;
  /** The next word, unless that is an option itself; the value of a password is whatever stands there. */
  readonly value: ScriptWord | undefined;
  /** The value is part of the word: `-p:8080`. */
  readonly isJoined: boolean;
}

/** What is typed, pasted or converted by an input method where a hyphen belongs, and the slash of other programs. */
const OPTION = /^([-/\u2010-\u2015\u2212\u30FC\uFE58\uFE63\uFF0D\uFF70])([a-z]+)(?=$|[:=])/i;

/** Splits what stands behind the program into options and their values, in file order. */
export function moveOptions(words: readonly ScriptWord[]): readonly MoveOption[] {
  const options: MoveOption[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const match = word && OPTION.exec(word.text);
    if (word === undefined || !match) continue;
    const [whole, dash = '', letters = ''] = match;
    const isJoined = whole.length < word.text.length;
    const name = letters.toLowerCase();
    const next = words[at + 1];
    const value = isJoined || next === undefined || (isOption(next) && name !== 'pwd') ? undefined : next;
    if (value !== undefined) at++;
    const start = word.inner.start + dash.length;
    const nameSpan = word.isPlain ? { start, end: start + letters.length } : word.span;
    options.push({ word, name, nameSpan, dash, value, isJoined });
  }
  return options;
}

/**
 * The option that gives a password: `-pwd`, or a second `-p`, as in the vendor's example for OfficeScan 11.0. Near
 * misses of `-pwd` count, since what stands behind them is a password all the same.
 */
export function passwordOption(options: readonly MoveOption[]): MoveOption | undefined {
  const [, second] = options.filter(({ name }) => name === 'p');
  return second ?? options.find(({ name }) => isPasswordName(name));
}

export function isPasswordName(name: string): boolean {
  return /^(?:p(?:ass?|s)?w|pass|pdw)/.test(name);
}

function isOption({ text }: ScriptWord): boolean {
  return OPTION.test(text);
}

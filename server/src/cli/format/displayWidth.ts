import { stripVTControlCharacters } from 'node:util';
import { eastAsianWidth } from 'get-east-asian-width';

/** The width in columns of the terminal, in which a Japanese character takes two; colours take none. */
export function displayWidth(text: string): number {
  return [...stripVTControlCharacters(text)].reduce(
    (width, character) => width + eastAsianWidth(character.codePointAt(0) ?? 0),
    0,
  );
}

/** Padded to a width in columns of the terminal. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

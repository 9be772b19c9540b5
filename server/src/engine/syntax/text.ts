import type { Parsed } from './parsed';

/** A text that nothing is looked for in but its lines. */
export interface TextTree {
  readonly text: string;
}

/** Takes a text as it is: no mistake in it is a mistake of the format. */
export function parseText(text: string): Parsed<TextTree> {
  return { tree: { text }, problems: [] };
}

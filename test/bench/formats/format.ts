import type { Random } from '../random';

/** How the synthetic files of one format are made. */
export interface SampleFormat {
  /** The path of the file in its site, by which it is recognised. */
  readonly path: string;
  readonly languageId: string;
  readonly newline: '\r\n' | '\n';
  /** The parts of the file: what stands before and behind the lines that the blocks give to each. */
  readonly parts: readonly Part[];
  /** The lines that one block gives to each part; about one line in a hundred holds a mistake. */
  block(random: Random, index: number): readonly (readonly string[])[];
  /**
   * A line in which a digit can be typed without making more or fewer mistakes; the digit goes in front of what the
   * first group matches.
   */
  readonly editable: RegExp;
}

export interface Part {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

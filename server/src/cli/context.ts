import pico from 'picocolors';
import type { Colors } from 'picocolors/types';
import type { Decoder } from '../engine/files/encoding';

/** What a command has of its surroundings; tests give their own. */
export interface Context {
  readonly decoder: Decoder;
  readonly version: string;
  /** Where the package was unpacked, with the pages of the rules below it. */
  readonly packageFolder: string;
  readonly colors: Colors;
  out(text: string): void;
  err(text: string): void;
}

/** The ways a run can end; other tools depend on the numbers. */
export const exitCodes = { nothing: 0, findings: 1, usage: 2, trouble: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Colours only where a person looks: on a terminal, and never under NO_COLOR. */
export function colorsFor(isTerminal: boolean): Colors {
  return isTerminal && pico.isColorSupported ? pico.createColors(true) : pico.createColors(false);
}

import type { CollectSource, FolderName, SourceFolder } from './items';

export const shellNames = ['cmd', 'powershell'] as const;
export type ShellName = (typeof shellNames)[number];

/** A file or folder of the site: the variable of the folder, and what is below it with backslashes. */
export interface Target {
  readonly variable: 'SITE' | 'NODE';
  /** Empty for the folder itself. */
  readonly below: string;
}

/** How one shell writes what there is to do. Everything but a comment is ASCII unless a path that is given is not. */
export interface Shell {
  /** A line that is not run. */
  comment(text: string): string;
  /** Lines around all others. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Gives a folder of the computer its variable. */
  folder(name: SourceFolder, path: string): string;
  /** Gives the folder to collect into its variable. */
  site(path: string): string;
  /** Gives the folder of this computer its variable; `above` stands between it and the site. */
  node(above: string): string;
  /** Makes a folder with those above it. */
  make(target: Target): string;
  /** Captures one thing into a file, or into a folder where the files keep their names. */
  capture(source: CollectSource, target: Target): readonly string[];
}

/** The folders that Windows has a variable of the environment for. */
export function isEnvironment(name: FolderName): name is 'SystemRoot' | 'LOGONSERVER' {
  return name === 'SystemRoot' || name === 'LOGONSERVER';
}

/**
 * A comment that ends in ASCII. Where a script in UTF-8 is read in the code page of Japanese Windows, the last byte of a
 * Japanese word may take the line break for its second half, and the command behind it would become part of the comment.
 */
export function endingInAscii(text: string): string {
  return /[\x21-\x7e]$/.test(text) ? text : `${text} --`;
}

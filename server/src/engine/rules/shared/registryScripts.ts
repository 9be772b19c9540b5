import type { Fact } from '../../facts/vocabulary';

/**
 * The paths of the .reg files that are meant to be imported. In any other one, a copy of what a computer has, an edit
 * would hide the mistake and mend nothing.
 */
export function scriptPaths(scripts: readonly Fact<'registryScript'>[]): ReadonlySet<string> {
  return new Set(scripts.map(({ at }) => at.path));
}

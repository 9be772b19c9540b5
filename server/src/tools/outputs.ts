import type { Generated } from './generated';

/** Folders that hold generated files only; what no longer belongs there is removed. */
export const generatedFolders: readonly string[] = ['docs/rules'];

/** Everything that is made from the rules. */
export function outputs(): readonly Generated[] {
  return [];
}

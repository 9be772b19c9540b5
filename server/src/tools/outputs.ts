import { PAGES } from '../engine/rules/pages';
import type { Generated } from './generated';
import { projectSchema } from './projectSchema';
import { readmes } from './readmes';
import { rulePages } from './rulePages';
import { settings } from './settings';

/** Folders that hold generated files only; what no longer belongs there is removed. */
export const generatedFolders: readonly string[] = [PAGES];

/** Everything that is made from the rules. */
export function outputs(): readonly Generated[] {
  return [...rulePages(), ...settings(), projectSchema(), ...readmes()];
}

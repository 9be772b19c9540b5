import officescanMasterDirectoryNamesANode, { examples as officescanMasterDirectoryNamesANodeExamples } from './officescan/masterDirectoryNamesANode';
import type { RuleExamples } from './examples';

export const examples: ReadonlyMap<string, RuleExamples> = new Map([
  [officescanMasterDirectoryNamesANode.meta.id, officescanMasterDirectoryNamesANodeExamples],
]);

import officescanMasterDirectoryNamesANode from './officescan/masterDirectoryNamesANode';
import type { Rule } from './rule';

export const rules: readonly Rule[] = [
  officescanMasterDirectoryNamesANode,
];

/** What keeps a text from being a name. */
export type NameFault = 'tooLong' | 'characters' | 'deviceName' | 'digits';

/** The most characters of a group's, resource's or monitor's name. */
export const LONGEST_PART_NAME = 31;

/** The most characters of a computer name on Windows, where NetBIOS has room for no more, and of one label of DNS. */
export const LONGEST_COMPUTER_NAME = { windows: 15, linux: 63 } as const;

const PART_NAME = /^\w(?:[\w -]*\w)?$/;
const COMPUTER_NAME = /^\w(?:[\w-]*\w)?$/;
const DEVICE = /^(?:con|prn|aux|nul|clock\$|com[1-9]|lpt[1-9])$/i;

/**
 * What is wrong with the name of a group, group resource or monitor resource. The product keeps scripts in folders of
 * these names, so what Windows makes no folder of is none.
 */
export function partNameFault(name: string): NameFault | undefined {
  if (name.length > LONGEST_PART_NAME) return 'tooLong';
  if (DEVICE.test(name)) return 'deviceName';
  return PART_NAME.test(name) ? undefined : 'characters';
}

/** What is wrong with the name of a computer, real or virtual. */
export function computerNameFault(name: string, platform: 'windows' | 'linux'): NameFault | undefined {
  if (name.length > LONGEST_COMPUTER_NAME[platform]) return 'tooLong';
  if (!COMPUTER_NAME.test(name)) return 'characters';
  return /^\d+$/.test(name) ? 'digits' : undefined;
}

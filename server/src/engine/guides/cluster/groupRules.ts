import type { Concerns, FileStep } from '../guide';

/** The rules that speak of a floating IP address. */
export const addressRules: FileStep['rules'] = [
  'cluster/address-used-twice',
  'cluster/floating-ip-has-no-address',
  'cluster/floating-ip-address-unusable',
  'cluster/floating-ip-address-misplaced',
  'cluster/floating-ip-on-interconnect',
  'cluster/floating-ip-out-of-reach',
];

/** The rules that speak of a resource that the group has to have. */
export const memberRules: FileStep['rules'] = [
  'officescan/group-lacks-a-resource',
  'cluster/group-resource-does-not-exist',
  'cluster/resource-in-two-groups',
  'cluster/resource-in-no-group',
];

/** The rules that speak of the drives of a disk. */
export const driveRules: FileStep['rules'] = [
  'cluster/drive-cannot-move',
  'cluster/drive-used-twice',
  'cluster/mirror-partitions-incomplete',
  'cluster/volume-not-identified',
  'officescan/path-off-the-switched-drive',
];

/** Which rows a finding is about that the group lacks something: those of what it lacks, and no others. */
export function lackOf(part: 'floatingIp' | 'disk' | 'virtualName'): Concerns {
  return ({ rule, key }) => (rule === 'officescan/group-lacks-a-resource' ? key === part : undefined);
}

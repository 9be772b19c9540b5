import type { Group } from '../../facts/views/groups';
import type { RecoveryTarget } from '../../facts/vocabulary';

/**
 * Whether a monitor recovers the whole server, the group itself or one of its resources. A target that nothing has, and
 * one that belongs to another group, are other mistakes and other rules' matter.
 */
export function staysWithin({ type, name }: RecoveryTarget, group: Group): boolean {
  if (type === 'cls') return true;
  if (type === 'grp') return name?.value === group.fact.name.value;
  return group.members.some((member) => member.name.value === name?.value);
}

/** Whether the text is one of the final actions that a monitor on Windows can have; any other is another rule's matter. */
export function isFinalAction(text: string): boolean {
  return /^[1-6]$/.test(text);
}

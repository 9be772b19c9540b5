import type { Fact, GroupMember } from '../vocabulary';
import { defineView } from './view';

/** A group of clp.conf with the resources it lists. */
export interface Group {
  readonly fact: Fact<'failoverGroup'>;
  readonly members: readonly GroupMember[];
}

export interface Groups {
  readonly all: readonly Group[];
  /** The first group that lists the resource; names of resources are unique over all types. */
  groupOf(resource: string): Group | undefined;
  /** The resource of that name, whatever its type. */
  resource(name: string): Fact<'groupResource'> | undefined;
  /** Groups of which a resource stands for the work: a disk, a service, a name, not just an address. */
  readonly business: readonly Group[];
  /** A group that holds nothing but addresses, beside a business group: the one that the WebManager is reached by. */
  isManagement(group: Group): boolean;
}

/** Failover groups with their resources. */
export const groups = defineView({
  reads: ['failoverGroup', 'groupResource'],
  build(facts): Groups {
    const all = facts.all('failoverGroup').map((fact) => ({ fact, members: fact.members }));
    const resources = new Map(facts.all('groupResource').map((fact) => [fact.name.value, fact]));
    const byResource = new Map<string, Group>();
    for (const group of all) {
      for (const { name } of group.members) if (!byResource.has(name.value)) byResource.set(name.value, group);
    }
    const business = all.filter(({ fact, members }) => fact.type !== 'cluster' && members.some(isWork));
    return {
      all,
      business,
      groupOf: (resource) => byResource.get(resource),
      resource: (name) => resources.get(name),
      isManagement: (group) => business.length > 0 && group.members.length > 0 && !business.includes(group),
    };
  },
});

const ADDRESS_TYPES: ReadonlySet<string> = new Set(['fip', 'vip']);

function isWork({ type }: GroupMember): boolean {
  return !ADDRESS_TYPES.has(type);
}

import { defaultDependencies } from '../../knowledge/clpConf/defaultDependencies';
import { groupBy } from '../groupBy';
import type { FactReader } from '../store';
import { nameKey } from '../values/hostName';
import type { GroupMember } from '../vocabulary';
import { type Group, groups } from './groups';
import { defineView } from './view';

/** What a resource stands on: started before it, stopped after it. */
export interface Standing {
  readonly on: string;
  /** It follows from the types alone, and no public text lists what they depend on: for display, not for findings. */
  readonly assumed: boolean;
}

export interface Dependencies {
  /** What the resource itself stands on: what the file says; where it says nothing, what its type does by default. */
  under(resource: string): readonly Standing[];
  /** Everything under it, the nearest first. */
  allUnder(resource: string): readonly Standing[];
  /** The resources that stand on it directly. */
  over(resource: string): readonly string[];
}

/** What stands on what within the groups. */
export const dependencies = defineView({
  reads: [...groups.reads, 'resourceDependency'],
  build(facts): Dependencies {
    const under = standings(facts);
    const over = groupBy(
      [...under].flatMap(([resource, all]) => all.map(({ on }) => ({ resource, on: nameKey(on) }))),
      ({ on }) => on,
    );
    const underOf = (resource: string) => under.get(nameKey(resource)) ?? [];
    return {
      under: underOf,
      allUnder: (resource) => everythingUnder(resource, underOf),
      over: (resource) => over.get(nameKey(resource))?.map((standing) => standing.resource) ?? [],
    };
  },
});

type Reads = 'failoverGroup' | 'groupResource' | 'resourceDependency';

/** The direct standings of every resource, by its name as a key. */
function standings(facts: FactReader<Reads>): ReadonlyMap<string, readonly Standing[]> {
  const written = groupBy(facts.all('resourceDependency'), ({ resource }) => nameKey(resource.value));
  const byGroups = groups.build(facts);
  return new Map(
    facts.all('groupResource').map(({ name, type }) => {
      const own = written.get(nameKey(name.value));
      const group = byGroups.groupOf(name.value);
      const all = own?.map(({ on }) => ({ on: on.value, assumed: false })) ?? byDefault(type, name.value, group);
      return [nameKey(name.value), all] as const;
    }),
  );
}

function byDefault(type: string, name: string, group: Group | undefined): readonly Standing[] {
  const types = defaultDependencies.get(type);
  if (types === undefined || group === undefined) return [];
  const isUnder = (member: GroupMember) => member.name.value !== name && types.includes(member.type);
  return group.members.filter(isUnder).map((member) => ({ on: member.name.value, assumed: true }));
}

function everythingUnder(resource: string, underOf: (resource: string) => readonly Standing[]): readonly Standing[] {
  const found = new Map<string, Standing>();
  const start = { on: resource, assumed: false };
  const reached = [start];
  for (const above of reached) {
    for (const { on, assumed } of underOf(above.on)) {
      if (found.has(nameKey(on)) || nameKey(on) === nameKey(resource)) continue;
      const standing = { on, assumed: assumed || above.assumed };
      found.set(nameKey(on), standing);
      reached.push(standing);
    }
  }
  return [...found.values()];
}

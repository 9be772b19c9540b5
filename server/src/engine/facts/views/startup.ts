import { groupBy } from '../groupBy';
import type { FactReader } from '../store';
import { nameKey } from '../values/hostName';
import type { Fact, GroupMember } from '../vocabulary';
import { type Dependencies, dependencies } from './dependencies';
import { defineView } from './view';

/** How one group comes up. */
export interface GroupStartup {
  /** Where it may run, the preferred server first; every server, in the order of their priorities, when it names none. */
  readonly servers: readonly string[];
  /** Its resources in the order in which they start. What waits for nothing, and what waits for itself, is as listed. */
  readonly resources: readonly GroupMember[];
  /** The order rests on what types do by default, of which no public text tells: for display, not for findings. */
  readonly assumed: boolean;
}

export interface Startup {
  /** The first group of that name. */
  of(group: string): GroupStartup | undefined;
}

/** On which servers, and in which order of its resources, each group starts. */
export const startup = defineView({
  reads: [...dependencies.reads, 'groupPolicy', 'clusterServer'],
  build(facts): Startup {
    const standing = dependencies.build(facts);
    const policies = groupBy(facts.all('groupPolicy'), ({ group }) => nameKey(group.value));
    const everyServer = serversByPriority(facts);
    const all = groupBy(facts.all('failoverGroup'), ({ name }) => nameKey(name.value));
    return {
      of(name) {
        const group = all.get(nameKey(name))?.[0];
        if (group === undefined) return undefined;
        const own = serversOf(policies.get(nameKey(name))?.[0]);
        return {
          servers: own.length > 0 ? own : everyServer,
          resources: inStartOrder(group.members, standing),
          assumed: group.members.some((member) => standing.under(member.name.value).some(({ assumed }) => assumed)),
        };
      },
    };
  },
});

function serversByPriority(facts: FactReader<'clusterServer'>): readonly string[] {
  const last = Number.POSITIVE_INFINITY;
  return facts
    .all('clusterServer')
    .toSorted((left, right) => (left.priority?.value ?? last) - (right.priority?.value ?? last) || 0)
    .map(({ name }) => name.value);
}

function serversOf(policy: Fact<'groupPolicy'> | undefined): readonly string[] {
  const last = Number.POSITIVE_INFINITY;
  return (policy?.order ?? [])
    .toSorted((left, right) => (left.order?.value ?? last) - (right.order?.value ?? last) || 0)
    .map(({ server }) => server.value);
}

/** Each resource behind all that it stands on, otherwise in the order of the group. */
function inStartOrder(members: readonly GroupMember[], standing: Dependencies): readonly GroupMember[] {
  const inGroup = new Map(members.map((member) => [nameKey(member.name.value), member]));
  const met = new Set<GroupMember>();
  const started: GroupMember[] = [];
  for (const member of members) {
    const waiting = met.has(member) ? [] : [member];
    met.add(member);
    for (let last = waiting.at(-1); last !== undefined; last = waiting.at(-1)) {
      const under = standing.under(last.name.value).map(({ on }) => inGroup.get(nameKey(on)));
      const first = under.find((one) => one !== undefined && !met.has(one));
      if (first === undefined) started.push(...waiting.splice(-1));
      else waiting.push(first);
      if (first !== undefined) met.add(first);
    }
  }
  return started;
}

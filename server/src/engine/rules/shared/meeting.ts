import { nameKey } from '../../facts/values/hostName';
import type { Groups } from '../../facts/views/groups';
import type { Startup } from '../../facts/views/startup';

/** What tells where resources may run. */
export interface Whereabouts {
  readonly groups: Groups;
  readonly startup: Startup;
}

/** The servers on which a resource may be active, as `nameKey` writes them; undefined when that is not known. */
export function serversOf(resource: string, { groups, startup }: Whereabouts): ReadonlySet<string> | undefined {
  const group = groups.groupOf(resource);
  const servers = (group && startup.of(group.fact.name.value)?.servers) ?? [];
  return servers.length > 0 ? new Set(servers.map(nameKey)) : undefined;
}

/**
 * The first two of `uses`, of different resources, that may be active on one server. Where groups share no server of their
 * policies, the one never finds what the other uses. There are as many servers as apart groups at most, so few are compared.
 */
export function firstMeeting<Use extends { readonly resource: string }>(
  uses: readonly Use[],
  whereabouts: Whereabouts,
): readonly [Use, Use] | undefined {
  const met: { readonly use: Use; readonly servers: ReadonlySet<string> | undefined }[] = [];
  for (const use of uses) {
    if (met.some((one) => one.use.resource === use.resource)) continue;
    const servers = serversOf(use.resource, whereabouts);
    const first = met.find((one) => shareOne(one.servers, servers));
    if (first !== undefined) return [first.use, use];
    met.push({ use, servers });
  }
  return undefined;
}

/** Whether two resources may be active on one server. */
export function mayMeet(first: string, second: string, whereabouts: Whereabouts): boolean {
  return first === second || shareOne(serversOf(first, whereabouts), serversOf(second, whereabouts));
}

function shareOne(left: ReadonlySet<string> | undefined, right: ReadonlySet<string> | undefined): boolean {
  if (left === undefined || right === undefined) return true;
  return [...left].some((server) => right.has(server));
}

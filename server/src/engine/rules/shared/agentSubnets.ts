import { groupBy } from '../../facts/groupBy';
import type { AgentsSharing } from '../../facts/views/agents';

/** Groups of agents with one address each, by the usual subnets of these: a finding for each is one too many. */
export function addressesBySubnet(
  groups: readonly AgentsSharing[],
): Iterable<readonly [AgentsSharing, ...AgentsSharing[]]> {
  return [...groupBy(groups, ([{ row }]) => (row.address ?? '').replace(/[.:][^.:]*$/, '')).values()].flatMap(
    ([first, ...others]) => (first === undefined ? [] : [[first, ...others]]),
  );
}

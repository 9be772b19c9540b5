import { type CheckedSite, emptySite } from '../guides/evaluate';
import { migrationPlan } from './migrationPlan';
import type { Plan } from './plan';
import type { PlannedSite } from './planPage';
import { renewalPlan } from './renewalPlan';

/** Every change that can be planned, in the order in which plans are shown. */
export const plans: readonly Plan[] = [renewalPlan, migrationPlan];

export const planIds = plans.map(({ id }) => id);

/**
 * The plans of these sites, one kind after the other: the one that was asked for, or all that the files give. Where they
 * give none, each kind stands there without a result, to say what it needs.
 */
export function plannedSites(sites: readonly CheckedSite[], asked?: string): readonly PlannedSite[] {
  const all = sites.length > 0 ? sites : [emptySite()];
  const chosen = asked === undefined ? plans : plans.filter(({ id }) => id === asked);
  const planned = chosen.flatMap((plan) => all.map((site) => ({ root: site.root, plan, results: plan.of(site) })));
  const given = planned.filter(({ results }) => results.length > 0);
  return given.length > 0 ? given : chosen.map((plan) => ({ root: '', plan, results: [] }));
}

import { clusterGuide } from './clusterGuide';
import { type CheckedSite, emptySite, evaluateGuide } from './evaluate';
import type { Guide } from './guide';
import type { GuidedSite } from './guidePage';
import { migrationGuide } from './migrationGuide';
import { natGuide } from './natGuide';
import { offlineGuide } from './offlineGuide';
import { renewalGuide } from './renewalGuide';

/** Every vendor's guide that is a checklist, in the order in which they are shown. */
export const guides: readonly Guide[] = [clusterGuide, migrationGuide, offlineGuide, natGuide, renewalGuide];

export const guideIds = guides.map(({ id }) => id);

/**
 * The checklists of these sites, guide by guide: of the guide that was asked for, or else of all that apply to a site.
 * Where none does, every guide says what to capture.
 */
export function guidedSites(sites: readonly CheckedSite[], asked?: string): readonly GuidedSite[] {
  const all = sites.length > 0 ? sites : [emptySite()];
  if (asked !== undefined)
    return checklists(
      guides.filter(({ id }) => id === asked),
      all,
    );
  const applying = guides.flatMap((guide) => checklists([guide], all.filter(guide.applies)));
  return applying.length > 0 ? applying : checklists(guides, all);
}

function checklists(chosen: readonly Guide[], sites: readonly CheckedSite[]): readonly GuidedSite[] {
  return chosen.flatMap((guide) => sites.map((site) => ({ root: site.root, result: evaluateGuide(guide, site) })));
}

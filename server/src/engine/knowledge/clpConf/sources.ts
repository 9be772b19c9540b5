import { clusterGuide } from '../clusterGuide';
import type { KnowledgeEntry } from '../entry';

/** How an element is known, and from where: the two fields every entry of the tables ends with. */
type Provenance = Pick<KnowledgeEntry, 'evidence' | 'source'>;

const file = 'clp.conf (CLUSTERPRO X)';

/** Found in public files of clusters; the meaning follows from the values there. */
export const seenInFiles: Provenance = { evidence: 'observed', source: file };

/** Named by the tools and parameter guides that the vendor publishes. */
export const vendorTools: Provenance = { evidence: 'vendor', source: `${file}; github.com/EXPRESSCLUSTER` };

/** Concluded from several files or from arithmetic. */
export const concluded: Provenance = { evidence: 'inferred', source: file };

/** Named as a setting by the guide to OfficeScan 8.0 on CLUSTERPRO X 1.0, in `sections`. */
export function vendorGuide(sections: string): Provenance {
  return { evidence: 'vendor', source: `${file}; ${clusterGuide(sections)}` };
}

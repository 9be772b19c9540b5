import type { Remedy } from '../../server/src/engine/fixes/remedy';
import { exampleSite, workspaceOf } from '../../server/src/engine/rules/exampleSite';
import heartbeatMetric, { examples } from '../../server/src/engine/rules/network/heartbeatMetricNotAbovePublic';

/** A rule whose mistake is mended on a server, a site with one such finding, and what is to be done there. */
export const remedyRule = heartbeatMetric.meta.id;

const sources = exampleSite(examples[0]).files;
export const remedySite = Object.fromEntries([...sources].map(([path, { text }]) => [path, text]));

const [found, ...others] = workspaceOf(sources.values(), [heartbeatMetric])
  .snapshot()
  .sites.flatMap((site) => site.findings);
if (found === undefined || others.length > 0) throw new Error(`the first example of ${remedyRule} has not one finding`);

/** The file that has the finding. */
export const remedyPath = found.at.path;
export const siteRemedies: readonly Remedy[] = found.remedies;
if (siteRemedies.length === 0) throw new Error(`${remedyRule} says nothing of what is to be done on the server`);

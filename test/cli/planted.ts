import { masterDirectoryRule, monitorTargetRule, plantedSite } from '../support/samples';
import { onlyRules } from '../support/silence';

/** The settings under which a report stays the same when the product learns another rule. */
export const quietProject = JSON.stringify({ rules: onlyRules(masterDirectoryRule, monitorTargetRule) });

/** The planted site with those settings: one finding in each of two files. */
export const quietSite = { ...plantedSite, 'clusterconf.json': quietProject } as const;

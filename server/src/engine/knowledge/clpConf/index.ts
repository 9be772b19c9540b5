import type { KnowledgeEntry } from '../entry';
import { daemonElements } from './daemons';
import { databaseMonitorElements } from './databaseMonitors';
import { fileElements } from './file';
import { fileSystemElements } from './fileSystems';
import { groupElements } from './groups';
import { hybridDiskElements } from './hybridDisks';
import { mirrorElements } from './mirrors';
import { monitorElements } from './monitors';
import { monitorTypeElements } from './monitorTypes';
import { namedTypeElements } from './namedTypes';
import { resourceElements } from './resources';
import { resourceTypeElements } from './resourceTypes';
import { serverElements } from './servers';
import { warningLightElements } from './warningLights';

/**
 * Elements of clp.conf by their path below `root`, attributes as `path@attribute`. Where a type of resource, monitor,
 * heartbeat or network partition resolution varies, its place is taken by `any`. A value equal to the product's default
 * is usually not written, so an absent element means the default and never an empty value.
 */
export const clpConfElements: readonly KnowledgeEntry[] = [
  ...fileElements,
  ...daemonElements,
  ...serverElements,
  ...warningLightElements,
  ...groupElements,
  ...resourceElements,
  ...resourceTypeElements,
  ...fileSystemElements,
  ...mirrorElements,
  ...hybridDiskElements,
  ...monitorElements,
  ...monitorTypeElements,
  ...databaseMonitorElements,
  ...namedTypeElements,
];

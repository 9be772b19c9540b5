import type { Definitions } from '../../facts/views/definitions';
import type { Monitors } from '../../facts/views/monitors';
import type { OfficeScanOnCluster } from '../../facts/views/officeScan';
import type { Located } from '../../text/span';

/** The type of resource that each type of monitor watches, for the types that watch one. */
export const watchedTypes: ReadonlyMap<string, string> = new Map([
  ['fipw', 'fip'],
  ['vipw', 'vip'],
  ['vcomw', 'vcom'],
  ['servicew', 'service'],
  ['regsyncw', 'regsync'],
  ['sdw', 'sd'],
  ['mdw', 'md'],
  ['mdnw', 'md'],
  ['hdw', 'hd'],
  ['hdnw', 'hd'],
  ['volmgrw', 'volmgr'],
  ['vmw', 'vm'],
  ['ddnsw', 'ddns'],
  ['awsvipw', 'awsvip'],
  ['azureppw', 'azurepp'],
  ['azurelbw', 'azurepp'],
]);

export interface WantedMonitor {
  readonly resource: Located<string>;
  readonly type: string;
}

/** The monitors of the guide's tables (3-1-7, 3-3-8) for the group of the management server. */
export function monitorsOfGuide(server: OfficeScanOnCluster): readonly WantedMonitor[] {
  const mirrors = server.disks.filter(({ type }) => type === 'md');
  return [
    ...server.floatingIps.map(({ resource }) => ({ resource, type: 'fipw' })),
    ...server.virtualNames.map(({ resource }) => ({ resource, type: 'vcomw' })),
    ...mirrors.flatMap(({ resource }) => ['mdnw', 'mdw'].map((type) => ({ resource, type }))),
    ...server.ownServices.map(({ fact }) => ({ resource: fact.resource, type: 'servicew' })),
  ];
}

/**
 * Tells which of the wanted monitors nothing stands for. A monitor whose target nothing has, or something of another
 * type, is another mistake, and may be the one that is missed here.
 */
export function missingMonitors(
  wanted: readonly WantedMonitor[],
  monitors: Monitors,
  definitions: Definitions,
): readonly WantedMonitor[] {
  const astray = monitors.all.filter(({ fact, watches }) => {
    if (watches === undefined) return false;
    const types = definitions.typesOf(watches.value);
    return (
      definitions.lacks('resource', watches.value) || !types.includes(watchedTypes.get(fact.type) ?? types[0] ?? '')
    );
  });
  const types = new Set(astray.map(({ fact }) => fact.type));
  return wanted.filter(({ resource, type }) => !types.has(type) && monitors.of(resource.value, type).length === 0);
}

import { guideCluster, guideClusterWith } from '../../server/src/engine/rules/exampleSites';

/** The two mistakes that tests of the front doors plant; other rules have no say in them. */
export const masterDirectoryRule = 'officescan/master-directory-names-a-node';
export const monitorTargetRule = 'cluster/monitor-target-does-not-exist';

/** An ofcscan.ini whose MasterDirectory names this computer: `server1` is wrong on the guide's cluster, `vcom` right. */
export function iniNaming(host: string): string {
  return `[INI_SERVER_SECTION]\r\nMasterDirectory=\\\\${host}\\ofcscan\r\n`;
}

/** The guide's cluster with a monitor that watches this resource; `fip1` is there, `fip` is not. */
export function clusterWatching(target: string): string {
  return guideClusterWith('<fipw name="fipw1"><target>fip1<', `<fipw name="fipw1"><target>${target}<`);
}

/** A site with nothing wrong, and one with one finding in each of two files. */
export const soundSite = { 'cluster/clp.conf': guideCluster, 'server1/ofcscan.ini': iniNaming('vcom') } as const;
export const plantedSite = {
  'cluster/clp.conf': clusterWatching('fip'),
  'server1/ofcscan.ini': iniNaming('server1'),
} as const;

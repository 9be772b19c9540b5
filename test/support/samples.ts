/** The two mistakes that tests of the front doors plant; other rules have no say in them. */
export const masterDirectoryRule = 'officescan/master-directory-names-a-node';
export const monitorTargetRule = 'cluster/monitor-target-does-not-exist';

/** An ofcscan.ini whose MasterDirectory names this computer: `server1` is wrong on the guide's cluster, `vcom` right. */
export function iniNaming(host: string): string {
  return `[INI_SERVER_SECTION]\r\nMasterDirectory=\\\\${host}\\ofcscan\r\n`;
}

/** Two servers, one virtual computer name, and a monitor of this resource; `fip1` is there, `fip` is not. */
export function clusterWatching(target: string): string {
  return `<?xml version="1.0" encoding="ASCII"?>
<root>
  <all><charset>ASCII</charset><serveros>windows</serveros><encode>SJIS</encode></all>
  <cluster><name>cluster</name></cluster>
  <server name="server1"><priority>0</priority></server>
  <server name="server2"><priority>1</priority></server>
  <group name="failover1">
    <resource name="fip@fip1"/>
    <resource name="vcom@vcom1"/>
  </group>
  <resource>
    <types name="fip"/>
    <fip name="fip1"><parameters><ip>192.168.0.12</ip></parameters></fip>
    <types name="vcom"/>
    <vcom name="vcom1"><parameters><vcomname>vcom</vcomname><target>fip1</target></parameters></vcom>
  </resource>
  <monitor>
    <types name="fipw"/>
    <fipw name="fipw1"><target>${target}</target></fipw>
  </monitor>
</root>
`;
}

/** A site with nothing wrong, and one with one finding in each of two files. */
export const soundSite = {
  'cluster/clp.conf': clusterWatching('fip1'),
  'server1/ofcscan.ini': iniNaming('vcom'),
} as const;
export const plantedSite = {
  'cluster/clp.conf': clusterWatching('fip'),
  'server1/ofcscan.ini': iniNaming('server1'),
} as const;

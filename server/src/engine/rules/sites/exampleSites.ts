/**
 * The cluster of the guide (CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順, 3-1-7): two servers with a dedicated
 * interconnect, a management group, and a business group whose virtual computer name `vcom` stands on 192.168.0.12; and
 * the monitor of the servers themselves, which the product puts into every cluster. Nothing is wrong with it.
 */
export const guideCluster = `<?xml version="1.0" encoding="ASCII"?>
<root>
  <all><charset>ASCII</charset><serveros>windows</serveros><encode>SJIS</encode></all>
  <cluster><name>cluster</name></cluster>
  <server name="server1">
    <priority>0</priority>
    <device id="0"><type>lan</type><info>10.0.0.1</info></device>
    <device id="1"><type>lan</type><info>192.168.0.1</info></device>
    <device id="400"><type>mdc</type><info>10.0.0.1</info></device>
  </server>
  <server name="server2">
    <priority>1</priority>
    <device id="0"><type>lan</type><info>10.0.0.2</info></device>
    <device id="1"><type>lan</type><info>192.168.0.2</info></device>
    <device id="400"><type>mdc</type><info>10.0.0.2</info></device>
  </server>
  <heartbeat>
    <types name="lankhb"/>
    <lankhb name="lankhb1"><priority>0</priority><device>0</device></lankhb>
    <lankhb name="lankhb2"><priority>1</priority><device>1</device></lankhb>
  </heartbeat>
  <group name="ManagementGroup">
    <resource name="fip@ManagementIP"/>
  </group>
  <group name="failover1">
    <resource name="fip@fip1"/>
    <resource name="md@md1"/>
    <resource name="vcom@vcom1"/>
  </group>
  <resource>
    <types name="fip"/>
    <fip name="ManagementIP"><parameters><ip>192.168.0.11</ip></parameters></fip>
    <fip name="fip1"><parameters><ip>192.168.0.12</ip></parameters></fip>
    <types name="md"/>
    <md name="md1"><parameters><volumemountpoint>E:</volumemountpoint><cpvolumemountpoint>D:</cpvolumemountpoint></parameters></md>
    <types name="vcom"/>
    <vcom name="vcom1"><parameters><vcomname>vcom</vcomname><target>fip1</target></parameters></vcom>
  </resource>
  <monitor>
    <types name="userw"/>
    <userw name="userw"><relation><type>cls</type><name>LocalServer</name></relation></userw>
    <types name="fipw"/>
    <fipw name="fipw1"><target>fip1</target><relation><type>rsc</type><name>fip1</name></relation></fipw>
  </monitor>
</root>
`;

/** The guide's cluster with one piece of its text replaced; throws when the piece is not there exactly once. */
export function guideClusterWith(piece: string, replacement: string): string {
  const parts = guideCluster.split(piece);
  if (parts.length !== 2) throw new Error(`the guide's cluster holds ${parts.length - 1} times: ${piece}`);
  return parts.join(replacement);
}

/** The cluster with one resource in a group of its own that runs on server2 alone, and the group failover1 on server1 alone. */
export function apart(text: string, resource: string): string {
  const policy = (server: string) => `<policy name="${server}"><order>0</order></policy>`;
  const member = `<resource name="${resource}"/>`;
  return text
    .replace(member, '')
    .replace(
      '<group name="failover1">',
      `<group name="failover2">${policy('server2')}${member}</group>\n  <group name="failover1">${policy('server1')}`,
    );
}

/** The cluster with a third server, without mirror connect, on which the group failover1 never starts. */
export function withThirdServer(text: string): string {
  const devices =
    '<device id="0"><type>lan</type><info>10.0.0.3</info></device><device id="1"><type>lan</type><info>192.168.0.3</info></device>';
  const policies = '<policy name="server1"><order>0</order></policy><policy name="server2"><order>1</order></policy>';
  return text
    .replace('  <heartbeat>', `  <server name="server3"><priority>2</priority>${devices}</server>\n  <heartbeat>`)
    .replace('<group name="failover1">', `<group name="failover1">${policies}`);
}

/** A site of one server, which the product's editions without failover are: its own name and address are right there. */
export const singleServer = `<?xml version="1.0" encoding="ASCII"?>
<root>
  <all><charset>ASCII</charset><serveros>windows</serveros><encode>SJIS</encode></all>
  <cluster><name>single</name></cluster>
  <server name="server1">
    <priority>0</priority>
    <device id="0"><type>lan</type><info>192.168.0.1</info></device>
  </server>
</root>
`;

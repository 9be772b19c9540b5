/** A small cluster in which everything names something else, with the files of its servers. */
export const namedCluster = {
  'clp.conf': `<?xml version="1.0" encoding="ASCII"?>
<root>
  <all><charset>ASCII</charset><serveros>windows</serveros></all>
  <cluster><name>cluster</name></cluster>
  <server name="sv1">
    <priority>0</priority>
    <device id="0"><type>lan</type><info>10.0.0.1</info></device>
    <device id="1"><type>lan</type><info>192.168.0.1</info></device>
  </server>
  <server name="sv2">
    <priority>1</priority>
    <device id="0"><type>lan</type><info>10.0.0.2</info></device>
    <device id="1"><type>lan</type><info>192.168.0.2</info></device>
  </server>
  <heartbeat>
    <types name="lankhb"/>
    <lankhb name="lankhb1"><priority>0</priority><device>0</device></lankhb>
    <lankhb name="lankhb2"><priority>1</priority><device>1</device></lankhb>
  </heartbeat>
  <group name="failover1">
    <policy name="sv1"><order>0</order></policy>
    <policy name="SV2"><order>1</order></policy>
    <resource name="fip@fip1"/>
    <resource name="vcom@vcom1"/>
    <resource name="service@service1"/>
  </group>
  <resource>
    <types name="fip"/>
    <fip name="fip1"><parameters><ip>192.168.0.12</ip></parameters></fip>
    <types name="vcom"/>
    <vcom name="vcom1"><parameters><vcomname>ofc</vcomname><target>fip1</target></parameters></vcom>
    <types name="service"/>
    <service name="service1"><parameters><name>OfficeScan 𠮷</name></parameters><depend name="vcom1"/></service>
  </resource>
  <monitor>
    <types name="fipw"/>
    <fipw name="fipw1"><target>fip1</target><relation><type>rsc</type><name>fip1</name></relation></fipw>
    <types name="servicew"/>
    <servicew name="servicew1"><target> service1 </target><relation><type>grp</type><name>failover1</name></relation></servicew>
    <types name="userw"/>
    <userw name="userw"><target/><relation><type>cls</type><name>LocalServer</name></relation></userw>
  </monitor>
</root>
`,
  'clusterconf.json': '{ "nodes": { "sv1": { "files": ["sv1/**"] } } }\n',
  'sv1/hosts': '192.168.0.1\tsv1 sv1.example.com\r\n192.168.0.12\tOFC\r\n10.9.9.9\tother\r\n',
  'sv1/ofcscan.ini':
    '[INI_SERVER_SECTION]\r\nMaster_DomainName=192.168.0.12\r\nMasterDirectory=\\\\ofc\\ofcscan\r\nX=1\r\nx=2\r\n',
} as const;

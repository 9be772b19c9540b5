/**
 * A Linux cluster of two servers with two mirror disks, the second one with the ports that a second one needs, and a
 * disk on a volume group. Nothing is wrong with it.
 */
export const linuxDisks = `<?xml version="1.0" encoding="ASCII"?>
<root>
  <all><charset>ASCII</charset><serveros>linux</serveros><encode>EUC-JP</encode></all>
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
  <group name="failover1">
    <resource name="fip@fip1"/>
    <resource name="md@md1"/>
    <resource name="md@md2"/>
    <resource name="volmgr@volmgr1"/>
    <resource name="disk@disk1"/>
    <resource name="exec@exec1"/>
  </group>
  <resource>
    <types name="fip"/>
    <fip name="fip1"><parameters><ip>192.168.0.12</ip></parameters></fip>
    <types name="md"/>
    <md name="md1"><parameters>
      <netdev id="0"><priority>0</priority><device>400</device><mdcname>mdc1</mdcname></netdev>
      <nmppath>/dev/NMP1</nmppath><mount><point>/mnt/md1</point></mount>
      <diskdev><dppath>/dev/sdb2</dppath><cppath>/dev/sdb1</cppath></diskdev><fs>ext4</fs>
    </parameters></md>
    <md name="md2"><parameters>
      <netdev id="0"><priority>0</priority><device>400</device><mdcname>mdc1</mdcname></netdev>
      <nmppath>/dev/NMP2</nmppath><mount><point>/mnt/md2</point></mount>
      <diskdev><dppath>/dev/sdc2</dppath><cppath>/dev/sdc1</cppath></diskdev><fs>ext4</fs>
      <mddriver><port>29052</port><hbport>29032</hbport><ack2port>29072</ack2port></mddriver>
    </parameters></md>
    <types name="volmgr"/>
    <volmgr name="volmgr1"><parameters><type>lvm</type><devname>vg1</devname></parameters></volmgr>
    <types name="disk"/>
    <disk name="disk1"><parameters>
      <disktype>lvm</disktype><device>/dev/vg1/lv1</device><fs>ext4</fs><mount><point>/mnt/disk1</point></mount>
    </parameters></disk>
    <types name="exec"/>
    <exec name="exec1"><parameters><act><path>start.sh</path></act><deact><path>stop.sh</path></deact></parameters></exec>
  </resource>
  <monitor>
    <types name="userw"/>
    <userw name="userw"><relation><type>cls</type><name>LocalServer</name></relation></userw>
    <types name="mdw"/>
    <mdw name="mdw1"><target/><relation><type>cls</type><name>LocalServer</name></relation><parameters><object>md1</object></parameters></mdw>
    <mdw name="mdw2"><target/><relation><type>cls</type><name>LocalServer</name></relation><parameters><object>md2</object></parameters></mdw>
    <types name="mdnw"/>
    <mdnw name="mdnw1"><target/><relation><type>cls</type><name>LocalServer</name></relation><parameters><object>md1</object></parameters></mdnw>
    <mdnw name="mdnw2"><target/><relation><type>cls</type><name>LocalServer</name></relation><parameters><object>md2</object></parameters></mdnw>
    <types name="fipw"/>
    <fipw name="fipw1"><target>fip1</target><relation><type>rsc</type><name>fip1</name></relation></fipw>
  </monitor>
</root>
`;

/** That cluster with one piece of its text replaced; throws when the piece is not there exactly once. */
export function linuxDisksWith(piece: string, replacement: string): string {
  const parts = linuxDisks.split(piece);
  if (parts.length !== 2) throw new Error(`the Linux cluster holds ${parts.length - 1} times: ${piece}`);
  return parts.join(replacement);
}

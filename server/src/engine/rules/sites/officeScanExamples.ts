import { guideCluster } from './exampleSites';

/** The registry keys that the guide has synchronised, as the registry spells them. */
const KEYS = ['Database Backup', 'OfficeScan', 'Solar'].map(
  (key) => `HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro\\${key}`,
);

const REGISTRY = `    <types name="regsync"/>
    <regsync name="regsync1"><parameters>${KEYS.map((key, id) => `<list id="${id}"><key>${key}</key></list>`).join('')}</parameters></regsync>
`;

const SERVICES = `    <types name="service"/>
    <service name="service_MasterService"><parameters><name>OfficeScan Master Service</name><target>vcom1</target></parameters></service>
    <service name="service_ControlManager"><parameters><name>OfficeScan Control Manager Agent</name><target>vcom1</target></parameters></service>
`;

const MONITORS = `    <types name="vcomw"/>
    <vcomw name="vcomw1"><target>vcom1</target><relation><type>cls</type><name>LocalServer</name></relation><emergency><action>4</action></emergency></vcomw>
    <types name="mdnw"/>
    <mdnw name="mdnw1"><target/><relation><type>rsc</type><name>md1</name></relation><parameters><object>md1</object></parameters><emergency><action>1</action></emergency></mdnw>
    <types name="mdw"/>
    <mdw name="mdw1"><target/><relation><type>rsc</type><name>md1</name></relation><parameters><object>md1</object></parameters><emergency><action>1</action></emergency></mdw>
    <types name="servicew"/>
    <servicew name="servicew_MasterService"><target>service_MasterService</target><relation><type>grp</type><name>failover1</name></relation><emergency><threshold><restart>0</restart></threshold></emergency></servicew>
    <servicew name="servicew_ControlManager"><target>service_ControlManager</target><relation><type>grp</type><name>failover1</name></relation><emergency><threshold><restart>0</restart></threshold></emergency></servicew>
`;

/**
 * The guide's cluster after 3-3-8, with the management server on it: the registry synchronisation, the services and
 * their monitors. Nothing is wrong with it.
 */
export const officeScanCluster = [
  [
    '    <resource name="vcom@vcom1"/>\n',
    '    <resource name="vcom@vcom1"/>\n    <resource name="regsync@regsync1"/>\n    <resource name="service@service_MasterService"/>\n    <resource name="service@service_ControlManager"/>\n',
  ],
  ['  </resource>\n', `${REGISTRY}${SERVICES}  </resource>\n`],
  [
    '<name>fip1</name></relation></fipw>\n',
    '<name>fip1</name></relation><parameters><monmii>1</monmii></parameters><emergency><threshold><restart>1</restart></threshold></emergency></fipw>\n',
  ],
  ['  </monitor>\n', `${MONITORS}  </monitor>\n`],
].reduce((text, [piece = '', replacement = '']) => replacedOnce(text, piece, replacement), guideCluster);

/** That cluster with one piece of its text replaced; throws when the piece is not there exactly once. */
export function officeScanClusterWith(piece: string, replacement: string): string {
  return replacedOnce(officeScanCluster, piece, replacement);
}

function replacedOnce(text: string, piece: string, replacement: string): string {
  const parts = text.split(piece);
  if (parts.length !== 2) throw new Error(`the cluster holds ${parts.length - 1} times: ${piece}`);
  return parts.join(replacement);
}

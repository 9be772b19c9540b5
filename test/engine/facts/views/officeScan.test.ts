import { describe, expect, test } from 'vitest';
import { exampleSite, workspaceOf } from '../../../../server/src/engine/rules/exampleSite';
import { guideCluster, guideClusterWith, singleServer } from '../../../../server/src/engine/rules/sites/exampleSites';
import { officeScanCluster } from '../../../../server/src/engine/rules/sites/officeScanExamples';

type Files = Readonly<Record<string, string>>;

function viewOf(files: Files) {
  const site = exampleSite({ name: '', finds: [], files });
  const [found] = workspaceOf(site.files.values(), []).snapshot().sites;
  return found?.views.officeScan;
}

const directory = (host: string) => `MasterDirectory=\\\\${host}\\ofcscan\r\n`;
const declared = '{ "products": { "officescan": { "version": "8.0" } } }';

/** A second group that does some work and has no virtual computer name. */
const twoGroups = guideClusterWith(
  '  <group name="failover1">',
  '  <group name="web"><resource name="fip@fip2"/><resource name="script@web1"/></group>\n  <group name="failover1">',
).replace(
  '    <types name="md"/>',
  '    <fip name="fip2"><parameters><ip>192.168.0.13</ip></parameters></fip><types name="script"/><script name="web1"/>\n    <types name="md"/>',
);

describe('the group of the management server', () => {
  test.each<readonly [string, Files, string | undefined, boolean]>([
    ['a service resource of the product', { 'clp.conf': officeScanCluster }, 'failover1', true],
    ['nothing shows it', { 'clp.conf': guideCluster }, undefined, false],
    ['a share under the virtual name', { 'clp.conf': twoGroups, 'ofcscan.ini': directory('VCOM') }, 'failover1', true],
    ['a share under another name', { 'clp.conf': guideCluster, 'ofcscan.ini': directory('old') }, 'failover1', false],
    [
      'of two groups the one with a name',
      { 'clp.conf': twoGroups, 'ofcscan.ini': directory('old') },
      'failover1',
      false,
    ],
    [
      'the address that agents are told',
      { 'clp.conf': twoGroups, 'ofcscan.ini': 'Master_DomainName=192.168.0.13' },
      'web',
      true,
    ],
    [
      'the address of the WebManager',
      { 'clp.conf': guideCluster, 'ofcscan.ini': 'Master_DomainName=192.168.0.11' },
      undefined,
      false,
    ],
    [
      'the file of an agent',
      { 'clp.conf': guideCluster, 'ofcscan.ini': 'Master_DomainName=10.9.9.9' },
      undefined,
      false,
    ],
    ['clusterconf.json says so', { 'clp.conf': guideCluster, 'clusterconf.json': declared }, 'failover1', false],
    ['a single server', { 'clp.conf': singleServer, 'ofcscan.ini': directory('server1') }, undefined, false],
    ['a Linux cluster', { 'clp.conf': officeScanCluster.replace('>windows<', '>linux<') }, undefined, false],
    ['no cluster at all', { 'ofcscan.ini': directory('vcom') }, undefined, false],
  ])('%s', (_, files, group, certain) => {
    const view = viewOf(files);
    expect(view?.group?.fact.name.value).toBe(group);
    expect(view?.certain).toBe(certain);
  });
});

describe('the services of the product', () => {
  test.each([
    ['OfficeScan Master Service', 'master'],
    ['officescan  master service', 'master'],
    ['ofcservice', 'master'],
    ['Apex One Master Service', 'master'],
    ['OfficeScan Control Manager Agent', 'controlManager'],
    ['Trend Micro Policy Server for Cisco NAC', 'policyServer'],
    ['World Wide Web Publishing Service', undefined],
    ['OfficeScan NT Listener', undefined],
  ])('%s is %s', (name, role) => {
    const cluster = guideClusterWith(
      '  </resource>',
      `<service name="s"><parameters><name>${name}</name></parameters></service>\n  </resource>`,
    );
    expect(viewOf({ 'clp.conf': cluster })?.services.map((service) => service.role)).toEqual(role ? [role] : []);
  });
});

describe('the policy server', () => {
  const key =
    'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro\\AntiBody Policy Service]\r\n';

  const services = (...names: readonly string[]) =>
    [
      'Windows Registry Editor Version 5.00',
      ...names.map(
        (name) => `[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services${name}]\r\n"Start"=dword:00000003`,
      ),
    ].join('\r\n\r\n');
  const own = services('\\OfcCMAgent', '\\ofcservice');
  const onBoth = (first: string, second: string) => ({
    'clp.conf': officeScanCluster,
    'server1/services.reg': first,
    'server2/services.reg': second,
  });

  test.each<readonly [string, Files, boolean | undefined]>([
    ['nothing tells', { 'clp.conf': officeScanCluster }, undefined],
    ['a computer has its key', { 'clp.conf': officeScanCluster, 'server1/a.reg': key }, true],
    [
      'a service resource',
      {
        'clp.conf': officeScanCluster.replace(
          '>OfficeScan Control Manager Agent<',
          '>Trend Micro Policy Server for Cisco NAC<',
        ),
      },
      true,
    ],
    ['the services of the product on both servers, without it', onBoth(own, own), false],
    ['all services of both servers, without it', onBoth(services('', '\\Dhcp'), services('', '\\Dhcp')), false],
    ['the services of one server', onBoth(own, services('\\Dhcp')), undefined],
    ['one service of each server', onBoth(services('\\ofcservice'), services('\\ofcservice')), undefined],
    [
      'the service on one of both',
      onBoth(own, own.replace(/$/, '\r\n"DisplayName"="Trend Micro Policy Server for Cisco NAC"\r\n')),
      true,
    ],
    [
      'clusterconf.json goes before what lies about',
      {
        'clp.conf': officeScanCluster,
        'server1/a.reg': key,
        'clusterconf.json': declared.replace('"8.0"', '"8.0", "policyServer": false'),
      },
      false,
    ],
  ])('%s', (_, files, installed) => {
    expect(viewOf(files)?.policyServer).toBe(installed);
  });
});

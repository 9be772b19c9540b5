import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clpConfElements } from '../../../server/src/engine/knowledge/clpConf';
import { elementKnowledge, iniKnowledge, registryKnowledge } from '../../../server/src/engine/knowledge/lookup';
import { ofcscanIniKeys } from '../../../server/src/engine/knowledge/ofcscanIni';
import { ofcserverIniKeys } from '../../../server/src/engine/knowledge/ofcserverIni';
import { officeScanRegistryValues } from '../../../server/src/engine/knowledge/officeScanRegistry';
import { registryServices } from '../../../server/src/engine/knowledge/registryServices';
import { registryValues } from '../../../server/src/engine/knowledge/registryValues';

const runs = { numRuns: Number(process.env['CLUSTERCONF_RUNS'] ?? 500), seed: 20080 };

describe('a key of an ini file', () => {
  const known = iniKnowledge(ofcscanIniKeys);

  test.each([
    ['MasterDirectory', 'MasterDirectory'],
    ['masterdirectory', 'MasterDirectory'],
    ['MASTER_DOMAINNAME', 'Master_DomainName'],
    ['URLFilterAWSL_InOffice000', 'URLFilterAWSL_InOffice#'],
    ['urlfilterawsl_inoffice12', 'URLFilterAWSL_InOffice#'],
    ['Ini1.Key', 'Ini#.Key'],
    ['REG11.KEY', 'Reg#.Key'],
    ['c1', 'c1'],
  ])('%s is %s', (key, name) => {
    expect(known(key)?.name).toBe(name);
  });

  test.each([
    '',
    'c2',
    'Ini.Key',
    'Ini#.Key',
    'Ini1.Keys',
    'URLFilterAWSL_InOffice',
    'URLFilterAWSL_InOffice#',
    'Master_DomainName1',
    'Master_DomianName',
    ' MasterDirectory',
    'ＭasterDirectory',
    '𠮷1',
    '__proto__',
    'constructor',
  ])('%j is not known', (key) => {
    expect(known(key)).toBeUndefined();
  });

  test('is looked for in the table it was made of', () => {
    expect(known('CCCASOBLUpdateMinute')).toBeUndefined();
    expect(iniKnowledge(ofcserverIniKeys)('cccasoblupdateminute')?.name).toBe('CCCASOBLUpdateMinute');
    expect(iniKnowledge([])('MasterDirectory')).toBeUndefined();
  });

  test('is found whatever its case and number', () => {
    const cases = fc.record({
      entry: fc.constantFrom(...ofcscanIniKeys),
      upper: fc.boolean(),
      number: fc.nat({ max: 99999 }),
    });
    fc.assert(
      fc.property(cases, ({ entry, upper, number }) => {
        const key = entry.name.replace('#', String(number));
        expect(known(upper ? key.toUpperCase() : key.toLowerCase())).toBe(entry);
      }),
      runs,
    );
  });
});

describe('an element of clp.conf', () => {
  test.each([
    ['cluster/name', 'cluster/name'],
    ['server@name', 'server@name'],
    ['server/device@id', 'server/device@id'],
    ['resource/fip/parameters/ip', 'resource/fip/parameters/ip'],
    ['resource/fip@name', 'resource/any@name'],
    ['resource/fip/depend@name', 'resource/any/depend@name'],
    ['resource/unheardof/act/action', 'resource/any/act/action'],
    ['resource/types@name', 'resource/types@name'],
    ['monitor/fipw/target', 'monitor/fipw/target'],
    ['monitor/sqlserverw/target', 'monitor/any/target'],
    ['monitor/mysqlw/parameters/password', 'monitor/any/parameters/password'],
    ['monitor/fipw/emergency/threshold/restart', 'monitor/fipw/emergency/threshold/restart'],
    ['monitor/mdw/emergency/threshold/restart', 'monitor/any/emergency/threshold/restart'],
    ['heartbeat/lankhb/device', 'heartbeat/any/device'],
    ['networkpartition/pingnp/grp/list/ip', 'networkpartition/pingnp/grp/list/ip'],
    ['group/resource', 'group/resource'],
  ])('%s is %s', (path, name) => {
    expect(elementKnowledge(path)?.name).toBe(name);
  });

  test.each([
    '',
    'root/cluster/name',
    'Cluster/Name',
    'cluster',
    'server/any/type',
    'resource/fip/ip',
    'monitor/fipw/tarrget',
    'resource/any',
    'any/depend',
    'a/b/c/d',
    '__proto__',
  ])('%j is not known', (path) => {
    expect(elementKnowledge(path)).toBeUndefined();
  });

  test('is found by its own name, every one', () => {
    expect(clpConfElements.filter((entry) => elementKnowledge(entry.name) !== entry)).toEqual([]);
  });
});

describe('a registry value', () => {
  const adapter = '{0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9}';
  const adapters = '{4D36E972-E325-11CE-BFC1-08002BE10318}';
  const bind = 'Services\\Tcpip\\Linkage\\Bind';
  const address = 'Services\\Tcpip\\Parameters\\Interfaces\\{guid}\\IPAddress';
  const connection = `Control\\Network\\${adapters}\\{guid}\\Connection\\Name`;
  const build = 'SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\CurrentBuildNumber';

  test.each([
    ['HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Linkage', 'Bind', bind],
    ['HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet001\\Services\\Tcpip\\Linkage', 'bind', bind],
    ['HKEY_LOCAL_MACHINE\\OFFLINE\\ControlSet002\\services\\tcpip\\linkage', 'BIND', bind],
    ['Services\\Tcpip\\Linkage', 'Bind', bind],
    [`Services\\Tcpip\\Parameters\\Interfaces\\${adapter}`, 'IPAddress', address],
    [`Services\\Tcpip\\Parameters\\Interfaces\\${adapter.toLowerCase()}`, 'IPAddress', address],
    ['Services\\Tcpip\\Parameters\\Interfaces\\{guid}', 'IPAddress', address],
    [`SYSTEM\\CurrentControlSet\\Control\\Network\\${adapters}\\${adapter}\\Connection`, 'Name', connection],
    ['HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion', 'CurrentBuildNumber', build],
    ['HKLM\\Software\\Microsoft\\Windows NT\\CurrentVersion', 'currentbuildnumber', build],
    ['HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\ofcservice', 'Start', 'Services\\{service}\\Start'],
    [
      'HKLM\\SYSTEM\\ControlSet001\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client',
      'enabled',
      'Control\\SecurityProviders\\SCHANNEL\\Protocols\\{protocol}\\{side}\\Enabled',
    ],
    [
      'HKLM\\SOFTWARE\\Wow6432Node\\Microsoft\\.NETFramework\\v4.0.30319',
      'SchUseStrongCrypto',
      'SOFTWARE\\Microsoft\\.NETFramework\\{version}\\SchUseStrongCrypto',
    ],
  ])('%s %s is known', (key, value, name) => {
    expect(registryKnowledge(key, value)?.name).toBe(name);
  });

  test.each([
    ['', ''],
    ['Services\\Tcpip6\\Linkage', 'Bind'],
    ['Services\\Tcpip\\Linkage\\Disabled', 'Bind'],
    ['Services\\Tcpip\\Linkage', 'Bin'],
    ['Services\\ofcservice\\Parameters', 'Start'],
    ['Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2', 'Enabled'],
    ['Services\\Tcpip\\Linkage', ''],
    ['Services\\Tcpip\\Parameters\\Interfaces\\{0A1B2C3D}', 'IPAddress'],
    [`Services\\Tcpip\\Parameters\\Interfaces\\${adapter}\\sub`, 'IPAddress'],
    [`Control\\Network\\${adapter}\\${adapter}\\Connection`, 'Name'],
    ['HKEY_CURRENT_USER\\Software\\Microsoft\\Windows NT\\CurrentVersion', 'CurrentBuildNumber'],
  ])('%j %j is not known', (key, value) => {
    expect(registryKnowledge(key, value)).toBeUndefined();
  });

  test('is found by its own name, every one', () => {
    const lost = [...registryValues, ...registryServices, ...officeScanRegistryValues].filter((entry) => {
      const cut = entry.name.lastIndexOf('\\');
      return registryKnowledge(entry.name.slice(0, cut), entry.name.slice(cut + 1)) !== entry;
    });
    expect(lost).toEqual([]);
  });
});

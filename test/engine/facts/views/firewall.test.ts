import { describe, expect, test } from 'vitest';
import type { ComputerFirewall } from '../../../../server/src/engine/facts/views/firewall';
import { exampleSite, workspaceOf } from '../../../../server/src/engine/rules/exampleSite';
import { guideCluster } from '../../../../server/src/engine/rules/sites/exampleSites';
import {
  allowRule,
  firewallExport,
  firewallFile,
  netshRule,
  openings,
  openServer,
  profileKey,
  profiles,
  rulesKey,
} from '../../../../server/src/engine/rules/sites/firewallExamples';

type Texts = Readonly<Record<string, string>>;

function firewalls(files: Texts): readonly ComputerFirewall[] {
  const site = exampleSite({ name: '', finds: [], files });
  return workspaceOf(site.files.values(), []).snapshot().sites[0]?.views.firewall ?? [];
}

/** The firewall of server1 of the guide's cluster. */
function server1(text: string, more: Texts = {}): ComputerFirewall {
  const [found] = firewalls({ 'clp.conf': guideCluster, 'server1/firewall.reg': text, ...more });
  if (found === undefined) throw new Error('no firewall');
  return found;
}

/** Why TCP 29001 is closed, and in which profiles; empty when it is open. */
function verdict(...rules: readonly string[]): string {
  const port = server1(firewallExport(...rules)).ports.find(({ need }) => need.port === 29001);
  return port === undefined || port.closedIn.length === 0 ? '' : `${port.because.why} ${port.closedIn.join(' ')}`;
}

const ALL = 'domain private public';
const block = (fields: string) => `"b"="v2.10|Action=Block|Active=TRUE|Dir=In|${fields}Name=b|"`;
const open = (fields: string, active = 'TRUE') => allowRule(`a${fields.length}`, fields, active);

describe('a port', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['nothing speaks of', [], `missing ${ALL}`],
    ['by number', [open('Protocol=6|LPort=29001|')], ''],
    ['in a range', [open('Protocol=6|LPort2_10=28000-30000|')], ''],
    ['any port of the protocol', [open('Protocol=6|')], ''],
    ['any protocol', [open('')], ''],
    ['any port, of a program of its own', [open('App=C:\\\\CLUSTERPRO\\\\bin\\\\x.exe|')], ''],
    ['any port, of another program', [open('App=C:\\\\x.exe|')], `missing ${ALL}`],
    ['any port, of a user', [open('LUAuth=O|')], `missing ${ALL}`],
    ['by number, of a user, which is unknown and so not wrong', [open('Protocol=6|LPort=29001|LUAuth=O|')], ''],
    ['by number, of another program', [open('Protocol=6|LPort=29001|App=C:\\\\x.exe|')], `other-program ${ALL}`],
    ['inactive', [open('Protocol=6|LPort=29001|', 'FALSE')], `inactive ${ALL}`],
    ['the other protocol', [open('Protocol=17|LPort=29001|')], `other-protocol ${ALL}`],
    ['a word beside', [open('Protocol=6|LPort=RPC|')], `missing ${ALL}`],
    ['in one profile', [open('Protocol=6|LPort=29001|Profile=Private|')], 'missing domain public'],
    ['blocked', [open('Protocol=6|LPort=29001|'), block('Protocol=6|LPort=29001|')], `blocked ${ALL}`],
    ['blocked in one profile', [open('Protocol=6|'), block('Protocol=6|Profile=Public|')], 'blocked public'],
    ['another protocol blocked', [open('Protocol=6|'), block('Protocol=17|')], ''],
    ['blocked for the other server', [open('Protocol=6|'), block('RA4=10.0.0.2|')], `blocked ${ALL}`],
    ['blocked for strangers', [open('Protocol=6|'), block('RA4=203.0.113.0/24|')], ''],
    ['blocked for the other server by its own address', [open(''), block('RA4=10.0.0.1|')], ''],
  ])('%s', (_, rules, expected) => expect(verdict(...rules)).toBe(expected));

  test('that both protocols need is missing, not opened for the wrong one', () => {
    const { ports } = server1(firewallExport(openings.tcp));
    const udp = ports.find(({ need }) => need.protocol === 'UDP' && need.port === 29003);
    expect(udp?.because.why).toBe('missing');
  });
});

describe('the evidence is complete', () => {
  test.each<readonly [string, string, boolean]>([
    ['all profiles on, and the rules of Windows', openServer, true],
    ['no profiles', firewallFile(rulesKey([openings.tcp])), false],
    [
      'one profile off',
      firewallFile(profileKey('DomainProfile', 'dword:00000000'), ...profiles.slice(1), rulesKey([])),
      false,
    ],
    ['an extract', openServer.replace('CoreNet-', 'Own-'), false],
    ['written by hand', openServer.replace('\r\n\r\n', '\r\n\r\n; 𠮷野\r\n'), false],
  ])('%s', (_, text, expected) => expect(server1(text).certain).toBe(expected));

  test('profiles may be in another file of the same computer', () => {
    const { certain } = server1(firewallFile(rulesKey([])), { 'server1/profiles.reg': firewallFile(...profiles) });
    expect(certain).toBe(true);
  });

  test('but not where nothing tells the computer', () => {
    const [found] = firewalls({ 'clp.conf': guideCluster, 'firewall.reg': openServer });
    expect(found).toMatchObject({ computer: undefined, isServer: true, certain: false });
  });
});

describe('group policy', () => {
  const policy = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall';
  const closed = (more: string) =>
    server1(firewallExport(openings.tcp, openings.echo), { 'server1/policy.reg': firewallFile(more) });

  test('goes before the settings of the computer', () => {
    const off = closed(`[${policy}\\PublicProfile]\r\n"EnableFirewall"=dword:00000000`);
    expect(off.filtering).toEqual(['domain', 'private']);
  });

  test('may keep its rules from counting', () => {
    const ignored = closed(`[${policy}\\DomainProfile]\r\n"AllowLocalPolicyMerge"=dword:00000000`);
    expect(ignored.ports.find(({ need }) => need.port === 29001)?.closedIn).toEqual(['domain']);
  });
});

test('a listing without programs opens a port by its number only', () => {
  const rule = (name: string, ...port: readonly [string, string][]) =>
    netshRule(name, ['Enabled', 'Yes'], ['Direction', 'In'], ['Protocol', 'TCP'], ...port, ['Action', 'Allow']);
  const listing = [rule('program', ['LocalPort', 'Any']), rule('port', ['LocalPort', '29002']), 'Ok.'].join('\r\n');
  const [found] = firewalls({ 'clp.conf': guideCluster, 'server1/netsh-firewall.txt': listing });
  const openPorts = found?.ports.filter(({ closed }) => !closed).map(({ need }) => need.port);
  expect(openPorts).toEqual([29002]);
  expect(found?.certain).toBe(false);
});

test('of two captures of one computer the better one counts', () => {
  const rule = netshRule('x', ['Enabled', 'Yes'], ['Direction', 'In'], ['Protocol', 'Any'], ['Action', 'Allow']);
  const { certain, ports } = server1(firewallExport(), { 'server1/a-netsh-firewall.txt': `${rule}\r\nOk.\r\n` });
  expect(certain).toBe(true);
  expect(ports.every(({ closed }) => closed)).toBe(true);
});

test('a computer that needs no port has no firewall to judge', () => {
  expect(firewalls({ 'firewall.reg': openServer })).toEqual([]);
  expect(
    firewalls({ 'clp.conf': guideCluster.replace('>windows<', '>linux<'), 'server1/firewall.reg': openServer }),
  ).toEqual([]);
});

test('on Windows Server 2003 the lists of both profiles count, and those of group policy beside them', () => {
  const list = (root: string, profile: string, ...ports: readonly string[]) =>
    [`[${root}\\${profile}\\GloballyOpenPorts\\List]`, ...ports.map((port) => `"${port}"="${port}:*:Enabled:𠮷"`)].join(
      '\r\n',
    );
  const local = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy';
  const policy = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall';
  const found = server1(
    firewallFile(list(local, 'DomainProfile', '29001:TCP', '29002:TCP'), list(local, 'StandardProfile', '29001:TCP')),
    { 'server1/policy.reg': firewallFile(list(policy, 'StandardProfile', '29003:TCP')) },
  );
  const closedIn = (port: number) => found.ports.find(({ need }) => need.port === port)?.closedIn;
  expect([29001, 29002, 29003].map(closedIn)).toEqual([[], ['private'], ['domain']]);
  expect(found.certain).toBe(false);
});

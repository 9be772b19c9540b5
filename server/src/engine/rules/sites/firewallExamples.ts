const NEWLINE = '\r\n';
const POLICY = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy';

/** The key of the rules, at which is told what is not among them. */
export const RULES_KEY = `${POLICY}\\FirewallRules`;

/** A .reg file with these keys. */
export function firewallFile(...keys: readonly string[]): string {
  return ['Windows Registry Editor Version 5.00', '', ...keys.flatMap((key) => [key, ''])].join(NEWLINE);
}

/** One profile as an export has it; the data is that of `EnableFirewall`. */
export function profileKey(name: 'DomainProfile' | 'StandardProfile' | 'PublicProfile', enabled = 'dword:00000001') {
  return [`[${POLICY}\\${name}]`, `"EnableFirewall"=${enabled}`].join(NEWLINE);
}

/** All profiles with the firewall on. */
export const profiles = [profileKey('DomainProfile'), profileKey('StandardProfile'), profileKey('PublicProfile')];

/** The rules of an export; one that Windows brings along is the first. Marks of a finding may go round `key`. */
export function rulesKey(rules: readonly string[], key = RULES_KEY): string {
  const ownRule =
    '"CoreNet-DHCP-In"="v2.10|Action=Allow|Active=TRUE|Dir=In|Protocol=17|LPort=68|RPort=67|App=%SystemRoot%\\\\system32\\\\svchost.exe|Svc=dhcp|Name=@FirewallAPI.dll,-25301|"';
  return [`[${key}]`, ownRule, ...rules].join(NEWLINE);
}

/** An inbound rule that allows; `fields` are what follows the direction, with a bar at the end. */
export function allowRule(id: string, fields: string, active = 'TRUE'): string {
  return `"${id}"="v2.10|Action=Allow|Active=${active}|Dir=In|${fields}Name=${id}|"`;
}

export const TCP_PORTS = 'LPort=29001|LPort=29002|LPort=29003|LPort=29004|LPort=29005|LPort=29007|';
export const UDP_PORTS = 'LPort=29003|LPort=29007|LPort=29106|';

/** The openings that the guide asks for (4-1-3), each as a rule. */
export const openings = {
  tcp: allowRule('CLUSTERPRO-TCP', `Protocol=6|${TCP_PORTS}`),
  udp: allowRule('CLUSTERPRO-UDP', `Protocol=17|${UDP_PORTS}`),
  echo: allowRule('CLUSTERPRO-Echo', 'Protocol=1|ICMP4=8:*|'),
} as const;

/** A whole export of a computer whose firewall is on, with these rules. */
export function firewallExport(...rules: readonly string[]): string {
  return firewallFile(...profiles, rulesKey(rules));
}

/** The export of a server that has all the openings of the guide. */
export const openServer = firewallExport(openings.tcp, openings.udp, openings.echo);

/** A rule as `netsh advfirewall firewall show rule name=all` prints it on an English Windows. */
export function netshRule(name: string, ...lines: readonly (readonly [string, string])[]): string {
  const padded = (label: string, value: string) => `${`${label}:`.padEnd(38)}${value}`;
  const all = lines.map(([label, value]) => padded(label, value));
  return ['', padded('Rule Name', name), '-'.repeat(70), ...all].join(NEWLINE);
}

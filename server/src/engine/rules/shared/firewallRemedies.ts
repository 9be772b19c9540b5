import type { ComputerFirewall } from '../../facts/views/firewall';
import type { JudgedPort } from '../../facts/views/firewallJudgement';
import type { NeededPort } from '../../facts/views/neededPorts';
import type { Remedy } from '../../fixes/remedy';
import { message, template } from '../../messages/message';
import { commandRemedy } from './commandRemedy';
import { portsLabel } from './firewallPorts';
import { type RegChange, regRemedy } from './regRemedy';

const POLICY = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy';

const open = template({ en: 'Open {ports}', ja: '{ports} を許可する' });
const openEcho = template({ en: 'Let echo requests in', ja: 'エコー要求を許可する' });

/** Rules that let the ports in from everywhere, one each: as commands, and as a .reg file. */
export function openingRemedies({ list }: ComputerFirewall, ports: readonly JudgedPort[]): readonly Remedy[] {
  const isLegacy = list.origin === 'legacy';
  const needs = ports.map(({ need }) => need);
  const title = message(open, { ports: portsLabel(ports) });
  const [first, ...rest] = needs.map((need) => (isLegacy ? legacyCommand(need) : openingCommand(need)));
  if (first === undefined) return [];
  return [
    commandRemedy(title, first, ...rest),
    regRemedy(title, ...(isLegacy ? legacyValues(needs) : ruleValues(needs))),
  ];
}

/** Rules that let the ports in from these addresses too. */
export function peerRemedy(ports: readonly JudgedPort[], addresses: readonly string[]): readonly Remedy[] {
  const [first, ...rest] = ports.map(({ need }) => `${openingCommand(need)} remoteip=${addresses.join(',')}`);
  return first === undefined ? [] : [commandRemedy(message(open, { ports: portsLabel(ports) }), first, ...rest)];
}

/** An echo request is what `ping` sends: type 8 of ICMPv4. */
export function echoRemedies({ list }: ComputerFirewall): readonly Remedy[] {
  const command =
    list.origin === 'legacy'
      ? 'netsh firewall set icmpsetting 8 enable'
      : 'netsh advfirewall firewall add rule name="CLUSTERPRO ICMPv4 Echo" dir=in action=allow protocol=icmpv4:8,any';
  return [commandRemedy(message(openEcho, {}), command)];
}

function nameOf({ owner, protocol, port }: NeededPort): string {
  return `${owner} ${protocol} ${port}`;
}

function openingCommand(need: NeededPort): string {
  const { protocol, port } = need;
  return `netsh advfirewall firewall add rule name="${nameOf(need)}" dir=in action=allow protocol=${protocol} localport=${port}`;
}

/** The command of Windows XP and Server 2003. */
function legacyCommand(need: NeededPort): string {
  return `netsh firewall add portopening ${need.protocol} ${need.port} "${nameOf(need)}" ENABLE ALL`;
}

const NUMBERS = { TCP: 6, UDP: 17 } as const;

/** In the schema of Windows 7 and Server 2008 R2, which later systems read; the firewall takes them up when it starts. */
function ruleValues(needs: readonly NeededPort[]): readonly RegChange[] {
  const values = needs.map((need) => {
    const fields = `Dir=In|Protocol=${NUMBERS[need.protocol]}|LPort=${need.port}|Name=${nameOf(need)}`;
    return [nameOf(need).replaceAll(' ', '-'), `"v2.10|Action=Allow|Active=TRUE|${fields}|"`];
  });
  return [{ key: `${POLICY}\\FirewallRules`, values: Object.fromEntries(values) }];
}

function legacyValues(needs: readonly NeededPort[]): readonly RegChange[] {
  const values = Object.fromEntries(
    needs.map((need) => {
      const entry = `${need.port}:${need.protocol}`;
      return [entry, `"${entry}:*:Enabled:${nameOf(need)}"`];
    }),
  );
  return ['DomainProfile', 'StandardProfile'].map((profile) => {
    return { key: `${POLICY}\\${profile}\\GloballyOpenPorts\\List`, values };
  });
}

import type { ComputerFirewall } from '../../facts/views/firewall';
import type { ClosedBecause, JudgedPort } from '../../facts/views/firewallJudgement';
import type { Fact } from '../../facts/vocabulary';
import type { FirewallProfileName } from '../../facts/vocabulary/firewall';
import { baseName } from '../../files/paths';
import { message, template } from '../../messages/message';
import type { Location } from '../../text/span';
import type { Related, Severity } from '../finding';

/** Ports of one computer that are closed for one and the same reason. */
export interface ClosedPorts {
  readonly firewall: ComputerFirewall;
  readonly rule: Fact<'firewallRule'>;
  readonly ports: readonly JudgedPort[];
}

/** The needed ports that are closed because of a rule, by the rule. */
export function closedBy(
  firewalls: readonly ComputerFirewall[],
  why: Exclude<ClosedBecause['why'], 'missing'>,
): readonly ClosedPorts[] {
  return firewalls.flatMap((firewall) => {
    const byRule = new Map<Fact<'firewallRule'>, JudgedPort[]>();
    for (const port of firewall.ports) {
      const { because, closed, closedIn } = port;
      // Only a block closes a port in some profiles although others have it open.
      if (because.why !== why || !(closed || (why === 'blocked' && closedIn.length > 0))) continue;
      byRule.set(because.rule, [...(byRule.get(because.rule) ?? []), port]);
    }
    return [...byRule].map(([rule, ports]) => ({ firewall, rule, ports }));
  });
}

/** An error only where the evidence is complete and the product listens on one of the ports for certain. */
export function severityOf({ certain }: ComputerFirewall, ports: readonly JudgedPort[]): Severity {
  return certain && ports.some(({ closed, need }) => closed && need.certain) ? 'error' : 'warning';
}

/** The computer's name, or the file that stands for it. */
export function computerLabel({ computer, list }: ComputerFirewall): string {
  return computer ?? baseName(list.at.path);
}

/** `TCP 29001-29005, 29007 / UDP 29106`. */
export function portsLabel(ports: readonly JudgedPort[]): string {
  const of = (protocol: string) => ports.flatMap(({ need }) => (need.protocol === protocol ? [need.port] : []));
  const parts = ['TCP', 'UDP'].map((protocol) => [protocol, rangesOf(of(protocol))] as const);
  return parts.flatMap(([protocol, ranges]) => (ranges === '' ? [] : [`${protocol} ${ranges}`])).join(' / ');
}

function rangesOf(ports: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const port of [...new Set(ports)].toSorted((left, right) => left - right)) {
    const last = ranges.at(-1);
    if (last?.to === port - 1) last.to = port;
    else ranges.push({ from: port, to: port });
  }
  return ranges.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
}

/** The products that need the ports, in the order of the ports. */
export function ownersLabel(ports: readonly JudgedPort[]): string {
  return [...new Set(ports.map(({ need }) => need.owner))].join(', ');
}

/** The profiles as netsh writes them. */
export function profilesLabel(profiles: readonly FirewallProfileName[]): string {
  return profiles.map((name) => name[0]?.toUpperCase() + name.slice(1)).join(', ');
}

const rule = template({ en: 'the rule {name}', ja: '規則 {name}' });

export function ruleNote(at: Location, name: string): Related {
  return { at, message: message(rule, { name }) };
}

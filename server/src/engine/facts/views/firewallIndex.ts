import type { Fact } from '../vocabulary';
import type { PortRange } from '../vocabulary/firewall';

/** The rules that say something of a port, whatever else they are limited to. */
export type RulesAt = (port: number) => readonly Fact<'firewallRule'>[];

/** Ranges up to this size are put down port by port; wider ones are asked each time. */
const NARROW = 16;

/** An index over rules, so that asking for some ports costs no more than reading the list once. */
export function rulesByPort(rules: readonly Fact<'firewallRule'>[]): RulesAt {
  const byPort = new Map<number, Fact<'firewallRule'>[]>();
  const wide: Fact<'firewallRule'>[] = [];
  for (const rule of rules) {
    if (rule.ports?.every(isNarrow)) for (const port of new Set(rule.ports.flatMap(portsIn))) put(byPort, port, rule);
    else wide.push(rule);
  }
  return (port) => [...(byPort.get(port) ?? []), ...wide.filter(({ ports }) => holds(ports, port))];
}

/** Whether local ports of a rule, of which none means any, hold the port. */
function holds(ports: readonly PortRange[] | undefined, port: number): boolean {
  return ports === undefined || ports.some(({ from, to }) => from <= port && port <= to);
}

function isNarrow({ from, to }: PortRange): boolean {
  return to - from < NARROW;
}

function portsIn({ from, to }: PortRange): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function put(byPort: Map<number, Fact<'firewallRule'>[]>, port: number, rule: Fact<'firewallRule'>): void {
  const under = byPort.get(port);
  if (under === undefined) byPort.set(port, [rule]);
  else under.push(rule);
}

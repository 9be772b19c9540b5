import type { RegKey, RegTree, RegValue } from '../../syntax/reg/tree';
import { dwordData, stringData } from '../../syntax/reg/values';
import type { FactCollector } from '../collector';
import { parsePortRange } from '../values/port';
import type { FirewallProfileName, PortRange } from '../vocabulary/firewall';
import { valuesOf } from './regValues';

const ICMP = 1;

/** `29001:TCP:*:Enabled:name`: port, protocol, scope, state and the name that administrators see. */
const PORT = /^(\d+):(TCP|UDP):([^:]*):(Enabled|Disabled)(?::(.*))?$/is;
/** `C:\…\program.exe:*:Enabled:name`: the colon of the drive is not one that separates. */
const PROGRAM = /^(.+):([^:\\]*):(Enabled|Disabled)(?::([^:]*))?$/is;

/** Reads the open ports of Windows XP and Server 2003. */
export function readLegacyPorts(profile: FirewallProfileName, tree: RegTree, key: RegKey, facts: FactCollector): void {
  let { end } = key.line;
  for (const value of key.values()) {
    end = value.span.end;
    const [, port = '', protocol = '', scope = '', state = '', name = ''] = matched(PORT, value, tree);
    const range = parsePortRange(port);
    if (range === undefined) continue;
    const number = protocol.toUpperCase() === 'TCP' ? 6 : 17;
    add(profile, value, facts, { id: `${port}:${protocol}`, name, scope, state, protocol: number, ports: [range] });
  }
  const place = { start: key.line.start, end };
  const heading = facts.place(key.path.span);
  facts.add('firewallRuleList', place, { origin: 'legacy', heading, whole: true, showsPrograms: true });
}

/** Reads the programs to which those systems let everything in. */
export function readLegacyPrograms(
  profile: FirewallProfileName,
  tree: RegTree,
  key: RegKey,
  facts: FactCollector,
): void {
  for (const value of key.values()) {
    const [, program, scope = '', state = '', name = ''] = matched(PROGRAM, value, tree);
    if (program !== undefined) add(profile, value, facts, { id: program, name, scope, state, program });
  }
}

/** Reads whether those systems answer to an echo request, which stands apart from their lists. */
export function readLegacyIcmp(profile: FirewallProfileName, tree: RegTree, key: RegKey, facts: FactCollector): void {
  const value = valuesOf(key).get('allowinboundechorequest');
  if (value === undefined || dwordData(value, tree) !== 1) return;
  const name = value.name.text;
  add(profile, value, facts, { id: name, name, scope: '*', state: 'enabled', protocol: ICMP, echo: true });
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  readonly state: string;
  readonly protocol?: number;
  readonly ports?: readonly PortRange[];
  readonly program?: string;
  readonly echo?: boolean;
}

function add(
  profile: FirewallProfileName,
  value: RegValue,
  facts: FactCollector,
  { id, name, scope, state, protocol, ports, program, echo = false }: Entry,
): void {
  const located = <T>(item: T) => facts.located(item, value.data);
  facts.add('firewallRule', value.span, {
    id: `${profile} ${id}`,
    name: name === '' ? id : name,
    origin: 'legacy',
    direction: 'in',
    action: located<'allow' | 'block'>('allow'),
    active: located(state.toLowerCase() === 'enabled'),
    protocol: protocol === undefined ? undefined : located(protocol),
    ports,
    profiles: located([profile]),
    program: program === undefined ? undefined : located(program),
    service: undefined,
    remote: scope === '*' || scope === '' ? undefined : located(scope.split(',')),
    echo,
    narrowed: false,
  });
}

function matched(pattern: RegExp, value: RegValue, tree: RegTree): readonly (string | undefined)[] {
  return pattern.exec(stringData(value, tree)?.text ?? '') ?? [];
}

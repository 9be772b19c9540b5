import { type JsonNode, member, members, strings } from '../../syntax/json';
import type { FactCollector } from '../collector';
import { isRange, parseIpAddress } from '../values/ipAddress';
import type { UnreachableSettings } from '../vocabulary/nat';
import { spanOf, ToldValues } from './toldValues';

const GROUP = ['behindNat', 'manualUpdate', 'schedule', 'updateSource', 'deployedAfterChange'] as const;
const STATE = ['serverAddresses', 'serverSeenAs', 'unreachable', 'groups'] as const;
const UNREACHABLE = ['ranges', 'pollMinutes', 'heartbeat', 'heartbeatMinutes', 'offlineAfterMinutes'] as const;

/** Reads which networks are behind a translation of addresses, and what keeps the agents there up to date. */
export function readNetworkState(root: JsonNode | undefined, facts: FactCollector): void {
  const networks = member(root, 'networks');
  for (const role of ['translated', 'direct'] as const) {
    for (const item of strings(member(networks, role))) {
      const range = facts.located(String(item.value), spanOf(item));
      if (isRange(range.value)) facts.add('reachedNetwork', spanOf(item), { role, range });
      else misstate(facts)(spanOf(item), { setting: `networks/${role}`, allowed: [RANGE], isName: false });
    }
  }
  const nat = member(root, 'nat');
  if (nat?.type !== 'object') return;
  const values = new ToldValues(nat, '', facts, misstate(facts));
  values.onlyNamed(STATE);
  facts.add('natState', spanOf(nat), {
    serverAddresses: values.list('serverAddresses', isAddress, ADDRESS) ?? [],
    serverSeenAs: values.text('serverSeenAs'),
    unreachable: unreachableIn(member(nat, 'unreachable'), facts),
  });
  for (const { key, value } of members(member(nat, 'groups'))) readGroup(key, value, facts);
}

const RANGE = '192.168.0.0/24';
const ADDRESS = '192.168.0.1';

function isAddress(text: string): boolean {
  return parseIpAddress(text) !== undefined;
}

function misstate(facts: FactCollector): ConstructorParameters<typeof ToldValues>[3] {
  return (at, note) => facts.add('networkMisstatement', at, note);
}

function unreachableIn(node: JsonNode | undefined, facts: FactCollector): UnreachableSettings | undefined {
  if (node?.type !== 'object') return undefined;
  const values = new ToldValues(node, 'unreachable/', facts, misstate(facts));
  values.onlyNamed(UNREACHABLE);
  const ranges = values.list('ranges', isRange, RANGE) ?? [];
  const isOff = member(node, 'pollMinutes')?.value === 'off' || (ranges.length > 0 && !values.has('pollMinutes'));
  return {
    at: facts.place(spanOf(node)),
    ranges,
    polling: isOff ? 'off' : values.count('pollMinutes'),
    heartbeat: values.oneOf('heartbeat', ['off', 'all', 'unreachable']),
    heartbeatMinutes: values.count('heartbeatMinutes'),
    offlineAfterMinutes: values.count('offlineAfterMinutes'),
  };
}

function readGroup(key: JsonNode, node: JsonNode, facts: FactCollector): void {
  const values = new ToldValues(node, 'groups/', facts, misstate(facts));
  values.onlyNamed(GROUP);
  facts.add('agentGroup', spanOf(key), {
    name: facts.located(String(key.value), spanOf(key)),
    behindNat: values.flag('behindNat'),
    manualUpdate: values.flag('manualUpdate'),
    schedule: values.flag('schedule'),
    updateSource: values.oneOf('updateSource', ['server', 'agent', 'activeupdate']),
    deployedAfterChange: values.flag('deployedAfterChange'),
  });
}

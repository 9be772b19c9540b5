import { PREDEFINED_RULE } from '../../knowledge/firewallFields';
import { belowKey } from '../../syntax/reg/keyPath';
import type { RegKey, RegTree, RegValue } from '../../syntax/reg/tree';
import { dwordData } from '../../syntax/reg/values';
import type { FactCollector } from '../collector';
import type { FirewallOrigin, FirewallProfileName } from '../vocabulary/firewall';
import { readFirewallRule } from './regFirewallRule';
import { readLegacyIcmp, readLegacyPorts, readLegacyPrograms } from './regLegacyFirewall';
import { valuesOf } from './regValues';

const inLocal = belowKey(
  'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy',
);
const inPolicy = belowKey('HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall');

type ReadKey = (tree: RegTree, key: RegKey, facts: FactCollector) => void;

/** What reads a key of Windows Firewall; `undefined` for every other key. */
export function firewallReader(path: string, normal: string): ReadKey | undefined {
  const local = inLocal(path, normal);
  const below = local ?? inPolicy(path, normal);
  if (below === undefined) return undefined;
  const origin = local === undefined ? 'policy' : 'local';
  const [first = '', ...rest] = below.toLowerCase().split('\\');
  if (first === 'firewallrules' && rest.length === 0) return (tree, key, facts) => readRules(origin, tree, key, facts);
  const profile = PROFILES.get(first);
  if (profile === undefined) return undefined;
  if (rest.length === 0) return (tree, key, facts) => readProfile(profile, origin, tree, key, facts);
  return LEGACY.get(rest.join('\\'))?.(profile);
}

/** The standard profile is the one that Windows Vista and later call private (MS-GPFAS, 2.2.2). */
const PROFILES: ReadonlyMap<string, FirewallProfileName> = new Map([
  ['domainprofile', 'domain'],
  ['standardprofile', 'private'],
  ['privateprofile', 'private'],
  ['publicprofile', 'public'],
]);

/** What Windows XP and Server 2003 have below every profile. */
const LEGACY: ReadonlyMap<string, (profile: FirewallProfileName) => ReadKey> = new Map([
  ['globallyopenports\\list', (profile) => (tree, key, facts) => readLegacyPorts(profile, tree, key, facts)],
  ['icmpsettings', (profile) => (tree, key, facts) => readLegacyIcmp(profile, tree, key, facts)],
  ['authorizedapplications\\list', (profile) => (tree, key, facts) => readLegacyPrograms(profile, tree, key, facts)],
]);

function readRules(origin: FirewallOrigin, tree: RegTree, key: RegKey, facts: FactCollector): void {
  let { end } = key.line;
  let whole = origin === 'policy';
  for (const value of key.values()) {
    readFirewallRule(value, origin, tree, facts);
    whole ||= value.name.text.startsWith(PREDEFINED_RULE) && value.kind !== 'delete';
    end = value.span.end;
  }
  const { start } = key.line;
  facts.add(
    'firewallRuleList',
    { start, end },
    { origin, heading: facts.place(key.path.span), whole, showsPrograms: true },
  );
}

function readProfile(
  profile: FirewallProfileName,
  origin: FirewallOrigin,
  tree: RegTree,
  key: RegKey,
  facts: FactCollector,
): void {
  const values = valuesOf(key);
  const number = (name: string) => numberOf(values.get(name), tree);
  const enabled = values.get('enablefirewall');
  const isEnabled = number('enablefirewall');
  const inbound = number('defaultinboundaction');
  facts.add('firewallProfile', key.line, {
    profile,
    origin,
    enabled: enabled && isEnabled !== undefined ? facts.located(isEnabled !== 0, enabled.data) : undefined,
    inbound: inbound === undefined ? undefined : inbound === 0 ? 'allow' : 'block',
    ignoresRules: number('donotallowexceptions') === 1,
    ignoresLocalRules: number('allowlocalpolicymerge') === 0,
  });
}

function numberOf(value: RegValue | undefined, tree: RegTree): number | undefined {
  return value && dwordData(value, tree);
}

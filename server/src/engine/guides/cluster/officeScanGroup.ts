import type { Finding } from '../../rules/finding';
import { clpConf, policyServerCapture } from '../captures';
import { mayHavePolicyServer } from '../declared';
import type { Concerns, Evidence, GuideStep } from '../guide';
import { aboutParts, businessGroup, placesOf, startupServers } from './evidence';

const section = '3-3-8';
const capture = clpConf;

const NOT_SYNCHRONISED = 'officescan/registry-key-not-synchronised';
const POLICY_SERVER = 'AntiBody Policy Service';

/** A key that the resource does not list is the matter of that key's row. */
const tellsOfResource: Concerns = ({ rule, message: { args } }) =>
  rule === NOT_SYNCHRONISED ? args['key'] === undefined : undefined;

const group: readonly GuideStep[] = [
  {
    section,
    title: {
      en: 'Failover group (failover1), starts on server1 and server2',
      ja: 'フェイルオーバグループ（failover1）、起動サーバ（server1 server2）',
    },
    by: 'files',
    rules: ['cluster/startup-server-does-not-exist', 'cluster/group-on-one-server'],
    evidence: (site) => startupServers(businessGroup(site), site),
    about: (site) => placesOf(businessGroup(site)?.fact),
    capture,
  },
  {
    section,
    title: {
      en: 'Failover group: seven resources (six without the policy server)',
      ja: 'フェイルオーバグループ: グループリソース数 7（Policy server がない場合は 6）',
    },
    by: 'files',
    rules: ['officescan/group-lacks-a-resource', 'officescan/service-not-in-group', NOT_SYNCHRONISED],
    evidence: (site) => {
      const members = businessGroup(site)?.members ?? [];
      return members.length < (site.views.officeScan.policyServer === true ? 7 : 6) ? [] : placesOf(...members);
    },
    concerns: tellsOfResource,
    capture,
  },
];

/** The keys in the order of the guide, which spells the vendor in two words where the registry has one. */
const KEYS = [POLICY_SERVER, 'Database Backup', 'OfficeScan', 'Solar'] as const;

function keyRow(key: (typeof KEYS)[number]): GuideStep {
  const ofPolicyServer = key === POLICY_SERVER;
  const path = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Trend Micro\\${key}`;
  return {
    section,
    title: {
      en: `4th resource: key ${path}${ofPolicyServer ? ' (with the policy server)' : ''}`,
      ja: `4 つ目のグループリソース: レジストリキー ${path}${ofPolicyServer ? '（Policy server がある場合）' : ''}`,
    },
    by: 'files',
    ...(ofPolicyServer && { applies: mayHavePolicyServer }),
    rules: [NOT_SYNCHRONISED, 'registry/synchronised-key-does-not-exist', 'cluster/registry-key-unusable'],
    evidence: ({ views: { officeScan } }) => {
      const keys = officeScan.registrySyncs.flatMap((sync) => sync.keys);
      return placesOf(...keys.filter(({ value }) => value.toLowerCase().endsWith(`\\${key.toLowerCase()}`)));
    },
    // A key that the list has not may be there in another spelling, which only its own words tell from the others.
    about: () => [],
    concerns: (finding, site) => tellsOfKey(finding, key, site),
    capture: ofPolicyServer ? policyServerCapture(capture) : capture,
  };
}

/** Whether a finding that a key is not synchronised is about this one; without the resource it is about all of them. */
function tellsOfKey({ rule, message: { args } }: Finding, key: string, { views }: Evidence): boolean | undefined {
  if (rule !== NOT_SYNCHRONISED) return undefined;
  const isAsked = key !== POLICY_SERVER || views.officeScan.policyServer === true;
  return (args['key'] ?? key) === key && isAsked;
}

const registry: readonly GuideStep[] = [
  {
    section,
    title: {
      en: '4th resource: registry synchronisation resource (regsync1)',
      ja: '4 つ目のグループリソース: レジストリ同期リソース（regsync1）',
    },
    by: 'files',
    rules: [NOT_SYNCHRONISED, 'officescan/starts-before-its-disk', 'cluster/resource-in-no-group'],
    evidence: ({ views: { officeScan } }) => placesOf(...officeScan.registrySyncs.map(({ resource }) => resource)),
    about: aboutParts(businessGroup, 'regsync'),
    concerns: tellsOfResource,
    capture,
  },
  ...KEYS.map(keyRow),
];

/** The first rows of 3-3-8: the group itself, and the registry that moves with it. */
export const groupAndRegistry: readonly GuideStep[] = [...group, ...registry];

import { clpConf } from '../captures';
import type { Evidence, GuideStep } from '../guide';
import { businessGroup, placesOf, startupServers } from './evidence';

const section = '3-3-8';
const capture = clpConf;

/** Whether the policy server is there, whose rows apply to nobody else. */
export function withPolicyServer(site: Evidence): boolean {
  return site.views.officeScan.policyServer === true;
}

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
    capture,
  },
  {
    section,
    title: {
      en: 'Failover group: seven resources (six without the policy server)',
      ja: 'フェイルオーバグループ: グループリソース数 7（Policy server がない場合は 6）',
    },
    by: 'files',
    rules: [
      'officescan/group-lacks-a-resource',
      'officescan/service-not-in-group',
      'officescan/registry-key-not-synchronised',
    ],
    evidence: (site) => {
      const members = businessGroup(site)?.members ?? [];
      return members.length < (withPolicyServer(site) ? 7 : 6) ? [] : placesOf(...members);
    },
    capture,
  },
];

/** The keys in the order of the guide, which spells the vendor in two words where the registry has one. */
const KEYS = ['AntiBody Policy Service', 'Database Backup', 'OfficeScan', 'Solar'] as const;

function keyRow(key: (typeof KEYS)[number]): GuideStep {
  const ofPolicyServer = key === 'AntiBody Policy Service';
  const path = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Trend Micro\\${key}`;
  return {
    section,
    title: {
      en: `4th resource: key ${path}${ofPolicyServer ? ' (with the policy server)' : ''}`,
      ja: `4 つ目のグループリソース: レジストリキー ${path}${ofPolicyServer ? '（Policy server がある場合）' : ''}`,
    },
    by: 'files',
    ...(ofPolicyServer && { applies: withPolicyServer }),
    rules: [
      'officescan/registry-key-not-synchronised',
      'registry/synchronised-key-does-not-exist',
      'cluster/registry-key-unusable',
    ],
    evidence: ({ views: { officeScan } }) => {
      const keys = officeScan.registrySyncs.flatMap((sync) => sync.keys);
      return placesOf(...keys.filter(({ value }) => value.toLowerCase().endsWith(`\\${key.toLowerCase()}`)));
    },
    capture,
  };
}

const registry: readonly GuideStep[] = [
  {
    section,
    title: {
      en: '4th resource: registry synchronisation resource (regsync1)',
      ja: '4 つ目のグループリソース: レジストリ同期リソース（regsync1）',
    },
    by: 'files',
    rules: [
      'officescan/registry-key-not-synchronised',
      'officescan/starts-before-its-disk',
      'cluster/resource-in-no-group',
    ],
    evidence: ({ views: { officeScan } }) => placesOf(...officeScan.registrySyncs.map(({ resource }) => resource)),
    capture,
  },
  ...KEYS.map(keyRow),
];

/** The first rows of 3-3-8: the group itself, and the registry that moves with it. */
export const groupAndRegistry: readonly GuideStep[] = [...group, ...registry];

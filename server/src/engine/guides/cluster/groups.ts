import type { Group } from '../../facts/views/groups';
import type { Fact } from '../../facts/vocabulary';
import { clpConf } from '../captures';
import { whereverFound } from '../concerns';
import type { Evidence, GuideStep } from '../guide';
import {
  aboutParts,
  businessGroup,
  listed,
  managementGroup,
  mayBeMirror,
  mayBeShared,
  membersOf,
  placesOf,
  startupServers,
} from './evidence';
import { addressRules, driveRules, lackOf, memberRules } from './groupRules';

const section = '3-1-7';
const capture = clpConf;

/** The rows that both groups have; `missing` are the rules that tell that there is no such group. */
function rowsOf(
  who: { readonly en: string; readonly ja: string },
  name: string,
  groupOf: (site: Evidence) => Group | undefined,
  ...missing: readonly string[]
): readonly GuideStep[] {
  const about = (site: Evidence) => placesOf(groupOf(site)?.fact);
  const concerns = whereverFound(...missing);
  const title = (en: string, ja: string) => ({ en: `${who.en}: ${en}`, ja: `${who.ja}: ${ja}` });
  return [
    {
      section,
      title: title(`type failover, name (${name})`, `タイプ フェイルオーバ、グループ名（${name}）`),
      by: 'files',
      rules: ['cluster/placeholder-left-in', 'cluster/name-given-twice', ...missing],
      evidence: (site) => placesOf(groupOf(site)?.fact.name),
      about,
      concerns,
      capture,
    },
    {
      section,
      title: title('starts on server1 and server2', '起動サーバ（server1 server2）'),
      by: 'files',
      rules: [
        'cluster/startup-server-does-not-exist',
        'cluster/group-on-one-server',
        'cluster/startup-order-unclear',
        ...missing,
      ],
      evidence: (site) => startupServers(groupOf(site), site),
      about,
      concerns,
      capture,
    },
  ];
}

function floatingIps(groupOf: (site: Evidence) => Group | undefined) {
  return (site: Evidence): readonly Fact<'floatingIp'>[] => membersOf(groupOf(site), site.facts.all('floatingIp'));
}

const managementIps = floatingIps(managementGroup);
const businessIps = floatingIps(businessGroup);

function disksOf(site: Evidence, shared: boolean): readonly Fact<'movingDisk'>[] {
  const disks = membersOf(businessGroup(site), site.facts.all('movingDisk'));
  return disks.filter(({ type }) => (type === 'sd') === shared);
}

function virtualNames(site: Evidence): readonly Fact<'virtualComputerName'>[] {
  return membersOf(businessGroup(site), site.facts.all('virtualComputerName'));
}

/** What the rows of one resource of the business group have in common. */
const ofFloatingIp = { about: aboutParts(businessGroup, 'fip'), concerns: lackOf('floatingIp') };
const ofDisk = { about: aboutParts(businessGroup, 'sd', 'md'), concerns: lackOf('disk') };
const ofVirtualName = { about: aboutParts(businessGroup, 'vcom'), concerns: lackOf('virtualName') };
const LACKS = 'officescan/group-lacks-a-resource';

const NO_MANAGEMENT = 'officescan/management-group-missing';
const ofManagementIp = {
  about: aboutParts(managementGroup, 'fip'),
  concerns: whereverFound(NO_MANAGEMENT),
};

const management = { en: 'Management group', ja: '管理用グループ' };
const business = { en: 'Business group', ja: '業務グループ' };

/** The middle of the table of 3-1-7: the two groups with their resources. */
export const groupSteps: readonly GuideStep[] = [
  ...rowsOf(management, 'ManagementGroup', managementGroup, NO_MANAGEMENT),
  {
    section,
    title: {
      en: 'Management group: one resource, a floating IP (ManagementIP)',
      ja: '管理用グループ: リソース数 1、フローティングIPリソース（ManagementIP）',
    },
    by: 'files',
    rules: [NO_MANAGEMENT, 'cluster/group-resource-does-not-exist'],
    evidence: (site) => listed(managementGroup(site), managementIps(site)),
    ...ofManagementIp,
    capture,
  },
  {
    section,
    title: {
      en: 'Management group: address of the floating IP (192.168.0.11)',
      ja: '管理用グループ: フローティングIPのIPアドレス（192.168.0.11）',
    },
    by: 'files',
    rules: [NO_MANAGEMENT, ...addressRules],
    evidence: (site) => placesOf(...managementIps(site).map(({ address }) => address)),
    ...ofManagementIp,
    capture,
  },
  ...rowsOf(business, 'failover1', businessGroup),
  {
    section,
    title: {
      en: 'Business group: three resources (those of 3-3-8 come on top)',
      ja: '業務グループ: グループリソース数 3（3-3-8 のリソースは後で追加）',
    },
    by: 'files',
    rules: memberRules,
    evidence: (site) => {
      const parts = [businessIps(site), disksOf(site, true), disksOf(site, false), virtualNames(site)];
      const group = businessGroup(site);
      const all = parts.map((part) => listed(group, part)).filter(({ length }) => length > 0);
      return all.length < 3 ? [] : all.flat();
    },
    about: aboutParts(businessGroup, 'fip', 'sd', 'md', 'vcom'),
    concerns: whereverFound(LACKS),
    capture,
  },
  {
    section,
    title: { en: '1st resource: floating IP (fip1)', ja: '1 つ目のグループリソース: フローティングIP（fip1）' },
    by: 'files',
    rules: memberRules,
    evidence: (site) => listed(businessGroup(site), businessIps(site)),
    ...ofFloatingIp,
    capture,
  },
  {
    section,
    title: { en: '1st resource: address (192.168.0.12)', ja: '1 つ目のグループリソース: IPアドレス（192.168.0.12）' },
    by: 'files',
    rules: [LACKS, ...addressRules],
    evidence: (site) => placesOf(...businessIps(site).map(({ address }) => address)),
    ...ofFloatingIp,
    capture,
  },
  {
    section,
    title: {
      en: '2nd resource: disk (sd1), drive letter (E:), on a shared disk',
      ja: '2 つ目のグループリソース: ディスクリソース（sd1）、ドライブ文字（E:）、共有ディスク使用時',
    },
    by: 'files',
    applies: mayBeShared,
    rules: [...memberRules, ...driveRules],
    evidence: (site) => placesOf(...disksOf(site, true).map(({ drive }) => drive)),
    ...ofDisk,
    capture,
  },
  {
    section,
    title: {
      en: '2nd resource: mirror disk (md1), on a mirror disk',
      ja: '2 つ目のグループリソース: ミラーディスクリソース（md1）、ミラーディスク使用時',
    },
    by: 'files',
    applies: mayBeMirror,
    rules: memberRules,
    evidence: (site) => listed(businessGroup(site), disksOf(site, false)),
    ...ofDisk,
    capture,
  },
  {
    section,
    title: {
      en: '2nd resource: drive letter of the cluster partition (D:)',
      ja: '2 つ目のグループリソース: クラスタパーティションのドライブ文字（D:）',
    },
    by: 'files',
    applies: mayBeMirror,
    rules: [LACKS, ...driveRules],
    evidence: (site) => placesOf(...disksOf(site, false).map(({ clusterDrive }) => clusterDrive)),
    ...ofDisk,
    capture,
  },
  {
    section,
    title: {
      en: '2nd resource: drive letter of the data partition (E:)',
      ja: '2 つ目のグループリソース: データパーティションのドライブ文字（E:）',
    },
    by: 'files',
    applies: mayBeMirror,
    rules: [LACKS, ...driveRules],
    evidence: (site) => placesOf(...disksOf(site, false).map(({ drive }) => drive)),
    ...ofDisk,
    capture,
  },
  {
    section,
    title: {
      en: '3rd resource: virtual computer name resource (vcom1)',
      ja: '3 つ目のグループリソース: 仮想コンピュータ名リソース（vcom1）',
    },
    by: 'files',
    rules: memberRules,
    evidence: (site) => listed(businessGroup(site), virtualNames(site)),
    ...ofVirtualName,
    capture,
  },
  {
    section,
    title: {
      en: '3rd resource: virtual computer name (vcom)',
      ja: '3 つ目のグループリソース: 仮想コンピュータ名（vcom）',
    },
    by: 'files',
    rules: [
      LACKS,
      'cluster/virtual-name-has-no-name',
      'cluster/virtual-name-equals-server-name',
      'cluster/placeholder-left-in',
      'cluster/computer-name-too-long',
      'hosts/virtual-name-on-a-node',
      'hosts/virtual-name-on-another-floating-ip',
      'hosts/virtual-name-on-foreign-address',
      'hosts/server-name-on-loopback',
    ],
    evidence: (site) => placesOf(...virtualNames(site).map(({ name }) => name)),
    ...ofVirtualName,
    capture,
  },
  {
    section,
    title: { en: '3rd resource: target floating IP (fip1)', ja: '3 つ目のグループリソース: 対象FIPリソース名（fip1）' },
    by: 'files',
    rules: [LACKS, 'cluster/virtual-name-target-does-not-exist'],
    evidence: (site) => placesOf(...virtualNames(site).map(({ target }) => target)),
    ...ofVirtualName,
    capture,
  },
];

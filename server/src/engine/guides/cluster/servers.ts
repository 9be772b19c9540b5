import { sameName } from '../../facts/values/hostName';
import type { NetworkRole } from '../../facts/views/networks';
import type { Location } from '../../text/span';
import { clpConf } from '../captures';
import type { Concerns, Evidence, GuideStep } from '../guide';
import {
  addressesOf,
  backupAddressesOf,
  businessGroup,
  devicesOf,
  managementGroup,
  mayBeMirror,
  mayBeShared,
  placesOf,
  serversOf,
} from './evidence';

const section = '3-1-7';
const capture = clpConf;

/** The rules that speak of an address of a server. */
const addressRules = [
  'cluster/address-used-twice',
  'cluster/device-address-unusable',
  'cluster/device-row-incomplete',
  'cluster/lan-address-repeated',
  'cluster/lan-rows-swapped',
  'network/cluster-address-not-found',
  'network/self-assigned-address',
] as const;

const identity: readonly GuideStep[] = [
  {
    section,
    title: { en: 'Name of the cluster (cluster)', ja: 'クラスタ構成: クラスタ名（cluster）' },
    by: 'files',
    rules: ['cluster/identity-missing', 'cluster/placeholder-left-in'],
    evidence: ({ facts }) => placesOf(...facts.all('cluster').map(({ name }) => name)),
    about: () => [],
    concerns: ({ rule, message: { args } }) =>
      rule === 'cluster/identity-missing' ? /\bcluster\/name\b/.test(String(args['missing'])) : undefined,
    capture,
  },
  {
    section,
    title: { en: 'Two servers', ja: 'クラスタ構成: サーバ数 2' },
    by: 'files',
    rules: ['cluster/no-server', 'cluster/only-one-server', 'cluster/server-priorities-not-in-sequence'],
    evidence: (site) => {
      const servers = serversOf(site);
      return servers.length < 2 ? [] : placesOf(...servers.map(({ name }) => name));
    },
    capture,
  },
  {
    section,
    title: { en: 'One group for management', ja: 'クラスタ構成: 管理用グループ数 1' },
    by: 'files',
    rules: ['officescan/management-group-missing', 'cluster/group-without-resources'],
    evidence: (site) => placesOf(managementGroup(site)?.fact.name),
    capture,
  },
  {
    section,
    title: { en: 'One failover group', ja: 'クラスタ構成: フェイルオーバグループ数 1' },
    by: 'files',
    rules: ['officescan/group-lacks-a-resource', 'cluster/group-without-resources'],
    evidence: (site) => placesOf(businessGroup(site)?.fact.name),
    capture,
  },
  {
    section,
    title: {
      en: 'Number of monitor resources (the guide counts more than its own table lists)',
      ja: 'クラスタ構成: モニタリソース数（手順書の数は表の行数と異なる）',
    },
    by: 'hand',
  },
  {
    section,
    title: { en: 'Two kernel-mode LAN heartbeats', ja: 'ハートビート: カーネルモードLANハートビート数 2' },
    by: 'files',
    rules: ['cluster/one-heartbeat-path', 'cluster/no-lan-heartbeat', 'cluster/heartbeat-device-does-not-exist'],
    evidence: ({ facts }) => {
      const paths = facts.all('heartbeat').filter(({ type }) => type === 'lankhb');
      return paths.length < 2 ? [] : placesOf(...paths);
    },
    capture,
  },
];

/** A finding about a name in hosts tells the server that the name is of; other servers' addresses are told along. */
function tellsOf(server: number): Concerns {
  return ({ rule, message: { args } }, site) => {
    if (!rule.startsWith('hosts/')) return undefined;
    return sameName(String(args['server'] ?? args['name']), serversOf(site)[server]?.name.value ?? '');
  };
}

/** The devices of a server that may be on a network of that role; heartbeats too, which may name one that is not there. */
function aboutAddress(server: number, role: NetworkRole) {
  return (site: Evidence): readonly Location[] => {
    const name = serversOf(site)[server]?.name.value;
    if (name === undefined) return [];
    const own = site.facts.all('serverDevice').filter((device) => device.server.value === name);
    const lan = own.filter(({ type }) => type === undefined || type.value === 'lan');
    const mayBe = lan.filter((device) => (site.views.networks.roleOf(device) ?? role) === role);
    return placesOf(...mayBe, ...site.facts.all('heartbeat'));
  };
}

/** The rows of one server; the guide has the same for both. */
function rowsOf(server: 0 | 1): readonly GuideStep[] {
  const number = server + 1;
  const who = server === 0 ? { en: 'Server A', ja: 'サーバA' } : { en: 'Server B', ja: 'サーバB' };
  const title = (en: string, ja: string) => ({ en: `${who.en}: ${en}`, ja: `${who.ja}: ${ja}` });
  return [
    {
      section,
      title: title(`name (server${number})`, `サーバ名（server${number}）`),
      by: 'files',
      rules: [
        'cluster/virtual-name-equals-server-name',
        'cluster/name-given-twice',
        'cluster/computer-name-too-long',
        'cluster/placeholder-left-in',
      ],
      evidence: (site) => placesOf(serversOf(site)[server]?.name),
      about: () => [],
      capture,
    },
    {
      section,
      title: title(
        `dedicated interconnect address (10.0.0.${number})`,
        `インタコネクトのIPアドレス・専用（10.0.0.${number}）`,
      ),
      by: 'files',
      rules: [...addressRules, 'cluster/heartbeat-device-does-not-exist'],
      evidence: (site) => addressesOf(site, server, 'interconnect'),
      about: aboutAddress(server, 'interconnect'),
      capture,
    },
    {
      section,
      title: title(
        `backup interconnect address (192.168.0.${number})`,
        `インタコネクトのIPアドレス・バックアップ（192.168.0.${number}）`,
      ),
      by: 'files',
      rules: [...addressRules, 'cluster/heartbeat-device-does-not-exist'],
      evidence: (site) => backupAddressesOf(site, server),
      about: aboutAddress(server, 'public'),
      capture,
    },
    {
      section,
      title: title(`public address (192.168.0.${number})`, `パブリックのIPアドレス（192.168.0.${number}）`),
      by: 'files',
      rules: [...addressRules, 'hosts/server-name-on-another-node', 'hosts/server-name-on-loopback'],
      evidence: (site) => addressesOf(site, server, 'public'),
      about: aboutAddress(server, 'public'),
      concerns: tellsOf(server),
      capture,
    },
    {
      section,
      title: title('COM I/F (COM1, shared disk)', 'COM I/F（COM1、共有ディスク使用時）'),
      by: 'hand',
      applies: mayBeShared,
    },
    {
      section,
      title: title('disk I/F (D:, shared disk)', 'ディスク I/F（D:、共有ディスク使用時）'),
      by: 'files',
      applies: mayBeShared,
      rules: [
        'cluster/partition-disk-misused',
        'cluster/shared-disk-unprotected',
        'cluster/network-partition-cannot-work',
      ],
      evidence: (site) => {
        const name = serversOf(site)[server]?.name.value;
        return placesOf(...site.facts.all('partitionDisk').filter((disk) => disk.server.value === name));
      },
      capture,
    },
    {
      section,
      title: title('ping I/F and majority I/F are not set', 'PingI/F、多数決I/F は設定しない'),
      by: 'hand',
    },
    {
      section,
      title: title(
        `mirror connect I/F (10.0.0.${number}, mirror disk)`,
        `ミラーコネクトI/F（10.0.0.${number}、ミラーディスク使用時）`,
      ),
      by: 'files',
      applies: mayBeMirror,
      rules: [
        'network/mirror-on-public-network',
        'cluster/mirror-path-incomplete',
        'cluster/device-copy-differs',
        'cluster/device-address-unusable',
      ],
      evidence: (site) => placesOf(...devicesOf(site, server, 'mdc').map(({ info }) => info)),
      about: (site) => aboutMirrorPath(site, server),
      capture,
    },
    {
      section,
      title: title('HBA of the shared disk', 'HBA（共有ディスクに接続しているHBA）'),
      by: 'hand',
      applies: mayBeShared,
    },
  ];
}

/** The server, and the disks whose mirror paths lead over devices that it may not have. */
function aboutMirrorPath(site: Evidence, server: number): readonly Location[] {
  const own = serversOf(site)[server];
  return own === undefined ? [] : placesOf(own, ...site.facts.all('movingDisk'));
}

/** The upper half of the table of 3-1-7: the cluster, its heartbeats and its servers. */
export const serverSteps: readonly GuideStep[] = [...identity, ...rowsOf(0), ...rowsOf(1)];

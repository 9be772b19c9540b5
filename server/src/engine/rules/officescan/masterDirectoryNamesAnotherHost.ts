import type { FactReader } from '../../facts/store';
import { nameKey, sameName } from '../../facts/values/hostName';
import { addressKey, parseIpAddress } from '../../facts/values/ipAddress';
import { holdsPlaceholder } from '../../facts/values/placeholder';
import type { Names } from '../../facts/views/names';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { standingAddresses, virtualNameFixes, virtualNameNotes } from '../shared/clusterIdentity';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'officescan/master-directory-names-another-host',
  title: {
    en: 'MasterDirectory names a host the cluster does not know',
    ja: 'MasterDirectory が仮想コンピュータ名でない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['masterDirectory', 'hostsEntry', 'cluster'],
  views: ['names'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-4-3, 5-6' }],
  messages: {
    otherHost: template({
      en: 'MasterDirectory names "{host}", which is no virtual computer name of the cluster. Agents may look for the share on another computer; write the virtual computer name.',
      ja: 'MasterDirectory の「{host}」は仮想コンピュータ名と一致しません。別のコンピュータの共有を探す可能性があります。仮想コンピュータ名にしてください。',
    }),
    clusterName: template({
      en: 'MasterDirectory names "{host}", which is the name of the cluster. It may lead to no computer at all; write the virtual computer name.',
      ja: 'MasterDirectory の「{host}」はクラスタ名です。この名前では共有に届かない可能性があります。仮想コンピュータ名にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The share has to be found under a name that moves with the group. A name from an older server, from another cluster or with a slip in it leads elsewhere, and nobody notices before the next agent is installed. The name of the cluster itself is only known to the cluster.',
      whenItIsFine:
        'An alias is fine when it leads to the floating IP that the virtual computer name stands on. A hosts file of the site that says so is enough to keep this rule silent; DNS it cannot see.',
    },
    ja: {
      why: '共有は、グループとともに移動する名前で見つかる必要があります。旧サーバや別のクラスタの名前、書き間違えた名前では別の場所を探すことになり、次にクライアントを導入するときまで気づきません。クラスタ名はクラスタの中だけの名前です。',
      whenItIsFine:
        '仮想コンピュータ名のフローティングIPに対応する別名であれば問題ありません。そのように書かれた hosts ファイルが同じサイトにあれば指摘しません。DNS の登録は確認できません。',
    },
  },
  check({ facts, views: { names }, report }) {
    if (names.virtual.length === 0) return;
    const hosts = facts.all('masterDirectory').flatMap(({ path }) => path.host ?? []);
    const unexplained = hosts.filter(({ value }) => !isExplained(value, names));
    const known = unexplained.length === 0 ? new Set() : aliases(names, facts);
    for (const host of unexplained) {
      if (known.has(nameKey(host.value))) continue;
      const isCluster = facts.all('cluster').some(({ name }) => sameName(name.value, host.value));
      report({
        message: isCluster ? 'clusterName' : 'otherHost',
        at: host.at,
        args: { host: host.value },
        related: virtualNameNotes(names),
        fixes: virtualNameFixes(host.at, names, 'suggested'),
      });
    }
  },
});

/** Whether the host is right, or another rule speaks of it. */
function isExplained(host: string, names: Names): boolean {
  const isName = names.virtualNamed(host) !== undefined || names.serverNamed(host) !== undefined;
  return isName || parseIpAddress(host) !== undefined || holdsPlaceholder(host);
}

/** The names to which a hosts file gives an address that a virtual computer name stands on. */
function aliases(names: Names, facts: FactReader<'hostsEntry'>): ReadonlySet<string> {
  const standing = new Set(standingAddresses(names).map(({ address }) => address));
  const lines = facts.all('hostsEntry').filter(({ address }) => standing.has(addressKey(address.value)));
  return new Set(lines.flatMap((line) => line.names.map(({ value }) => nameKey(value))));
}

export const examples: RuleExamples = [
  {
    name: 'the name of an older server',
    files: {
      'cluster/clp.conf': guideCluster,
      'server1/ofcscan.ini': '[𠮷野]\r\nMasterDirectory=\\\\⟦oldserver⟧\\ofcscan\r\n',
    },
    finds: ['otherHost'],
    fixed: { 'server1/ofcscan.ini': '[𠮷野]\r\nMasterDirectory=\\\\vcom\\ofcscan\r\n' },
  },
  {
    name: 'the name of the cluster',
    files: { 'clp.conf': guideCluster, 'ofcscan.ini': 'MasterDirectory=\\\\⟦CLUSTER⟧\\ofcscan\n' },
    finds: ['clusterName'],
  },
  {
    name: 'an alias that a hosts file gives the floating IP',
    files: {
      'clp.conf': guideCluster,
      'server1/ofcscan.ini': 'MasterDirectory=\\\\antivirus\\ofcscan\n',
      'server1/hosts': '192.168.0.12 vcom AntiVirus\n',
    },
    finds: [],
  },
  {
    name: 'the virtual computer name in full',
    files: { 'clp.conf': guideCluster, 'ofcscan.ini': 'MasterDirectory=\\\\VCOM.example.local\\ofcscan\n' },
    finds: [],
  },
  {
    name: 'a cluster without a virtual computer name',
    files: {
      'clp.conf': guideClusterWith('<vcomname>vcom</vcomname>', ''),
      'ofcscan.ini': 'MasterDirectory=\\\\antivirus\\ofcscan\n',
    },
    finds: [],
  },
];

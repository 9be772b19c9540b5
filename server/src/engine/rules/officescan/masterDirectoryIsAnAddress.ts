import { parseIpAddress } from '../../facts/values/ipAddress';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { virtualNameFixes, virtualNameNotes } from '../shared/clusterIdentity';
import { floatingIpNote, nodeAddressNote } from '../shared/notes';
import { guideCluster, guideClusterWith, singleServer } from '../sites/exampleSites';

export default defineRule({
  id: 'officescan/master-directory-is-an-address',
  title: {
    en: 'MasterDirectory holds an IP address',
    ja: 'MasterDirectory がIPアドレスになっている',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['masterDirectory'],
  views: ['addresses', 'names'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-4-3, 5-6' }],
  messages: {
    nodeAddress: template({
      en: 'MasterDirectory leads to {address}, an address of the server "{server}" alone. After a failover its share is out of reach; write the virtual computer name instead.',
      ja: 'MasterDirectory の {address} はサーバ「{server}」だけのアドレスです。フェイルオーバ後は共有に届きません。仮想コンピュータ名にしてください。',
    }),
    floatingIp: template({
      en: "MasterDirectory leads to the floating IP {address}. The vendor's guide has the virtual computer name here, and under an address the share may be refused; write the name.",
      ja: 'MasterDirectory がフローティングIP {address} です。手順書の設定と異なり、共有に接続できない可能性があります。仮想コンピュータ名にしてください。',
    }),
    foreignAddress: template({
      en: 'MasterDirectory leads to {address}, which the cluster does not know. It may not follow a failover; write the virtual computer name instead.',
      ja: 'MasterDirectory の {address} はクラスタの設定にないアドレスです。フェイルオーバ後に届かない可能性があります。仮想コンピュータ名にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'Agents and tools reach for the share under what stands in MasterDirectory. An address of one server stays with that server, so after a failover they look for the share where it no longer is. The guide has the virtual computer name written here; it moves with the group.',
      whenItIsFine:
        'On a single server its address may stand here. The address that agents use for the server itself belongs into Master_DomainName, where the floating IP is right.',
    },
    ja: {
      why: 'クライアントやツールは MasterDirectory の共有へ接続します。サーバ固有のアドレスではフェイルオーバ後も停止したサーバを探し続けます。手順書では、グループとともに移動する仮想コンピュータ名を設定します。',
      whenItIsFine:
        '単独のサーバではそのアドレスでも問題ありません。クライアントがサーバの識別に使うアドレスは Master_DomainName に書くもので、そちらではフローティングIPが正しい値です。',
    },
  },
  check({ facts, views: { addresses, names }, report }) {
    for (const { path } of facts.all('masterDirectory')) {
      const { host } = path;
      if (host === undefined || parseIpAddress(host.value) === undefined) continue;
      const args = { address: host.value };
      const fixes = virtualNameFixes(host.at, names, 'safe');
      const [node] = addresses.nodesAt(host.value);
      const floating = addresses.floatingAt(host.value);
      if (node !== undefined) {
        if (!names.severalServers) continue;
        const related = [nodeAddressNote(node.at, node.address, node.server), ...virtualNameNotes(names)];
        report({ message: 'nodeAddress', at: host.at, args: { ...args, server: node.server }, related, fixes });
      } else if (names.virtual.length > 0) {
        const known = floating?.address && floatingIpNote(floating.address.at, host.value, floating.resource.value);
        report({
          message: known ? 'floatingIp' : 'foreignAddress',
          at: host.at,
          severity: 'warning',
          args,
          related: [...(known ? [known] : []), ...virtualNameNotes(names)],
          fixes,
        });
      }
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'the real address of the first server',
    files: {
      'cluster/clp.conf': guideCluster,
      'server1/ofcscan.ini': '; 𠮷野\r\nMasterDirectory=\\\\⟦192.168.0.1⟧\\ofcscan\r\n',
    },
    finds: ['nodeAddress'],
    fixed: { 'server1/ofcscan.ini': '; 𠮷野\r\nMasterDirectory=\\\\vcom\\ofcscan\r\n' },
  },
  {
    name: 'the floating IP, which belongs into Master_DomainName',
    files: { 'clp.conf': guideCluster, 'ofcscan.ini': 'MasterDirectory=\\\\⟦192.168.0.12⟧\\ofcscan\n' },
    finds: ['floatingIp'],
  },
  {
    name: 'an address of nothing in the cluster',
    files: { 'clp.conf': guideCluster, 'ofcscan.ini': 'MasterDirectory=\\\\⟦172.16.4.5⟧\\ofcscan\n' },
    finds: ['foreignAddress'],
  },
  {
    name: 'without a virtual computer name the floating IP is the best there is',
    files: {
      'clp.conf': guideClusterWith('<vcomname>vcom</vcomname>', '<vcomname></vcomname>'),
      'ofcscan.ini': 'MasterDirectory=\\\\192.168.0.12\\ofcscan\n',
    },
    finds: [],
  },
  {
    name: 'a single server may be named by its address',
    files: { 'clp.conf': singleServer, 'ofcscan.ini': 'MasterDirectory=\\\\192.168.0.1\\ofcscan\n' },
    finds: [],
  },
];

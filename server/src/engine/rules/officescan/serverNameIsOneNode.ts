import { parseIpAddress } from '../../facts/values/ipAddress';
import type { NodeAddress } from '../../facts/views/addresses';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { standingAddressFixes, standingAddressNotes } from '../shared/clusterIdentity';
import { nodeAddressNote, serverNote } from '../shared/notes';
import { guideCluster, guideClusterWith, singleServer } from '../sites/exampleSites';

export default defineRule({
  id: 'officescan/server-name-is-one-node',
  title: {
    en: 'Master_DomainName leads to one server of the cluster',
    ja: 'Master_DomainName が一方のサーバだけを指す',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['masterDomainName'],
  views: ['addresses', 'names'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-2, 5-2' }],
  messages: {
    realName: template({
      en: 'Master_DomainName is the real server name "{name}". After a failover agents lose the management server; write the floating IP instead.',
      ja: 'Master_DomainName が実サーバ名「{name}」です。フェイルオーバ後は管理サーバに接続できません。フローティングIPにしてください。',
    }),
    publicAddress: template({
      en: 'Master_DomainName is {address}, the public address of the server "{server}". After a failover agents lose the management server; write the floating IP instead.',
      ja: 'Master_DomainName がサーバ「{server}」のパブリックのアドレス {address} です。フェイルオーバ後は接続できません。フローティングIPにしてください。',
    }),
    interconnectAddress: template({
      en: 'Master_DomainName is {address}, the interconnect address of the server "{server}". Agents cannot reach that network; write the floating IP instead.',
      ja: 'Master_DomainName がサーバ「{server}」のインタコネクトのアドレス {address} です。クライアントは接続できません。フローティングIPにしてください。',
    }),
    mirrorAddress: template({
      en: 'Master_DomainName is {address}, the mirror connect address of the server "{server}". After a failover agents lose the management server; write the floating IP instead.',
      ja: 'Master_DomainName がサーバ「{server}」のミラーコネクトのアドレス {address} です。フェイルオーバ後は接続できません。フローティングIPにしてください。',
    }),
    serverAddress: template({
      en: 'Master_DomainName is {address}, an address of the server "{server}" alone. After a failover agents lose the management server; write the floating IP instead.',
      ja: 'Master_DomainName がサーバ「{server}」だけのアドレス {address} です。フェイルオーバ後は接続できません。フローティングIPにしてください。',
    }),
  },
  docs: {
    en: {
      why: 'Agents are told this name or address when they are installed and report to it from then on. What belongs to one server does not follow the group, so after a failover all agents are offline, and those that are on a dedicated interconnect were never reachable.',
      whenItIsFine:
        'On a single server its own name or address is right. The guide has Setup identify the server by IP address and choose the floating IP of the business group.',
    },
    ja: {
      why: 'クライアントは、インストール時に知らされたこの名前またはアドレスへ接続し続けます。一方のサーバだけのものはグループと一緒に移動しないため、フェイルオーバ後にすべてのクライアントがオフラインになります。専用のインタコネクトのアドレスには最初から届きません。',
      whenItIsFine:
        '単独のサーバでは、そのサーバの名前やアドレスが正しい値です。手順書では、セットアップで「IP アドレス」による識別を選び、業務グループのフローティングIPを指定します。',
    },
  },
  check({ facts, views: { addresses, names }, report }) {
    if (!names.severalServers) return;
    for (const { text } of facts.all('masterDomainName')) {
      const server = names.serverNamed(text.value);
      const node = parseIpAddress(text.value) && mostPublic(addresses.nodesAt(text.value));
      const fixes = standingAddressFixes(text.at, names, addresses);
      if (node !== undefined) {
        const args = { address: text.value, server: node.server };
        const related = [nodeAddressNote(node.at, node.address, node.server), ...standingAddressNotes(names)];
        report({ message: MESSAGES[node.role], at: text.at, args, related, fixes });
      } else if (server !== undefined) {
        const related = [serverNote(server.name.at, server.name.value), ...standingAddressNotes(names)];
        report({ message: 'realName', at: text.at, args: { name: text.value }, related, fixes });
      }
    }
  },
});

const MESSAGES = {
  public: 'publicAddress',
  interconnect: 'interconnectAddress',
  lan: 'serverAddress',
  mirror: 'mirrorAddress',
} as const;

/** Of several uses of one address the one that says most about who can reach it. */
function mostPublic(uses: readonly NodeAddress[]): NodeAddress | undefined {
  const rank = Object.keys(MESSAGES);
  return uses.toSorted((left, right) => rank.indexOf(left.role) - rank.indexOf(right.role))[0];
}

const ini = (name: string) =>
  `[INI_SERVER_SECTION]\r\nMaster_DomainName=${name}\r\nMasterDirectory=\\\\vcom\\ofcscan\r\n`;

export const examples: RuleExamples = [
  {
    name: 'the real name of a server',
    files: { 'clp.conf': guideCluster, 'server1/ofcscan.ini': `; 𠮷野\r\n${ini('⟦SERVER1.example.local⟧')}` },
    finds: ['realName'],
    fixed: { 'server1/ofcscan.ini': `; 𠮷野\r\n${ini('192.168.0.12')}` },
  },
  {
    name: 'its public address',
    files: { 'clp.conf': guideCluster, 'ofcscan.ini': ini('⟦192.168.0.1⟧') },
    finds: ['publicAddress'],
    fixed: { 'ofcscan.ini': ini('192.168.0.12') },
  },
  {
    name: 'the interconnect, which also carries the mirror',
    files: { 'clp.conf': guideCluster, 'ofcscan.ini': ini('⟦10.0.0.2⟧') },
    finds: ['interconnectAddress'],
  },
  {
    name: 'a mirror connect of its own',
    files: {
      'clp.conf': guideClusterWith('<type>mdc</type><info>10.0.0.1</info>', '<type>mdc</type><info>10.1.0.1</info>'),
      'ofcscan.ini': ini('⟦10.1.0.1⟧'),
    },
    finds: ['mirrorAddress'],
  },
  {
    name: 'an address whose network the files do not tell',
    files: {
      'clp.conf': guideClusterWith('<ip>192.168.0.11</ip>', '<ip>172.16.0.11</ip>').replace(
        '<ip>192.168.0.12</ip>',
        '<ip>172.16.0.12</ip>',
      ),
      'ofcscan.ini': ini('⟦192.168.0.1⟧'),
    },
    finds: ['serverAddress'],
  },
  {
    name: 'the floating IP and the virtual computer name move with the group',
    files: { 'clp.conf': guideCluster, 'a/ofcscan.ini': ini('192.168.0.12'), 'b/ofcscan.ini': ini('vcom') },
    finds: [],
  },
  {
    name: 'a single server may be named as it is called',
    files: { 'clp.conf': singleServer, 'a/ofcscan.ini': ini('server1'), 'b/ofcscan.ini': ini('192.168.0.1') },
    finds: [],
  },
];

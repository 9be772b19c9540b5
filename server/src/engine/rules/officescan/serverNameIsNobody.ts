import { shortName } from '../../facts/values/hostName';
import { parseIpAddress } from '../../facts/values/ipAddress';
import { unusableAs } from '../../facts/values/unusableAddress';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { standingAddressFixes, standingAddressNotes } from '../shared/clusterIdentity';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'officescan/server-name-is-nobody',
  title: {
    en: 'Master_DomainName leads agents to themselves, or nowhere',
    ja: 'Master_DomainName が自分自身を指す',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['masterDomainName'],
  views: ['addresses', 'names'],
  sources: [
    { document: 'RFC 6890: Special-Purpose IP Address Registries' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-2, 5-2' },
  ],
  messages: {
    itself: template({
      en: 'Master_DomainName is {host}, which leads every agent to its own computer, so none reaches the server. Write the floating IP; without a cluster, the name of the server.',
      ja: 'Master_DomainName の {host} は各コンピュータ自身を指すため、サーバに接続できません。フローティングIP（単独のサーバでは実サーバ名）にしてください。',
    }),
    nowhere: template({
      en: 'Master_DomainName is {host}, an address that no agent can reach a server at. Write the floating IP; without a cluster, the name of the server.',
      ja: 'Master_DomainName の {host} は通信に使えないアドレスのため、サーバに接続できません。フローティングIP（単独のサーバでは実サーバ名）にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'On the server itself everything works, since it reaches itself there. Every other agent takes the name as it is told and calls its own computer, so that all of them are offline from the moment they are installed.',
      whenItIsFine: 'Never, except on a server that will have no agent but its own.',
    },
    ja: {
      why: 'サーバ上では自分自身に接続できるため正常に見えます。ほかのクライアントは知らされた値をそのまま使い、自分自身に接続しようとするため、インストール直後からすべてオフラインになります。',
      whenItIsFine: 'サーバ自身のほかにクライアントがない場合に限り問題になりません。',
    },
  },
  check({ facts, views: { addresses, names }, report }) {
    for (const { text } of facts.all('masterDomainName')) {
      const address = parseIpAddress(text.value);
      const isLocalName = shortName(text.value).toLowerCase() === 'localhost';
      const fault = address === undefined ? undefined : unusableAs(address);
      if (!isLocalName && fault === undefined) continue;
      report({
        message: isLocalName || fault === 'loopback' ? 'itself' : 'nowhere',
        at: text.at,
        args: { host: text.value },
        related: standingAddressNotes(names),
        fixes: standingAddressFixes(text.at, names, addresses),
      });
    }
  },
});

const ini = (name: string) => `; 🏢\r\nMaster_DomainName=${name}\r\nMasterDirectory=\\\\vcom\\ofcscan\r\n`;

export const examples: RuleExamples = [
  {
    name: 'the loopback address on a cluster',
    files: { 'clp.conf': guideCluster, 'ofcscan.ini': ini('⟦127.0.0.1⟧') },
    finds: ['itself'],
    fixed: { 'ofcscan.ini': ini('192.168.0.12') },
  },
  {
    name: 'the name of every computer, and an address that Windows gave itself',
    files: { 'a/ofcscan.ini': ini('⟦localhost⟧'), 'b/ofcscan.ini': ini('⟦169.254.10.20⟧') },
    finds: ['itself', 'nowhere'],
  },
  {
    name: 'an address of the network, and a name that only begins alike',
    files: { 'a/ofcscan.ini': ini('192.168.0.12'), 'b/ofcscan.ini': ini('localhost2') },
    finds: [],
  },
];

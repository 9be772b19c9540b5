import { parseIpAddress } from '../../facts/values/ipAddress';
import { serverHostIn } from '../../facts/values/serverHost';
import { unusableAs } from '../../facts/values/unusableAddress';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'officescan/server-named-by-address',
  title: {
    en: 'Agents know the server by its IP address',
    ja: 'サーバを IP アドレスで識別している',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'site',
  reads: ['masterDirectory', 'masterDomainName', 'clusterServer', 'declaredProduct'],
  views: ['migrations'],
  sources: [{ document: 'Trend Micro: ウイルスバスター Corp. サーバの移行', section: 'IP アドレスで管理している場合' }],
  messages: {
    address: template({
      en: 'Master_DomainName is the IP address {address}. When the server gets another address, all agents lose it, and only a new installation brings them back. Is the address there to stay?',
      ja: 'Master_DomainName が IP アドレス {address} です。アドレスを変更すると全クライアントが接続できなくなります。変更の予定がないか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Agents keep what they were told at their installation. A name can be led to another address in DNS; an address cannot, so a move of the server to another network or another computer means to install every agent anew.',
      whenItIsFine:
        'On a cluster the guide demands the floating IP, so nothing is said where a clp.conf or clusterconf.json tells of one. An address that will never change is fine.',
    },
    ja: {
      why: 'クライアントは、インストール時に知らされた値を使い続けます。名前であれば DNS で別のアドレスに向けられますが、アドレスでは変更できないため、サーバを別のネットワークやコンピュータへ移すと、全クライアントの再インストールが必要になります。',
      whenItIsFine:
        'クラスタではフローティングIPを指定するのが正しいため、clp.conf や clusterconf.json でクラスタと分かる場合は指摘しません。変更する予定のないアドレスであれば問題ありません。',
    },
  },
  check({ facts, views: { migrations }, report }) {
    const isCluster =
      facts.all('clusterServer').length > 1 ||
      facts.all('declaredProduct').some(({ product }) => product.toLowerCase() === 'clusterpro');
    if (isCluster) return;
    const ofServers = new Set(facts.all('masterDirectory').map(({ at }) => at.path));
    for (const { text, at } of facts.all('masterDomainName')) {
      const address = parseIpAddress(serverHostIn(text.value));
      if (address === undefined || unusableAs(address) !== undefined || !ofServers.has(at.path)) continue;
      // Of a change that is being made, the rules on moves speak.
      if (migrations.some(({ from, to }) => from?.has(at.path) || to?.has(at.path))) continue;
      report({ message: 'address', at: text.at, args: { address: text.value } });
    }
  },
});

const ini = (name: string) => `; 🏢\r\nMaster_DomainName=${name}\r\nMasterDirectory=\\\\av-server\\ofcscan\r\n`;

export const examples: RuleExamples = [
  { name: 'a single server', files: { 'ofcscan.ini': ini('⟦192.168.0.12⟧') }, finds: ['address'] },
  { name: 'a name', files: { 'ofcscan.ini': ini('av-server') }, finds: [] },
  {
    name: 'the address is about to change, which the rules on moves judge',
    files: { 'old/ofcscan.ini': ini('192.168.0.12'), 'new/ofcscan.ini': ini('192.168.0.13') },
    finds: [],
  },
  {
    name: 'a cluster, whose floating IP is right here',
    files: { 'clp.conf': guideCluster, 'ofcscan.ini': ini('192.168.0.12') },
    finds: [],
  },
  {
    name: 'a cluster whose clp.conf has not been captured',
    files: {
      'clusterconf.json': '{ "products": { "clusterpro": { "version": "1.0" } } }',
      'ofcscan.ini': ini('192.168.0.12'),
    },
    finds: [],
  },
];

import { parseIpAddress } from '../../facts/values/ipAddress';
import { serverHostIn } from '../../facts/values/serverHost';
import { unusableAs } from '../../facts/values/unusableAddress';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'officescan/server-name-is-ipv6',
  title: {
    en: 'Agents know the server by an IPv6 address',
    ja: 'サーバを IPv6 アドレスで識別している',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['masterDomainName'],
  sources: [{ document: 'Trend Micro: KA-0002601' }],
  messages: {
    ipv6: template({
      en: 'Master_DomainName is the IPv6 address {address}. Agents that have IPv4 only may lose the server; use a name, or the IPv4 address.',
      ja: 'Master_DomainName が IPv6 アドレス {address} です。IPv4 だけのクライアントは接続できない可能性があります。名前または IPv4 アドレスにしてください。',
    }),
  },
  docs: {
    en: {
      why: 'A name leads every agent to the address of its own kind. An IPv6 address is of no use to an agent without IPv6, and those that were installed under the IPv4 address lose the server as soon as it is changed.',
      whenItIsFine: 'Where all agents have IPv6 and were installed under this address it works.',
    },
    ja: {
      why: '名前であれば、クライアントの環境に合ったアドレスに接続できます。IPv6 を使えないクライアントは IPv6 アドレスに接続できず、IPv4 アドレスでインストールされたクライアントは、変更した時点で接続できなくなります。',
      whenItIsFine: 'すべてのクライアントが IPv6 を使い、このアドレスでインストールされている場合は問題ありません。',
    },
  },
  check({ facts, report }) {
    for (const { text } of facts.all('masterDomainName')) {
      const address = parseIpAddress(serverHostIn(text.value));
      if (address?.family !== 6 || unusableAs(address) !== undefined) continue;
      report({ message: 'ipv6', at: text.at, args: { address: text.value } });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'an address of the local network',
    files: { 'ofcscan.ini': '; 𠮷野\r\nMaster_DomainName=⟦fd00:1::12⟧\r\n' },
    finds: ['ipv6'],
  },
  {
    name: 'the old kind of address, also as a part of the new one, and a name',
    files: {
      'a/ofcscan.ini': 'Master_DomainName=192.168.0.12\n',
      'b/ofcscan.ini': 'Master_DomainName=::ffff:192.168.0.12\n',
      'c/ofcscan.ini': 'Master_DomainName=av-server\n',
    },
    finds: [],
  },
];

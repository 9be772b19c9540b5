import { parseIpAddress } from '../../facts/values/ipAddress';
import { message, template } from '../../messages/message';
import { addressKind, isPrivate } from '../../verdicts/reach/addressKind';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { NAT_PAGE, networkNotes } from '../shared/natState';
import { agentList, project } from '../sites/natExamples';

const SEEN = template({ en: 'the server as it is seen from there', ja: '変換後のサーバのアドレスです' });

export default defineRule({
  id: 'agents/server-address-behind-nat',
  title: { en: 'Agents are told an address they cannot call', ja: 'NAT の先から届かないサーバアドレス' },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['masterDomainName', 'natState'],
  views: ['agents'],
  sources: [NAT_PAGE],
  messages: {
    private: template({
      en: '{count} agents in {range} are on the far side of a NAT that shows the server as {seen}, but they are told {address}. They may not even be able to call the server; use the translated address, or a name that leads to each.',
      ja: '{range} のエージェント {count} 台からはサーバが {seen} に見えますが、通知される値は {address} です。サーバに接続できない可能性があります。変換後の値か名前にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'A NAT in front of the server gives it another address on the other side. Agents there that are told its own private address call a computer of their own network, or nobody, and cannot report or update at all.',
      whenItIsFine:
        'A name instead of an address may lead to the right address on each side. Without "serverSeenAs" in clusterconf.json nothing is concluded.',
    },
    ja: {
      why: 'サーバの手前に NAT があると、先のネットワークからは別のアドレスに見えます。そこのエージェントにサーバのプライベートアドレスを通知すると、自分のネットワークの別の端末に接続するか、どこにも接続できず、報告もアップデートもできません。',
      whenItIsFine:
        'アドレスの代わりに名前を使うと、それぞれのネットワークで正しいアドレスに解決できます。clusterconf.json の serverSeenAs がなければ判断しません。',
    },
  },
  check({ facts, views, report }) {
    const [seen] = facts.all('natState').flatMap(({ serverSeenAs }) => serverSeenAs ?? []);
    const [network] = views.agents.networks.all.filter(({ row }) => row.id === 'V1');
    if (seen === undefined || network === undefined) return;
    const { range, count } = network;
    for (const { text } of facts.all('masterDomainName')) {
      const address = parseIpAddress(text.value);
      if (address === undefined || !isPrivate(addressKind(address)) || text.value === seen.value) continue;
      const related = [{ at: seen.at, message: message(SEEN, {}) }, ...networkNotes(network)];
      report({
        message: 'private',
        at: text.at,
        args: { count, range, seen: seen.value, address: text.value },
        related,
      });
    }
  },
});

const STATE = project('"networks": { "translated": ["192.168.1.0/24"] }', '"nat": { "serverSeenAs": "203.0.113.10" }');
const LIST = agentList('𠮷,192.168.1.5,Branch,Offline,2026/11/20');
const INI = '[INI_SERVER_SECTION]\r\nMaster_DomainName=';

export const examples: RuleExamples = [
  {
    name: 'the private address of the server, told to agents beyond its NAT',
    files: { 'clusterconf.json': STATE, 'agents.csv': LIST, 'ofcscan.ini': `; 𠮷\r\n${INI}⟦10.0.0.10⟧\r\n` },
    finds: ['private'],
  },
  {
    name: 'the translated address, a name, no agents beyond it',
    files: {
      'a/clusterconf.json': STATE,
      'a/agents.csv': LIST,
      'a/ofcscan.ini': `${INI}203.0.113.10\r\n`,
      'b/clusterconf.json': STATE,
      'b/agents.csv': LIST,
      'b/ofcscan.ini': `${INI}av.example.com\r\n`,
      'c/clusterconf.json': STATE,
      'c/ofcscan.ini': `${INI}10.0.0.10\r\n`,
    },
    finds: [],
  },
];

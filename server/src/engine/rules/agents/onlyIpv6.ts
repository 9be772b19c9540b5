import { parseIpAddress } from '../../facts/values/ipAddress';
import { firstOf } from '../../facts/views/agentNetworks';
import type { ListedAgent } from '../../facts/views/agents';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';

export default defineRule({
  id: 'agents/only-ipv6',
  title: { en: 'Agents have IPv6 only, the server an IPv4 address', ja: 'IPv6 のみの端末と IPv4 のサーバ' },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['masterDomainName'],
  views: ['agents'],
  sources: [{ document: 'Trend Micro KA-0002601' }],
  messages: {
    ipv6: template({
      en: '{count} agents are registered with IPv6 addresses only, but agents are told the IPv4 address {server}. These may neither be deployed to nor report; use a name that leads to both kinds of address.',
      ja: 'IPv6 アドレスのみのエージェントが {count} 台ありますが、サーバは IPv4 アドレス {server} で指定されています。配信や報告ができない可能性があります。名前で指定してください。',
    }),
  },
  docs: {
    en: {
      why: 'A server that is known by an IPv4 address cannot be called by computers that have none, and cannot deploy to them. A name can lead to an address of either kind.',
      whenItIsFine:
        'A computer with both kinds of address of which the console shows only one. Addresses of the link are not counted.',
    },
    ja: {
      why: 'IPv4 アドレスで指定されたサーバには、IPv4 アドレスを持たない端末から接続できず、サーバからの配信もできません。名前で指定すると、どちらのアドレスにも解決できます。',
      whenItIsFine:
        '両方のアドレスを持つ端末で、コンソールに片方だけが表示されている場合は問題ありません。リンクローカルアドレスは数えません。',
    },
  },
  check({ facts, views, report }) {
    const server = facts.all('masterDomainName').find(({ text }) => parseIpAddress(text.value)?.family === 4);
    if (server === undefined) return;
    let first: ListedAgent | undefined;
    let count = 0;
    for (const agent of views.agents.all) {
      if (!isIpv6Only(agent.row.address)) continue;
      first ??= agent;
      count++;
    }
    if (first === undefined) return;
    const { value, at } = server.text;
    const related = [settingNote(at, 'Master_DomainName', value)];
    report({ message: 'ipv6', at: first.table.place(first.line, 'address'), args: { count, server: value }, related });
  },
});

function isIpv6Only(address: string | undefined): boolean {
  if (address === undefined || !address.includes(':') || address.includes('.')) return false;
  const parsed = parseIpAddress(firstOf(address));
  return parsed?.family === 6 && parsed.bytes[0] !== LINK;
}

/** What addresses of the link begin with. */
const LINK = 0xfe;

const INI = '[INI_SERVER_SECTION]\r\nMaster_DomainName=';

export const examples: RuleExamples = [
  {
    name: 'a server known by its IPv4 address',
    files: {
      'ofcscan.ini': `${INI}10.0.0.10\r\n`,
      'agents.csv': 'Computer,IP address\r\n𠮷,⟦2001:db8::5⟧\r\nb,2001:db8::6\r\nc,10.0.0.3\r\n',
    },
    finds: ['ipv6'],
  },
  {
    name: 'agents that know the server by a name',
    files: {
      'ofcscan.ini': `${INI}av.example.com\r\n`,
      'agents.csv': 'Computer,IP address\r\na,2001:db8::5\r\n',
    },
    finds: [],
  },
  {
    name: 'addresses of the link, and agents with both kinds',
    files: {
      'ofcscan.ini': `${INI}10.0.0.10\r\n`,
      'agents.csv': 'Computer,IP address\r\na,fe80::1\r\nb,"10.0.0.5, 2001:db8::5"\r\n',
    },
    finds: [],
  },
];

import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { NAT_PAGE } from '../shared/natState';
import { agentList, project } from '../sites/natExamples';

export default defineRule({
  id: 'agents/address-of-nobody',
  title: { en: 'Agents registered with an address of no use', ja: '接続できない IP アドレスで登録' },
  severity: 'warning',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['agents'],
  sources: [NAT_PAGE, { document: 'RFC 6890' }],
  messages: {
    unusable: template({
      en: '{count} agents are registered with addresses in {range}, which no other computer can call, so the server may never reach them. See which adapter is first there, mend its address, and restart the agent.',
      ja: '{count} 台が {range} のアドレスで登録されています。他の端末から接続できず、サーバから届かない可能性があります。アダプタのアドレスを直し、エージェントを再起動してください。',
    }),
  },
  docs: {
    en: {
      why: 'The agent reports the address of the adapter that it found first. An address that Windows gave itself when no DHCP server answered, or one of the loopback, means nothing to the server, which goes on calling it until the agent reports another one.',
      whenItIsFine:
        'A network that is declared in clusterconf.json as direct or translated is taken as it is declared.',
    },
    ja: {
      why: 'エージェントは、最初に見つけたアダプタのアドレスを通知します。DHCP サーバの応答がなく Windows が自動で割り当てたアドレスやループバックのアドレスには、サーバから接続できません。別のアドレスが通知されるまで、この状態が続きます。',
      whenItIsFine: 'clusterconf.json の networks で direct または translated とした範囲は、その指定に従います。',
    },
  },
  check({ views, report }) {
    for (const { row, range, count, first } of views.agents.networks.all) {
      if (row.reach !== 'wrongAddress') continue;
      report({ message: 'unusable', at: first.table.place(first.line, 'address'), args: { count, range } });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'addresses that computers gave themselves',
    files: {
      'agents.csv': agentList(
        '𠮷,⟦169.254.10.20⟧,A,Offline,2026/11/20',
        'b,169.254.30.40,A,Offline,2026/11/20',
        'c,⟦127.0.0.1⟧,A,Online,2026/11/20',
        'd,10.0.0.1,A,Online,2026/11/20',
      ),
    },
    finds: ['unusable', 'unusable'],
  },
  {
    name: 'usual addresses, none, and a network of the link that is declared',
    files: {
      'clusterconf.json': project('"networks": { "direct": ["169.254.0.0/16"] }'),
      'agents.csv': agentList(
        'a,169.254.10.20,A,Online,2026/11/20',
        'b,10.0.0.1,A,Online,2026/11/20',
        'c,,A,Online,2026/11/20',
        'd,999.1.1.1,A,Online,2026/11/20',
      ),
    },
    finds: [],
  },
];

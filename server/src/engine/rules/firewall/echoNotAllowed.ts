import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { computerLabel } from '../shared/firewallPorts';
import { echoRemedies } from '../shared/firewallRemedies';
import { guideCluster } from '../sites/exampleSites';
import {
  allowRule,
  firewallExport,
  firewallFile,
  openings,
  openServer,
  profiles,
  RULES_KEY,
  rulesKey,
} from '../sites/firewallExamples';

export default defineRule({
  id: 'firewall/echo-not-allowed',
  title: { en: 'The server does not answer to ping', ja: 'ICMP エコー要求が許可されていない' },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['firewall'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '4-1-3' }],
  messages: {
    closed: template({
      en: 'No rule shown lets an ICMP echo request into {computer}. The guide asks for ICMP on the heartbeat adapter; without it the cluster may take a path for broken. Allow it.',
      ja: '{computer} で ICMP エコー要求が許可されず、クラスタが経路の異常と判断する可能性があります。ハートビート用NICで許可してください。',
    }),
  },
  docs: {
    en: {
      why: 'CLUSTERPRO asks addresses whether they answer: before it activates a floating IP, and where a network is monitored. A server that does not answer to ping looks like one that is gone.',
      whenItIsFine:
        'The rule of Windows for file and printer sharing lets echo requests in as well; any active rule for ICMPv4 type 8 will do.',
    },
    ja: {
      why: 'CLUSTERPRO は、フローティングIPの活性前やネットワークの監視で、アドレスが応答するかを確認します。ping に応答しないサーバは、停止したサーバと区別できません。',
      whenItIsFine:
        'Windows のファイルとプリンターの共有の規則でもエコー要求は許可されます。ICMPv4 のタイプ 8 を許可する有効な規則があれば十分です。',
    },
  },
  check({ views: { firewall }, report }) {
    for (const one of firewall) {
      // The older systems keep the types of ICMP apart from their lists, in no export that is asked for.
      if (
        !one.isServer ||
        !one.whole ||
        one.filtering.length === 0 ||
        one.echo.length > 0 ||
        one.list.origin === 'legacy'
      )
        continue;
      report({
        message: 'closed',
        at: one.list.heading,
        args: { computer: computerLabel(one) },
        remedies: echoRemedies(one),
      });
    }
  },
});

const withIcmp = (fields: string, active = 'TRUE') =>
  firewallExport(openings.tcp, openings.udp, allowRule('FPS-ICMP4-ERQ-In', fields, active));

export const examples: RuleExamples = [
  {
    name: 'no rule for ICMP',
    files: {
      'clp.conf': guideCluster,
      '𠮷/server1/firewall.reg': firewallFile(...profiles, rulesKey([openings.tcp, openings.udp], `⟦${RULES_KEY}⟧`)),
    },
    finds: ['closed'],
  },
  {
    name: 'one for another type',
    files: {
      'clp.conf': guideCluster,
      'server1/firewall.reg': firewallFile(
        ...profiles,
        rulesKey([openings.tcp, openings.udp, allowRule('P', 'Protocol=1|ICMP4=3:4|')], `⟦${RULES_KEY}⟧`),
      ),
    },
    finds: ['closed'],
  },
  {
    name: 'echo requests are let in, by a rule of the administrator or of Windows',
    files: {
      'clp.conf': guideCluster,
      'server1/firewall.reg': openServer,
      'server2/firewall.reg': withIcmp('Protocol=1|ICMP4=8:*|App=System|RA4=LocalSubnet|'),
    },
    finds: [],
  },
];

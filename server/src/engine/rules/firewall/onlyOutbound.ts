import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { closedBy, computerLabel, ownersLabel, portsLabel } from '../shared/firewallPorts';
import { openingRemedies } from '../shared/firewallRemedies';
import { guideCluster } from '../sites/exampleSites';
import { firewallExport, openings, TCP_PORTS } from '../sites/firewallExamples';

export default defineRule({
  id: 'firewall/only-outbound',
  title: { en: 'A port is allowed outwards only', ja: '送信だけが許可されている' },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['firewall'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '4-1-3' }],
  messages: {
    outbound: template({
      en: 'The rule {rule} on {computer} is for outgoing connections, and no rule lets {ports} of {owner} in. The port may be closed for the other server; add an inbound rule.',
      ja: '{computer} の規則「{rule}」は送信用です。{owner} の {ports} を受信できない可能性があります。受信の規則を追加してください。',
    }),
  },
  docs: {
    en: {
      why: 'The guide allows the ports in both directions. Windows lets everything out unless told otherwise, and nothing in, so the inbound rule is the one that matters.',
      whenItIsFine: 'An inbound rule for the same port, in a group policy too, is all that is needed.',
    },
    ja: {
      why: '手順書では、受信と送信の両方を許可します。Windows の既定では送信は許可、受信はブロックのため、必要なのは受信の規則です。',
      whenItIsFine: '同じポートの受信の規則があれば、グループポリシーのものでも問題ありません。',
    },
  },
  check({ views: { firewall }, report }) {
    for (const { firewall: one, rule, ports } of closedBy(firewall, 'outbound')) {
      report({
        message: 'outbound',
        at: rule.at,
        args: {
          rule: rule.name,
          computer: computerLabel(one),
          owner: ownersLabel(ports),
          ports: portsLabel(ports),
        },
        remedies: openingRemedies(one, ports),
      });
    }
  },
});

const outbound = `"𠮷-Out"="v2.10|Action=Allow|Active=TRUE|Dir=Out|Protocol=6|${TCP_PORTS}Name=cluster|"`;

export const examples: RuleExamples = [
  {
    name: 'the rule was made for the wrong direction',
    files: {
      'clp.conf': guideCluster,
      'server1/firewall.reg': firewallExport(`⟦${outbound}⟧`, openings.udp, openings.echo),
    },
    finds: ['outbound'],
  },
  {
    name: 'rules for both directions',
    files: {
      'clp.conf': guideCluster,
      'server1/firewall.reg': firewallExport(outbound, openings.tcp, openings.udp, openings.echo),
    },
    finds: [],
  },
];

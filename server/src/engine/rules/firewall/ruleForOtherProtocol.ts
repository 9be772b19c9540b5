import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { closedBy, computerLabel, portsLabel, ruleNote, severityOf } from '../shared/firewallPorts';
import { openingRemedies } from '../shared/firewallRemedies';
import { guideCluster } from '../sites/exampleSites';
import { allowRule, firewallExport, firewallFile, openings, rulesKey } from '../sites/firewallExamples';

export default defineRule({
  id: 'firewall/rule-for-other-protocol',
  title: { en: 'The right port is open for the wrong protocol', ja: '許可したプロトコルが異なる' },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['firewall'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '4-1-3' }],
  messages: {
    other: template({
      en: 'The rule {rule} on {computer} is for {protocol}, but {owner} needs {ports}, which stays closed. Add a rule for that protocol.',
      ja: '{computer} の規則「{rule}」は {protocol} 用のため、{owner} の {ports} で通信できません。必要なプロトコルで許可してください。',
    }),
    maybeOther: template({
      en: 'The rule {rule} on {computer} is for {protocol}, but {owner} needs {ports}, and no rule shown opens that. Check the protocol.',
      ja: '{computer} の規則「{rule}」は {protocol} 用で、{owner} の {ports} で通信できない可能性があります。プロトコルを確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'TCP and UDP have ports of their own, and a rule is for one of them. 29106, the heartbeat, is UDP only; 29001, 29002, 29004 and 29005 are TCP only; 29003 and 29007 are needed for both.',
      whenItIsFine:
        'A rule for the other protocol beside the right one does no harm and is not reported. It is an error only where all rules and profiles are in the export.',
    },
    ja: {
      why: 'TCP と UDP のポートは別のもので、規則はどちらか一方に対するものです。ハートビートの 29106 は UDP だけ、29001、29002、29004、29005 は TCP だけを使い、29003 と 29007 は両方が必要です。',
      whenItIsFine:
        '正しい規則があれば、もう一方のプロトコルの規則があっても指摘しません。すべての規則とプロファイルがエクスポートにある場合だけエラーになります。',
    },
  },
  check({ views: { firewall }, report }) {
    for (const { firewall: one, rule, ports } of closedBy(firewall, 'other-protocol')) {
      const severity = severityOf(one, ports);
      report({
        message: severity === 'error' ? 'other' : 'maybeOther',
        severity,
        at: rule.protocol?.at ?? rule.at,
        args: {
          rule: rule.name,
          computer: computerLabel(one),
          protocol: ports[0]?.need.protocol === 'TCP' ? 'UDP' : 'TCP',
          owner: ports[0]?.need.owner ?? 'CLUSTERPRO',
          ports: portsLabel(ports),
        },
        related: [ruleNote(rule.at, rule.name)],
        remedies: openingRemedies(one, ports),
      });
    }
  },
});

const udp = allowRule('UDP', 'Protocol=17|LPort=29003|LPort=29007|');
const heartbeat = (protocol: string) => allowRule('𠮷', `Protocol=${protocol}|LPort=29106|`);

export const examples: RuleExamples = [
  {
    name: 'the heartbeat opened for TCP',
    files: {
      'clp.conf': guideCluster,
      'server1/firewall.reg': firewallExport(openings.tcp, udp, heartbeat('⟦6⟧'), openings.echo),
    },
    finds: ['other'],
  },
  {
    name: 'the same in a list without the profiles',
    files: {
      'clp.conf': guideCluster,
      'server1/firewall.reg': firewallFile(rulesKey([openings.tcp, udp, heartbeat('⟦6⟧'), openings.echo])),
    },
    finds: ['maybeOther'],
  },
  {
    name: 'the heartbeat opened for UDP, and a port that is needed for both protocols',
    files: {
      'clp.conf': guideCluster,
      'server1/firewall.reg': firewallExport(openings.tcp, udp, heartbeat('17'), openings.echo),
    },
    finds: [],
  },
];

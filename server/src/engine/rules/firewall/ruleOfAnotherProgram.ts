import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { closedBy, computerLabel, ownersLabel, portsLabel, ruleNote } from '../shared/firewallPorts';
import { openingRemedies } from '../shared/firewallRemedies';
import { guideCluster } from '../sites/exampleSites';
import { allowRule, firewallExport, openings, TCP_PORTS } from '../sites/firewallExamples';

export default defineRule({
  id: 'firewall/rule-of-another-program',
  title: { en: 'A port is open for another program only', ja: '許可が別のプログラムに限られている' },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['firewall'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '4-1-3' },
    { document: 'MS-GPFAS: Firewall and Advanced Security Data Structure', section: '2.2.2.19' },
  ],
  messages: {
    program: template({
      en: 'The rule {rule} on {computer} lets {ports} in for {program} only, which is no program of {owner}. The ports may be closed for {owner}; check the rule.',
      ja: '{computer} の規則「{rule}」は {program} 専用で、{owner} の {ports} で通信できない可能性があります。規則を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'A rule that names a program or a service opens its ports for that one alone. After an update or an installation into another folder the path no longer fits, and the rule stands there without any effect.',
      whenItIsFine:
        'Programs in folders of CLUSTERPRO, EXPRESSCLUSTER, OfficeScan or Trend Micro, their known names, and System are taken for right, and so is a second rule without a program.',
    },
    ja: {
      why: 'プログラムやサービスを指定した規則は、それ以外には何も許可しません。アップデートや別のフォルダーへのインストールでパスが変わると、規則は残っていても効果がなくなります。',
      whenItIsFine:
        'CLUSTERPRO、EXPRESSCLUSTER、ウイルスバスター Corp.、Trend Micro のフォルダーにあるプログラムと、既知の名前、System は正しいものとします。プログラムを指定しない規則がほかにあれば指摘しません。',
    },
  },
  check({ views: { firewall }, report }) {
    for (const { firewall: one, rule, ports } of closedBy(firewall, 'other-program')) {
      const bound = rule.program ?? rule.service;
      if (bound === undefined) continue;
      report({
        message: 'program',
        at: bound.at,
        args: {
          rule: rule.name,
          computer: computerLabel(one),
          program: bound.value,
          owner: ownersLabel(ports),
          ports: portsLabel(ports),
        },
        related: [ruleNote(rule.at, rule.name)],
        remedies: openingRemedies(one, ports),
      });
    }
  },
});

const server1 = (program: string) =>
  firewallExport(allowRule('𠮷', `Protocol=6|${TCP_PORTS}App=${program}|`), openings.udp, openings.echo);

export const examples: RuleExamples = [
  {
    name: 'a program that is not of the cluster',
    files: { 'clp.conf': guideCluster, 'server1/firewall.reg': server1('⟦C:\\\\Tools\\\\monitor.exe⟧') },
    finds: ['program'],
  },
  {
    name: 'a service of Windows',
    files: {
      'clp.conf': guideCluster,
      'server1/firewall.reg': firewallExport(
        allowRule('svc', `Protocol=6|${TCP_PORTS}Svc=⟦W32Time⟧|`),
        openings.udp,
        openings.echo,
      ),
    },
    finds: ['program'],
  },
  {
    name: 'a program of the cluster',
    files: {
      'clp.conf': guideCluster,
      'server1/firewall.reg': server1('D:\\\\CLUSTERPRO SSS\\\\bin\\\\clptrnreq.exe'),
    },
    finds: [],
  },
];

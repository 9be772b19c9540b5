import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { closedBy, computerLabel, ownersLabel, portsLabel, ruleNote, severityOf } from '../shared/firewallPorts';
import { guideCluster } from '../sites/exampleSites';
import { firewallExport, firewallFile, openings, openServer, rulesKey } from '../sites/firewallExamples';

export default defineRule({
  id: 'firewall/port-blocked',
  title: { en: 'A rule blocks a port that is needed', ja: '必要なポートをブロックする規則がある' },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['firewall'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '4-1-3' },
    { document: 'Microsoft Learn: Windows Firewall rules', section: 'Rule precedence for inbound rules' },
  ],
  messages: {
    blocked: template({
      en: 'The rule {rule} on {computer} blocks {ports}, which {owner} needs. A block goes before every rule that allows; narrow it or switch it off.',
      ja: '{computer} の規則「{rule}」が {owner} の {ports} をブロックし、通信できません。許可より優先されるため、対象から外してください。',
    }),
    maybeBlocked: template({
      en: 'The rule {rule} on {computer} blocks {ports}, which {owner} needs, at least in some profiles. A block goes before every rule that allows; check it.',
      ja: '{computer} の規則「{rule}」のブロックが優先され、{owner} の {ports} で通信できない可能性があります。規則を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'When one rule allows a connection and another one blocks it, it is blocked. Ranges and lists of addresses that somebody has closed for security often hold a port of the cluster, or the other server, without anybody noticing.',
      whenItIsFine:
        'A block for single users, apps, interfaces or remote ports is not judged, and one for addresses only when it covers an address of another server of the cluster.',
    },
    ja: {
      why: '同じ通信を許可する規則とブロックする規則があるときは、ブロックが優先されます。セキュリティのために閉じたポートの範囲やアドレスの一覧に、クラスタのポートやもう一方のサーバが含まれていることがあります。',
      whenItIsFine:
        '特定のユーザー、アプリ、インターフェイス、リモートポートだけのブロックは判定しません。アドレスを指定したブロックは、クラスタのほかのサーバのアドレスを含む場合だけ指摘します。',
    },
  },
  check({ views: { firewall }, report }) {
    for (const { firewall: one, rule, ports } of closedBy(firewall, 'blocked')) {
      const severity = severityOf(one, ports);
      report({
        message: severity === 'error' ? 'blocked' : 'maybeBlocked',
        severity,
        at: rule.action.at,
        args: {
          rule: rule.name,
          computer: computerLabel(one),
          owner: ownersLabel(ports),
          ports: portsLabel(ports),
        },
        related: [ruleNote(rule.at, rule.name)],
      });
    }
  },
});

const block = (fields: string, action = 'Block') =>
  `"Block-𠮷"="v2.10|Action=${action}|Active=TRUE|Dir=In|${fields}Name=Block|"`;
const withBlock = (rule: string) => firewallExport(openings.tcp, openings.udp, openings.echo, rule);

export const examples: RuleExamples = [
  {
    name: 'a range that holds the ports of the cluster',
    files: {
      'clp.conf': guideCluster,
      'server1/firewall.reg': withBlock(block('Protocol=6|LPort2_10=20000-30000|', '⟦Block⟧')),
    },
    finds: ['blocked'],
  },
  {
    name: 'everything from the other server',
    files: {
      'clp.conf': guideCluster,
      'server1/firewall.reg': withBlock(block('RA4=10.0.0.0/255.255.255.0|', '⟦Block⟧')),
    },
    finds: ['blocked'],
  },
  {
    name: 'in public networks only',
    files: {
      'clp.conf': guideCluster,
      'server1/firewall.reg': withBlock(block('Protocol=17|LPort=29106|Profile=Public|', '⟦Block⟧')),
    },
    finds: ['maybeBlocked'],
  },
  {
    name: 'in a list without the profiles',
    files: {
      'clp.conf': guideCluster,
      'server1/firewall.reg': firewallFile(
        rulesKey([openings.tcp, openings.udp, openings.echo, block('Protocol=17|LPort=29106|', '⟦Block⟧')]),
      ),
    },
    finds: ['maybeBlocked'],
  },
  {
    name: 'other ports, strangers, other programs, and a rule that is not active',
    files: {
      'clp.conf': guideCluster,
      'server1/firewall.reg': firewallExport(
        openings.tcp,
        openings.udp,
        openings.echo,
        block('Protocol=6|LPort2_10=1-1000|'),
        block('RA4=203.0.113.7|').replace('Block-𠮷', 'B2'),
        block('App=C:\\\\Tools\\\\sync.exe|').replace('Block-𠮷', 'B3'),
        block('Protocol=6|LPort=29001|').replace('Block-𠮷', 'B4').replace('TRUE', 'FALSE'),
      ),
    },
    finds: [],
  },
  { name: 'no block at all', files: { 'clp.conf': guideCluster, 'server1/firewall.reg': openServer }, finds: [] },
];

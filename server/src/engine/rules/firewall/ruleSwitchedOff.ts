import type { Remedy } from '../../fixes/remedy';
import { message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { commandRemedy, quotedName } from '../shared/commandRemedy';
import { type ClosedPorts, closedBy, computerLabel, portsLabel, ruleNote, severityOf } from '../shared/firewallPorts';
import { openingRemedies } from '../shared/firewallRemedies';
import { guideCluster } from '../sites/exampleSites';
import { allowRule, firewallExport, netshRule, openings, TCP_PORTS } from '../sites/firewallExamples';

export default defineRule({
  id: 'firewall/rule-switched-off',
  title: { en: 'The rule that would open a port is switched off', ja: 'ポートを許可する規則が無効' },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['firewall'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '4-1-3' },
    { document: 'MS-GPFAS: Firewall and Advanced Security Data Structure', section: '2.2.2.19' },
  ],
  messages: {
    off: template({
      en: 'The rule {rule} on {computer} would let in {ports}, but it is switched off, so the ports are closed. Enable it.',
      ja: '{computer} の規則「{rule}」が無効なため {ports} で通信できません。規則を有効にしてください。',
    }),
    maybeOff: template({
      en: 'The rule {rule} on {computer} would let in {ports}, but it is switched off, and no other rule shown opens them. Check that the ports are open.',
      ja: '{computer} の規則「{rule}」が無効で、{ports} で通信できない可能性があります。許可されているか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'A rule that is not active counts for nothing, though it stands in every list under its right name and ports. Rules get switched off for a test, or come that way from a template.',
      whenItIsFine:
        'Another active rule for the same ports is enough, in a group policy too. It is an error only where all rules and profiles are in the export.',
    },
    ja: {
      why: '無効な規則は、名前もポートも正しく一覧に表示されますが、何も許可しません。試験のために無効にしたまま、あるいは無効のまま複製されていることがあります。',
      whenItIsFine:
        '同じポートを許可する有効な規則がほかにあれば、グループポリシーのものでも問題ありません。すべての規則とプロファイルがエクスポートにある場合だけエラーになります。',
    },
  },
  check({ views: { firewall }, report }) {
    for (const closed of closedBy(firewall, 'inactive')) {
      const severity = severityOf(closed.firewall, closed.ports);
      report({
        message: severity === 'error' ? 'off' : 'maybeOff',
        severity,
        at: closed.rule.active.at,
        args: { rule: closed.rule.name, computer: computerLabel(closed.firewall), ports: portsLabel(closed.ports) },
        related: [ruleNote(closed.rule.at, closed.rule.name)],
        remedies: enabling(closed),
      });
    }
  },
});

const enable = template({ en: 'Enable the rule {rule}', ja: '規則 {rule} を有効にする' });

/** A rule is enabled by its name; one whose name is a reference into a library is replaced by others. */
function enabling({ firewall, rule, ports }: ClosedPorts): readonly Remedy[] {
  const name = rule.name.startsWith('@') || rule.origin !== 'local' ? undefined : quotedName(rule.name);
  if (name === undefined) return openingRemedies(firewall, ports);
  const title = message(enable, { rule: rule.name });
  return [commandRemedy(title, `netsh advfirewall firewall set rule name=${name} new enable=yes`)];
}

const netsh = (enabled: string) =>
  [
    netshRule(
      'クラスタ 𠮷',
      ['Enabled', enabled],
      ['Direction', 'In'],
      ['Profiles', 'Domain,Private,Public'],
      ['Protocol', 'TCP'],
      ['LocalPort', '29001-29007'],
      ['Action', 'Allow'],
    ),
    netshRule(
      'UDP',
      ['Enabled', 'Yes'],
      ['Direction', 'In'],
      ['Protocol', 'UDP'],
      ['LocalPort', '29003,29007,29106'],
      ['Action', 'Allow'],
    ),
    netshRule('Echo', ['Enabled', 'Yes'], ['Direction', 'In'], ['Protocol', 'ICMPv4'], ['Action', 'Allow']),
    'Ok.',
    '',
  ].join('\r\n');

export const examples: RuleExamples = [
  {
    name: 'a rule of the cluster that is not active',
    files: {
      'clp.conf': guideCluster,
      '𠮷/server1/firewall.reg': firewallExport(
        allowRule('CLUSTERPRO', `Protocol=6|${TCP_PORTS}`, '⟦FALSE⟧'),
        openings.udp,
        openings.echo,
      ),
    },
    finds: ['off'],
  },
  {
    name: 'the same as netsh prints it',
    files: { 'clp.conf': guideCluster, 'server1/netsh-firewall.txt': netsh('⟦No⟧') },
    finds: ['maybeOff'],
  },
  {
    name: 'a second rule that is active',
    files: {
      'clp.conf': guideCluster,
      'server1/firewall.reg': firewallExport(
        allowRule('old', `Protocol=6|${TCP_PORTS}`, 'FALSE'),
        openings.tcp,
        openings.udp,
        openings.echo,
      ),
    },
    finds: [],
  },
  {
    name: 'active rules as netsh prints them',
    files: { 'clp.conf': guideCluster, 'server1/netsh-firewall.txt': netsh('Yes') },
    finds: [],
  },
];

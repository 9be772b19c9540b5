import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { commandRemedy } from '../shared/commandRemedy';

export default defineRule({
  id: 'firewall/evidence-too-weak',
  title: { en: 'The capture does not show which ports are open', ja: '許可したポートが分からない取得方法' },
  severity: 'info',
  confidence: 'certain',
  scope: 'file',
  reads: ['firewallEvidenceGap'],
  sources: [{ document: 'Microsoft Learn: Get-NetFirewallRule' }, { document: 'Microsoft Learn: netsh advfirewall' }],
  messages: {
    noPorts: template({
      en: 'Get-NetFirewallRule lists no ports, so nothing can be said of them. Capture the rules from the registry instead; check that the command is the one below.',
      ja: 'Get-NetFirewallRule の一覧にはポートがないため判定できません。レジストリからエクスポートしたファイルで確認してください。',
    }),
    binary: template({
      en: 'A .wfw file is a binary policy that only Windows reads. Capture the rules from the registry instead, and they are checked.',
      ja: '.wfw は Windows だけが読み取れるバイナリです。レジストリからエクスポートしたファイルで確認してください。',
    }),
    language: template({
      en: 'The labels of this list are in a language that is not known here, so it is not checked. Capture the rules from the registry instead.',
      ja: 'この一覧の見出しは対応していない言語です。レジストリからエクスポートしたファイルで確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'A list of rules without their ports, or one that nobody can read, looks like evidence and is none. The export of the registry has everything that counts: rules, ports, programs, addresses and the state of the profiles.',
      whenItIsFine:
        'When an export of the registry of the same computer is there already, this file is not needed and can go. The list of Get-NetFirewallRule is fine where somebody has added LocalPort to it.',
    },
    ja: {
      why: 'ポートのない一覧や読み取れない一覧は、確認に使えません。レジストリのエクスポートには、規則、ポート、プログラム、アドレス、プロファイルの状態がすべて含まれます。',
      whenItIsFine:
        '同じコンピュータのレジストリのエクスポートがあれば、このファイルは不要です。Get-NetFirewallRule の一覧でも、LocalPort を加えて出力したものは指摘しません。',
    },
  },
  check({ facts, report }) {
    for (const { gap, at } of facts.all('firewallEvidenceGap')) {
      report({ message: gap === 'no-ports' ? 'noPorts' : gap, at, remedies: [capture] });
    }
  },
});

const capture = commandRemedy(
  {
    template: { en: 'Export the firewall from the registry', ja: 'ファイアウォールをレジストリからエクスポートする' },
    args: {},
  },
  'reg export "HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy" firewall.reg /y',
);

const powerShell = (first: string, more = '') =>
  ['', first, 'Direction   : Inbound', 'Action      : Allow', 'Enabled     : True', 'Profile     : Any', more, ''].join(
    '\r\n',
  );

const rule = (label: string, enabled: string) =>
  [
    '',
    `⟦${label}:                            CLUSTERPRO⟧`,
    '-'.repeat(70),
    `${enabled}:                              Ja`,
    'Richtung:                             Eingehend',
    'Protokoll:                            TCP',
    '',
  ].join('\r\n');

export const examples: RuleExamples = [
  {
    name: 'the list of PowerShell',
    files: { 'server1/get-netfirewallrule.txt': powerShell('⟦DisplayName : 𠮷野 🏢⟧') },
    finds: ['noPorts'],
  },
  {
    name: 'the binary policy of netsh',
    files: { 'server1/policy.wfw': { text: '⟦⟧', damage: 'binary' } },
    finds: ['binary'],
  },
  {
    name: 'rules in another language',
    files: { 'server1/netsh-firewall.txt': rule('Regelname', 'Aktiviert') },
    finds: ['language'],
  },
  {
    name: 'a list of PowerShell with ports',
    files: { 'server1/get-netfirewallrule.txt': powerShell('DisplayName : cluster', 'LocalPort   : 29001') },
    finds: [],
  },
];

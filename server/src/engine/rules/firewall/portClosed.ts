import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { computerLabel, portsLabel, severityOf } from '../shared/firewallPorts';
import { openingRemedies } from '../shared/firewallRemedies';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';
import {
  allowRule,
  firewallExport,
  firewallFile,
  openings,
  openServer,
  profiles,
  RULES_KEY,
  rulesKey,
  UDP_PORTS,
} from '../sites/firewallExamples';

export default defineRule({
  id: 'firewall/port-closed',
  title: { en: 'A port of the cluster is closed', ja: 'クラスタのポートが許可されていない' },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['firewall', 'neededPorts'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '4-1-3' },
    { document: 'Microsoft Learn: Windows Firewall rules' },
  ],
  messages: {
    closed: template({
      en: 'No rule of the firewall on {computer} lets in {ports}, which CLUSTERPRO X {version} uses. The servers cannot see each other there; open the ports on every server.',
      ja: '{computer} のファイアウォールは CLUSTERPRO X {version} の {ports} を許可せず、サーバ間で通信できません。両サーバで許可してください。',
    }),
    maybeClosed: template({
      en: 'In these rules nothing lets {ports} into {computer}, which CLUSTERPRO X {version} uses. The servers may not see each other there; check the ports on every server.',
      ja: 'この規則では {computer} に CLUSTERPRO X {version} の {ports} が許可されず、サーバ間で通信できない可能性があります。両サーバを確認してください。',
    }),
  },
  docs: {
    en: {
      why: "The heartbeat, the mirror and the managing tools of CLUSTERPRO each have ports of their own, and Windows Firewall blocks whatever no rule lets in. A server whose heartbeat does not arrive is taken for dead: the other one starts the group too, and both write to their disks. The ports are those of the guide, or of the version that clusterconf.json declares or that has saved the cluster's configuration.",
      whenItIsFine:
        'Ports that were changed in the cluster are others than these. Rules of a group policy are in HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall; put an export of that key beside. It is an error only where all rules and all profiles are in the export and the firewall is on; of a list without the rules of Windows itself, which is an extract, and of a file made for import nothing is said. The firewall of OfficeScan is another one, which no file shows: it needs the same ports in its own policy.',
    },
    ja: {
      why: 'CLUSTERPRO はハートビート、ミラー、管理画面にそれぞれポートを使い、Windows ファイアウォールは許可のない通信をブロックします。ハートビートが届かないサーバは停止したとみなされ、もう一方でもグループが起動して、両方がディスクに書き込みます。必要なポートは、clusterconf.json に書いたバージョン、クラスタ構成情報を保存したバージョン、どちらもなければ手順書のものです。',
      whenItIsFine:
        'クラスタのポート番号を変更している場合は、番号が異なります。グループポリシーの規則は HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall にあるため、そのキーのエクスポートも並べて置いてください。すべての規則とプロファイルがあり、ファイアウォールが有効な場合だけエラーになります。Windows 標準の規則を含まない一覧や、インポート用のファイルは判定しません。ウイルスバスター Corp. のファイアウォールは別のもので、ファイルからは分かりません。そのポリシーでも同じポートを許可する必要があります。',
    },
  },
  check({ views: { firewall, neededPorts }, report }) {
    for (const one of firewall.filter(({ whole }) => whole)) {
      const ports = one.ports.filter(
        ({ closed, because, need }) => closed && because.why === 'missing' && need.owner === 'CLUSTERPRO',
      );
      if (ports.length === 0) continue;
      const severity = severityOf(one, ports);
      report({
        message: severity === 'error' ? 'closed' : 'maybeClosed',
        severity,
        at: one.list.heading,
        args: { computer: computerLabel(one), ports: portsLabel(ports), version: neededPorts.version ?? '1.0' },
        remedies: openingRemedies(one, ports),
      });
    }
  },
});

function savedBy(version: string): string {
  return guideClusterWith('</root>', `  <trekking><savedversion>${version}</savedversion></trekking>\n</root>`);
}

const marked = (rules: readonly string[]) => firewallFile(...profiles, rulesKey(rules, `⟦${RULES_KEY}⟧`));

export const examples: RuleExamples = [
  {
    name: 'a server that opens nothing to the cluster',
    files: { 'clp.conf': guideCluster, '𠮷野/server1/firewall.reg': marked([openings.echo]) },
    finds: ['closed'],
  },
  {
    name: 'an export that lacks the port of the heartbeat',
    files: {
      'clp.conf': guideCluster,
      '𠮷野/server2/firewall.reg': firewallFile(
        ...profiles,
        rulesKey(
          [openings.tcp, allowRule('UDP', 'Protocol=17|LPort=29003|LPort=29007|'), openings.echo],
          `⟦${RULES_KEY}⟧`,
        ),
      ),
    },
    finds: ['closed'],
  },
  {
    name: 'nothing tells whether the firewall is on',
    files: {
      'clp.conf': guideCluster,
      'server1/firewall.reg': firewallFile(rulesKey([openings.udp, openings.echo], `⟦${RULES_KEY}⟧`)),
    },
    finds: ['maybeClosed'],
  },
  {
    name: 'a version that uses more ports than that of the guide',
    files: {
      'clp.conf': guideCluster,
      'clusterconf.json': '{ "products": { "clusterpro": { "version": "4.2" } } }\n',
      'server1/firewall.reg': firewallFile(
        ...profiles,
        rulesKey([openings.tcp, openings.udp, openings.echo], `⟦${RULES_KEY}⟧`),
      ),
    },
    finds: ['closed'],
  },
  {
    name: 'a cluster that a version with more ports has saved',
    files: {
      'clp.conf': savedBy('4.3.0-1'),
      'server1/firewall.reg': firewallFile(
        ...profiles,
        rulesKey([openings.tcp, openings.udp, openings.echo], `⟦${RULES_KEY}⟧`),
      ),
    },
    finds: ['closed'],
  },
  {
    name: 'the ports of the version that has saved the cluster, without one that it may no longer use',
    files: {
      'clp.conf': savedBy('4.3.0-1'),
      'server1/firewall.reg': firewallFile(
        ...profiles,
        rulesKey(
          [
            allowRule('TCP', 'Protocol=6|LPort2_10=29001-29005|LPort2_10=29008-29010|'),
            allowRule('UDP', 'Protocol=17|LPort=29003|LPort=29106|'),
            openings.echo,
          ],
          `⟦${RULES_KEY}⟧`,
        ),
      ),
    },
    finds: ['maybeClosed'],
  },
  {
    name: 'all ports of the guide are open on both servers',
    files: { 'clp.conf': guideCluster, 'server1/firewall.reg': openServer, 'server2/firewall.reg': openServer },
    finds: [],
  },
  {
    name: 'a range, and a rule for the programs of the cluster',
    files: {
      'clp.conf': guideCluster,
      'server1/firewall.reg': firewallExport(
        allowRule('TCP', 'Protocol=6|LPort2_10=29000-29010|'),
        allowRule('UDP', `Protocol=17|${UDP_PORTS}App=C:\\\\Program Files\\\\CLUSTERPRO\\\\bin\\\\clppm.exe|`),
        openings.echo,
      ),
    },
    finds: [],
  },
  {
    name: 'the ports come from a group policy, which is exported beside',
    files: {
      'clp.conf': guideCluster,
      'server1/firewall.reg': firewallExport(openings.echo),
      'server1/policy.reg': firewallFile(
        rulesKey(
          [openings.tcp, openings.udp],
          'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\FirewallRules',
        ),
      ),
    },
    finds: [],
  },
  {
    name: 'an extract, and a file that was written to be imported',
    files: {
      'clp.conf': guideCluster,
      'server1/firewall.reg': firewallFile(...profiles, `[${RULES_KEY}]`),
      'server2/firewall.reg': firewallFile('; 𠮷野', ...profiles, rulesKey([])),
    },
    finds: [],
  },
  { name: 'a computer that no cluster is on', files: { 'firewall.reg': firewallExport() }, finds: [] },
];

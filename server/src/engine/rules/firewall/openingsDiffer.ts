import type { ComputerFirewall } from '../../facts/views/firewall';
import { portKey } from '../../facts/views/firewallJudgement';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { computerLabel, ruleNote } from '../shared/firewallPorts';
import { guideCluster } from '../sites/exampleSites';
import { allowRule, firewallExport, openings, openServer, RULES_KEY } from '../sites/firewallExamples';

export default defineRule({
  id: 'firewall/openings-differ',
  title: { en: 'The servers open different ports of the cluster', ja: '許可したポートがサーバ間で異なる' },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['firewall'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '4-1-3' }],
  messages: {
    differs: template({
      en: '{other} lets in {port}, a port of CLUSTERPRO, and {computer} does not. What uses it may work on one server only, so a failover can fail; open it on both or on none.',
      ja: 'CLUSTERPRO の {port} が {other} では許可され {computer} では許可されず、片方でしか動作しない可能性があります。合わせてください。',
    }),
  },
  docs: {
    en: {
      why: 'Both servers of a cluster do the same work, one after the other, so their firewalls have to be the same too. A port that was opened by hand on the server where something did not work is missing on the other one at the next failover.',
      whenItIsFine:
        'Ports that the guide asks for are not told of here, since each server is told of them. Only numbers of CLUSTERPRO are compared: 29001 to 29010 and 29106.',
    },
    ja: {
      why: 'クラスタの両サーバは交代で同じ処理を行うため、ファイアウォールの設定も同じである必要があります。問題のあったサーバでだけ手動で許可したポートは、次のフェイルオーバ先では許可されていません。',
      whenItIsFine:
        '手順書で必要なポートは、サーバごとに別のルールで指摘します。比較するのは CLUSTERPRO の番号（29001 から 29010 と 29106）だけです。',
    },
  },
  check({ views: { firewall }, report }) {
    const servers = firewall.filter((one) => one.isServer && one.computer !== undefined && one.filtering.length > 0);
    for (const { protocol, port } of servers.length > 1 ? COMPARED : []) {
      const judged = servers
        .filter((one) => !isNeeded(one, protocol, port))
        .map((one) => ({ one, ...one.judge('CLUSTERPRO', protocol, port) }));
      const open = judged.find(({ closedIn }) => closedIn.length === 0);
      const [rule] = open?.opened ?? [];
      if (open === undefined || rule === undefined) continue;
      for (const { one } of judged.filter(({ closed }) => closed)) {
        const args = { computer: computerLabel(one), other: computerLabel(open.one), port: portKey(protocol, port) };
        report({ message: 'differs', at: one.list.heading, args, related: [ruleNote(rule.at, rule.name)] });
      }
    }
  },
});

/** The ports that some version of CLUSTERPRO uses. */
const NUMBERS = [29_106, ...Array.from({ length: 10 }, (_, index) => 29_001 + index)];
const COMPARED = NUMBERS.flatMap((port) => [{ protocol: 'TCP', port } as const, { protocol: 'UDP', port } as const]);

function isNeeded({ ports }: ComputerFirewall, protocol: 'TCP' | 'UDP', port: number): boolean {
  return ports.some(({ need }) => need.protocol === protocol && need.port === port);
}

const withApi = firewallExport(openings.tcp, openings.udp, openings.echo, allowRule('𠮷', 'Protocol=6|LPort=29009|'));

export const examples: RuleExamples = [
  {
    name: 'a port of a later version on one server',
    files: {
      'clp.conf': guideCluster,
      'server1/firewall.reg': withApi,
      'server2/firewall.reg': openServer.replace(`[${RULES_KEY}]`, `[⟦${RULES_KEY}⟧]`),
    },
    finds: ['differs'],
  },
  {
    name: 'the same ports on both',
    files: { 'clp.conf': guideCluster, 'server1/firewall.reg': withApi, 'server2/firewall.reg': withApi },
    finds: [],
  },
];

import type { ClusterAdapter } from '../../facts/views/adapters';
import { automaticMetric, speedNamedIn } from '../../knowledge/automaticMetrics';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { adapterLabel, adapterNote, METRICS_DECIDE, ofRole } from '../shared/adapterNotes';
import { publicMetricFirst } from '../shared/adapterRemedies';
import { guideConnections, ipconfig, netshInterfaces } from '../sites/capturedExamples';
import { guideCluster } from '../sites/exampleSites';
import { registryExport, windowsBuild } from '../sites/networkExamples';

export default defineRule({
  id: 'network/faster-heartbeat-link',
  title: {
    en: 'The heartbeat adapter is the faster one',
    ja: 'ハートビート用NICの方が高速',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['adapters'],
  sources: [
    { document: 'Microsoft Learn: Automatic metric for IPv4 routes' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '4-1-2, 5-8' },
  ],
  messages: {
    faster: template({
      en: 'By its description the heartbeat adapter {heartbeat} is faster than {public}. Left to itself, this Windows gives it the metric {metric} against {other} and puts it first; capture "netsh interface ipv4 show interfaces" and set the metrics by hand.',
      ja: '{heartbeat} は {public} より高速で、自動では {metric} と {other} のメトリックになり、優先されます。「netsh interface ipv4 show interfaces」で確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'From Windows 10 and Server 2016 on the metric decides which adapter comes first, and Windows chooses it by the speed of the link: 15 from 10 gigabits on, 25 for one gigabit. An interconnect of 10 gigabits goes before the public network without anybody having set it.',
      whenItIsFine:
        'Metrics that a file tells are compared by themselves. The description names the speed of the card; the link may be slower.',
    },
    ja: {
      why: 'Windows 10 と Windows Server 2016 以降では、メトリックの低いNICが優先されます。自動の場合は回線速度で決まり、10 ギガビット以上は 15、1 ギガビットは 25 です。10 ギガビットのインタコネクトは、設定しなくてもパブリックより優先されます。',
      whenItIsFine:
        'メトリックの情報があれば、その値を比較します。説明に書かれているのはカードの速度であり、実際の回線はそれより遅いことがあります。',
    },
  },
  check({ views: { adapters }, report }) {
    for (const computer of adapters) {
      if ((computer.windowsBuild ?? 0) < METRICS_DECIDE) continue;
      const [open] = ofRole(computer, 'public');
      const other = open && expectedMetric(open);
      if (open === undefined || other === undefined) continue;
      for (const heartbeat of ofRole(computer, 'heartbeat')) {
        const metric = expectedMetric(heartbeat);
        if (metric === undefined || metric >= other) continue;
        report({
          message: 'faster',
          at: heartbeat.address.at,
          args: { heartbeat: adapterLabel(heartbeat), public: adapterLabel(open), metric, other },
          related: [adapterNote(heartbeat), adapterNote(open)],
          remedies: publicMetricFirst(open, heartbeat, other),
        });
      }
    }
  },
});

/** The metric that Windows will choose; `undefined` where one is told, or nothing names a speed. */
function expectedMetric({ metric, description }: ClusterAdapter): number | undefined {
  const speed = metric === undefined ? speedNamedIn(description ?? '') : undefined;
  return speed === undefined ? undefined : automaticMetric(speed);
}

const [open, inner] = guideConnections;
const slow = { ...open, description: 'Intel(R) I350 Gigabit Network Connection' };
const fast = { ...inner, description: 'Intel(R) Ethernet 10G 2P X520 Adapter' };
const build = registryExport(windowsBuild(17763));

export const examples: RuleExamples = [
  {
    name: 'ten gigabits on the interconnect, and one on the public network',
    files: {
      'clp.conf': guideCluster,
      'server1/build.reg': build,
      'server1/ipconfig.txt': ipconfig('server1', [slow, { ...fast, address: '⟦10.0.0.1⟧' }]),
    },
    finds: ['faster'],
  },
  {
    name: 'the same card on both',
    files: {
      'clp.conf': guideCluster,
      'server1/build.reg': build,
      'server1/ipconfig.txt': ipconfig('server1', [slow, { ...inner, description: slow.description }]),
    },
    finds: [],
  },
  {
    name: 'metrics that somebody has set',
    files: {
      'clp.conf': guideCluster,
      'server1/build.reg': build,
      'server1/ipconfig.txt': ipconfig('server1', [slow, fast]),
      'server1/netsh.txt': netshInterfaces([slow.name, 10], [fast.name, 50]),
    },
    finds: [],
  },
  {
    name: 'nothing tells the version of Windows',
    files: { 'clp.conf': guideCluster, 'server1/ipconfig.txt': ipconfig('server1', [slow, fast]) },
    finds: [],
  },
];

import type { ComputerAdapters } from '../../facts/views/adapters';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { adapterLabel, isBindOrder, METRICS_DECIDE, ofRole } from '../shared/adapterNotes';
import { guideCluster } from '../sites/exampleSites';
import {
  guideNics,
  guideOrder,
  linkage,
  nic,
  nics,
  orderOf,
  orderWithMark,
  registryExport,
  windowsBuild,
} from '../sites/networkExamples';

export default defineRule({
  id: 'network/bind-order-does-not-decide',
  title: {
    en: 'On this Windows the bind order decides nothing',
    ja: 'バインド順では判断できない',
  },
  severity: 'info',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['adapters'],
  sources: [
    { document: 'Microsoft Learn: Configure the order of network interfaces' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '4-1-2, 5-8' },
  ],
  messages: {
    captureMetrics: template({
      en: 'Windows build {build} orders its adapters by interface metric, not by this list. To see whether {public} comes first, capture "netsh interface ipv4 show interfaces".',
      ja: 'ビルド {build} の Windows ではこの順序は使われません。{public} が優先されるか、「netsh interface ipv4 show interfaces」で確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'From Windows 10 and Server 2016 on the dialog for the bind order is gone and the interface metric decides. Left to itself, Windows gives the faster link the better metric, so a fast interconnect goes before a slower public network without anybody having set it.',
      whenItIsFine:
        'This is no mistake, only a missing piece of evidence. It is not reported when the export holds metrics of the public adapter and of every heartbeat adapter.',
    },
    ja: {
      why: 'Windows 10 と Windows Server 2016 以降では、バインド順を設定する画面がなくなり、インターフェイスメトリックで順序が決まります。自動の場合は速い回線ほど優先されるため、高速なインタコネクトがパブリックより優先されることがあります。',
      whenItIsFine:
        '誤りではなく、判断の材料が足りないという指摘です。実IPアドレス用NICとすべてのハートビート用NICのメトリックがあれば指摘しません。',
    },
  },
  check({ views: { adapters }, report }) {
    for (const computer of adapters) {
      const { windowsBuild: build, orders } = computer;
      const [open] = ofRole(computer, 'public');
      if (build === undefined || build < METRICS_DECIDE || open === undefined || hasMetrics(computer)) continue;
      const known = new Set(computer.adapters.map(({ guid }) => guid));
      for (const order of orders.filter(isBindOrder)) {
        const first = order.adapters.find(({ guid }) => known.has(guid));
        if (first === undefined) continue;
        report({ message: 'captureMetrics', at: first.at, args: { build, public: adapterLabel(open) } });
      }
    }
  },
});

/** Whether the metrics can be compared; a computer without a heartbeat adapter has nothing to compare. */
function hasMetrics(computer: ComputerAdapters): boolean {
  const heartbeats = ofRole(computer, 'heartbeat');
  const isPublicKnown = ofRole(computer, 'public').some(({ metric }) => metric !== undefined);
  return heartbeats.length === 0 || (isPublicKnown && heartbeats.every(({ metric }) => metric !== undefined));
}

const metric = (value: number) => `"InterfaceMetric"=dword:${value.toString(16).padStart(8, '0')}`;

export const examples: RuleExamples = [
  {
    name: 'Windows Server 2016 with nothing but the bind order',
    files: {
      'clp.conf': guideCluster,
      'server1/tcpip.reg': registryExport(
        '; 𠮷',
        linkage(orderWithMark('Bind', guideOrder('public'))),
        ...guideNics(),
        windowsBuild(14393),
      ),
    },
    finds: ['captureMetrics'],
  },
  {
    name: 'both metrics are known',
    files: {
      'clp.conf': guideCluster,
      'server1/tcpip.reg': registryExport(
        linkage(orderOf('Bind', guideOrder('public'))),
        nic(nics.public, '192.168.0.1', metric(10)),
        nic(nics.heartbeat, '10.0.0.1', metric(50)),
        windowsBuild(14393),
      ),
    },
    finds: [],
  },
  {
    name: 'on Windows Server 2003 the bind order decides',
    files: {
      'clp.conf': guideCluster,
      'server1/tcpip.reg': registryExport(
        linkage(orderOf('Bind', guideOrder('public'))),
        ...guideNics(),
        windowsBuild(3790),
      ),
    },
    finds: [],
  },
  {
    name: 'a computer without a heartbeat adapter',
    files: {
      'clp.conf': guideCluster,
      'server1/tcpip.reg': registryExport(
        linkage(orderOf('Bind', [nics.public])),
        nic(nics.public, '192.168.0.1'),
        windowsBuild(14393),
      ),
    },
    finds: [],
  },
];

import type { ClusterAdapter, ComputerAdapters } from '../../facts/views/adapters';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { adapterLabel, adapterNote, METRICS_DECIDE, metricNote, ofRole } from '../shared/adapterNotes';
import { publicMetricFirst } from '../shared/adapterRemedies';
import { guideConnections, ipconfig, netshInterfaces } from '../sites/capturedExamples';
import { guideCluster } from '../sites/exampleSites';
import { connection, nic, nics, registryExport, windowsBuild } from '../sites/networkExamples';

export default defineRule({
  id: 'network/heartbeat-metric-not-above-public',
  title: {
    en: 'The heartbeat adapter has no higher metric than the public one',
    ja: 'ハートビート用NICのメトリックが低い',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['adapters'],
  sources: [
    { document: 'Microsoft Learn: Configure the order of network interfaces' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '4-1-2, 5-8' },
  ],
  messages: {
    lower: template({
      en: 'The heartbeat adapter {heartbeat} has the metric {metric}, lower than {other} of the public adapter {public}. Windows puts it first, so an agent may take the heartbeat address; raise it.',
      ja: 'ハートビート用NIC {heartbeat} のメトリック {metric} が実IPアドレス用NIC {public} の {other} より低く、誤ったアドレスが使われる可能性があります。高くしてください。',
    }),
    equal: template({
      en: 'The heartbeat adapter {heartbeat} and the public adapter {public} have the same metric {metric}. Which one comes first is left open and may change; give the heartbeat adapter a higher one.',
      ja: 'ハートビート用NIC {heartbeat} と実IPアドレス用NIC {public} のメトリックが同じ {metric} で、順序が定まらない可能性があります。前者を高くしてください。',
    }),
    lowerIfNew: template({
      en: 'The heartbeat adapter {heartbeat} has the metric {metric}, lower than {other} of the public adapter {public}. From Windows 10 and Server 2016 on that puts it first, and an agent may take the heartbeat address.',
      ja: 'ハートビート用NIC {heartbeat} のメトリック {metric} が {public} の {other} より低く、Windows Server 2016 以降では誤ったアドレスが使われる可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'From Windows 10 and Server 2016 on the adapter with the lowest metric comes first, in the place of the bind order that the guide has checked. An agent that takes the address of a dedicated interconnect registers with an address that nobody else reaches, and is shown as offline.',
      whenItIsFine:
        'Metrics that Windows chooses are not in a .reg export, or are 0, and are not compared; the commands show them. In the table of route print the metric of a network at hand is that of its interface and 256. On older systems the bind order decides.',
    },
    ja: {
      why: 'Windows 10 と Windows Server 2016 以降では、手順書で確認するバインド順の代わりに、メトリックの最も低いNICが優先されます。クライアントが専用のインタコネクトのアドレスを使うと、ほかから届かないアドレスで登録され、オフラインと表示されます。',
      whenItIsFine:
        'Windows が自動で決めるメトリックは .reg に含まれないか 0 になるため比較しませんが、コマンドの出力には表示されます。route print では、インターフェイスのメトリックに 256 を足した値になります。以前の Windows ではバインド順で決まります。',
    },
  },
  check({ views: { adapters }, report }) {
    for (const computer of adapters) {
      const isOld = computer.windowsBuild !== undefined && computer.windowsBuild < METRICS_DECIDE;
      const [open] = withMetrics(computer, 'public');
      if (isOld || open === undefined) continue;
      for (const { adapter, metric } of withMetrics(computer, 'heartbeat')) {
        const other = open.metric.value;
        const key = messageFor(metric.value - other, computer.windowsBuild !== undefined);
        if (key === undefined) continue;
        const names = { heartbeat: adapterLabel(adapter), public: adapterLabel(open.adapter) };
        const rest = {
          at: metric.at,
          related: [metricNote(open.metric.at, names.public, other), adapterNote(adapter), adapterNote(open.adapter)],
          remedies: publicMetricFirst(open.adapter, adapter, other),
        };
        const args = { ...names, metric: metric.value };
        if (key === 'equal') report({ message: key, args, ...rest });
        else report({ message: key, args: { ...args, other }, ...rest });
      }
    }
  },
});

/** Two metrics alike say nothing of a system that may have the bind order, where they mostly are. */
function messageFor(difference: number, isNew: boolean): 'lower' | 'equal' | 'lowerIfNew' | undefined {
  if (difference > 0) return undefined;
  if (difference === 0) return isNew ? 'equal' : undefined;
  return isNew ? 'lower' : 'lowerIfNew';
}

interface Measured {
  readonly adapter: ClusterAdapter;
  readonly metric: Located<number>;
}

/** The adapters of that role whose metric is known, the one that comes first in front. */
function withMetrics(computer: ComputerAdapters, role: ClusterAdapter['role']): readonly Measured[] {
  const measured = ofRole(computer, role).flatMap((adapter) => {
    return adapter.metric === undefined ? [] : [{ adapter, metric: adapter.metric }];
  });
  return measured.toSorted((left, right) => left.metric.value - right.metric.value);
}

function server1(publicMetric: string, heartbeatMetric: string, build = 14393): string {
  return registryExport(
    '; 𠮷野 🏢',
    nic(nics.public, '192.168.0.1', `"InterfaceMetric"=${publicMetric}`),
    nic(nics.heartbeat, '10.0.0.1', `"InterfaceMetric"=${heartbeatMetric}`),
    connection(nics.heartbeat, 'インタコネクト'),
    windowsBuild(build),
  );
}

export const examples: RuleExamples = [
  {
    name: 'a lower metric on the interconnect',
    files: { 'clp.conf': guideCluster, 'server1/tcpip.reg': server1('dword:0000000f', '⟦dword:0000000a⟧') },
    finds: ['lower'],
  },
  {
    name: 'the same metric on both',
    files: { 'clp.conf': guideCluster, 'server1/tcpip.reg': server1('dword:0000000a', '⟦dword:0000000a⟧') },
    finds: ['equal'],
  },
  {
    name: 'a higher metric on the interconnect',
    files: { 'clp.conf': guideCluster, 'server1/tcpip.reg': server1('dword:0000000a', 'dword:00000032') },
    finds: [],
  },
  {
    name: '0 leaves the choice to Windows',
    files: { 'clp.conf': guideCluster, 'server1/tcpip.reg': server1('dword:0000000a', 'dword:00000000') },
    finds: [],
  },
  {
    name: 'as the commands show it, with metrics that Windows has chosen for a faster interconnect',
    files: {
      'clp.conf': guideCluster,
      'server1/ipconfig.txt': ipconfig('server1', guideConnections),
      'server1/netsh.txt': netshInterfaces(['public 𠮷', 25], ['interconnect', '⟦15⟧']),
      'server1/version.reg': registryExport(windowsBuild(17763)),
    },
    finds: ['lower'],
  },
  {
    name: 'the same, and nothing tells the version of Windows',
    files: {
      'clp.conf': guideCluster,
      'server1/ipconfig.txt': ipconfig('server1', guideConnections),
      'server1/netsh.txt': netshInterfaces(['public 𠮷', 25], ['interconnect', '⟦15⟧']),
    },
    finds: ['lowerIfNew'],
  },
  {
    name: 'the same metric on both, which is usual on older systems',
    files: {
      'clp.conf': guideCluster,
      'server1/ipconfig.txt': ipconfig('server1', guideConnections),
      'server1/netsh.txt': netshInterfaces(['public 𠮷', 10], ['interconnect', 10]),
    },
    finds: [],
  },
  {
    name: 'on Windows Server 2012 R2 the bind order decides',
    files: { 'clp.conf': guideCluster, 'server1/tcpip.reg': server1('dword:0000000f', 'dword:0000000a', 9600) },
    finds: [],
  },
];

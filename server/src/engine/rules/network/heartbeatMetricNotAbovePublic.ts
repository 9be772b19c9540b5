import type { ClusterAdapter, ComputerAdapters } from '../../facts/views/adapters';
import type { Remedy } from '../../fixes/remedy';
import { message, template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { adapterLabel, adapterNote, METRICS_DECIDE, ofRole } from '../shared/adapterNotes';
import { commandRemedy, quotedName } from '../shared/commandRemedy';
import { settingNote } from '../shared/notes';
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
  },
  docs: {
    en: {
      why: 'From Windows 10 and Server 2016 on the adapter with the lowest metric comes first, in the place of the bind order that the guide has checked. An agent that takes the address of a dedicated interconnect registers with an address that nobody else reaches, and is shown as offline.',
      whenItIsFine:
        'Metrics that Windows chooses are not in the export, or are 0, and are not compared. On older systems the bind order decides.',
    },
    ja: {
      why: 'Windows 10 と Windows Server 2016 以降では、手順書で確認するバインド順の代わりに、メトリックの最も低いNICが優先されます。クライアントが専用のインタコネクトのアドレスを使うと、ほかから届かないアドレスで登録され、オフラインと表示されます。',
      whenItIsFine:
        'Windows が自動で決めるメトリックはエクスポートに含まれないか 0 になるため、比較しません。以前の Windows ではバインド順で決まります。',
    },
  },
  check({ views: { adapters }, report }) {
    for (const computer of adapters) {
      if ((computer.windowsBuild ?? 0) < METRICS_DECIDE) continue;
      const [open] = withMetrics(computer, 'public');
      if (open === undefined) continue;
      for (const { adapter, metric } of withMetrics(computer, 'heartbeat')) {
        if (metric.value > open.metric.value) continue;
        const args = { heartbeat: adapterLabel(adapter), public: adapterLabel(open.adapter), metric: metric.value };
        const set = settingNote(open.metric.at, 'InterfaceMetric', open.metric.value);
        const related = [set, adapterNote(adapter), adapterNote(open.adapter)];
        const found = { at: metric.at, related, remedies: raised(adapter, open.metric.value) };
        if (metric.value === open.metric.value) report({ message: 'equal', args, ...found });
        else report({ message: 'lower', args: { ...args, other: open.metric.value }, ...found });
      }
    }
  },
});

interface Measured {
  readonly adapter: ClusterAdapter;
  readonly metric: Located<number>;
}

/** The adapters of that role whose metric is set, the one that comes first in front. */
function withMetrics(computer: ComputerAdapters, role: ClusterAdapter['role']): readonly Measured[] {
  const measured = ofRole(computer, role).flatMap((adapter) => {
    return adapter.metric === undefined ? [] : [{ adapter, metric: adapter.metric }];
  });
  return measured.toSorted((left, right) => left.metric.value - right.metric.value);
}

/** How far above the public metric the command goes; any distance would do. */
const STEP = 10;

const raise = template({
  en: 'Set the metric of {adapter} to {metric}',
  ja: '{adapter} のメトリックを {metric} にする',
});

/** The export is a copy: the metric is changed on the server, where an adapter goes by its name. */
function raised(adapter: ClusterAdapter, publicMetric: number): readonly Remedy[] {
  const name = adapter.name === undefined ? undefined : quotedName(adapter.name);
  if (name === undefined) return [];
  const metric = publicMetric + STEP;
  const title = message(raise, { adapter: adapterLabel(adapter), metric });
  return [commandRemedy(title, `netsh interface ipv4 set interface ${name} metric=${metric}`)];
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
    name: 'on Windows Server 2012 R2 the bind order decides',
    files: { 'clp.conf': guideCluster, 'server1/tcpip.reg': server1('dword:0000000f', 'dword:0000000a', 9600) },
    finds: [],
  },
];

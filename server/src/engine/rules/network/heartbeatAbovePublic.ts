import type { ClusterAdapter, ComputerAdapters } from '../../facts/views/adapters';
import type { Fact } from '../../facts/vocabulary';
import type { BoundAdapter } from '../../facts/vocabulary/network';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { adapterLabel, adapterNote, isBindOrder, METRICS_DECIDE } from '../shared/adapterNotes';
import { publicFirst } from '../shared/bindOrderFixes';
import { guideCluster } from '../sites/exampleSites';
import {
  connection,
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
  id: 'network/heartbeat-above-public',
  title: {
    en: 'The heartbeat adapter stands above the public one',
    ja: 'ハートビート用NICが上位にある',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['adapters'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '4-1-2, 5-8' },
    { document: 'Microsoft Learn: GetAdaptersAddresses' },
  ],
  messages: {
    above: template({
      en: "The heartbeat adapter {heartbeat} stands above the public adapter {public} in the bind order, against the vendor's guide: an agent may take the heartbeat address. Move the public adapter up before an agent is installed.",
      ja: 'ハートビート用NIC {heartbeat} が実IPアドレス用NIC {public} より上位で、手順書のバインド順と一致しません。実IPアドレス用NICを上位にしてください。',
    }),
    aboveIfOld: template({
      en: 'The heartbeat adapter {heartbeat} stands above the public adapter {public} in the bind order. Up to Windows 8.1 and Server 2012 R2 that order decides, and an agent may take the heartbeat address.',
      ja: 'ハートビート用NIC {heartbeat} が実IPアドレス用NIC {public} より上位です。Windows Server 2012 R2 以前では、誤ったアドレスが使われる可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'A computer with several adapters presents itself by the one at the top. An agent that is installed while the heartbeat adapter stands there registers with an address that only the two servers can reach, and the management server shows it as offline. The guide has the order checked on both servers before agents are installed.',
      whenItIsFine:
        'An adapter that carries the public address is public, also when it is the backup interconnect. Adapters without an address do not count. From Windows 10 and Server 2016 on the interface metric decides in place of this order.',
    },
    ja: {
      why: '複数のNICがあるサーバでは、最上位のNICのアドレスが自分のアドレスとして使われます。ハートビート用NICが上位のままクライアントをインストールすると、サーバ間でしか届かないアドレスで登録され、オフラインと表示されます。手順書では、インストール前に両サーバでバインド順を確認します。',
      whenItIsFine:
        'パブリックのアドレスを持つNICは、バックアップのインタコネクトを兼ねていても実IPアドレス用とみなします。アドレスのないNICは数えません。Windows 10 と Windows Server 2016 以降では、この順序ではなくインターフェイスメトリックで決まります。',
    },
  },
  check({ views: { adapters }, report }) {
    for (const computer of adapters) {
      if ((computer.windowsBuild ?? 0) >= METRICS_DECIDE) continue;
      for (const order of computer.orders.filter(isBindOrder)) {
        const listed = listedIn(order, computer);
        const open = listed.findIndex(({ adapter }) => adapter.role === 'public');
        const [heartbeat] = listed.slice(0, Math.max(0, open)).filter(({ adapter }) => adapter.role === 'heartbeat');
        const top = listed[open];
        if (top === undefined || heartbeat === undefined) continue;
        report({
          message: computer.windowsBuild === undefined ? 'aboveIfOld' : 'above',
          severity: computer.windowsBuild === undefined ? 'warning' : 'error',
          at: heartbeat.bound.at,
          args: { heartbeat: adapterLabel(heartbeat.adapter), public: adapterLabel(top.adapter) },
          related: [adapterNote(heartbeat.adapter), adapterNote(top.adapter)],
          ...publicFirst(order, computer, top.adapter, heartbeat.adapter),
        });
      }
    }
  },
});

interface Entry {
  readonly bound: BoundAdapter;
  readonly adapter: ClusterAdapter;
}

/** The entries of the order that the cluster has an address on. */
function listedIn(order: Fact<'bindOrder'>, { adapters }: ComputerAdapters): readonly Entry[] {
  const known = new Map(adapters.map((adapter) => [adapter.guid, adapter]));
  return order.adapters.flatMap((bound) => {
    const adapter = known.get(bound.guid);
    return adapter === undefined ? [] : [{ bound, adapter }];
  });
}

export const examples: RuleExamples = [
  {
    name: 'Windows Server 2003, with all three lists and the names of the adapters',
    files: {
      'clp.conf': guideCluster,
      'server1/tcpip.reg': registryExport(
        '; 𠮷野 🏢',
        linkage(
          orderWithMark('Bind', guideOrder('heartbeat')),
          orderOf('Export', guideOrder('heartbeat')),
          orderOf('Route', guideOrder('heartbeat')),
        ),
        ...guideNics(),
        connection(nics.heartbeat, 'interconnect'),
        windowsBuild(3790),
      ),
    },
    finds: ['above'],
    fixed: {
      'server1/tcpip.reg': registryExport(
        '; 𠮷野 🏢',
        linkage(
          orderOf('Bind', guideOrder('public')),
          orderOf('Export', guideOrder('public')),
          orderOf('Route', guideOrder('public')),
        ),
        ...guideNics(),
        connection(nics.heartbeat, 'interconnect'),
        windowsBuild(3790),
      ),
    },
  },
  {
    name: 'nothing tells the version of Windows; the adapters are in another file of the same server',
    files: {
      'clp.conf': guideCluster,
      'server1/linkage.reg': registryExport(linkage(orderWithMark('Bind', guideOrder('heartbeat')))),
      'server1/interfaces.reg': registryExport(...guideNics()),
    },
    finds: ['aboveIfOld'],
    fixed: { 'server1/linkage.reg': registryExport(linkage(orderOf('Bind', guideOrder('public')))) },
  },
  {
    name: 'the public adapter stands above, and one without an address above both',
    files: {
      'clp.conf': guideCluster,
      'server1/tcpip.reg': registryExport(
        linkage(orderOf('Bind', [nics.ghost, ...guideOrder('public')])),
        ...guideNics(),
        windowsBuild(3790),
      ),
    },
    finds: [],
  },
  {
    name: 'one adapter for both networks is public',
    files: {
      'clp.conf': guideCluster,
      'server1/tcpip.reg': registryExport(
        linkage(orderOf('Bind', guideOrder('heartbeat'))),
        nic(nics.heartbeat, '192.168.0.1'),
        nic(nics.public, '172.16.0.1'),
      ),
    },
    finds: [],
  },
  {
    name: 'on Windows Server 2016 the order decides nothing',
    files: {
      'clp.conf': guideCluster,
      'server1/tcpip.reg': registryExport(
        linkage(orderOf('Bind', guideOrder('heartbeat'))),
        ...guideNics(),
        windowsBuild(14393),
      ),
    },
    finds: [],
  },
  {
    name: 'the adapters of another computer tell nothing',
    files: {
      'clp.conf': guideCluster,
      'server1/linkage.reg': registryExport(linkage(orderOf('Bind', guideOrder('heartbeat')))),
      'server2/interfaces.reg': registryExport(nic(nics.public, '192.168.0.2'), nic(nics.heartbeat, '10.0.0.2')),
    },
    finds: [],
  },
];

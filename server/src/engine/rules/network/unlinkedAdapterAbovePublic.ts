import type { ComputerAdapters } from '../../facts/views/adapters';
import type { Adapter } from '../../facts/views/joinedAdapters';
import { template } from '../../messages/message';
import type { Location } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { adapterLabel, adapterName, isBindOrder, METRICS_DECIDE, ofRole } from '../shared/adapterNotes';
import { guideConnections, ipconfig, netshInterfaces } from '../sites/capturedExamples';
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
  id: 'network/unlinked-adapter-above-public',
  title: {
    en: 'An adapter without a link stands above the public one',
    ja: '未接続のNICが上位にある',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['adapters'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '4-1-2, 5-8' }],
  messages: {
    unlinked: template({
      en: 'The adapter {adapter} has no link and stands above the public adapter {public}. Once somebody plugs in a cable, the server may present itself by that network; switch it off if nobody needs it.',
      ja: '{adapter} は未接続ですが、実IPアドレス用NIC {public} より上位です。接続するとそのアドレスが使われます。不要なら無効にするか、順序を確認してください。',
    }),
    wireless: template({
      en: 'The wireless adapter {adapter} stands above the public adapter {public}. Whenever it joins a network, the server may present itself by that; switch it off on a server.',
      ja: '無線の {adapter} が実IPアドレス用NIC {public} より上位です。接続するとそのアドレスが使われます。無効にするか、順序を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Which address a server gives others depends on the adapter that comes first. One without a link does not count today, but does from the moment on in which it gets one: agents that are installed then register with an address that nobody else reaches.',
      whenItIsFine: 'An adapter that stands below the public one, or that is switched off in Windows.',
    },
    ja: {
      why: 'サーバが通知するアドレスは、最上位のNICで決まります。未接続の間は影響しませんが、接続した時点からそのNICが優先され、その後にインストールしたクライアントは、ほかから届かないアドレスで登録されることがあります。',
      whenItIsFine: '実IPアドレス用NICより下位にある場合や、Windows で無効にした場合は問題ありません。',
    },
  },
  check({ views: { adapters }, report }) {
    for (const computer of adapters) {
      const [open] = ofRole(computer, 'public');
      if (open === undefined) continue;
      const above = (computer.windowsBuild ?? 0) >= METRICS_DECIDE ? lowerMetrics : earlierInBindOrder;
      for (const { adapter, at } of above(computer, open)) {
        const args = { adapter: adapterName(adapter), public: adapterLabel(open) };
        if (adapter.medium === 'wireless') report({ message: 'wireless', at, args });
        else if (adapter.connected?.value === false && adapter.medium !== 'tunnel') {
          report({ message: 'unlinked', at, args });
        }
      }
    }
  },
});

interface Above {
  readonly adapter: Adapter;
  readonly at: Location;
}

function lowerMetrics({ all }: ComputerAdapters, { metric: own }: Adapter): readonly Above[] {
  if (own === undefined) return [];
  return all.flatMap((adapter) => {
    const { metric } = adapter;
    return metric === undefined || metric.value >= own.value ? [] : [{ adapter, at: metric.at }];
  });
}

function earlierInBindOrder({ all, orders }: ComputerAdapters, { guid: own }: Adapter): readonly Above[] {
  const bound = orders.find(isBindOrder)?.adapters ?? [];
  const known = new Map(all.map((adapter) => [adapter.guid, adapter]));
  const place = bound.findIndex(({ guid }) => guid === own);
  return bound.slice(0, Math.max(0, place)).flatMap(({ guid, at }) => {
    const adapter = known.get(guid);
    return adapter === undefined ? [] : [{ adapter, at }];
  });
}

const third = nics.ghost;
const order = registryExport(
  '; 𠮷 🏢',
  linkage(orderWithMark('Bind', [third, ...guideOrder('public')])),
  ...guideNics(),
  nic(third, '0.0.0.0'),
  connection(third, 'third'),
  connection(nics.public, 'public 𠮷'),
);

export const examples: RuleExamples = [
  {
    name: 'the third adapter of an older server',
    files: {
      'clp.conf': guideCluster,
      'server1/ipconfig.txt': ipconfig('server1', [...guideConnections, { name: 'third', disconnected: true }]),
      'server1/tcpip.reg': order,
    },
    finds: ['unlinked'],
  },
  {
    name: 'a wireless adapter with the lowest metric',
    files: {
      'clp.conf': guideCluster,
      'server1/build.reg': registryExport(windowsBuild(17763)),
      'server1/ipconfig.txt': ipconfig('server1', [
        ...guideConnections,
        { name: 'Wi-Fi', wireless: true, disconnected: true },
      ]),
      'server1/netsh.txt': netshInterfaces(['public 𠮷', 25], ['interconnect', 50], ['Wi-Fi', '⟦20⟧', 'disconnected']),
    },
    finds: ['wireless'],
  },
  {
    name: 'below the public adapter',
    files: {
      'clp.conf': guideCluster,
      'server1/build.reg': registryExport(windowsBuild(17763)),
      'server1/ipconfig.txt': ipconfig('server1', guideConnections),
      'server1/netsh.txt': netshInterfaces(['public 𠮷', 25], ['interconnect', 50], ['third', 75, 'disconnected']),
    },
    finds: [],
  },
  {
    name: 'an adapter that has a link',
    files: {
      'clp.conf': guideCluster,
      'server1/tcpip.reg': registryExport(
        linkage(orderOf('Bind', [third, ...guideOrder('public')])),
        ...guideNics(),
        nic(third, '172.16.0.1'),
      ),
    },
    finds: [],
  },
];

import { addressKey } from '../../facts/values/ipAddress';
import type { ComputerAdapters } from '../../facts/views/adapters';
import type { Adapter } from '../../facts/views/joinedAdapters';
import type { Fact } from '../../facts/vocabulary';
import { template } from '../../messages/message';
import type { Location } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { adapterName, firstNote, isBindOrder, METRICS_DECIDE } from '../shared/adapterNotes';
import { guideConnections, ipconfig, netshInterfaces } from '../sites/capturedExamples';
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
  id: 'network/adapter-order-differs',
  title: {
    en: 'The servers have their adapters in different orders',
    ja: 'NICの順序がサーバ間で異なる',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['serverDevice'],
  views: ['adapters', 'networks'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '4-1-2, 5-8' }],
  messages: {
    differs: template({
      en: 'On "{server}" the adapter {adapter} of the device {id} comes before that of the device {next}, and on "{other}" behind it. After a failover the server may present itself by another network; order both alike.',
      ja: '「{server}」では {adapter} (番号 {id}) が番号 {next} のNICより上位ですが、「{other}」では逆です。フェイルオーバ後に別のアドレスが使われる可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'The guide has the order set on both servers. Where it differs, everything that depends on it changes with each failover: the address that agents are given, the way out, the resolution of names.',
      whenItIsFine:
        'Only adapters with an address of a LAN device in clp.conf are compared, and interconnects not among each other. A heartbeat adapter above a public one has a rule of its own. The values of metrics may differ as long as the order is the same.',
    },
    ja: {
      why: '手順書では両サーバで順序を設定します。異なっていると、クライアントに通知されるアドレスや通信の経路、名前解決の動作が、フェイルオーバのたびに変わります。',
      whenItIsFine:
        'clp.conf の LAN のアドレスを持つNICだけを比較し、インタコネクト同士は比較しません。ハートビート用NICが上位の場合は別のルールで指摘します。順序が同じであれば、メトリックの値は異なっていても構いません。',
    },
  },
  check({ facts, views: { adapters, networks }, report }) {
    const rows = new Map(facts.all('serverDevice').flatMap(rowOfAddress));
    const roles = new Map(networks.rows.map(({ id, role }) => [id, role]));
    const [first, ...others] = adapters.flatMap((computer) => {
      const order = computer.computer === undefined ? [] : orderOfRows(computer, rows);
      return order.length < 2 ? [] : [{ server: computer.computer ?? '', order }];
    });
    const places = new Map(first?.order.map((entry, index) => [entry.id, { ...entry, index }]));
    for (const { server, order } of first === undefined ? [] : others) {
      const common = order.filter(({ id }) => places.has(id));
      for (const [index, { id, adapter, at }] of common.entries()) {
        const there = places.get(id);
        const next = places.get(common[index + 1]?.id ?? -1);
        if (there === undefined || next === undefined || there.index < next.index) continue;
        if (roles.get(id) !== roles.get(next.id) || roles.get(id) === 'interconnect') continue;
        const other = first?.server ?? '';
        report({
          message: 'differs',
          at,
          args: { server, adapter: adapterName(adapter), id, next: next.id, other },
          related: [firstNote(next.at, other, adapterName(next.adapter))],
        });
        break;
      }
    }
  },
});

interface Entry {
  /** The device of clp.conf whose address the adapter has. */
  readonly id: number;
  readonly adapter: Adapter;
  readonly at: Location;
}

function rowOfAddress({ type, info, id }: Fact<'serverDevice'>): readonly (readonly [string, number])[] {
  return type?.value === 'lan' && info !== undefined ? [[addressKey(info.value), id.value]] : [];
}

/** The adapters of LAN devices as the system orders them: by metric or by the bind order, where that is told. */
function orderOfRows(
  { all, orders, windowsBuild }: ComputerAdapters,
  rows: ReadonlyMap<string, number>,
): readonly Entry[] {
  const known = all.flatMap((adapter) => {
    const ids = adapter.addresses.map(({ value }) => rows.get(addressKey(value)));
    const id = ids.find((one) => one !== undefined);
    return id === undefined ? [] : [{ id, adapter }];
  });
  if ((windowsBuild ?? 0) >= METRICS_DECIDE) {
    const measured = known.flatMap(({ id, adapter }) =>
      adapter.metric ? [{ id, adapter, metric: adapter.metric }] : [],
    );
    const sorted = measured.toSorted((left, right) => left.metric.value - right.metric.value);
    return sorted.map(({ id, adapter, metric }) => ({ id, adapter, at: metric.at }));
  }
  const byGuid = new Map(known.map((one) => [one.adapter.guid, one]));
  return (orders.find(isBindOrder)?.adapters ?? []).flatMap(({ guid, at }) => {
    const found = byGuid.get(guid);
    return found === undefined ? [] : [{ ...found, at }];
  });
}

/** The guide's cluster with floating IPs of another network, so that nothing tells which network is public. */
const unclear = guideCluster.replaceAll('192.168.0.11', '172.16.0.11').replaceAll('192.168.0.12', '172.16.0.12');

const server1 = registryExport(linkage(orderOf('Bind', guideOrder('public'))), ...guideNics(), windowsBuild(3790));
const server2 = (bind: string) =>
  registryExport(
    '; 𠮷 🏢',
    linkage(bind),
    nic(nics.public, '192.168.0.2'),
    nic(nics.heartbeat, '10.0.0.2'),
    windowsBuild(3790),
  );
const second = [
  { ...guideConnections[0], address: '192.168.0.2' },
  { ...guideConnections[1], address: '10.0.0.2' },
];

export const examples: RuleExamples = [
  {
    name: 'two networks of which nothing tells the roles',
    files: {
      'clp.conf': unclear,
      'server1/tcpip.reg': server1,
      'server2/tcpip.reg': server2(orderWithMark('Bind', guideOrder('heartbeat'))),
    },
    finds: ['differs'],
  },
  {
    name: 'the same by metrics',
    files: {
      'clp.conf': unclear,
      'server1/a.reg': registryExport(windowsBuild(17763)),
      'server1/ipconfig.txt': ipconfig('server1', guideConnections),
      'server1/netsh.txt': netshInterfaces(['public 𠮷', 10], ['interconnect', 50]),
      'server2/a.reg': registryExport(windowsBuild(17763)),
      'server2/ipconfig.txt': ipconfig('server2', second),
      'server2/netsh.txt': netshInterfaces(['public 𠮷', 50], ['interconnect', '⟦20⟧']),
    },
    finds: ['differs'],
  },
  {
    name: 'the same order on both',
    files: {
      'clp.conf': unclear,
      'server1/tcpip.reg': server1,
      'server2/tcpip.reg': server2(orderOf('Bind', guideOrder('public'))),
    },
    finds: [],
  },
  {
    name: 'where the public network is known, another rule tells which order is wrong',
    files: {
      'clp.conf': guideCluster,
      'server1/tcpip.reg': server1,
      'server2/tcpip.reg': server2(orderOf('Bind', guideOrder('heartbeat'))),
    },
    finds: [],
  },
];

import type { ComputerAdapters } from '../../facts/views/adapters';
import type { Fact } from '../../facts/vocabulary';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { adapterLabel, adapterNote, bindListNote, isBindOrder, METRICS_DECIDE } from '../shared/adapterNotes';
import { guideCluster } from '../sites/exampleSites';
import {
  guideNics,
  guideOrder,
  linkage,
  orderOf,
  orderWithMark,
  registryExport,
  windowsBuild,
} from '../sites/networkExamples';

export default defineRule({
  id: 'network/file-sharing-order',
  title: {
    en: 'File sharing has the heartbeat adapter first',
    ja: 'ファイル共有のバインド順が異なる',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['adapters'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '4-1-2, 5-8' }],
  messages: {
    first: template({
      en: 'The list of {component} has the heartbeat adapter {heartbeat} first, while that of TCP/IP has the public one. Agents and tools use the share of the management server; check both lists in the dialog of Windows.',
      ja: '{component} のバインド順では {heartbeat} が先頭で、TCP/IP の順序と異なります。Windows の画面で両方の順序を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The dialog of Windows orders file sharing apart from TCP/IP. The set-up of agents goes over the share ofcscan of the management server, so that this order matters too, though less.',
      whenItIsFine:
        'Where nobody installs agents over the share. From Windows 10 and Server 2016 on the lists are not used.',
    },
    ja: {
      why: 'Windows の画面では、ファイル共有の順序を TCP/IP とは別に設定できます。クライアントのインストールでは管理サーバの共有フォルダ ofcscan を使うため、この順序も影響することがあります。',
      whenItIsFine:
        '共有フォルダからクライアントをインストールしない場合は問題ありません。Windows 10 と Windows Server 2016 以降では使われません。',
    },
  },
  check({ views: { adapters }, report }) {
    for (const computer of adapters) {
      const tcpip = computer.orders.find(isBindOrder);
      if ((computer.windowsBuild ?? 0) >= METRICS_DECIDE || tcpip === undefined) continue;
      if (topOf(tcpip, computer)?.adapter.role !== 'public') continue;
      for (const order of computer.orders.filter(isFileSharing)) {
        const top = topOf(order, computer);
        if (top?.adapter.role !== 'heartbeat') continue;
        report({
          message: 'first',
          at: top.at,
          args: { component: order.component, heartbeat: adapterLabel(top.adapter) },
          related: [bindListNote(tcpip.at, 'Tcpip\\Linkage Bind'), adapterNote(top.adapter)],
        });
      }
    }
  },
});

function isFileSharing({ component, list }: Fact<'bindOrder'>): boolean {
  return /^lanman(?:server|workstation)$/i.test(component) && list === 'Bind';
}

/** The first entry of an order that the cluster has an address on. */
function topOf(order: Fact<'bindOrder'>, { adapters }: ComputerAdapters) {
  const known = new Map(adapters.map((adapter) => [adapter.guid, adapter]));
  for (const { guid, at } of order.adapters) {
    const adapter = known.get(guid);
    if (adapter !== undefined) return { adapter, at };
  }
  return undefined;
}

const sharing = (list: string) => linkage(list).replace('Services\\Tcpip\\', 'Services\\LanmanServer\\');
const server1 = (tcpip: string, lanman: string, build = 3790) => ({
  'clp.conf': guideCluster,
  'server1/tcpip.reg': registryExport('; 𠮷', linkage(tcpip), sharing(lanman), ...guideNics(), windowsBuild(build)),
});

export const examples: RuleExamples = [
  {
    name: 'TCP/IP was set right, and file sharing was forgotten',
    files: server1(orderOf('Bind', guideOrder('public')), orderWithMark('Bind', guideOrder('heartbeat'))),
    finds: ['first'],
  },
  {
    name: 'both in the same order',
    files: server1(orderOf('Bind', guideOrder('public')), orderOf('Bind', guideOrder('public'))),
    finds: [],
  },
  {
    name: 'both wrong, which is told of once',
    files: server1(orderOf('Bind', guideOrder('heartbeat')), orderOf('Bind', guideOrder('heartbeat'))),
    finds: [],
  },
  {
    name: 'Windows Server 2016, where the lists decide nothing',
    files: server1(orderOf('Bind', guideOrder('public')), orderOf('Bind', guideOrder('heartbeat')), 14393),
    finds: [],
  },
];

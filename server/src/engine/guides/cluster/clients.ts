import type { ComputerAdapters } from '../../facts/views/adapters';
import { METRICS_DECIDE } from '../../rules/shared/adapterNotes';
import type { Location } from '../../text/span';
import { byHand } from '../byHand';
import { firewallReg, networkReg } from '../captures';
import { mayHaveFirewall } from '../declared';
import type { Evidence, FileStep, GuideStep } from '../guide';
import { fromEveryServer } from './evidence';
import { firewallLists, firewallListsWithEcho, openPortRules } from './firewall';

/** The rules that speak of the order of the network adapters. */
export const adapterOrderRules: FileStep['rules'] = [
  'network/heartbeat-above-public',
  'network/heartbeat-metric-not-above-public',
  'network/bind-order-does-not-decide',
  'network/faster-heartbeat-link',
  'network/adapter-order-differs',
  'network/bind-lists-differ',
  'network/bind-list-removed',
];

/** The orders or metrics of both servers, where the public adapter and that of the heartbeat are known. */
export function adapterOrders(site: Evidence): readonly Location[] {
  const computers = site.views.adapters.filter(({ adapters }) => new Set(adapters.map(({ role }) => role)).size === 2);
  return fromEveryServer(site, computers.flatMap(orderEvidence));
}

/** What tells the order on one computer: its metrics where these decide, else its bind order. */
function orderEvidence({ windowsBuild, adapters, orders }: ComputerAdapters): readonly { readonly at: Location }[] {
  const metrics = adapters.flatMap(({ metric }) => metric ?? []);
  if ((windowsBuild ?? 0) >= METRICS_DECIDE) return metrics.length === adapters.length ? metrics : [];
  return orders.filter(({ list }) => list === 'Bind');
}

/** Chapter 4: the client on the servers of a cluster. */
export const clientSteps: readonly GuideStep[] = [
  byHand(
    '4-1-1',
    'No group is active on the server while the client is being installed',
    'クライアントのインストール時、そのサーバでグループが起動していない',
  ),
  {
    section: '4-1-2',
    title: {
      en: 'Bind order: the NIC of the real IP address above the one of the heartbeat',
      ja: 'NIC のバインド順: 実 IP アドレス用 NIC がハートビート用より上位',
    },
    by: 'files',
    rules: adapterOrderRules,
    evidence: adapterOrders,
    capture: networkReg,
  },
  byHand(
    '4-1-3',
    'Firewall of OfficeScan (Advanced edition): ports allowed on NICs of real and virtual IPs (TCP 29001-5, 7; UDP 29003, 29007, 29106)',
    'ウイルスバスター Corp. のファイアウォール（アドバンス版）: 実 IP、仮想 IP を持つ NIC で許可（TCP29001-5,7、UDP29003,29007,29106）',
    mayHaveFirewall,
  ),
  byHand(
    '4-1-3',
    'Firewall of OfficeScan (Advanced edition): ports allowed on the NIC of the heartbeat (ICMP, TCP 29001-5, 7; UDP 29003, 29007, 29106)',
    'ウイルスバスター Corp. のファイアウォール（アドバンス版）: ハートビート用 NIC で許可（ICMP、TCP29001-5,7、UDP29003,29007,29106）',
    mayHaveFirewall,
  ),
  byHand(
    '4-1-3',
    'Firewall of OfficeScan (Advanced edition): these ports in a policy, saved and assigned to the clients by a profile',
    'ウイルスバスター Corp. のファイアウォール（アドバンス版）: 除外にこれらのポートを持つポリシーを保存し、プロファイルを割り当てる',
    mayHaveFirewall,
  ),
  {
    section: '4-1-3',
    title: {
      en: 'Not in the guide: Windows Firewall allows the same ports on NICs of real and virtual IPs',
      ja: '手順書にない確認: Windows ファイアウォールでも、実 IP、仮想 IP を持つ NIC で同じポートを許可',
    },
    by: 'files',
    rules: openPortRules,
    evidence: firewallLists,
    capture: firewallReg,
  },
  {
    section: '4-1-3',
    title: {
      en: 'Not in the guide: Windows Firewall allows the same ports and ICMP on the NIC of the heartbeat',
      ja: '手順書にない確認: Windows ファイアウォールでも、ハートビート用 NIC で同じポートと ICMP を許可',
    },
    by: 'files',
    rules: [...openPortRules, 'firewall/echo-not-allowed'],
    evidence: firewallListsWithEcho,
    capture: firewallReg,
  },
];

import { message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { adapterLabel, adapterNote, ofRole } from '../shared/adapterNotes';
import { withoutGateway } from '../shared/adapterRemedies';
import { emptied } from '../shared/storedLists';
import { guideConnections, ipconfig } from '../sites/capturedExamples';
import { guideCluster } from '../sites/exampleSites';
import { connection, markedMultiString, multiString, nic, nics, registryExport } from '../sites/networkExamples';

const title = template({
  en: 'Leave the default gateway of {adapter} empty',
  ja: '{adapter} のデフォルトゲートウェイを空にする',
});

export default defineRule({
  id: 'network/gateway-on-heartbeat',
  title: {
    en: 'The heartbeat adapter has a default gateway',
    ja: 'ハートビート用NICにゲートウェイがある',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['adapters'],
  sources: [
    { document: 'KB159168: Multiple default gateways can cause connectivity problems' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' },
  ],
  messages: {
    gateway: template({
      en: 'The heartbeat adapter {heartbeat} has the default gateway {gateway}. Windows may send packets for the agents that way, where nobody takes them on; leave it empty.',
      ja: 'ハートビート用NIC {heartbeat} にデフォルトゲートウェイ {gateway} があり、クライアントとの通信が届かなくなる可能性があります。空にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'A default gateway stands for the rest of the world. With one on the dedicated interconnect Windows has two ways out and may take the one that ends at the other server: the console, the agents and the updates are then reachable at one time and not at another.',
      whenItIsFine:
        'An adapter that carries the public address too is public and may have the gateway. An interconnect that is routed to another site needs a route to that network, and no default gateway.',
    },
    ja: {
      why: 'デフォルトゲートウェイは、ほかのすべての宛先への経路です。専用のインタコネクトにも設定すると外への経路が 2 つになり、相手のサーバで行き止まりになる側が使われることがあります。その間、クライアントやアップデートの通信がつながりません。',
      whenItIsFine:
        'パブリックのアドレスも持つNICは実IPアドレス用とみなします。別拠点へルーティングするインタコネクトには、デフォルトゲートウェイではなくその宛先への経路を設定します。',
    },
  },
  check({ views: { adapters }, report }) {
    for (const heartbeat of adapters.flatMap((computer) => ofRole(computer, 'heartbeat'))) {
      const [gateway] = heartbeat.gateways;
      if (gateway === undefined) continue;
      const label = adapterLabel(heartbeat);
      const lists = heartbeat.statements.map(({ stored }) => stored?.gateways);
      const own = lists.find((list) => list?.texts.includes(gateway.value));
      report({
        message: 'gateway',
        at: gateway.at,
        args: { heartbeat: label, gateway: gateway.value },
        related: [adapterNote(heartbeat)],
        fixes: emptied(message(title, { adapter: label }), own),
        remedies: heartbeat.dhcp?.value ? [] : withoutGateway(heartbeat, gateway.value),
      });
    }
  },
});

const [open, inner] = guideConnections;

export const examples: RuleExamples = [
  {
    name: 'a gateway on the interconnect, in an export',
    files: {
      'clp.conf': guideCluster,
      'server1/tcpip.reg': registryExport(
        '; 𠮷野 🏢',
        nic(nics.public, '192.168.0.1', multiString('DefaultGateway', ['192.168.0.254'])),
        nic(nics.heartbeat, '10.0.0.1', markedMultiString('DefaultGateway', ['10.0.0.254'])),
        connection(nics.heartbeat, 'interconnect'),
      ),
    },
    finds: ['gateway'],
    fixed: {
      'server1/tcpip.reg': registryExport(
        '; 𠮷野 🏢',
        nic(nics.public, '192.168.0.1', multiString('DefaultGateway', ['192.168.0.254'])),
        nic(nics.heartbeat, '10.0.0.1', multiString('DefaultGateway', [])),
        connection(nics.heartbeat, 'interconnect'),
      ),
    },
  },
  {
    name: 'the same in the output of ipconfig',
    files: {
      'clp.conf': guideCluster,
      'server1/ipconfig.txt': ipconfig('server1', [open, { ...inner, gateway: '⟦10.0.0.254⟧' }]),
    },
    finds: ['gateway'],
  },
  {
    name: 'a gateway on the public adapter only',
    files: { 'clp.conf': guideCluster, 'server1/ipconfig.txt': ipconfig('server1', guideConnections) },
    finds: [],
  },
  {
    name: 'one adapter for both networks',
    files: {
      'clp.conf': guideCluster,
      'server1/ipconfig.txt': ipconfig('server1', [{ ...open, further: ['10.0.0.1'] }]),
    },
    finds: [],
  },
];

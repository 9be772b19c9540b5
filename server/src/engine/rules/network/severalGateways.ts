import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { adapterName, gatewayNote } from '../shared/adapterNotes';
import { guideConnections, ipconfig } from '../sites/capturedExamples';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'network/several-gateways',
  title: {
    en: 'Several adapters have a default gateway',
    ja: '複数のNICにゲートウェイがある',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['adapters'],
  sources: [{ document: 'KB159168: Multiple default gateways can cause connectivity problems' }],
  messages: {
    several: template({
      en: 'The adapter {adapter} has the default gateway {gateway}, and {first} has {other}. Windows takes one of them for everything; keep one and add routes for the networks behind the other.',
      ja: '{adapter} のデフォルトゲートウェイ {gateway} のほかに {first} にも {other} があり、通信の経路が変わる可能性があります。一方だけにしてください。',
    }),
  },
  docs: {
    en: {
      why: 'Windows uses one default gateway at a time, mostly that of the adapter with the lowest metric. When a link goes down or a metric changes, everything goes the other way, and what is behind the first gateway is out of reach.',
      whenItIsFine:
        'Two gateways in the network of one adapter are a way out when one of them fails, and are not reported. A gateway on a dedicated heartbeat adapter has a rule of its own.',
    },
    ja: {
      why: 'Windows が一度に使うデフォルトゲートウェイは 1 つで、通常はメトリックの最も低いNICのものです。回線の切断やメトリックの変化で経路が切り替わると、元のゲートウェイの先には届かなくなります。',
      whenItIsFine:
        '1 つのNICに 2 つのゲートウェイがあるのは障害時の代替であり、指摘しません。専用のハートビート用NICのゲートウェイは、別のルールで指摘します。',
    },
  },
  check({ views: { adapters }, report }) {
    for (const { adapters: known, all } of adapters) {
      const inner = new Set(known.filter(({ role }) => role === 'heartbeat').flatMap(({ statements }) => statements));
      const open = all.filter(({ statements }) => !statements.some((statement) => inner.has(statement)));
      const [first, ...others] = open.filter(({ gateways }) => gateways.length > 0);
      const other = first?.gateways[0];
      if (first === undefined || other === undefined || known.length === 0) continue;
      for (const adapter of others) {
        const [gateway] = adapter.gateways;
        if (gateway === undefined || gateway.value === other.value) continue;
        report({
          message: 'several',
          at: gateway.at,
          args: {
            adapter: adapterName(adapter),
            gateway: gateway.value,
            first: adapterName(first),
            other: other.value,
          },
          related: [gatewayNote(other.at, adapterName(first), other.value)],
        });
      }
    }
  },
});

const [open, inner] = guideConnections;
const backup = { name: 'backup', address: '172.16.0.1' };

export const examples: RuleExamples = [
  {
    name: 'a network for backups with a gateway of its own',
    files: {
      'clp.conf': guideCluster,
      'server1/ipconfig.txt': ipconfig('server1', [open, inner, { ...backup, gateway: '⟦172.16.0.254⟧' }]),
    },
    finds: ['several'],
  },
  {
    name: 'the same network without one',
    files: { 'clp.conf': guideCluster, 'server1/ipconfig.txt': ipconfig('server1', [open, inner, backup]) },
    finds: [],
  },
  {
    name: 'a gateway on the interconnect is told of by another rule',
    files: {
      'clp.conf': guideCluster,
      'server1/ipconfig.txt': ipconfig('server1', [open, { ...inner, gateway: '10.0.0.254' }]),
    },
    finds: [],
  },
  {
    name: 'a computer that has no address of the cluster',
    files: {
      'clp.conf': guideCluster,
      'pc/ipconfig.txt': ipconfig('pc', [
        { name: 'a', address: '172.16.0.9', gateway: '172.16.0.254' },
        { name: 'b', address: '172.17.0.9', gateway: '172.17.0.254' },
      ]),
    },
    finds: [],
  },
];

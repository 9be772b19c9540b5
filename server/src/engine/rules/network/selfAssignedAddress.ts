import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { adapterName } from '../shared/adapterNotes';
import { missingAddresses, selfAssigned } from '../shared/expectedAddresses';
import { nodeAddressNote } from '../shared/notes';
import { guideConnections, ipconfig } from '../sites/capturedExamples';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'network/self-assigned-address',
  title: {
    en: 'Windows has given an adapter an address itself',
    ja: '169.254 のアドレスになっている',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['adapters', 'addresses'],
  sources: [
    { document: 'RFC 3927' },
    { document: 'CLUSTERPRO X: clp.conf', section: 'server@<name>/device@<id>/info' },
  ],
  messages: {
    instead: template({
      en: 'The adapter {adapter} has {address}, which Windows gives itself when nobody else does, and {expected} of the cluster is on no adapter. The cluster cannot use that path; set the address.',
      ja: '{adapter} のアドレスが自動割り当ての {address} で、クラスタの {expected} がどのNICにもなく、通信できない可能性があります。設定し直してください。',
    }),
    beside: template({
      en: 'The adapter {adapter} has {address} beside its address of the cluster. Windows takes it when DHCP does not answer or an address is used twice; look for the cause.',
      ja: '{adapter} に自動割り当ての {address} もあり、DHCP の失敗やアドレスの重複の可能性があります。原因を調べてください。',
    }),
  },
  docs: {
    en: {
      why: 'An address of 169.254.0.0/16 is what Windows takes when no DHCP server answers, or when the address set by hand is already in use. The heartbeat or the agents then look for this server at an address that it does not have.',
      whenItIsFine:
        "The virtual adapter of Microsoft's failover clusters always has such an address and is left out, as are further adapters of a server whose addresses are all there.",
    },
    ja: {
      why: '169.254.0.0/16 のアドレスは、DHCP サーバが応答しない場合や、設定したアドレスが既に使われている場合に Windows が自動で付けます。ハートビートやクライアントは、サーバが持っていないアドレスに接続しようとします。',
      whenItIsFine:
        'Microsoft のフェイルオーバクラスタの仮想アダプタは常にこのアドレスになるため対象外です。クラスタのアドレスがすべて見つかったサーバの、ほかのNICも指摘しません。',
    },
  },
  check({ views: { adapters, addresses }, report }) {
    for (const computer of adapters) {
      const [missing] = missingAddresses(computer, addresses);
      for (const adapter of computer.all) {
        const own = selfAssigned(adapter);
        if (own === undefined) continue;
        const args = { adapter: adapterName(adapter), address: own.value };
        if (adapter.addresses.some(({ value }) => addresses.nodesAt(value).length > 0)) {
          report({ message: 'beside', at: own.at, args });
        } else if (missing !== undefined) {
          const related = [nodeAddressNote(missing.at, missing.address, missing.server)];
          report({ message: 'instead', at: own.at, args: { ...args, expected: missing.address }, related });
        }
      }
    }
  },
});

const [open, inner] = guideConnections;

export const examples: RuleExamples = [
  {
    name: 'the interconnect has lost its address',
    files: {
      'clp.conf': guideCluster,
      'server1/ipconfig.txt': ipconfig('server1', [open, { ...inner, address: '⟦169.254.7.9⟧' }]),
    },
    finds: ['instead'],
  },
  {
    name: 'beside the address that was set',
    files: {
      'clp.conf': guideCluster,
      'server1/ipconfig.txt': ipconfig('server1', [open, { ...inner, further: ['⟦169.254.7.9⟧'] }]),
    },
    finds: ['beside'],
  },
  {
    name: 'the adapter of a failover cluster of Microsoft, and one that is nothing to the cluster',
    files: {
      'clp.conf': guideCluster,
      'server1/ipconfig.txt': ipconfig('server1', [
        ...guideConnections,
        { name: 'x', address: '169.254.1.1', description: 'Microsoft Failover Cluster Virtual Adapter' },
        { name: 'unused', address: '169.254.1.2' },
      ]),
    },
    finds: [],
  },
];

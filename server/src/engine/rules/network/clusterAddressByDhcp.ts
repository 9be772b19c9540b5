import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { adapterName, adapterNote } from '../shared/adapterNotes';
import { guideConnections, ipconfig } from '../sites/capturedExamples';
import { guideCluster } from '../sites/exampleSites';
import { nic, nics, registryExport } from '../sites/networkExamples';

export default defineRule({
  id: 'network/cluster-address-by-dhcp',
  title: {
    en: 'An address of the cluster comes from DHCP',
    ja: 'クラスタのアドレスがDHCPで割り当て',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['adapters'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' }],
  messages: {
    leased: template({
      en: 'The adapter {adapter} gets its address by DHCP, and the cluster is set up with {address}. When the lease gives another one, the servers lose each other there; set the address by hand.',
      ja: '{adapter} は DHCP が有効ですが、クラスタには {address} が設定されています。割り当てが変わると通信できなくなる可能性があります。固定してください。',
    }),
  },
  docs: {
    en: {
      why: 'clp.conf holds the addresses of the servers as numbers. A lease that runs out while the DHCP server is away, or that gives another address, takes a heartbeat path or the public address away without any change in the cluster.',
      whenItIsFine:
        'A reservation on the DHCP server gives the same address for ever; then allow the rule for the file. Adapters that the cluster does not use may well use DHCP.',
    },
    ja: {
      why: 'clp.conf には各サーバのアドレスが固定値で設定されています。DHCP サーバの停止中に期限が切れたり、別のアドレスが割り当てられたりすると、クラスタの設定を変えていないのにハートビートやパブリックの通信ができなくなります。',
      whenItIsFine:
        'DHCP サーバで予約していれば常に同じアドレスになります。その場合はこのルールを許可してください。クラスタで使用しないNICは対象外です。',
    },
  },
  check({ views: { adapters }, report }) {
    for (const adapter of adapters.flatMap((computer) => computer.adapters)) {
      const { dhcp, address } = adapter;
      if (!dhcp?.value) continue;
      report({
        message: 'leased',
        at: dhcp.at,
        args: { adapter: adapterName(adapter), address: address.value },
        related: [adapterNote(adapter)],
      });
    }
  },
});

const [open, inner] = guideConnections;

export const examples: RuleExamples = [
  {
    name: 'the public adapter, in the output of ipconfig',
    files: {
      'clp.conf': guideCluster,
      'server1/ipconfig.txt': ipconfig('server1', [{ ...open, dhcp: '⟦Yes⟧' }, inner]),
    },
    finds: ['leased'],
  },
  {
    name: 'the interconnect, in an export',
    files: {
      'clp.conf': guideCluster,
      'server1/tcpip.reg': registryExport(nic(nics.heartbeat, '10.0.0.1', '"EnableDHCP"=⟦dword:00000001⟧')),
    },
    finds: ['leased'],
  },
  {
    name: 'addresses set by hand, and DHCP on an adapter that is nothing to the cluster',
    files: {
      'clp.conf': guideCluster,
      'server1/ipconfig.txt': ipconfig('server1', [
        ...guideConnections,
        { name: 'maintenance', address: '172.16.0.1', dhcp: 'Yes' },
      ]),
    },
    finds: [],
  },
  {
    name: 'an answer in words that nobody knows',
    files: {
      'clp.conf': guideCluster,
      'server1/ipconfig.txt': ipconfig('server1', [{ ...open, dhcp: 'Ja' }, inner]),
    },
    finds: [],
  },
];

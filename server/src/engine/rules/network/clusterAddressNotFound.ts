import type { ComputerAdapters } from '../../facts/views/adapters';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { adapterName } from '../shared/adapterNotes';
import { missingAddresses, selfAssigned } from '../shared/expectedAddresses';
import { nodeAddressNote } from '../shared/notes';
import { guideConnections, ipconfig } from '../sites/capturedExamples';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';
import { nic, nics, registryExport } from '../sites/networkExamples';

export default defineRule({
  id: 'network/cluster-address-not-found',
  title: {
    en: 'A server lacks an address that the cluster uses',
    ja: 'クラスタのアドレスがサーバにない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['adapters', 'addresses'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'server@<name>/device@<id>/info' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' },
  ],
  messages: {
    absent: template({
      en: 'No adapter of the server "{server}" has {address}, as its files tell. The heartbeat or the clients look for it in vain there; correct the one or the other.',
      ja: 'サーバ「{server}」のどのNICにも {address} がなく、通信できない可能性があります。設定とサーバのアドレスを確認してください。',
    }),
    unlinked: template({
      en: 'No adapter of the server "{server}" shows {address}. {adapter} has no link, and Windows does not list the address of such an adapter: is it the one?',
      ja: 'サーバ「{server}」のどのNICにも {address} が表示されていません。{adapter} は接続されておらず、そのNICのアドレスの可能性があります。',
    }),
    none: template({
      en: 'The adapters told of here have none of the addresses that the cluster gives the server "{server}". Was this captured on another computer, or before the addresses were set?',
      ja: 'ここにあるNICに、サーバ「{server}」のクラスタのアドレスが 1 つもありません。別のサーバか、設定前の情報の可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'The cluster sends its heartbeats from and to the addresses in clp.conf. When a server does not have one of them, that path is down from the start, and the cluster runs on what is left until that fails too.',
      whenItIsFine:
        'A capture from before the addresses were changed says what was. Only addresses of IPv4 are looked for, and only on servers from which a file with addresses is there.',
    },
    ja: {
      why: 'クラスタは clp.conf のアドレス間でハートビートを送受信します。サーバにそのアドレスがないと、その経路は最初から使えず、残りの経路だけで動作することになります。',
      whenItIsFine:
        'アドレスを変更する前に取得した情報であれば、取得し直してください。IPv4 のアドレスだけを、アドレスの情報があるサーバについて調べます。',
    },
  },
  check({ views: { adapters, addresses }, report }) {
    for (const computer of adapters) {
      const { computer: server, all } = computer;
      const missing = missingAddresses(computer, addresses);
      // An address that Windows has put in the place of another is told of by itself.
      if (server === undefined || missing.length === 0 || all.some((adapter) => selfAssigned(adapter))) continue;
      const example = shownAddress(computer);
      const isOther = !all.some((adapter) =>
        adapter.addresses.some(({ value }) => addresses.nodesAt(value).length > 0),
      );
      if (isOther && example !== undefined) {
        report({ message: 'none', at: example.at, args: { server } });
        continue;
      }
      const unlinked = all.find(({ connected, medium }) => connected?.value === false && medium !== 'tunnel');
      for (const { address, at } of missing) {
        const related = example === undefined ? [] : [nodeAddressNote(example.at, example.value, server)];
        if (unlinked === undefined) report({ message: 'absent', at, args: { server, address }, related });
        else report({ message: 'unlinked', at, args: { server, address, adapter: adapterName(unlinked) }, related });
      }
    }
  },
});

/** An address that the computer does have, as a way to its file. */
function shownAddress({ adapters, all }: ComputerAdapters): Located<string> | undefined {
  return [...adapters, ...all].flatMap((adapter) => adapter.addresses)[0];
}

const [open, inner] = guideConnections;
const third = guideClusterWith(
  '    <device id="1"><type>lan</type><info>192.168.0.2</info></device>',
  '    <!-- 𠮷 --><device id="1"><type>lan</type><info>⟦192.168.0.3⟧</info></device>',
);

export const examples: RuleExamples = [
  {
    name: 'one number of the address is another one',
    files: {
      'clp.conf': third,
      'server2/ipconfig.txt': ipconfig('server2', [
        { ...open, address: '192.168.0.2' },
        { ...inner, address: '10.0.0.2' },
      ]),
    },
    finds: ['absent'],
  },
  {
    name: 'an adapter without a link, of which ipconfig lists no address',
    files: {
      'clp.conf': third,
      'server2/ipconfig.txt': ipconfig('server2', [
        { name: 'public', disconnected: true },
        { ...inner, address: '10.0.0.2' },
      ]),
    },
    finds: ['unlinked'],
  },
  {
    name: 'the adapters of another computer',
    files: {
      'clp.conf': guideCluster,
      'server1/tcpip.reg': registryExport(nic(nics.public, '0.0.0.0', '"DhcpIPAddress"="⟦172.16.0.9⟧"')),
    },
    finds: ['none'],
  },
  {
    name: 'all addresses are there, and others beside them',
    files: {
      'clp.conf': guideCluster,
      'server1/ipconfig.txt': ipconfig('server1', [...guideConnections, { name: 'x', address: '172.16.0.1' }]),
    },
    finds: [],
  },
  {
    name: 'a file that tells no addresses',
    files: { 'clp.conf': guideCluster, 'server1/tcpip.reg': registryExport(nic(nics.public, '0.0.0.0')) },
    finds: [],
  },
];

import type { Fact } from '../../facts/vocabulary';
import { replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { removeTitle } from '../shared/titles';
import { linkage, nics, orderOf, registryExport } from '../sites/networkExamples';

export default defineRule({
  id: 'network/bind-list-removed',
  title: {
    en: 'No adapter is bound to TCP/IP',
    ja: 'TCP/IP にNICがバインドされていない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['bindOrder', 'bindOrderDeletion'],
  sources: [
    { document: 'Microsoft Learn: GetAdapterOrderMap' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '4-1-2' },
  ],
  messages: {
    deleted: template({
      en: 'Importing this file deletes the list {list} of TCP/IP. After the next start no adapter is bound, and the server has no network; take the line out.',
      ja: 'このファイルをインポートすると TCP/IP の {list} が削除され、次の起動後は通信できません。この行を取り除いてください。',
    }),
    empty: template({
      en: 'The list {list} of TCP/IP is empty. Imported, it may leave the server without a network; as an export it says nothing of the order of adapters.',
      ja: 'TCP/IP の {list} が空です。インポートすると通信できなくなる可能性があります。エクスポートであれば、NICの順序は分かりません。',
    }),
  },
  docs: {
    en: {
      why: 'The lists of the key Tcpip\\Linkage say to which adapters TCP/IP is bound. Scripts that reset the network delete or empty them, since Windows writes them anew when adapters are installed again; on a server in use nothing does that.',
      whenItIsFine:
        'A script that is meant to be run before all adapters are installed anew. An empty list of IPv6 or of another component is usual and not reported.',
    },
    ja: {
      why: 'Tcpip\\Linkage のリストは、TCP/IP がどのNICにバインドされているかを表します。ネットワークを初期化するスクリプトでは、NICの再インストール時に作り直される前提で、リストを削除したり空にしたりします。運用中のサーバでは作り直されません。',
      whenItIsFine:
        'すべてのNICを再インストールする前に実行するスクリプトであれば問題ありません。IPv6 などほかの項目の空のリストは通常のことであり、指摘しません。',
    },
  },
  check({ facts, report }) {
    for (const { component, list, at } of facts.all('bindOrderDeletion')) {
      if (!isTcpip(component)) continue;
      const fix = replacement(removeTitle(`"${list}"=-`), 'suggested', at, '');
      report({ message: 'deleted', at, args: { list }, fixes: [fix] });
    }
    for (const order of facts.all('bindOrder')) {
      if (!isEmpty(order) || order.list !== 'Bind') continue;
      report({ message: 'empty', severity: 'warning', at: order.value.data, args: { list: order.list } });
    }
  },
});

function isEmpty({ component, adapters, isWhole }: Fact<'bindOrder'>): boolean {
  return isTcpip(component) && adapters.length === 0 && isWhole;
}

function isTcpip(component: string): boolean {
  return component.toLowerCase() === 'tcpip';
}

export const examples: RuleExamples = [
  {
    name: 'a script that resets the network',
    files: { 'server1/reset.reg': registryExport(linkage('⟦"Bind"=-⟧', '⟦"Route"=-⟧')) },
    finds: ['deleted', 'deleted'],
    fixed: { 'server1/reset.reg': registryExport(linkage('', '"Route"=-')) },
  },
  {
    name: 'a list without entries',
    files: { 'server1/𠮷.reg': registryExport(linkage('"Bind"=⟦hex(7):00⟧', '"Export"=hex(7):00')) },
    finds: ['empty'],
  },
  {
    name: 'a list with one adapter',
    files: { 'server1/tcpip.reg': registryExport(linkage(orderOf('Bind', [nics.public]))) },
    finds: [],
  },
  {
    name: 'the lists of IPv6, which is switched off',
    files: {
      'server1/tcpip6.reg': registryExport(
        linkage('"Bind"=hex(7):00').replace('Services\\Tcpip\\', 'Services\\Tcpip6\\'),
      ),
    },
    finds: [],
  },
];

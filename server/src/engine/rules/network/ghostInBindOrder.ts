import type { ComputerAdapters } from '../../facts/views/adapters';
import type { Fact } from '../../facts/vocabulary';
import { message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { isBindOrder } from '../shared/adapterNotes';
import { listsOfKey, mending, type OrderMending } from '../shared/bindOrderFixes';
import { guideCluster } from '../sites/exampleSites';
import { guideNics, guideOrder, linkage, nics, orderOf, orderWithMark, registryExport } from '../sites/networkExamples';

const title = template({ en: 'Take {guid} out of the lists', ja: '{guid} をリストから取り除く' });

export default defineRule({
  id: 'network/ghost-in-bind-order',
  title: {
    en: 'The bind order begins with an adapter that is gone',
    ja: 'バインド順の先頭が存在しないNIC',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['adapters'],
  sources: [{ document: 'KB955963' }, { document: 'Microsoft Learn: GetAdapterOrderMap' }],
  messages: {
    first: template({
      en: 'The bind order begins with {guid}, of which the export knows neither settings nor a name: an adapter that was taken out, it seems. Programs that look at the first entry only may misjudge the order.',
      ja: 'バインド順の先頭の {guid} には設定も接続名もなく、取り外したNICの可能性があります。先頭だけを見るプログラムが順序を誤る可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'Adapters that were exchanged leave their entries behind. Windows skips them, but the set-up of SQL Server and other programs that check the order take the first entry for the first adapter.',
      whenItIsFine:
        'An export without the keys of the interfaces tells nothing of ghosts. Further down in the list a ghost does no harm and is not reported.',
    },
    ja: {
      why: '交換したNICの項目は、リストに残ることがあります。Windows は読み飛ばしますが、SQL Server のセットアップのように、先頭の項目を最上位のNICとみなすプログラムがあります。',
      whenItIsFine:
        'Interfaces キーが含まれないエクスポートでは判断できないため、指摘しません。先頭より後ろに残った項目は影響がないため、対象外です。',
    },
  },
  check({ views: { adapters }, report }) {
    for (const { orders, all, names } of adapters) {
      const known = new Set([...all.map(({ guid }) => guid), ...names.keys()]);
      for (const order of orders.filter(isBindOrder)) {
        const [first, ...others] = order.adapters;
        // Where no entry is known the keys of the interfaces are not in the export.
        if (first === undefined || known.has(first.guid) || !others.some(({ guid }) => known.has(guid))) continue;
        report({
          message: 'first',
          at: first.at,
          args: { guid: first.guid },
          ...withoutGhost(order, orders, first.guid),
        });
      }
    }
  },
});

/** The lists of the key without the adapter. */
function withoutGhost(bind: Fact<'bindOrder'>, orders: ComputerAdapters['orders'], guid: string): OrderMending {
  const lists = listsOfKey(bind, orders).filter(({ adapters }) => adapters.some((one) => one.guid === guid));
  const isSure = lists.every(({ isWhole }) => isWhole);
  const changed = lists.map((list) => ({
    list,
    texts: list.adapters.filter((one) => one.guid !== guid).map(({ text }) => text),
  }));
  return mending(message(title, { guid }), isSure ? changed : []);
}

const server1 = (lists: readonly string[], settings = guideNics()) => ({
  'clp.conf': guideCluster,
  'server1/tcpip.reg': registryExport('; 𠮷野 🏢', linkage(...lists), ...settings),
});

export const examples: RuleExamples = [
  {
    name: 'an adapter that was exchanged',
    files: server1([
      orderWithMark('Bind', [nics.ghost, ...guideOrder('public')]),
      orderOf('Route', [nics.ghost, ...guideOrder('public')]),
    ]),
    finds: ['first'],
    fixed: {
      'server1/tcpip.reg': registryExport(
        '; 𠮷野 🏢',
        linkage(orderOf('Bind', guideOrder('public')), orderOf('Route', guideOrder('public'))),
        ...guideNics(),
      ),
    },
  },
  {
    name: 'further down it does no harm',
    files: server1([orderOf('Bind', [...guideOrder('public'), nics.ghost])]),
    finds: [],
  },
  {
    name: 'an export without the keys of the interfaces',
    files: server1([orderOf('Bind', guideOrder('public'))], []),
    finds: [],
  },
];

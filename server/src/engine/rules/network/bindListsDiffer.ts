import type { Fact } from '../../facts/vocabulary';
import { message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { bindListNote, isBindOrder } from '../shared/adapterNotes';
import { mending, type OrderMending } from '../shared/bindOrderFixes';
import { guideCluster } from '../sites/exampleSites';
import { guideNics, guideOrder, linkage, nics, orderOf, orderWithMark, registryExport } from '../sites/networkExamples';

const title = template({ en: 'Write {list} in the order of Bind', ja: '{list} を Bind の順序に合わせる' });

export default defineRule({
  id: 'network/bind-lists-differ',
  title: {
    en: 'Bind, Export and Route disagree',
    ja: 'Bind と Export・Route が異なる',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['bindOrder'],
  sources: [
    { document: 'Microsoft Learn: GetAdapterOrderMap' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '4-1-2, 5-8' },
  ],
  messages: {
    order: template({
      en: '{list} names the adapters in another order than Bind. The order may have been changed by hand in one of the lists only; bring them in line, or set it in the dialog of Windows.',
      ja: '{list} のNICの順序が Bind と一致しません。一部だけ手で変更された可能性があります。そろえるか、Windows の画面で設定してください。',
    }),
    adapters: template({
      en: '{list} names {count} adapters and Bind {other}, and not the same ones. The lists may have been changed by hand; export them anew after setting the order in the dialog of Windows.',
      ja: '{list} のNIC ({count}) と Bind のNIC ({other}) が一致しません。手で変更された可能性があります。Windows の画面で設定し直してください。',
    }),
  },
  docs: {
    en: {
      why: 'Windows writes the three lists of a Linkage key together, and each part of the system reads the one that it needs. When only one of them was changed, some programs see the heartbeat adapter first and others the public one.',
      whenItIsFine:
        'An export that holds only one of the lists. Lists with an entry that is no adapter, such as that of dial-up connections, are compared by their adapters.',
    },
    ja: {
      why: 'Windows は Linkage キーの 3 つのリストをまとめて書き込み、プログラムはそれぞれ必要なリストを参照します。一部だけが変更されていると、ハートビート用NICが先に見えるプログラムと、実IPアドレス用NICが先に見えるプログラムがあることになります。',
      whenItIsFine:
        'リストが 1 つだけのエクスポートは対象外です。ダイヤルアップのようにNIC以外の項目があるリストは、NICの部分だけを比較します。',
    },
  },
  check({ facts, report }) {
    const lists = facts.all('bindOrder').filter(({ component }) => component.toLowerCase() === 'tcpip');
    const binds = new Map(lists.filter(isBindOrder).map((bind) => [bind.at.path, bind]));
    for (const list of lists) {
      const bind = binds.get(list.at.path);
      if (bind === undefined || isBindOrder(list) || guids(list).join() === guids(bind).join()) continue;
      // An empty list is a loss of its own.
      if (bind.adapters.length === 0 || list.adapters.length === 0) continue;
      const isSame = guids(list).toSorted().join() === guids(bind).toSorted().join();
      const [first = list] = list.adapters;
      const related = [bindListNote(bind.at, 'Bind')];
      const args = { list: list.list, count: list.adapters.length, other: bind.adapters.length };
      if (isSame)
        report({ message: 'order', at: first.at, args: { list: list.list }, related, ...aligned(list, bind) });
      else report({ message: 'adapters', at: first.at, args, related });
    }
  },
});

function guids({ adapters }: Fact<'bindOrder'>): readonly string[] {
  return adapters.map(({ guid }) => guid);
}

/** The list with its own entries in the order of the other one. */
function aligned(list: Fact<'bindOrder'>, bind: Fact<'bindOrder'>): OrderMending {
  const own = new Map(list.adapters.map(({ guid, text }) => [guid, text]));
  const texts = guids(bind).flatMap((guid) => own.get(guid) ?? []);
  const isSure = list.isWhole && own.size === list.adapters.length;
  return mending(message(title, { list: list.list }), isSure ? [{ list, texts }] : []);
}

const server1 = (...lists: readonly string[]) => ({
  'clp.conf': guideCluster,
  'server1/tcpip.reg': registryExport('; 𠮷野 🏢', linkage(...lists), ...guideNics()),
});

export const examples: RuleExamples = [
  {
    name: 'only Bind was changed',
    files: server1(
      orderOf('Bind', guideOrder('public')),
      orderWithMark('Export', guideOrder('heartbeat')),
      orderOf('Route', guideOrder('public')),
    ),
    finds: ['order'],
    fixed: {
      'server1/tcpip.reg': registryExport(
        '; 𠮷野 🏢',
        linkage(
          orderOf('Bind', guideOrder('public')),
          orderOf('Export', guideOrder('public')),
          orderOf('Route', guideOrder('public')),
        ),
        ...guideNics(),
      ),
    },
  },
  {
    name: 'an adapter that only one of the lists names',
    files: server1(orderOf('Bind', guideOrder('public')), orderWithMark('Route', [nics.public])),
    finds: ['adapters'],
  },
  {
    name: 'three lists in one order',
    files: server1(
      orderOf('Bind', guideOrder('public')),
      orderOf('Export', guideOrder('public')),
      orderOf('Route', guideOrder('public')),
    ),
    finds: [],
  },
  { name: 'Bind alone', files: server1(orderOf('Bind', guideOrder('public'))), finds: [] },
];

import type { ClusterAdapter, ComputerAdapters } from '../../facts/views/adapters';
import type { Fact } from '../../facts/vocabulary';
import type { Fix } from '../../fixes/fix';
import type { Remedy } from '../../fixes/remedy';
import { type Message, message, template } from '../../messages/message';
import { adapterLabel } from './adapterNotes';
import { listsRemedy, rewritten } from './storedLists';

const title = template({
  en: 'Move {adapter} above the heartbeat adapter',
  ja: '{adapter} をハートビート用NICより上位にする',
});

/** A list of a Linkage key with what it shall hold. */
export interface NewOrder {
  readonly list: Fact<'bindOrder'>;
  readonly texts: readonly string[];
}

/** How the lists of one key are mended, in the file and on the server that it was exported from. */
export interface OrderMending {
  readonly fixes: readonly Fix[];
  readonly remedies: readonly Remedy[];
}

/**
 * Moves a public adapter up in a bind order, to the place of a heartbeat adapter. Export and Route list the same adapters
 * in the same order as Bind, so they are rewritten together with it.
 */
export function publicFirst(
  bind: Fact<'bindOrder'>,
  { orders }: ComputerAdapters,
  moved: ClusterAdapter,
  above: ClusterAdapter,
): OrderMending {
  const together = listsOfKey(bind, orders).filter((order) => order.isWhole && sameAdapters(order, bind));
  const changed = together.flatMap((order) => reordered(order, moved.guid, above.guid));
  return mending(message(title, { adapter: adapterLabel(moved) }), changed);
}

/** The lists of the key that a list stands in. */
export function listsOfKey(bind: Fact<'bindOrder'>, orders: ComputerAdapters['orders']): readonly Fact<'bindOrder'>[] {
  return orders.filter(({ at, component }) => at.path === bind.at.path && component === bind.component);
}

/** The fix and the .reg file that write these lists of one key anew. */
export function mending(what: Message, changed: readonly NewOrder[]): OrderMending {
  const edits = changed.flatMap(({ list, texts }) => rewritten(list.value, texts));
  const component = changed[0]?.list.component;
  if (component === undefined || edits.length < changed.length) return { fixes: [], remedies: [] };
  const key = `HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\${component}\\Linkage`;
  const lists = Object.fromEntries(changed.map(({ list, texts }) => [list.list, texts]));
  return { fixes: [{ title: what, safety: 'suggested', edits }], remedies: listsRemedy(what, key, lists) };
}

function sameAdapters(left: Fact<'bindOrder'>, right: Fact<'bindOrder'>): boolean {
  const guids = (order: Fact<'bindOrder'>) =>
    order.adapters
      .map(({ guid }) => guid)
      .toSorted()
      .join();
  return guids(left) === guids(right);
}

function reordered(list: Fact<'bindOrder'>, moved?: string, above?: string): readonly NewOrder[] {
  const { adapters } = list;
  const from = adapters.findIndex(({ guid }) => guid === moved);
  const to = adapters.findIndex(({ guid }) => guid === above);
  const entry = adapters[from];
  if (entry === undefined || to === -1 || from < to) return [];
  const order = [...adapters.slice(0, to), entry, ...adapters.slice(to, from), ...adapters.slice(from + 1)];
  return [{ list, texts: order.map(({ text }) => text) }];
}

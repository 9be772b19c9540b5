import type { ClusterAdapter, ComputerAdapters } from '../../facts/views/adapters';
import type { Fact } from '../../facts/vocabulary';
import type { Fix, FixEdit } from '../../fixes/fix';
import { message, template } from '../../messages/message';
import { adapterLabel } from './adapterNotes';
import { rewritten } from './storedLists';

const title = template({
  en: 'Move {adapter} above the heartbeat adapter',
  ja: '{adapter} をハートビート用NICより上位にする',
});

/**
 * Moves a public adapter up in a bind order, to the place of a heartbeat adapter. Export and Route list the same adapters
 * in the same order as Bind, so they are rewritten together with it.
 */
export function publicFirst(
  bind: Fact<'bindOrder'>,
  { orders }: ComputerAdapters,
  moved: ClusterAdapter,
  above: ClusterAdapter,
): readonly Fix[] {
  const together = orders.filter(
    (order) =>
      order.at.path === bind.at.path &&
      order.component === bind.component &&
      sameAdapters(order, bind) &&
      order.isWhole,
  );
  const edits = together.flatMap((order) => reordered(order, moved.guid, above.guid));
  if (edits.length === 0) return [];
  return [{ title: message(title, { adapter: adapterLabel(moved) }), safety: 'suggested', edits }];
}

function sameAdapters(left: Fact<'bindOrder'>, right: Fact<'bindOrder'>): boolean {
  const guids = (order: Fact<'bindOrder'>) =>
    order.adapters
      .map(({ guid }) => guid)
      .toSorted()
      .join();
  return guids(left) === guids(right);
}

function reordered({ adapters, value }: Fact<'bindOrder'>, moved?: string, above?: string): readonly FixEdit[] {
  const from = adapters.findIndex(({ guid }) => guid === moved);
  const to = adapters.findIndex(({ guid }) => guid === above);
  const entry = adapters[from];
  if (entry === undefined || to === -1 || from < to) return [];
  const order = [...adapters.slice(0, to), entry, ...adapters.slice(to, from), ...adapters.slice(from + 1)];
  return rewritten(
    value,
    order.map(({ text }) => text),
  );
}

/** The items under each key, in their own order. (`Map.groupBy` is younger than the oldest Node.js that is supported.) */
export function groupBy<Item, Key>(items: Iterable<Item>, key: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const under = key(item);
    const group = groups.get(under);
    if (group === undefined) groups.set(under, [item]);
    else group.push(item);
  }
  return groups;
}

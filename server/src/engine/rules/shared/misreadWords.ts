import type { FactReader } from '../../facts/store';
import type { Fact } from '../../facts/vocabulary';
import type { HostsMisreading } from '../../facts/vocabulary/hosts';
import type { Location } from '../../text/span';

/** More findings of one rule in one file say nothing new; a file with more is wrong as a whole. */
const MOST_IN_A_FILE = 200;

/** The words of hosts files that are misread in one way. */
export function misreadAs(
  facts: FactReader<'misreadHostsWord'>,
  way: HostsMisreading,
): Iterable<Fact<'misreadHostsWord'>> {
  return someOfEachFile(facts.all('misreadHostsWord').filter(({ as }) => as === way));
}

/** The first of the items in each file, as many as a person may still look at. */
export function* someOfEachFile<Item extends { readonly at: Location }>(items: Iterable<Item>): Iterable<Item> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const count = counts.get(item.at.path) ?? 0;
    counts.set(item.at.path, count + 1);
    if (count < MOST_IN_A_FILE) yield item;
  }
}

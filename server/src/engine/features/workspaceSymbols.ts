import type { EntityKind } from '../facts/views/occurrences';
import type { Location } from '../text/span';
import type { Site } from '../workspace';
import { hasLetters } from './letters';
import type { SymbolKind } from './symbols';

/** A named part of a cluster, for finding it by its name from anywhere. */
export interface NamedSymbol {
  readonly name: string;
  readonly kind: SymbolKind;
  /** What it belongs to: the group of a resource, the resource of a virtual computer name, else the cluster. */
  readonly container: string;
  readonly at: Location;
}

const KINDS: readonly (readonly [EntityKind, SymbolKind])[] = [
  ['server', 'server'],
  ['group', 'group'],
  ['resource', 'resource'],
  ['monitor', 'monitor'],
  ['virtualName', 'server'],
];

/** What a site defines whose name holds the letters of the query in their order, case aside. */
export function namedSymbols(site: Site, query: string): readonly NamedSymbol[] {
  const fits = hasLetters(query);
  return KINDS.flatMap(([entity, kind]) => {
    const containerOf = containers(entity, site);
    return site.views.occurrences
      .defined(entity)
      .filter(({ name }) => fits(name))
      .map(({ name, at }) => ({ name, kind, at, container: containerOf(name, at) }));
  });
}

function containers(entity: EntityKind, { facts, views }: Site): (name: string, at: Location) => string {
  const cluster = facts.all('cluster')[0]?.name.value ?? '';
  if (entity === 'resource') return (name) => views.groups.groupOf(name)?.fact.name.value ?? cluster;
  if (entity !== 'virtualName') return () => cluster;
  return (_, at) => views.names.virtual.find(({ name }) => name.at === at)?.fact.resource.value ?? cluster;
}

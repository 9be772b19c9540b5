import { groupBy } from '../groupBy';
import { nameKey } from '../values/hostName';
import type { Definable } from '../vocabulary';
import { defineView } from './view';

export interface Definitions {
  /**
   * Whether the file certainly defines nothing of that name. Names that differ in case alone are taken for one, since
   * nothing says how the product compares them; nor does a file lack what may stand in a part that could not be read.
   */
  lacks(kind: Definable, name: string): boolean;
  /** The names in file order. */
  names(kind: Definable): readonly string[];
  /** The types of the resources of that name; more than one when the name is given twice. */
  typesOf(resource: string): readonly string[];
  /** The file could be read as a whole, so that what is not there is absent. */
  readonly complete: boolean;
}

/** What clp.conf defines, for telling a name that nothing has. */
export const definitions = defineView({
  reads: ['clusterServer', 'failoverGroup', 'groupResource', 'incompleteReading'],
  build(facts): Definitions {
    const resources = facts.all('groupResource');
    const names: Readonly<Record<Definable, readonly string[]>> = {
      server: facts.all('clusterServer').map(({ name }) => name.value),
      group: facts.all('failoverGroup').map(({ name }) => name.value),
      resource: resources.map(({ name }) => name.value),
    };
    const keys: Readonly<Record<Definable, ReadonlySet<string>>> = {
      server: new Set(names.server.map(nameKey)),
      group: new Set(names.group.map(nameKey)),
      resource: new Set(names.resource.map(nameKey)),
    };
    const byName = groupBy(resources, ({ name }) => nameKey(name.value));
    const gaps = facts.all('incompleteReading');
    const hidden = new Set(gaps.flatMap(({ mayHide }) => mayHide));
    return {
      complete: gaps.length === 0,
      lacks: (kind, name) => !hidden.has(kind) && !keys[kind].has(nameKey(name)),
      names: (kind) => names[kind],
      typesOf: (resource) => (byName.get(nameKey(resource)) ?? []).map(({ type }) => type),
    };
  },
});

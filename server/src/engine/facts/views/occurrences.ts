import { type Location, touches } from '../../text/span';
import { groupBy } from '../groupBy';
import { namedPlaces, namingKinds } from './namedPlaces';
import { defineView } from './view';

/**
 * What the files of a site call by a name. `device` is a row of devices, called by its id; `virtualName` a virtual
 * computer name, which a resource of another name registers; `address` an IP address of the cluster.
 */
export type EntityKind = 'server' | 'group' | 'resource' | 'monitor' | 'device' | 'virtualName' | 'address';

/** One place that names something. */
export interface Occurrence {
  readonly kind: EntityKind;
  /** As it is written here. */
  readonly name: string;
  /** What all places that name the same have in common. */
  readonly key: string;
  /** The name alone: the part behind `@` of a group's member, the first label of a fully qualified name. */
  readonly at: Location;
  /** All that is defined, where this place is a definition; `undefined` for a reference. */
  readonly defines: Location | undefined;
}

export interface Occurrences {
  /** The name at an offset of a file, its end included; of two that touch there, the second. */
  at(path: string, offset: number): Occurrence | undefined;
  /** The names in one file, in file order. */
  inFile(path: string): readonly Occurrence[];
  /** All places that name the same, definitions first. */
  alike(one: Occurrence): readonly Occurrence[];
  /** The first place that defines the same. */
  definitionOf(one: Occurrence): Occurrence | undefined;
  /** The definitions of one kind, in file order. A name that is defined twice comes twice. */
  defined(kind: EntityKind): readonly Occurrence[];
}

/** Every name that leads from one place to another. What names nothing of the cluster is left out. */
export const occurrences = defineView({
  reads: namingKinds,
  build(facts): Occurrences {
    const places = namedPlaces(facts);
    const byEntity = groupBy(places, entityOf);
    const byFile = new Map(
      [...groupBy(places, ({ at }) => at.path)].map(([path, list]) => [path, list.toSorted(inFileOrder)] as const),
    );
    const inFile = (path: string) => byFile.get(path) ?? [];
    return {
      inFile,
      at: (path, offset) => lastTouching(inFile(path), offset),
      alike: (one) => (byEntity.get(entityOf(one)) ?? []).toSorted(definitionsFirst),
      definitionOf: (one) => byEntity.get(entityOf(one))?.find(({ defines }) => defines !== undefined),
      defined: (kind) => places.filter((place) => place.kind === kind && place.defines !== undefined),
    };
  },
});

function entityOf({ kind, key }: Occurrence): string {
  return `${kind} ${key}`;
}

function inFileOrder(left: Occurrence, right: Occurrence): number {
  return left.at.span.start - right.at.span.start;
}

function definitionsFirst(left: Occurrence, right: Occurrence): number {
  return Number(left.defines === undefined) - Number(right.defines === undefined);
}

/** Of places in file order, which never overlap, the last one that the offset touches. */
function lastTouching(places: readonly Occurrence[], offset: number): Occurrence | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.at.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const last = places[low - 1];
  return last !== undefined && touches(last.at.span, offset) ? last : undefined;
}

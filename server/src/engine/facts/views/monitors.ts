import type { Located } from '../../text/span';
import { groupBy } from '../groupBy';
import { nameKey } from '../values/hostName';
import type { Fact } from '../vocabulary';
import { defineView } from './view';

export interface Monitor {
  readonly fact: Fact<'monitorResource'>;
  readonly reaction: Fact<'monitorReaction'> | undefined;
  /** The resource that it watches; absent for monitors of the server, of addresses and of things outside. */
  readonly watches: Located<string> | undefined;
}

export interface Monitors {
  readonly all: readonly Monitor[];
  /** The first monitor of that name. */
  named(name: string): Monitor | undefined;
  /** The monitors that watch a resource, of one type if it is given. */
  of(resource: string, type?: string): readonly Monitor[];
}

/** Monitors with what they watch and what they do on a failure. */
export const monitors = defineView({
  reads: ['monitorResource', 'monitorReaction'],
  build(facts): Monitors {
    const reactions = new Map(facts.all('monitorReaction').map((fact) => [placeKey(fact), fact]));
    const all = facts.all('monitorResource').map((fact) => ({
      fact,
      reaction: reactions.get(placeKey(fact)),
      watches: fact.object ?? fact.target,
    }));
    const byName = groupBy(all, ({ fact }) => nameKey(fact.name.value));
    const byResource = groupBy(all, ({ watches }) => watches && nameKey(watches.value));
    return {
      all,
      named: (name) => byName.get(nameKey(name))?.[0],
      of: (resource, type) =>
        (byResource.get(nameKey(resource)) ?? []).filter(({ fact }) => type === undefined || fact.type === type),
    };
  },
});

/** Both facts of one monitor stand at its element. */
function placeKey({ at }: Pick<Fact<'monitorResource'>, 'at'>): string {
  return `${at.span.start} ${at.path}`;
}

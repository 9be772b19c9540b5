import type { Located } from '../../text/span';
import { groupBy } from '../groupBy';
import { holdsPlaceholder } from '../values/placeholder';
import type { Fact } from '../vocabulary';
import { defineView } from './view';

/** A server on which a row of devices cannot be used. */
export interface DeviceFault {
  readonly server: Located<string>;
  /** The type that the server has in that row; absent when it has no such device. */
  readonly type: Located<string> | undefined;
}

export interface Devices {
  /**
   * The servers that lack the device or have one of another type. While no server has any device the file is half-written
   * and no evidence; a device without a type or with a placeholder for a value may be anything.
   */
  faults(id: number, type: string): readonly DeviceFault[];
  /** The ids of the rows of that type that can be used on every server. */
  idsOf(type: string): readonly number[];
}

/** The rows that the servers' devices form: the same id on every server is one row. */
export const devices = defineView({
  reads: ['clusterServer', 'serverDevice'],
  build(facts): Devices {
    const all = facts.all('serverDevice');
    const owned = groupBy(all, ({ server }) => server.value);
    const named = groupBy(facts.all('clusterServer'), ({ name }) => name.value);
    const servers = all.length === 0 ? [] : [...named.values()].flatMap(([server]) => server?.name ?? []);
    const faults = (id: number, type: string) =>
      servers.flatMap((server) => faultOf(server, owned.get(server.value) ?? [], id, type));
    return {
      faults,
      idsOf(type) {
        const ids = new Set(all.filter((device) => device.type?.value === type).map(({ id }) => id.value));
        return [...ids].filter((id) => faults(id, type).length === 0);
      },
    };
  },
});

function faultOf(
  server: Located<string>,
  own: readonly Fact<'serverDevice'>[],
  id: number,
  type: string,
): readonly DeviceFault[] {
  const row = own.filter((device) => device.id.value === id);
  if (row.some((device) => mayBe(device, type))) return [];
  return [{ server, type: row[0]?.type }];
}

function mayBe({ type, info }: Fact<'serverDevice'>, wanted: string): boolean {
  return type === undefined || type.value === wanted || holdsPlaceholder(info?.value ?? '');
}

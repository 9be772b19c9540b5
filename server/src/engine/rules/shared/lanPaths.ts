import type { FactReader } from '../../facts/store';
import { areNeighbours, type IpAddress, parseIpAddress } from '../../facts/values/ipAddress';
import { unusableAs } from '../../facts/values/unusableAddress';
import type { Fact } from '../../facts/vocabulary';
import type { Located } from '../../text/span';

/** A row of LAN devices with the addresses that lead to servers. */
export interface LanRow {
  readonly id: number;
  readonly places: readonly LanPlace[];
}

export interface LanPlace {
  readonly server: string;
  /** As it is written. */
  readonly text: Located<string>;
  readonly address: IpAddress;
}

export function lanRow(id: number, devices: readonly Fact<'serverDevice'>[]): LanRow {
  const places = devices.flatMap(({ server, info }) => {
    const address = parseIpAddress(info?.value ?? '');
    if (info === undefined || address === undefined || unusableAs(address) !== undefined) return [];
    return [{ server: server.value, text: info, address }];
  });
  return { id, places };
}

/** The LAN heartbeats. Names of types: `lankhb` runs in the kernel, `lanhb` does not. */
export function lanHeartbeats(facts: FactReader<'heartbeat'>): readonly Fact<'heartbeat'>[] {
  return facts.all('heartbeat').filter(({ type }) => type === 'lankhb' || type === 'lanhb');
}

/** The places of two rows on one server whose addresses are taken for neighbours; none where the rows are apart. */
export function commonNetwork(left: LanRow, right: LanRow): readonly [LanPlace, LanPlace] | undefined {
  for (const place of left.places) {
    const other = right.places.find(({ server }) => server === place.server);
    if (other !== undefined && areNeighbours(place.address, other.address)) return [place, other];
  }
  return undefined;
}

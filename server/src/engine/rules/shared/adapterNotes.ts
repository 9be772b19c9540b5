import type { ClusterAdapter, ComputerAdapters } from '../../facts/views/adapters';
import type { Adapter } from '../../facts/views/joinedAdapters';
import type { Fact } from '../../facts/vocabulary';
import { message, template } from '../../messages/message';
import type { Location } from '../../text/span';
import type { Related } from '../finding';
import { nodeAddressNote } from './notes';

/** The first build of Windows on which interface metrics decide the order of adapters, and the bind order does not. */
export const METRICS_DECIDE = 10240;

/** Whether the list is the one that the administrator sees, that of TCP/IP itself. */
export function isBindOrder({ component, list }: Fact<'bindOrder'>): boolean {
  return component.toLowerCase() === 'tcpip' && list === 'Bind';
}

export function ofRole({ adapters }: ComputerAdapters, role: ClusterAdapter['role']): readonly ClusterAdapter[] {
  return adapters.filter((adapter) => adapter.role === role);
}

/** An adapter as people know it: its address, and its name where the files have it. */
export function adapterLabel({ address, name }: ClusterAdapter): string {
  return name === undefined ? address.value : `${address.value} (${name})`;
}

/** What an adapter without a role of its own is called: its connection's name, else an address, else its GUID. */
export function adapterName({ name, addresses, guid, description }: Adapter): string {
  return name ?? addresses[0]?.value ?? description ?? guid ?? '–';
}

/** Where clp.conf says what the adapter's address is for. */
export function adapterNote({ use }: ClusterAdapter): Related {
  return nodeAddressNote(use.at, use.address, use.server);
}

const metricText = template({
  en: '{adapter} has the metric {metric}',
  ja: '{adapter} のメトリックは {metric} です',
});

/** Where a metric is told. */
export function metricNote(at: Location, adapter: string, metric: number): Related {
  return { at, message: message(metricText, { adapter, metric }) };
}

const gatewayText = template({
  en: '{adapter} has the default gateway {gateway}',
  ja: '{adapter} のデフォルトゲートウェイは {gateway} です',
});

/** Where a default gateway is told. */
export function gatewayNote(at: Location, adapter: string, gateway: string): Related {
  return { at, message: message(gatewayText, { adapter, gateway }) };
}

const addressText = template({ en: '{adapter} has {address}', ja: '{adapter} のアドレスは {address} です' });

/** Where a computer tells that one of its adapters has an address. */
export function ownAddressNote(at: Location, adapter: string, address: string): Related {
  return { at, message: message(addressText, { adapter, address }) };
}

const bindListText = template({ en: 'the list {list}', ja: 'リスト {list} です' });

/** One of the lists of a Linkage key. */
export function bindListNote(at: Location, list: string): Related {
  return { at, message: message(bindListText, { list }) };
}

const firstText = template({ en: 'on {server} {adapter} comes first', ja: '{server} では {adapter} が上位です' });

/** Where a server has another adapter in front. */
export function firstNote(at: Location, server: string, adapter: string): Related {
  return { at, message: message(firstText, { server, adapter }) };
}

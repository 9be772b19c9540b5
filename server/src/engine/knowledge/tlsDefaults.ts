/** A protocol that Schannel can speak and that counts between a server and its agents, from the oldest to the newest. */
export const tlsProtocols = ['SSL 2.0', 'SSL 3.0', 'TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3'] as const;
export type TlsProtocol = (typeof tlsProtocols)[number];

/** The side of a connection that a setting is for: the one that opens it, or the one that is called. */
export type TlsSide = 'client' | 'server';

/** Every name of a key below `SCHANNEL\Protocols` that Windows knows (Microsoft Learn: TLS registry settings). */
export const protocolKeys: readonly string[] = [
  ...tlsProtocols,
  'PCT 1.0',
  'DTLS 1.0',
  'DTLS 1.2',
  'Multi-Protocol Unified Hello',
];

/**
 * `on`: used unless the registry says otherwise. `off`: there, and not used until the registry switches it on.
 * `none`: this Windows does not have it, whatever the registry says.
 */
export type TlsDefault = 'on' | 'off' | 'none';

interface DefaultsOfBuilds {
  /** The first build of Windows that the row is about; it holds up to the next row. */
  readonly from: number;
  /** What is absent is not known for all of these builds. */
  readonly defaults: Readonly<Partial<Record<TlsProtocol, TlsDefault>>>;
}

/**
 * What Windows does where the registry says nothing, alike on both sides. Microsoft Learn: Protocols in TLS/SSL (Schannel
 * SSP); for the last row: TLS 1.0 and TLS 1.1 soon to be disabled in Windows, which names no build for every edition, so
 * the two are left open there. SSL 2.0 is left out: its two sides differ, and no connection of today rests on it.
 */
const TABLE: readonly DefaultsOfBuilds[] = [
  // Windows XP and Server 2003 to Server 2008 without Service Pack 2.
  { from: 2600, defaults: { 'TLS 1.0': 'on', 'TLS 1.1': 'none', 'TLS 1.2': 'none', 'TLS 1.3': 'none' } },
  // Server 2008 SP2 has TLS 1.1 and 1.2 after an update only, and then switched off.
  { from: 6002, defaults: { 'SSL 3.0': 'on', 'TLS 1.0': 'on', 'TLS 1.1': 'off', 'TLS 1.2': 'off', 'TLS 1.3': 'none' } },
  // Windows 8 and Server 2012.
  { from: 9200, defaults: { 'SSL 3.0': 'on', 'TLS 1.0': 'on', 'TLS 1.1': 'on', 'TLS 1.2': 'on', 'TLS 1.3': 'none' } },
  // Windows 10 1607 and Server 2016.
  { from: 14393, defaults: { 'SSL 3.0': 'off', 'TLS 1.0': 'on', 'TLS 1.1': 'on', 'TLS 1.2': 'on', 'TLS 1.3': 'none' } },
  // Server 2022 and Windows 11.
  { from: 20348, defaults: { 'SSL 3.0': 'off', 'TLS 1.0': 'on', 'TLS 1.1': 'on', 'TLS 1.2': 'on', 'TLS 1.3': 'on' } },
  { from: 25900, defaults: { 'SSL 3.0': 'off', 'TLS 1.2': 'on', 'TLS 1.3': 'on' } },
];

/** The default of a protocol on a build of Windows; `undefined` where the build or its default is not known. */
export function tlsDefault(protocol: TlsProtocol, build: number | undefined): TlsDefault | undefined {
  return build === undefined ? undefined : TABLE.findLast(({ from }) => from <= build)?.defaults[protocol];
}

/**
 * Windows 7, Server 2008 R2 and Server 2012: programs that leave the choice to WinHTTP use no TLS 1.1 or 1.2 there,
 * unless `DefaultSecureProtocols` says so (Microsoft KB3140245).
 */
export function winHttpNeedsProtocols(build: number | undefined): boolean {
  return build !== undefined && build >= 7600 && build <= 9200;
}

/** The bits of `DefaultSecureProtocols` (Microsoft KB3140245, KB4467770). */
export const winHttpBits: Readonly<Partial<Record<TlsProtocol, number>>> = {
  'SSL 2.0': 0x8,
  'SSL 3.0': 0x20,
  'TLS 1.0': 0x80,
  'TLS 1.1': 0x200,
  'TLS 1.2': 0x800,
  'TLS 1.3': 0x2000,
};

/** The known spelling of a protocol, in whatever case the registry has it. */
export function tlsProtocolCalled(name: string): TlsProtocol | undefined {
  const key = name.toLowerCase();
  return tlsProtocols.find((protocol) => protocol.toLowerCase() === key);
}

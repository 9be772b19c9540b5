/**
 * The state of an interface in `netsh interface ipv4 show interfaces`, which stays English on the systems of other
 * languages that have been seen.
 */
const LINKS: ReadonlyMap<string, boolean> = new Map([
  ['connected', true],
  ['disconnected', false],
  ['hardware not present', false],
  ['接続', true],
  ['切断', false],
]);

/** Whether an interface of this state has a link; `undefined` for a word that nobody knows. */
export function hasLink(state: string): boolean | undefined {
  return LINKS.get(state.toLowerCase());
}

const DHCP: ReadonlySet<string> = new Set(['dhcp enabled', 'dhcp 有効']);

/** Whether a line of `show config` tells whether a server hands out the addresses. */
export function isDhcpLabel(label: string): boolean {
  return DHCP.has(label.toLowerCase().trim());
}

/** Interfaces that exist in IPv6 only: a table that lists one holds the metrics of IPv6. */
export const IPV6_ONLY = /^(?:isatap\b|teredo|6to4)/i;

/**
 * The fields of a rule in the registry that change nothing about which connections it is for (MS-GPFAS, 2.2.2.19). What is
 * neither here nor read narrows the rule in some way.
 */
export const harmlessFields: ReadonlySet<string> = new Set(['Name', 'Desc', 'EmbedCtxt', 'Edge', 'Defer']);

/** The names that netsh gives to what the registry calls otherwise. */
export const netshFieldNames: ReadonlyMap<string, string> = new Map([
  ['RemoteIP', 'RA4'],
  ['LocalIP', 'LA4'],
  ['LocalPort', 'LPort'],
  ['RemotePort', 'RPort'],
  ['Program', 'App'],
  ['Service', 'Svc'],
  ['Direction', 'Dir'],
  ['Enabled', 'Active'],
  ['Profiles', 'Profile'],
]);

/**
 * The ids of rules that every Windows since Vista brings along begin with this: a list without one is an extract, or was
 * made to be imported.
 */
export const PREDEFINED_RULE = 'CoreNet-';

/** The numbers of protocols as IANA gives them, by the names of netsh. */
export const protocolNumbers: ReadonlyMap<string, number> = new Map([
  ['tcp', 6],
  ['udp', 17],
  ['icmpv4', 1],
  ['icmpv6', 58],
  ['igmp', 2],
]);

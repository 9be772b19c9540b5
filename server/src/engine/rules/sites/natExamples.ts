/** A clusterconf.json with these members. */
export function project(...members: readonly string[]): string {
  return `{ ${members.join(', ')} }\n`;
}

/** The member of a product: `officescan`, `wfbs`. */
export function product(name: string): string {
  return `"products": { "${name}": {} }`;
}

/** The member of a branch behind a NAT, and of head office that the server reaches. */
export const branchBehindNat = '"networks": { "translated": ["192.168.1.0/24"], "direct": ["10.1.0.0/16"] }';

/** The member `nat` with the settings for agents out of reach. */
export function unreachable(...members: readonly string[]): string {
  return `"nat": { "unreachable": { ${members.join(', ')} } }`;
}

/** The member `nat` with one group. */
export function group(name: string, ...members: readonly string[]): string {
  return `"nat": { "groups": { ${name}: { ${members.join(', ')} } } }`;
}

const HEADS = 'Computer,IP address,Domain,Connection status,Last update,GUID';

/** An agent list; an agent is `name,address,group,status,updated`, and has a GUID of its own. */
export function agentList(...agents: readonly string[]): string {
  const rows = agents.map((agent, index) => `${agent},0000000${index + 1}-aaaa-bbbb-cccc-ddddeeeeffff`);
  return `${[HEADS, ...rows].join('\r\n')}\r\n`;
}

/** Two agents of the branch, and one of head office. */
export const branchList = agentList(
  'pc1,192.168.1.11,Branch,Offline,2026/11/20 9:00',
  'pc2,192.168.1.12,Branch,Offline,2026/11/20 9:05',
  'pc3,10.1.2.3,Head,Online,2026/11/20 9:10',
);

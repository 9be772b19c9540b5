/** The ofcscan.ini of a management server whose agents know it by that name. */
export function serverIni(name: string, more: Partial<typeof USUAL> = {}): string {
  const { port, agentPort, computer } = { ...USUAL, ...more };
  return `Master_DomainName=${name}\r\nMaster_DomainPort=${port}\r\nClient_LocalServer_Port=${agentPort}\r\nMasterDirectory=\\\\${computer}\\ofcscan\r\n`;
}

const USUAL = { port: '8080', agentPort: '12345', computer: 'AVSV' };

/** The two servers of a move, told by their folders. */
export function servers(from: string, to: string): Readonly<Record<string, string>> {
  return { 'new/ofcscan.ini': to, 'old/ofcscan.ini': from };
}

/** A clusterconf.json with these members under `migration`, each on a line of its own. */
export function migrationState(...members: readonly string[]): string {
  return `{\n  "migration": {\n    ${members.join(',\n    ')}\n  }\n}\n`;
}

/** A list of agents with their state and version, a line for each. */
export function agentList(...rows: readonly string[]): string {
  return `Computer,IP address,Status,Version\r\n${rows.map((row) => `${row}\r\n`).join('')}`;
}

import { regFile } from './tlsExamples';

const AGENT = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro\\PC-cillinNTCorp\\CurrentVersion';

/** The ofcscan.ini of a management server. */
export function serverIni(name: string, port = '8080', agentPort = '21112'): string {
  return `[INI_SERVER_SECTION]\r\nMaster_DomainName=${name}\r\nMasterDirectory=\\\\sv1\\ofcscan\r\nMaster_DomainPort=${port}\r\nClient_LocalServer_Port=${agentPort}\r\n`;
}

/** The ofcscan.ini of an agent, with an emoji in front of what matters. */
export function agentIni(server: string, port = '8080', agentPort = '21112'): string {
  return `; 𠮷 🏢\r\n[INI_CLIENT_SECTION]\r\nServerAddr=${server}\r\nMaster_DomainPort=${port}\r\nClient_LocalServer_Port=${agentPort}\r\n`;
}

/** An export of the registry of an agent with these lines of values. */
export function agentReg(...values: readonly string[]): string {
  return regFile([`[${AGENT}]`, ...values].join('\r\n'));
}

/** The products whose ports a firewall has to let through. */
export type PortOwner = 'CLUSTERPRO' | 'OfficeScan';

/** What listens at a port: the cluster, the management server, or an agent of it. */
export type PortUser = 'cluster' | 'server' | 'agent';

/** Programs and folders by which a rule for one program only is still a rule for the product. */
const PROGRAMS: Readonly<Record<PortUser, RegExp>> = {
  cluster: /\\(?:clusterpro|expresscluster)[^\\]*\\|\\clp\w+\.exe$/i,
  server: /\\pccsrv\\|\\(?:ofcservice|w3wp|inetinfo|httpd|apache)\.exe$/i,
  agent: /\\(?:officescan client|security agent)\\|\\(?:tmlisten|ntrtscan)\.exe$/i,
};

/** Drivers and the web server of Windows listen in the name of this program. */
const SYSTEM = /^system$/i;

/** Whether the program is one of the product's own. */
export function isProgramOf(user: PortUser, program: string): boolean {
  return SYSTEM.test(program) || PROGRAMS[user].test(program);
}

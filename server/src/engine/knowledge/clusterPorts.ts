/** A port that CLUSTERPRO listens on, by default, on every server of a Windows cluster. */
export interface ClusterPort {
  readonly protocol: 'TCP' | 'UDP';
  readonly port: number;
  /** The version of CLUSTERPRO X from which on it is used; absent for the first, which the guide is for. */
  readonly since?: number;
  /** The version from which on sources no longer agree that it is used. */
  readonly until?: number;
  /** The version from which on it is used no more. */
  readonly before?: number;
}

/**
 * CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順, 4-1-3, for the first version; the vendor's own scripts that open the
 * ports of later ones (EXPRESSCLUSTER, OpenPorts and OpenPorts_X42). 29007 is missing in a younger script.
 */
const PORTS: readonly ClusterPort[] = [
  { protocol: 'TCP', port: 29001 },
  { protocol: 'TCP', port: 29002 },
  { protocol: 'TCP', port: 29003 },
  { protocol: 'TCP', port: 29004 },
  { protocol: 'TCP', port: 29005 },
  { protocol: 'TCP', port: 29007, until: 4.2 },
  { protocol: 'TCP', port: 29008, since: 4.2 },
  { protocol: 'TCP', port: 29009, since: 4.2 },
  { protocol: 'TCP', port: 29010, since: 4.2 },
  { protocol: 'UDP', port: 29003 },
  { protocol: 'UDP', port: 29007, until: 4.2 },
  // Of the versions in between only the script is known, and what fails without this port is the WebManager's display.
  { protocol: 'UDP', port: 29010, since: 2, until: 2, before: 4.2 },
  { protocol: 'UDP', port: 29106 },
];

/** The version that the guide is for; what it asks for is asked for where no file tells the version. */
export const GUIDE_VERSION = 1;

/** The ports of a version, each with whether it is certain that this version uses it. */
export function clusterPortsOf(version: number | undefined): readonly (ClusterPort & { readonly certain: boolean })[] {
  const asked = version ?? GUIDE_VERSION;
  const used = PORTS.filter(({ since = GUIDE_VERSION, before = Infinity }) => since <= asked && asked < before);
  return used.map((port) => ({ ...port, certain: port.until === undefined || (version ?? port.until) < port.until }));
}

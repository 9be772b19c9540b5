/** The services of the management server that the cluster has to start and stop. */
export type OfficeScanServiceRole = 'master' | 'controlManager' | 'policyServer';

export interface OfficeScanService {
  readonly role: OfficeScanServiceRole;
  /** The display name that the guide sets in the service resource (3-3-7, 3-3-8). */
  readonly displayName: string;
  /** Other names under which files hold the service: later display names, and key names in the registry. */
  readonly alsoCalled: readonly string[];
}

/**
 * The services of chapter 3-3-7. That `ofcservice` is the key of the Master Service is well known; for the others no
 * public text confirms a key, so a key that is not listed here is not wrong.
 */
export const officeScanServices: readonly OfficeScanService[] = [
  {
    role: 'master',
    displayName: 'OfficeScan Master Service',
    alsoCalled: ['Apex One Master Service', 'Trend Micro OfficeScan Master Service', 'ofcservice'],
  },
  {
    role: 'controlManager',
    displayName: 'OfficeScan Control Manager Agent',
    alsoCalled: ['Trend Micro OfficeScan Control Manager Agent', 'OfcCMAgent', 'OfficeScanCMAgent'],
  },
  { role: 'policyServer', displayName: 'Trend Micro Policy Server for Cisco NAC', alsoCalled: [] },
];

/** A name of a service as a key: case and doubled blanks do not count. */
export function serviceKey(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}

const BY_NAME: ReadonlyMap<string, OfficeScanService> = new Map(
  officeScanServices.flatMap((service) =>
    [service.displayName, ...service.alsoCalled].map((name) => [serviceKey(name), service] as const),
  ),
);

/** The service that a display name or a key name stands for; letters' case and doubled blanks do not count. */
export function officeScanServiceCalled(name: string): OfficeScanService | undefined {
  return BY_NAME.get(serviceKey(name));
}

/** What a service of a known key is for, beside those of the management server that the cluster starts. */
export type ServiceUse = 'cluster' | 'agent' | 'iis' | 'apache' | 'product';

/**
 * CLUSTERPRO's own services, which start by themselves (EXPRESSCLUSTER Tools: enableServiceAutoStart). Its disk agent and
 * mirror agents, `clpdiskagent`, `clpjra` and `clpsra`, are started by the others and are manual by design.
 */
const CLUSTER = ['clppm', 'clpevent', 'clptrnsv', 'clpwebmgr', 'clpwebalt', 'clpoldapi', 'clpstartup'];

/** The agent: its listener, which the server and the administrator talk to, and the scan in real time. */
const AGENT = ['tmlisten', 'ntrtscan'];

/** Other services of the product, which have no start type that is right everywhere, only one that is the same. */
const PRODUCT = [
  'tmproxy',
  'tmpfw',
  'tmbmserver',
  'icrcservice',
  'ofcddasvr',
  'ofclogreceiversvc',
  'osceintegrationservice',
];

const USES: ReadonlyMap<string, ServiceUse> = new Map([
  ...CLUSTER.map((key) => [key, 'cluster'] as const),
  ...AGENT.map((key) => [key, 'agent'] as const),
  ...['w3svc', 'iisadmin'].map((key) => [key, 'iis'] as const),
  ...PRODUCT.map((key) => [key, 'product'] as const),
]);

/** What the service is for, by its key; the web server Apache has its version in it, `Apache2.2`. */
export function useOfService(key: string): ServiceUse | undefined {
  const lower = key.toLowerCase();
  return USES.get(lower) ?? (/^apache\d*(?:\.\d+)?$/.test(lower) ? 'apache' : undefined);
}

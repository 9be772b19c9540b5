import type { Evidence } from './guide';

/** False where clusterconf.json names the other web server. */
export function mayRunOn(web: 'iis' | 'apache'): (site: Evidence) => boolean {
  return ({ facts }) => {
    const declared = facts.all('declaredProduct').find(({ webServer }) => webServer !== undefined)?.webServer?.value;
    return declared === undefined || declared === web;
  };
}

/** Whether the management server may have a firewall of its own, which the standard edition has not. */
export function mayHaveFirewall({ facts }: Evidence): boolean {
  return facts.all('declaredProduct').every(({ edition }) => edition?.value !== 'standard');
}

/** Whether the policy server may be installed: as long as no file shows that it is not, its rows are asked for. */
export function mayHavePolicyServer({ views }: Evidence): boolean {
  return views.officeScan.policyServer !== false;
}

import type { FactReader } from '../../facts/store';
import { productVersion } from '../../facts/values/productVersion';

/** From 11.0 on agents check the server by its public key; from Apex One on all of them call it by HTTPS. */
const WITH_KEYS = 11;
const WITH_SERVICE_PACKS = 12;

/**
 * Whether agents call the server by HTTPS, as they do from XG Service Pack 1 on; undefined where nothing tells, or where
 * it depends on the service pack.
 */
export function agentsUseHttps(facts: FactReader<'declaredProduct'>): boolean | undefined {
  const text = declaredVersion(facts);
  const version = productVersion(text);
  if (version === undefined) return undefined;
  if (Math.floor(version) !== WITH_SERVICE_PACKS) return version > WITH_SERVICE_PACKS;
  return /\bSP ?\d/i.test(text) || undefined;
}

/** Whether agents check the server by its public key; undefined where nothing tells. */
export function agentsCheckServer(facts: FactReader<'declaredProduct'>): boolean | undefined {
  const version = productVersion(declaredVersion(facts));
  return version === undefined ? undefined : version >= WITH_KEYS;
}

/** As somebody declares it: `8.0`, `XG SP1`, `Apex One`, `14.0`. */
function declaredVersion(facts: FactReader<'declaredProduct'>): string {
  const declared = facts.all('declaredProduct').find(({ product }) => /^(?:officescan|apexone)$/i.test(product));
  return declared?.version?.value ?? '';
}

import type { FactReader } from '../../facts/store';

/** The version of the management server as somebody declares it: `8.0`, `XG SP1`, `Apex One`, `14.0`. */
function declaredVersion(facts: FactReader<'declaredProduct'>): string | undefined {
  const declared = facts.all('declaredProduct').find(({ product }) => /^(?:officescan|apexone)$/i.test(product));
  return declared?.version?.value;
}

/**
 * Whether agents call the server by HTTPS, as they do from XG Service Pack 1 on (Trend Micro: agents shown as
 * offline); undefined where nothing tells, or where it depends on the service pack.
 */
export function agentsUseHttps(facts: FactReader<'declaredProduct'>): boolean | undefined {
  const version = declaredVersion(facts) ?? '';
  if (/apex|2019/i.test(version) || /(?:xg|12).*\bsp ?\d/i.test(version)) return true;
  const number = Number(/^\d+(?:\.\d+)?/.exec(version)?.[0] ?? Number.NaN);
  if (number >= 13) return true;
  return number < 12 ? false : undefined;
}

/** Whether agents check the server by its public key, as they do from 11.0 on; undefined where nothing tells. */
export function agentsCheckServer(facts: FactReader<'declaredProduct'>): boolean | undefined {
  const version = declaredVersion(facts) ?? '';
  if (/apex|2019|xg/i.test(version)) return true;
  const number = Number(/^\d+(?:\.\d+)?/.exec(version)?.[0] ?? Number.NaN);
  return Number.isNaN(number) ? undefined : number >= 11;
}

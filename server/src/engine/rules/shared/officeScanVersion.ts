import type { FactReader } from '../../facts/store';
import type { Severity } from '../finding';

/**
 * The level of a finding about what the guide demands of version 8.0: as given where clusterconf.json says that this is
 * the version, else one level lower, since no file tells it.
 */
export function levelForGuideVersion(facts: FactReader<'declaredProduct'>, severity: 'error' | 'warning'): Severity {
  const declared = facts.all('declaredProduct').filter(({ product }) => product.toLowerCase() === 'officescan');
  if (declared.some(({ version }) => /^8\b/.test(version?.value ?? ''))) return severity;
  return severity === 'error' ? 'warning' : 'info';
}

import type { FactReader } from '../../facts/store';

/**
 * Whether the server and its agents talk over TLS: from XG Service Pack 1 on they do, before it they use plain HTTP
 * (Trend Micro: クライアントがオフラインと表示される場合). XG calls itself 12.0 with and without a service pack.
 */
export function speaksTls(facts: FactReader<'declaredProduct' | 'programVersion'>): 'yes' | 'no' | 'unknown' {
  const declared = facts.all('declaredProduct').filter(({ product }) => product.toLowerCase() === 'officescan');
  const versions = [...declared, ...facts.all('programVersion')].flatMap(({ version }) => version?.value ?? []);
  const known = versions.map(verdictOn).find((verdict) => verdict !== 'unknown');
  return known ?? 'unknown';
}

function verdictOn(version: string): 'yes' | 'no' | 'unknown' {
  if (/apex|\b2019\b|xg\D*sp ?[1-9]|xg.*service pack/i.test(version)) return 'yes';
  const major = Number(/^\D*(\d+)/.exec(version)?.[1] ?? Number.NaN);
  if (major >= 14) return 'yes';
  return major < 12 ? 'no' : 'unknown';
}

import { rules } from '../../server/src/engine/rules/registry.generated';

/** The levels that leave only these rules on, so that a whole report stays the same when the product learns another rule. */
export function onlyRules(...kept: readonly string[]): Readonly<Record<string, 'off'>> {
  const others = rules.map(({ meta }) => meta.id).filter((id) => !kept.includes(id));
  return Object.fromEntries(others.map((id) => [id, 'off' as const]));
}

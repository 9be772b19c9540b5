import { ruleIds } from '../../server/src/engine/rules/ruleIds.generated';

/** The levels that leave only these rules on, so that a whole report stays the same when the product learns another rule. */
export function onlyRules(...kept: readonly string[]): Readonly<Record<string, 'off'>> {
  const others = ruleIds.filter((id) => !kept.includes(id));
  return Object.fromEntries(others.map((id) => [id, 'off' as const]));
}

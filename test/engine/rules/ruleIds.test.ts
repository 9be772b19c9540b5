import { expect, test } from 'vitest';
import { rules } from '../../../server/src/engine/rules/registry.generated';
import { ruleIds } from '../../../server/src/engine/rules/ruleIds.generated';

test('the ids that rules look at are those of all rules', () => {
  expect([...ruleIds].toSorted()).toEqual(rules.map(({ meta }) => meta.id).toSorted());
});

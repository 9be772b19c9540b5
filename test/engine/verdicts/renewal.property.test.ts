import fc from 'fast-check';
import { expect, test } from 'vitest';
import { render } from '../../../server/src/engine/messages/message';
import { renewalPlan } from '../../../server/src/engine/plans/renewalPlan';
import { rules } from '../../../server/src/engine/rules/registry.generated';
import { licenceKey, siteOf } from './renewalSites';

const options = { seed: 20261122, numRuns: Number(process.env['CLUSTERCONF_RUNS'] ?? 500) };
const drwebRules = rules.filter(({ meta }) => meta.id.startsWith('drweb/'));

const maybe = <T>(...values: readonly T[]) => fc.constantFrom(...values, 'unknown', null, 7);
const flag = maybe<unknown>(true, false);
const object = fc.record(
  {
    id: maybe('a', '𠮷', '{id}'),
    kind: maybe('group', 'neighbor', 'room'),
    licenses: fc.constantFrom<unknown>(0, 1, 60, -1, 1.5, 'many'),
    holdsOld: flag,
    holdsNew: flag,
    online: maybe('yes', 'temporarily-no', 'never'),
    protocolSupportsRenewal: flag,
  },
  { requiredKeys: [] },
);
const state = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      productVersion: maybe('10.1', '12', 'x'),
      origin: maybe('own', 'neighbor'),
      updateLicenseKeysFlag: flag,
      manualButton: flag,
      renewalOnGus: maybe('present', 'absent'),
      renewalPreAdded: flag,
      objects: fc.oneof(fc.array(object, { maxLength: 4 }), fc.jsonValue()),
    },
    { requiredKeys: [] },
  ),
);
const key = fc
  .tuple(
    fc.constantFrom('A', 'A,B', 'B,=', ''),
    fc.constantFrom('50', '100', 'ten'),
    fc.constantFrom('2030-01-31', '-'),
  )
  .map(([components, computers, date]) => licenceKey(components, computers, date));

test('whatever is told, there is a verdict that names what it depends on, and a plan in both languages', () => {
  fc.assert(
    fc.property(state, key, key, (drweb, current, renewal) => {
      const project = JSON.stringify({ drweb });
      const site = siteOf({ 'clusterconf.json': project, 'current.key': current, 'renewal.key': renewal }, drwebRules);
      expect(site.crashes).toEqual([]);
      for (const { verdict } of site.views.renewals.all) {
        expect(verdict.rows.length).toBeGreaterThan(0);
        expect(verdict.isCertain).toBe(verdict.rows.length === 1);
        expect(verdict.dependsOn.length > 0).toBe(verdict.rows.length > 1);
        expect(verdict.oldKey.length > 0).toBe(verdict.row !== undefined);
      }
      for (const { verdict, parts } of renewalPlan.of(site)) {
        const lines = parts.flatMap((part) => part.lines.flatMap(({ text, details }) => [text, ...details]));
        for (const text of [verdict, ...lines]) expect(render(text, 'en') && render(text, 'ja')).not.toBe('');
      }
    }),
    options,
  );
});

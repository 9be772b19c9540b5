import { describe, expect, test } from 'vitest';
import { closestName, closestNameFixes } from '../../../../server/src/engine/rules/shared/closeName';

describe('closestName', () => {
  test.each<readonly [string, readonly string[], string | undefined]>([
    ['fip', ['fip1', 'volmgr1', 'disk1', 'exec1'], 'fip1'],
    ['fip', ['fip1', 'fip2'], undefined],
    ['fip', ['fip1', 'fip1'], 'fip1'],
    ['sever2', ['server1', 'server2'], 'server2'],
    ['server3', ['server1', 'server2'], undefined],
    ['failover', ['failover1', 'ManagementGroup'], 'failover1'],
    ['Failovr1', ['failover1'], 'failover1'],
    ['service_MastreService', ['service_MasterService', 'service_ControlManager'], 'service_MasterService'],
    ['a', ['b'], undefined],
    ['md', ['sd'], undefined],
    ['𠮷野屋1', ['𠮷野屋2'], '𠮷野屋2'],
    ['oldhost', ['server1', 'server2'], undefined],
    ['', ['a', 'fip1'], undefined],
    ['fip1', [], undefined],
  ])('of %s among %j is %s', (wrong, candidates, closest) => {
    expect(closestName(wrong, candidates)).toBe(closest);
  });
});

describe('closestNameFixes', () => {
  const at = { path: 'clp.conf', span: { start: 3, end: 6 } };

  test('writes the name, for a person to confirm', () => {
    const [fix, ...others] = closestNameFixes({ value: 'fip', at }, ['fip1']);
    expect(others).toEqual([]);
    expect(fix).toMatchObject({ safety: 'suggested', edits: [{ at, newText: 'fip1' }] });
  });

  test('offers nothing that would have to be escaped', () => {
    expect(closestNameFixes({ value: 'fip1', at }, ['fip&'])).toEqual([]);
  });
});

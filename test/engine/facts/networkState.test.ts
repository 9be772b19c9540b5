import { describe, expect, test } from 'vitest';
import { isRange, isRangeIn } from '../../../server/src/engine/facts/values/ipAddress';
import { siteOf } from '../verdicts/renewalSites';

function factsOf(project: object) {
  return siteOf({ 'clusterconf.json': JSON.stringify(project) }).facts;
}

describe('clusterconf.json tells of the way to the agents', () => {
  test('which networks are translated, and which are not', () => {
    const facts = factsOf({ networks: { translated: ['192.168.1.0/24', 7, 'branch'], direct: ['10.0.0.1'] } });
    expect(facts.all('reachedNetwork').map(({ role, range }) => [role, range.value])).toEqual([
      ['translated', '192.168.1.0/24'],
      ['direct', '10.0.0.1'],
    ]);
    expect(facts.all('networkMisstatement')).toMatchObject([{ setting: 'networks/translated', isName: false }]);
    expect(facts.all('declaredNetwork')).toEqual([]);
  });

  test.each([
    [{ pollMinutes: 30, ranges: ['10.0.0.0/8'] }, 30],
    [{ pollMinutes: 'off' }, 'off'],
    [{ ranges: ['10.0.0.0/8'] }, 'off'],
    [{ ranges: ['10.0.0.0/8'], pollMinutes: 'unknown' }, undefined],
    [{ ranges: ['10.0.0.0/8'], pollMinutes: null }, undefined],
    [{}, undefined],
  ])('whether agents ask the server: %j', (unreachable, expected) => {
    const [state] = factsOf({ nat: { unreachable } }).all('natState');
    const polling = state?.unreachable?.polling;
    expect(polling === 'off' ? polling : polling?.value).toBe(expected);
    expect(factsOf({ nat: { unreachable } }).all('networkMisstatement')).toEqual([]);
  });

  test('what a group is set to, and nothing of what is unknown', () => {
    const [group] = factsOf({
      nat: { groups: { 支店𠮷: { behindNat: true, manualUpdate: 'unknown', schedule: false, updateSource: 'agent' } } },
    }).all('agentGroup');
    expect(group).toMatchObject({
      name: { value: '支店𠮷' },
      behindNat: { value: true },
      manualUpdate: undefined,
      schedule: { value: false },
      updateSource: { value: 'agent' },
      deployedAfterChange: undefined,
    });
  });

  test.each([
    [{ nat: { x: 1 } }, 'x', true],
    [{ nat: { groups: { a: { manualUpdate: 1 } } } }, 'groups/manualUpdate', false],
    [{ nat: { groups: { a: { menu: true } } } }, 'groups/menu', true],
    [{ nat: { unreachable: { heartbeat: 'on' } } }, 'unreachable/heartbeat', false],
    [{ nat: { unreachable: { pollMinutes: 1.5 } } }, 'unreachable/pollMinutes', false],
    [{ nat: { serverAddresses: 'x' } }, 'serverAddresses', false],
    [{ nat: { serverAddresses: ['server1'] } }, 'serverAddresses', false],
  ])('%j is not understood', (project, setting, isName) => {
    expect(factsOf(project).all('networkMisstatement')).toMatchObject([{ setting, isName }]);
  });

  test.each([
    { nat: [] },
    { nat: { groups: [] } },
    { networks: 'x' },
    { nat: { unreachable: 'x' } },
  ])('%j tells nothing', (project) => {
    expect(factsOf(project).all('agentGroup')).toEqual([]);
    expect(factsOf(project).all('reachedNetwork')).toEqual([]);
  });
});

describe('a range', () => {
  test.each([
    ['10.0.0.0/8', true],
    ['10.0.0.0/33', false],
    ['10.0.0.1', true],
    ['fd00::/129', false],
    ['fd00::/8', true],
    ['10.0.0/8', false],
    ['', false],
    ['10.0.0.0/', false],
  ])('%j: %j', (text, expected) => {
    expect(isRange(text)).toBe(expected);
  });

  test.each([
    ['10.1.0.0/16', '10.0.0.0/8', true],
    ['10.0.0.0/8', '10.1.0.0/16', false],
    ['10.0.0.0/8', '10.0.0.0/8', true],
    ['10.0.0.1', '10.0.0.0/31', true],
    ['10.0.0.0/31', '10.0.0.1', false],
    ['fd00::/16', '10.0.0.0/8', false],
    ['x', '10.0.0.0/8', false],
  ])('%j lies in %j: %j', (range, other, expected) => {
    expect(isRangeIn(range, other)).toBe(expected);
  });
});

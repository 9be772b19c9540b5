import { describe, expect, test } from 'vitest';
import { exampleSite, workspaceOf } from '../../../../server/src/engine/rules/exampleSite';
import { guideCluster, guideClusterWith } from '../../../../server/src/engine/rules/sites/exampleSites';

function definitionsOf(text: string) {
  const { files } = exampleSite({ name: '', finds: [], files: { 'clp.conf': text } });
  const definitions = workspaceOf(files.values(), []).snapshot().sites[0]?.views.definitions;
  if (definitions === undefined) throw new Error('no site');
  return definitions;
}

describe('definitions', () => {
  test.each([
    ['server', 'server1', false],
    ['server', 'SERVER1', false],
    ['server', 'server3', true],
    ['group', 'failover1', false],
    ['group', 'fip1', true],
    ['resource', 'vcom1', false],
    ['resource', 'failover1', true],
  ] as const)('lacks the %s %s: %s', (kind, name, lacks) => {
    expect(definitionsOf(guideCluster).lacks(kind, name)).toBe(lacks);
  });

  test('a file that ends too early, or swallows a part of itself, lacks nothing for certain', () => {
    const broken = [
      guideCluster.slice(0, -20),
      guideClusterWith('</vcom>', ''),
      guideClusterWith('"fip1"><p', '"fip1><p'),
    ];
    for (const text of broken) {
      expect(definitionsOf(text).complete).toBe(false);
      expect(definitionsOf(text).lacks('resource', 'nothing')).toBe(false);
    }
  });

  test('a mistake that swallows nothing leaves the rest certain', () => {
    expect(definitionsOf(guideClusterWith('<name>cluster</name>', '<name>a & b</name>')).complete).toBe(true);
  });

  test('tells the types of a name that is given twice', () => {
    const twice = guideClusterWith('<types name="md"/>', '<types name="md"/><sd name="MD1"/>');
    expect(definitionsOf(twice).typesOf('md1')).toEqual(['sd', 'md']);
    expect(definitionsOf(twice).typesOf('nothing')).toEqual([]);
  });
});

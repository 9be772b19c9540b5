import { describe, expect, test } from 'vitest';
import { namedSymbols } from '../../../server/src/engine/features/workspaceSymbols';
import { namedCluster } from './cluster';
import { markedSite, shown } from './marked';

const { site } = markedSite(namedCluster);
const found = (query: string) =>
  namedSymbols(site, query).map(({ kind, name, container }) => `${kind} ${name} (${container})`);

describe('symbols of a site', () => {
  test('are everything that has a name of its own', () => {
    expect(found('')).toEqual([
      'server sv1 (cluster)',
      'server sv2 (cluster)',
      'group failover1 (cluster)',
      'resource fip1 (failover1)',
      'resource vcom1 (failover1)',
      'resource service1 (failover1)',
      'monitor fipw1 (cluster)',
      'monitor servicew1 (cluster)',
      'monitor userw (cluster)',
      'server ofc (vcom1)',
    ]);
  });

  test.each([
    ['FIP', ['resource fip1 (failover1)', 'monitor fipw1 (cluster)']],
    [
      'sv',
      ['server sv1 (cluster)', 'server sv2 (cluster)', 'resource service1 (failover1)', 'monitor servicew1 (cluster)'],
    ],
    ['f1', ['group failover1 (cluster)', 'resource fip1 (failover1)', 'monitor fipw1 (cluster)']],
    ['11', []],
    ['𠮷', []],
    ['1f', []],
  ])('%j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test('stand where they are defined', () => {
    const places = namedSymbols(site, 'failo').map(({ at }) => shown(site, at));
    expect(places).toEqual(['clp.conf | <group name="⟦failover1⟧">']);
  });

  test('a site without a cluster has none', () => {
    expect(namedSymbols(markedSite({ hosts: '10.0.0.1 a\n' }).site, '')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { exampleSite, workspaceOf } from '../../../../server/src/engine/rules/exampleSite';
import { officeScanCluster } from '../../../../server/src/engine/rules/sites/officeScanExamples';
import { scQuery, scState, service, servicesExport } from '../../../../server/src/engine/rules/sites/serviceExamples';

function viewOf(files: Readonly<Record<string, string>>) {
  const [site] = workspaceOf(exampleSite({ name: '', finds: [], files }).files.values(), []).snapshot().sites;
  if (site === undefined) throw new Error('no site');
  return site.views.services;
}

const MASTER = 'OfficeScan Master Service';

describe('computers', () => {
  test('by their names, and each file of nobody for itself', () => {
    const { computers } = viewOf({
      'clp.conf': officeScanCluster,
      'server1/a.reg': servicesExport({ A: service('dword:00000002') }),
      'server1/b.txt': scState('B', '4  RUNNING ', 'b'),
      'agents/pc1/c.txt': scQuery('C', '2   AUTO_START', 'c'),
      'lost/𠮷.reg': servicesExport({ D: service('dword:00000003') }, true),
    });
    const rows = computers.map(({ node, isClusterServer, all, started, states }) => [
      node?.name,
      node?.role,
      isClusterServer,
      all !== undefined,
      ...[...started, ...states].map(({ key }) => key.value),
    ]);
    expect(rows).toEqual([
      ['pc1', 'agent', false, false, 'C'],
      [undefined, undefined, undefined, true, 'D'],
      ['server1', 'server', true, false, 'A', 'B'],
    ]);
  });

  test('of two files the first one counts, in one file the last of two keys', () => {
    const twice = servicesExport({ A: service('dword:00000002'), a: service('dword:00000004') });
    const { computers } = viewOf({
      'clp.conf': officeScanCluster,
      'server1/a.reg': twice,
      'server1/b.txt': scQuery('A', '3   DEMAND_START', 'a'),
    });
    expect(computers[0]?.started.map(({ start }) => start.value)).toEqual([4]);
  });

  test('a service by its key and by its display name', () => {
    const { computers } = viewOf({ 'a.reg': servicesExport({ ofcservice: service('dword:00000002', MASTER) }) });
    const called = (name: string) => computers[0]?.called(name)?.key.value;
    expect([called('OFCSERVICE'), called('officescan  master service'), called('OfficeScan')]).toEqual([
      'ofcservice',
      'ofcservice',
      undefined,
    ]);
  });
});

describe('the resource of a service', () => {
  test.each([
    ['by the display name', { ofcservice: service('dword:00000002', MASTER) }, 'service_MasterService'],
    ['by the key of a service of the product', { ofcservice: service('dword:00000002') }, 'service_MasterService'],
    ['by a later name', { x: service('dword:00000002', 'Apex One Master Service') }, 'service_MasterService'],
    ['none', { Spooler: service('dword:00000002') }, undefined],
  ])('%s', (_, keys, resource) => {
    const view = viewOf({ 'clp.conf': officeScanCluster, 'server1/a.reg': servicesExport(keys) });
    const [one] = view.computers[0]?.started ?? [];
    expect(one && view.resourceOf(one)?.resource.value).toBe(resource);
  });
});

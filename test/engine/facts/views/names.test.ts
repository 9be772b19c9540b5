import { describe, expect, test } from 'vitest';
import { exampleSite, workspaceOf } from '../../../../server/src/engine/rules/exampleSite';
import { guideCluster } from '../../../../server/src/engine/rules/sites/exampleSites';

function namesOf(text: string) {
  const { files } = exampleSite({ name: '', finds: [], files: { 'clp.conf': text } });
  const names = workspaceOf(files.values(), []).snapshot().sites[0]?.views.names;
  if (names === undefined) throw new Error('no site');
  return names;
}

describe('a computer name', () => {
  const names = namesOf(guideCluster);

  test.each([
    ['server1', 'server1'],
    ['SERVER2', 'server2'],
    ['Server1.example.local', 'server1'],
    ['server1.', 'server1'],
    ['server3', undefined],
    ['server', undefined],
    ['server10', undefined],
    ['x.server1', undefined],
    ['vcom', undefined],
    ['', undefined],
    ['.', undefined],
    ['𠮷野1.example.local', undefined],
  ])('%s leads to the server %s', (name, server) => {
    expect(names.serverNamed(name)?.name.value).toBe(server);
  });

  test.each([
    ['VCOM', 'vcom'],
    ['vcom.example.local', 'vcom'],
    ['server1', undefined],
  ])('%s leads to the virtual name %s', (name, virtual) => {
    expect(names.virtualNamed(name)?.name?.value).toBe(virtual);
  });

  test.each([
    ['İSTANBUL', 'i̇stanbul'],
    ['i̇stanbul', 'İSTANBUL'],
    ['İSTANBUL.example.local', 'İstanbul'],
  ])('%s is found where folding the case makes it longer', (name, written) => {
    const text = guideCluster.replace('<server name="server1">', `<server name="${written}">`);
    expect(namesOf(text).serverNamed(name)?.name.value).toBe(written);
  });
});

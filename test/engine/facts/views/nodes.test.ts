import { describe, expect, test } from 'vitest';
import { exampleSite, workspaceOf } from '../../../../server/src/engine/rules/exampleSite';
import { guideCluster, guideClusterWith } from '../../../../server/src/engine/rules/sites/exampleSites';

const linuxCluster = guideClusterWith('<serveros>windows</serveros>', '<serveros>linux</serveros>');
const ini = '[INI_SERVER_SECTION]\n';
const build = 'Windows Registry Editor Version 5.00\r\n';

describe('platformOf', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, 'windows' | 'linux' | undefined]>([
    ['nothing tells it', {}, undefined],
    ['the cluster runs Windows', { 'clp.conf': guideCluster }, 'windows'],
    ['the cluster runs Linux', { 'clp.conf': linuxCluster }, 'linux'],
    ['an ofcscan.ini lies beside it', { 'ofcscan.ini': ini }, 'windows'],
    ['a .reg export lies beside it', { 'tls.reg': build }, 'windows'],
    ['the cluster goes before what lies beside it', { 'clp.conf': linuxCluster, 'ofcscan.ini': ini }, 'linux'],
    [
      'the computer itself goes before the cluster',
      { 'clp.conf': guideCluster, 'clusterconf.json': '{"nodes":{"web":{"files":["web/**"],"os":"Red Hat 9"}}}' },
      'linux',
    ],
  ])('%s', (_, others, platform) => {
    const { files } = exampleSite({ name: '', finds: [], files: { ...others, 'web/hosts': '192.168.0.9 printer\n' } });
    const [site] = workspaceOf(files.values(), []).snapshot().sites;
    expect(site?.views.nodes.platformOf('web/hosts')).toBe(platform);
  });
});

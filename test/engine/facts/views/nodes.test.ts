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

describe('what a computer is for', () => {
  test.each<readonly [string, string, string, 'server' | 'agent' | undefined]>([
    ['a server of the cluster', 'server1/hosts', '{}', 'server'],
    ['a folder below those of agents', 'agents/pc1/hosts', '{}', 'agent'],
    ['the folder of agents itself', 'agents/hosts', '{}', undefined],
    ['any other folder', 'web/hosts', '{"nodes":{"web":{"files":["web/**"]}}}', undefined],
    ['what is said', 'web/hosts', '{"nodes":{"web":{"files":["web/**"],"role":"agent"}}}', 'agent'],
    [
      'what is said goes before the folder',
      'agents/a/hosts',
      '{"nodes":{"a":{"files":["agents/a/*"],"role":"server"}}}',
      'server',
    ],
    ['a role that there is none', 'web/hosts', '{"nodes":{"web":{"files":["web/**"],"role":"𠮷"}}}', undefined],
  ])('%s', (_, path, config, role) => {
    const files = { 'clp.conf': guideCluster, 'clusterconf.json': config, [path]: '192.168.0.9 printer\n' };
    const [site] = workspaceOf(exampleSite({ name: '', finds: [], files }).files.values(), []).snapshot().sites;
    expect(site?.views.nodes.of(path)?.role).toBe(role);
  });
});

import { describe, expect, test } from 'vitest';
import { allowanceFor } from '../../../../server/src/engine/features/allow';
import { renamableAt } from '../../../../server/src/engine/features/rename';
import { readSources } from '../../../../server/src/engine/files/archive/sources';
import { render } from '../../../../server/src/engine/messages/message';
import { rules } from '../../../../server/src/engine/rules/registry.generated';
import { linuxCluster, linuxScripts } from '../../../../server/src/engine/rules/sites/scriptExamples';
import { Workspace } from '../../../../server/src/engine/workspace';
import { clusterWatching, iniNaming, masterDirectoryRule, monitorTargetRule } from '../../../support/samples';
import { zipOf } from '../../../support/zips';
import { DECODER } from '../bytes';

type Content = string | Uint8Array;

function siteOf(files: Readonly<Record<string, Content>>) {
  const workspace = new Workspace(rules);
  for (const [path, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    for (const source of readSources(path, bytes, DECODER).sources) workspace.set(source);
  }
  const { sites } = workspace.snapshot();
  return { workspace, sites, findings: sites.flatMap((site) => site.findings) };
}

describe('an exported cluster', () => {
  test('is a cluster like one in a folder, for the files around it too', () => {
    const { sites, findings } = siteOf({
      'export/cluster.zip': zipOf({ 'clp.conf': clusterWatching('fip') }),
      'server1/ofcscan.ini': iniNaming('server1'),
    });
    expect(sites.map(({ root }) => root)).toEqual(['']);
    const found = findings.filter(({ rule }) => rule === monitorTargetRule || rule === masterDirectoryRule);
    expect(found.map(({ at }) => at.path)).toEqual(['export/cluster.zip/clp.conf', 'server1/ofcscan.ini']);
    expect(found[1]?.related.map(({ at }) => at.path)).toContain('export/cluster.zip/clp.conf');
  });

  test('is a site of its own beside the folder that it was unpacked to', () => {
    const zip = zipOf({ 'a/clp.conf': linuxCluster });
    const { sites } = siteOf({ 'clp.conf': linuxCluster, 'a.zip': zip, 'b.zip': zip });
    expect(sites.map(({ root }) => root).toSorted()).toEqual(['', 'a.zip', 'b.zip']);
  });

  test('offers no fix for what is in it, and all of them for what is not', () => {
    const { 'scripts/failover1/exec1/stop.sh': _, ...withoutStop } = linuxScripts;
    const crlf = { ...withoutStop, 'scripts/failover1/exec1/start.sh': 'exit 0\r\n' };
    const cluster = { 'clp.conf': linuxCluster, ...crlf };
    const inArchive = siteOf({ 'a.zip': zipOf(cluster) }).findings;
    const inFolder = siteOf(cluster).findings;
    expect(inArchive.map(({ rule }) => rule)).toEqual(inFolder.map(({ rule }) => rule));
    expect(inArchive.flatMap(({ fixes }) => fixes)).toEqual([]);
    expect(inFolder.flatMap(({ fixes }) => fixes)).not.toEqual([]);
    const zip = zipOf({ 'clp.conf': clusterWatching('fip1') });
    const beside = siteOf({ 'a.zip': zip, 'server1/ofcscan.ini': iniNaming('server1') }).findings;
    expect(beside.find(({ rule }) => rule === masterDirectoryRule)?.fixes).toHaveLength(1);
  });

  test('keeps its names', () => {
    const text = clusterWatching('fip1');
    const { sites } = siteOf({ 'a.zip': zipOf({ 'clp.conf': text }), 'server1/ofcscan.ini': iniNaming('vcom') });
    for (const site of sites) {
      for (const file of site.files) {
        const offset = file.source.text.search(/(?<=>|\\)vcom[<\\]/);
        const answer = renamableAt(file, site, offset);
        if (answer === undefined || !('refused' in answer)) throw new Error(`${file.source.path} can be renamed in`);
        expect(render(answer.refused, 'en')).toContain('a.zip/clp.conf, inside an archive');
      }
    }
  });

  test('has findings allowed beside it', () => {
    const zip = zipOf({ 'clp.conf': clusterWatching('fip'), 'server1/hosts': '192.168.0.1 vcom\n' });
    const { sites } = siteOf({ 'x/a.zip': zip, 'x/b.zip': zip });
    expect(sites.map(({ root }) => root).toSorted()).toEqual(['x/a.zip', 'x/b.zip']);
    for (const site of sites) {
      for (const finding of site.findings) {
        const file = site.files.find(({ source }) => source.path === finding.at.path);
        if (file === undefined) throw new Error(`${finding.at.path} is not there`);
        const allowance = allowanceFor(finding, file, site);
        expect(allowance).toMatchObject({ kind: 'project', path: 'x/clusterconf.json', exists: false });
        if (allowance.kind !== 'project') continue;
        expect(allowance.text).toContain(`"path": "${finding.at.path.slice(2)}"`);
      }
    }
  });

  test('can be ignored, as a whole and in part', () => {
    const zip = zipOf({ 'clp.conf': clusterWatching('fip'), 'scripts/x/y/z.sh': '' });
    const files = (ignore: string) => {
      const project = JSON.stringify({ ignore: [ignore] });
      const { sites } = siteOf({ 'clusterconf.json': project, 'a.zip': zip });
      return sites.flatMap((site) => site.files.map(({ source }) => source.path));
    };
    expect(files('none')).toEqual(['a.zip/clp.conf', 'a.zip/scripts/x/y/z.sh', 'clusterconf.json']);
    expect(files('*.zip/**')).toEqual(['clusterconf.json']);
    expect(files('**/*.sh')).toEqual(['a.zip/clp.conf', 'clusterconf.json']);
  });
});

test('an archive that is refused is a file with one finding', () => {
  const { findings } = siteOf({ 'x/a.zip': zipOf({ '../clp.conf': '<root/>' }) });
  expect(findings.map(({ rule, at }) => [rule, at.path])).toEqual([['file/archive-cannot-be-read', 'x/a.zip']]);
});

test('an archive of somebody else is no file at all', () => {
  expect(readSources('a.zip', zipOf({ 'a.txt': '' }), DECODER)).toEqual({ sources: [], foreign: 'no-cluster' });
  expect(readSources('a.zip', new Uint8Array(), DECODER)).toEqual({ sources: [], foreign: 'no-archive' });
  expect(siteOf({ 'a.zip': zipOf({ 'a.txt': '' }) }).sites).toEqual([]);
});

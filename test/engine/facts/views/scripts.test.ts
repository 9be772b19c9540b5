import { describe, expect, test } from 'vitest';
import { exampleSite, workspaceOf } from '../../../../server/src/engine/rules/exampleSite';

/** A cluster with one script resource `r` in the group `g`, and one custom monitor `m`. */
const clpConf = `<root><all><serveros>windows</serveros></all>
<group name="g"><resource name="script@r"/><resource name="fip@ip"/></group>
<resource><script name="r"/><fip name="ip"/></resource>
<monitor><genw name="m"><parameters><path>genw.bat</path></parameters></genw></monitor></root>`;

function scriptsOf(paths: readonly string[], text = clpConf) {
  const files = Object.fromEntries([['clp.conf', text], ...paths.map((path) => [path, 'exit\r\n'])]);
  const { files: sources } = exampleSite({ name: '', files, finds: [] });
  const sites = workspaceOf(sources.values(), []).snapshot().sites;
  const [cluster] = sites.flatMap((site) => site.views.scripts);
  if (cluster === undefined) throw new Error('no cluster');
  return {
    root: cluster.root,
    missing: cluster.owners.flatMap(({ managed }) => managed).flatMap((one) => (one.file ? [] : [one.fact.path])),
    elsewhere: cluster.owners.flatMap((owner) => owner.elsewhere.map(({ path }) => `${owner.path} <- ${path}`)),
    orphans: cluster.orphans.map(({ path }) => path),
    strays: cluster.strays.map(({ path }) => path),
  };
}

const all = ['scripts/g/r/start.bat', 'scripts/g/r/stop.bat', 'scripts/monitor.s/m/genw.bat'];
const nothing = { missing: [], elsewhere: [], orphans: [], strays: [] };

describe('the scripts of a cluster', () => {
  test('in their places, whatever the case of their letters', () => {
    expect(scriptsOf(all)).toEqual({ root: 'scripts', ...nothing });
    const upper = all.map((path) => path.toUpperCase());
    expect(scriptsOf(upper)).toEqual({ root: 'SCRIPTS', ...nothing });
  });

  test('none captured', () => {
    const missing = ['g/r/start.bat', 'g/r/stop.bat', 'monitor.s/m/genw.bat'];
    expect(scriptsOf([])).toEqual({ root: undefined, ...nothing, missing });
  });

  test('in another group, and left over', () => {
    expect(scriptsOf(['scripts/old/r/start.bat', 'scripts/old/x/start.bat'])).toMatchObject({
      elsewhere: ['g/r <- old/r'],
      orphans: ['old/x'],
    });
    expect(scriptsOf([...all, 'scripts/old/r/start.bat'])).toMatchObject({ elsewhere: [], orphans: ['old/r'] });
  });

  test('a resource without scripts may have a folder, and so may the product', () => {
    expect(scriptsOf([...all, 'scripts/g/ip/note.bat', 'scripts/other.s/x/run.bat'])).toMatchObject({ orphans: [] });
  });

  test('outside the folders of owners', () => {
    expect(scriptsOf([...all, 'scripts/start.bat', 'scripts/g/stop.bat'])).toMatchObject({
      strays: ['g/stop.bat', 'start.bat'],
    });
  });

  test('nothing is left over where clp.conf could not be read as a whole', () => {
    expect(scriptsOf(['scripts/old/x/start.bat'], clpConf.replace('</monitor></root>', ''))).toMatchObject({
      orphans: [],
    });
  });
});

test('scripts without a clp.conf beside their folder belong to no site', () => {
  const files = { 'scripts/g/r/start.bat': 'x', 'a/clp.conf': clpConf, 'a/scripts/g/r/start.bat': 'y' };
  const { files: sources } = exampleSite({ name: '', files, finds: [] });
  const workspace = workspaceOf(sources.values(), []);
  const paths = () => workspace.snapshot().sites.flatMap((site) => site.files.map(({ source }) => source.path));
  expect(paths()).toEqual(['a/clp.conf', 'a/scripts/g/r/start.bat']);
  workspace.delete('a/clp.conf');
  expect(paths()).toEqual([]);
});

describe('line ends', () => {
  test.each([
    ['none', 'exit 0', undefined, undefined],
    ['LF', '#!/bin/sh\nexit\n', undefined, [0, 9]],
    ['CRLF', '𠮷\r\nexit\r\n', [0, 2], undefined],
    ['both', '\na\r\nb', [1, 2], [0, 0]],
    ['a lone CR', 'a\rb\n', undefined, [0, 3]],
  ])('%s', (_, text, crlf, lf) => {
    const files = { 'clp.conf': clpConf, 'scripts/g/r/start.bat': text };
    const [site] = workspaceOf(exampleSite({ name: '', files, finds: [] }).files.values(), []).snapshot().sites;
    const [fact] = site?.facts.all('clusterScript') ?? [];
    const spanOf = (at: NonNullable<typeof fact>['firstLf']) => at && [at.span.start, at.span.end];
    expect([spanOf(fact?.firstCrlf), spanOf(fact?.firstLf)]).toEqual([crlf, lf]);
  });
});

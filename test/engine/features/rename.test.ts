import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { load } from '../../../server/src/cli/load';
import type { Occurrence } from '../../../server/src/engine/facts/views/occurrences';
import { type Refusal, type Renaming, renamableAt, renamingAt } from '../../../server/src/engine/features/rename';
import { render } from '../../../server/src/engine/messages/message';
import { applyEdits } from '../../../server/src/engine/text/edits';
import type { Site } from '../../../server/src/engine/workspace';
import { decoder } from '../../../server/src/platform/decode';
import { projectFolder } from '../../support/bundles';
import { PARAMETERS, RUNS } from '../syntax/mutations';
import { namedCluster } from './cluster';
import { allShown, type MarkedFiles, markedSite, withCaret } from './marked';

const SCRIPTS = [
  'scripts/failover1/script1/start.bat',
  'scripts/Failover1/fip1/stop.bat',
  'scripts/failover10/x/start.bat',
  'scripts/monitor.s/servicew1/preaction.bat',
  'scripts/monitor.s/failover1/genw.bat',
  'other/scripts/failover1/x.bat',
];

function renamed(path: string, piece: string, newName: string, scripts: readonly string[] = []) {
  const files = Object.fromEntries(scripts.map((script) => [script, '']));
  const { site, file, offset } = markedSite(withCaret({ ...namedCluster, ...files }, path, piece));
  return { site, answer: renamingAt(file, site, offset, newName) };
}

function refusal(answer: Renaming | Refusal | undefined): string {
  if (answer === undefined || !('refused' in answer)) return 'not refused';
  expect(render(answer.refused, 'ja')).not.toMatch(/[{}]/);
  return render(answer.refused, 'en');
}

/** The texts of a site after a renaming. */
function after(site: Site, { edits }: Renaming): MarkedFiles {
  return Object.fromEntries(
    site.files.map(({ source: { path, text } }) => {
      const own = edits.filter(({ at }) => at.path === path).map(({ at, newText }) => ({ span: at.span, newText }));
      return [path, applyEdits(text, own)];
    }),
  );
}

describe('a new name', () => {
  test.each([
    ['a resource', 'clp.conf', '<fip name="fip‸1">', 'fip 2', 5],
    ['a resource, from a monitor', 'clp.conf', '<fipw name="fipw1"><target>f‸ip1<', 'fip_2', 5],
    ['a group', 'clp.conf', '<group name="‸failover1"', 'failover-2', 2],
    ['a monitor', 'clp.conf', '<userw name="us‸erw"', 'userw1', 1],
    ['a server', 'sv1/hosts', 'sv1‸ ', 'SERVER-1', 5],
    ['a server by its full name', 'sv1/hosts', 'sv1‸.example', 'a_1', 5],
    ['a virtual computer name', 'sv1/ofcscan.ini', '\\\\ofc‸\\', 'trend', 3],
    ['only another case', 'clp.conf', '<vcomname>ofc‸', 'OFC', 2],
    ['the same name', 'clp.conf', '<userw name="us‸erw"', 'userw', 0],
    ['the longest name', 'clp.conf', '<userw name="us‸erw"', 'a'.repeat(31), 1],
    ['the longest computer name', 'clp.conf', '<vcomname>ofc‸', 'a'.repeat(15), 3],
    ['a name that something else has', 'clp.conf', '<group name="‸failover1"', 'fip1', 2],
  ])('%s', (_, path, piece, newName, places) => {
    const { answer } = renamed(path, piece, newName);
    if (answer === undefined || 'refused' in answer) throw new Error(refusal(answer));
    expect(answer.edits).toHaveLength(places);
    expect(answer.edits.every(({ newText }) => newText === newName)).toBe(true);
    expect(answer.moves).toEqual([]);
  });

  test('reaches all places that name the same and no other', () => {
    const { site, answer } = renamed('clp.conf', '<server name="‸sv1">', 'a');
    if (answer === undefined || 'refused' in answer) throw new Error(refusal(answer));
    expect(
      allShown(
        site,
        answer.edits.map(({ at }) => at),
      ),
    ).toEqual([
      'clp.conf | <server name="⟦sv1⟧">',
      'clp.conf | <policy name="⟦sv1⟧"><order>0</order></policy>',
      'clusterconf.json | { "nodes": { "⟦sv1⟧": { "files": ["sv1/**"] } } }',
      'sv1/hosts | 192.168.0.1	⟦sv1⟧ sv1.example.com',
      'sv1/hosts | 192.168.0.1	sv1 ⟦sv1⟧.example.com',
    ]);
  });

  test('a registry export stays: it shows a state that has been', () => {
    const reg =
      'REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName]\n"ComputerName"="SV1"\n';
    const { site, file, offset } = markedSite(
      withCaret({ ...namedCluster, 'sv1/a.reg': reg }, 'clp.conf', '<server name="‸sv1">'),
    );
    const answer = renamingAt(file, site, offset, 'a');
    if (answer === undefined || 'refused' in answer) throw new Error(refusal(answer));
    expect(answer.edits.filter(({ at }) => at.path === 'sv1/a.reg')).toEqual([]);
    expect(site.views.occurrences.inFile('sv1/a.reg')).toHaveLength(1);
  });
});

describe('refused', () => {
  const group = ['clp.conf', '<group name="‸failover1"'] as const;
  const server = ['clp.conf', '<server name="‸sv1"'] as const;
  test.each([
    ['too long', ...group, 'a'.repeat(32), `"${'a'.repeat(32)}" has 32 characters; such a name has 31 at most.`],
    [
      'too long for NetBIOS',
      ...server,
      'a'.repeat(16),
      `"${'a'.repeat(16)}" has 16 characters; such a name has 15 at most.`,
    ],
    ['nothing', ...group, '', '"" cannot be the name: it takes'],
    ['a blank before', ...group, ' a', '" a" cannot be the name'],
    ['a blank behind', ...group, 'a ', '"a " cannot be the name'],
    ['a hyphen before', ...group, '-a', '"-a" cannot be the name'],
    ['a hyphen behind', ...group, 'a-', '"a-" cannot be the name'],
    ['an at sign', ...group, 'a@b', '"a@b" cannot be the name'],
    ['markup', ...group, '"><a/>', '""><a/>" cannot be the name'],
    ['a path', ...group, '..', '".." cannot be the name'],
    ['a full-width letter', ...group, 'ａ', '"ａ" cannot be the name'],
    ['𠮷', ...group, '𠮷', '"𠮷" cannot be the name'],
    ['a line break', ...group, 'a\nb', 'cannot be the name'],
    ['a device of Windows', ...group, 'Com1', '"Com1" is a device of Windows'],
    ['a blank in a computer name', ...server, 'a b', '"a b" cannot be a computer name'],
    ['a dot in a computer name', ...server, 'a.b', '"a.b" cannot be a computer name'],
    ['a number for a computer', ...server, '123', '"123" has nothing but digits'],
    ['another server’s name', ...server, 'SV2', 'The name "SV2" is taken already.'],
    ['a virtual name for a server', ...server, 'ofc', 'The name "ofc" is taken already.'],
    ['a server’s name for a virtual one', 'sv1/hosts', '‸OFC', 'sv1', 'The name "sv1" is taken already.'],
    ['a resource of another type', 'clp.conf', '<fip name="fip‸1"', 'VCOM1', 'The name "VCOM1" is taken already.'],
    ['an address', 'clp.conf', '<ip>192‸', '10.0.0.9', 'Only servers, groups, group resources'],
    ['a row of devices', 'clp.conf', '<device>‸1<', '2', 'Only servers, groups, group resources'],
  ])('%s', (_, path, piece, newName, reason) => {
    expect(refusal(renamed(path, piece, newName).answer)).toContain(reason);
  });

  test('a name that nothing defines', () => {
    const text = namedCluster['clp.conf'].replace('<fip name="fip1">', '<fip name="fip2">');
    const { site, file, offset } = markedSite(withCaret({ 'clp.conf': text }, 'clp.conf', 'fip@‸fip1'));
    const answer = renamableAt(file, site, offset);
    expect(answer).toHaveProperty('refused');
    expect(refusal(renamingAt(file, site, offset, 'fip3'))).toBe('Nothing defines "fip1", so it cannot be renamed.');
  });

  test('a name that is not written yet', () => {
    const clp = namedCluster['clp.conf'].replace('"fip@fip1"', '"fip@‸"');
    const { site, file, offset } = markedSite({ ...namedCluster, 'clp.conf': clp });
    const said = 'There is no name here yet, so there is nothing to rename. Write one first.';
    expect(renamableAt(file, site, offset)).toHaveProperty('refused');
    expect(refusal(renamingAt(file, site, offset, 'fip3'))).toBe(said);
  });

  test('a server of Linux may have a long name', () => {
    const text = namedCluster['clp.conf'].replace('windows', 'linux');
    const { site, file, offset } = markedSite(withCaret({ 'clp.conf': text }, 'clp.conf', '<server name="‸sv1"'));
    expect(refusal(renamingAt(file, site, offset, 'a'.repeat(63)))).toBe('not refused');
    expect(refusal(renamingAt(file, site, offset, 'a'.repeat(64)))).toContain('has 63 at most');
  });
});

test.each([
  ['clp.conf', '<group name="‸failover1"', 'failover1'],
  ['clp.conf', '<policy name="S‸V2"', 'SV2'],
  ['sv1/hosts', 'sv‸1.example', 'sv1'],
])('the name alone is offered for editing: %s %s', (path, piece, name) => {
  const { site, file, offset } = markedSite(withCaret(namedCluster, path, piece));
  const answer = renamableAt(file, site, offset);
  if (answer === undefined || 'refused' in answer) throw new Error('refused');
  expect(answer.name).toBe(name);
  expect(file.source.text.slice(answer.span.start, answer.span.end)).toBe(name);
});

test.each([
  ['a tag', 'clp.conf', '<heart‸beat>'],
  ['a key', 'sv1/ofcscan.ini', 'Master‸Directory'],
  ['a comment', 'sv1/hosts', '10.9.9.‸9'],
])('%s is no name', (_, path, piece) => {
  const { site, file, offset } = markedSite(withCaret(namedCluster, path, piece));
  expect(renamableAt(file, site, offset)).toBeUndefined();
  expect(renamingAt(file, site, offset, 'x')).toBeUndefined();
});

describe('folders of scripts', () => {
  const moves = (piece: string, newName: string, scripts: readonly string[] = SCRIPTS) => {
    const { answer } = renamed('clp.conf', piece, newName, scripts);
    if (answer === undefined || 'refused' in answer) throw new Error(refusal(answer));
    return answer.moves.map(({ from, to }) => `${from} -> ${to}`);
  };

  test.each([
    [
      'a group, in its own case where there are two',
      '<group name="‸failover1"',
      'g2',
      ['scripts/failover1 -> scripts/g2'],
    ],
    ['a resource', '<fip name="fip‸1">', 'fip2', ['scripts/Failover1/fip1 -> scripts/Failover1/fip2']],
    ['a monitor', '<servicew name="‸servicew1"', 'm2', ['scripts/monitor.s/servicew1 -> scripts/monitor.s/m2']],
    ['one without scripts', '<vcom name="vcom‸1"', 'v', []],
    ['a server', '<server name="‸sv1"', 'v', []],
  ])('%s', (_, piece, newName, expected) => {
    expect(moves(piece, newName)).toEqual(expected);
  });

  test('of several clusters only those beside the own clp.conf', () => {
    const scripts = ['a/scripts/failover1/x/start.bat', 'a/b/scripts/failover1/x/start.bat'];
    const files = { 'a/clp.conf': namedCluster['clp.conf'], [scripts[0] ?? '']: '', [scripts[1] ?? '']: '' };
    const { site, file, offset } = markedSite(withCaret(files, 'a/clp.conf', '<group name="‸failover1"'));
    const answer = renamingAt(file, site, offset, 'g');
    expect(answer).toHaveProperty('moves', [{ from: 'a/scripts/failover1', to: 'a/scripts/g' }]);
  });

  test('a folder that is in the way is left alone', () => {
    const { answer } = renamed('clp.conf', '<group name="‸failover1"', 'failover10', SCRIPTS);
    expect(refusal(answer)).toBe('The scripts cannot move: there is a folder scripts/failover10 already.');
    expect(moves('<group name="‸failover1"', 'FAILOVER1', SCRIPTS.slice(0, 1))).toEqual([
      'scripts/failover1 -> scripts/FAILOVER1',
    ]);
  });
});

test('there and back again is the same', () => {
  const before = markedSite(namedCluster);
  const names = (['server', 'group', 'resource', 'monitor', 'virtualName'] as const)
    .flatMap((kind) => before.site.views.occurrences.defined(kind))
    .filter((one) => before.site.views.occurrences.alike(one).every(({ name }) => name === one.name));
  expect(names.length).toBeGreaterThan(5);
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.stringMatching(/^[A-Za-z][\w-]{0,12}\w$/), (one, newName) => {
      const there = renamingOf(before.site, one, newName);
      fc.pre(there !== undefined);
      const { site } = markedSite(after(before.site, there));
      const again = site.views.occurrences.defined(one.kind).find(({ name }) => name === newName);
      const back = again && renamingOf(site, again, one.name);
      expect(back && after(site, back)).toEqual(namedCluster);
    }),
    // Each run checks two whole sites, and there are only so many names in them.
    { ...PARAMETERS, numRuns: Math.ceil(RUNS / 5) },
  );
});

test('the sound example stays sound under another virtual computer name', async () => {
  const { workspace } = await load([join(projectFolder, 'examples', 'sound')], undefined, decoder());
  const site = workspace.snapshot().sites[0] ?? never();
  const renaming = renamingOf(site, site.views.occurrences.defined('virtualName')[0] ?? never(), 'trend1') ?? never();
  expect(new Set(renaming.edits.map(({ at }) => at.path))).toEqual(
    new Set([
      'cluster/clp.conf',
      ...['server1', 'server2'].flatMap((node) => [`${node}/hosts`, `${node}/ofcscan.ini`]),
    ]),
  );
  for (const [path, text] of Object.entries(after(site, renaming))) {
    const source = workspace.file(path)?.source ?? never();
    workspace.set({ ...source, text });
  }
  const changed = workspace.snapshot().sites;
  expect(changed.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual([]);
  expect(changed[0]?.views.names.virtual.map(({ name }) => name.value)).toEqual(['trend1']);
});

function renamingOf(site: Site, { at }: Occurrence, newName: string): Renaming | undefined {
  const file = site.files.find(({ source }) => source.path === at.path) ?? never();
  const answer = renamingAt(file, site, at.span.start, newName);
  return answer === undefined || 'refused' in answer ? undefined : answer;
}

function never(): never {
  throw new Error('nothing there');
}

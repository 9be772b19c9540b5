import { describe, expect, test } from 'vitest';
import { clusterWatching, iniNaming, masterDirectoryRule, monitorTargetRule } from '../support/samples';
import { temporaryFolder } from '../support/temporaryFolder';
import { quietProject, quietSite } from './planted';
import { run } from './run';

const NAME = '現用系 #1: 100%, a&b';

/** A folder name in which every format has something to escape. */
const AWKWARD = {
  'clusterconf.json': JSON.stringify({
    ...JSON.parse(quietProject),
    nodes: { server1: { files: [`${NAME.replace('#', '?')}/**`] } },
  }),
  'clp.conf': clusterWatching('fip"&<>\''.replace(/[<>&]/g, (char) => `&#${char.charCodeAt(0)};`)),
  [`${NAME}/ofcscan.ini`]: iniNaming('server1'),
} as const;

describe('sarif', () => {
  const folder = temporaryFolder(AWKWARD);
  const { code, out, err } = run(folder, ['--format', 'sarif']);
  const log = JSON.parse(out);

  test('has the structure of SARIF 2.1.0', () => {
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(log).toMatchObject({
      $schema: expect.stringMatching(/sarif.*2\.1\.0/),
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'clusterconf', version: expect.stringMatching(/^\d+\.\d+\.\d+/) } } }],
    });
    expect(log.runs[0].columnKind).toBe('utf16CodeUnits');
  });

  test('describes the rules that it names, and no other', () => {
    const { driver } = log.runs[0].tool;
    expect(driver.rules.map(({ id }: { readonly id: string }) => id).toSorted()).toEqual([
      monitorTargetRule,
      masterDirectoryRule,
    ]);
    for (const rule of driver.rules) {
      expect(rule).toMatchObject({
        shortDescription: { text: expect.stringMatching(/./) },
        fullDescription: { text: expect.stringMatching(/./) },
      });
    }
  });

  test('gives each result its place and those that contradict it', () => {
    expect(log.runs[0].results).toMatchObject([
      {
        ruleId: monitorTargetRule,
        level: 'error',
        locations: [{ physicalLocation: { artifactLocation: { uri: 'clp.conf' } } }],
      },
      {
        ruleId: masterDirectoryRule,
        locations: [{ physicalLocation: { region: { startLine: 2, startColumn: 19, endLine: 2, endColumn: 26 } } }],
        relatedLocations: [
          { id: 0, physicalLocation: { artifactLocation: { uri: 'clp.conf' } }, message: { text: /./ } },
          { id: 1 },
        ].map(({ id }) => ({ id, message: { text: expect.stringMatching(/./) } })),
      },
    ]);
  });

  test('writes paths as relative addresses in which nothing has a second meaning', () => {
    const [, result] = log.runs[0].results;
    const { uri } = result.locations[0].physicalLocation.artifactLocation;
    expect(uri).toMatch(/^[A-Za-z0-9%/._~!$&'()*+,;=@-]+$/);
    expect(uri).not.toMatch(/[#?:]/);
    expect(decodeURIComponent(uri)).toBe(`${NAME}/ofcscan.ini`);
    expect(new URL(uri, 'file:///x/').pathname).toBe(`/x/${uri}`);
  });

  test('holds no text of the files beside the messages', () => {
    expect(out).not.toContain('snippet');
    expect(out).not.toContain('INI_SERVER_SECTION');
  });

  test('is in the language asked for', () => {
    const { runs } = JSON.parse(run(folder, ['--format', 'sarif', '--lang', 'ja']).out);
    expect(runs[0].results[1].message.text).toMatch(/実サーバ名「server1」/);
  });
});

describe('github', () => {
  const folder = temporaryFolder(AWKWARD);

  test('is a workflow command a finding, with everything escaped that has a meaning', () => {
    const { code, out } = run(folder, ['--format', 'github']);
    expect(code).toBe(1);
    const [first, second, ...rest] = out.split('\n');
    expect(rest).toEqual(['']);
    expect(first).toMatch(
      /^::error file=clp\.conf,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=cluster\/monitor-target-does-not-exist::The monitor/,
    );
    expect(second).toMatch(
      /^::error file=現用系 #1%3A 100%25%2C a&b\/ofcscan\.ini,line=2,endLine=2,col=19,endColumn=26,title=officescan\/master-directory-names-a-node::MasterDirectory /,
    );
  });

  test('levels are those that GitHub knows', () => {
    const rules = { ...JSON.parse(quietProject).rules, [masterDirectoryRule]: 'warning', [monitorTargetRule]: 'info' };
    const { out } = run(temporaryFolder({ ...quietSite, 'clusterconf.json': JSON.stringify({ rules }) }), [
      '--format',
      'github',
    ]);
    expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual(['::notice', '::warning', '']);
  });

  test('nothing found is no output', () => {
    expect(run(temporaryFolder(), ['--format', 'github'])).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('junit', () => {
  const folder = temporaryFolder(AWKWARD);
  const { code, out } = run(folder, ['--format', 'junit']);

  test('is a test case a file, which has failed when something was found in it', () => {
    expect(code).toBe(1);
    expect(out.split('\n').map((line) => line.replace(/message="[^"]*"/, 'message="…"'))).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuite name="clusterconf" tests="3" failures="2">',
      `  <testcase classname="clp-conf" name="clp.conf"><failure type="${monitorTargetRule}" message="…"/></testcase>`,
      '  <testcase classname="clusterconf-json" name="clusterconf.json"></testcase>',
      `  <testcase classname="ofcscan-ini" name="${NAME.replace('&', '&amp;')}/ofcscan.ini"><failure type="${masterDirectoryRule}" message="…"/></testcase>`,
      '</testsuite>',
      '',
    ]);
  });

  test('its messages say where, and are escaped', () => {
    const [, first = ''] = /message="(\d+:\d+ [^"]*)"/.exec(out) ?? [];
    expect(first).toContain("fip&quot;&amp;&lt;&gt;'");
    expect(out).toContain('message="2:19 MasterDirectory');
  });

  test('what is below --fail-on is no failure', () => {
    const rules = { ...JSON.parse(quietProject).rules, [masterDirectoryRule]: 'warning' };
    const warned = temporaryFolder({ ...quietSite, 'clusterconf.json': JSON.stringify({ rules }) });
    expect(run(warned, ['--format', 'junit']).out).toContain('failures="1"');
    expect(run(warned, ['--format', 'junit', '--fail-on', 'warning']).out).toContain('failures="2"');
  });
});

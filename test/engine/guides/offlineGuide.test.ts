import { describe, expect, test } from 'vitest';
import { guidedSites, guides } from '../../../server/src/engine/guides';
import { emptySite, evaluateGuide, type StepResult } from '../../../server/src/engine/guides/evaluate';
import { offlineGuide } from '../../../server/src/engine/guides/offlineGuide';
import { rules } from '../../../server/src/engine/rules/registry.generated';
import { ruleIds } from '../../../server/src/engine/rules/ruleIds.generated';
import { agentIni, agentReg, serverIni } from '../../../server/src/engine/rules/sites/agentExamples';
import { scState } from '../../../server/src/engine/rules/sites/serviceExamples';
import { schannel } from '../../../server/src/engine/rules/sites/tlsExamples';
import { siteOf } from '../verdicts/renewalSites';

const steps = offlineGuide.chapters.flatMap((chapter) => chapter.steps);

/** How many statements each numbered step of the text has; the bullets of its three examples and its note on TLS too. */
const STATEMENTS: Readonly<Record<string, number>> = {
  ...{ TLS: 7, 1: 3, 2: 6 },
  ...{ '3-a': 5, '3-b': 7, '3-c': 2, '3-d': 3 },
  ...{ '4-a': 2, '4-b': 7, 5: 1, 6: 5, 7: 6 },
};

describe('the checklist', () => {
  test('has a row for every statement, in the order of the text', () => {
    const sections = [...new Set(steps.map(({ section }) => section))];
    expect(sections).toEqual(['TLS', '1', '2', '3-a', '3-b', '3-c', '3-d', '4-a', '4-b', '5', '6', '7']);
    for (const [section, count] of Object.entries(STATEMENTS))
      expect([section, steps.filter((step) => step.section === section).length]).toEqual([section, count]);
  });

  test('names only rules that exist, in both languages, and no title twice', () => {
    for (const step of steps) {
      if (step.by === 'files') for (const rule of step.rules) expect(ruleIds).toContain(rule);
      for (const { en, ja } of [step.title, ...(step.by === 'files' ? [step.capture.how] : [])]) {
        expect(en).toMatch(/^[ -~]+$/);
        expect(ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
        expect(ja).not.toMatch(/あなた|不正|サーバー/);
      }
    }
    const titles = steps.map(({ section, title }) => `${section} ${title.ja}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('is one of the guides, and shown where agents are', () => {
    expect(guides).toContain(offlineGuide);
    const shown = guidedSites([siteOf({ 'agents/pc1/ofcscan.ini': agentIni('sv1') }, rules)]);
    expect(shown.map(({ result }) => result.guide)).toContain(offlineGuide);
    const server = guidedSites([siteOf({ 'ofcscan.ini': serverIni('sv1') }, rules)]);
    expect(server.map(({ result }) => result.guide)).not.toContain(offlineGuide);
  });

  test('says what to capture where nothing is', () => {
    const results = evaluateGuide(offlineGuide, emptySite()).chapters.flatMap((chapter) => chapter.steps);
    expect(new Set(results.map(({ state }) => state))).toEqual(new Set(['no-evidence', 'by-hand']));
  });
});

const PROJECT = `{
  "products": { "officescan": { "version": "XG SP1", "webServer": "iis", "licences": ["desktop", "server"] } },
  "nodes": { "sv1": { "files": ["sv1/**"], "role": "server" } }
}`;

/** A server and an agent of which everything is shown and nothing is wrong. */
const SOUND: Readonly<Record<string, string>> = {
  'clusterconf.json': PROJECT,
  'agents.csv': 'Computer,IP address,GUID,Platform\r\npc1,10.0.0.1,11111111-2222-4333-8444-555555555501,Windows 10\r\n',
  'sv1/ofcscan.ini': serverIni('sv1'),
  'sv1/schannel.reg': schannel(14393),
  'sv1/services.txt': [
    scState('ofcservice', '4  RUNNING', 'OfficeScan Master Service'),
    scState('W3SVC', '4  RUNNING', 'World Wide Web Publishing Service'),
    scState('IISADMIN', '4  RUNNING', 'IIS Admin Service'),
  ].join('\r\n'),
  'agents/pc1/ofcscan.ini': agentIni('sv1'),
  'agents/pc1/agent.reg': agentReg('"Server"="sv1"', '"ServerSSLPort"=dword:000010f7'),
  'agents/pc1/schannel.reg': schannel(19045),
  'agents/pc1/hosts': '10.0.0.5 sv1\r\n',
  'agents/pc1/services.txt': scState('tmlisten', '4  RUNNING', 'OfficeScan NT Listener'),
};

/** The titles of the rows in one state, for the sound site with other files. */
function inState(state: StepResult['state'], files: Readonly<Record<string, string>> = {}): readonly string[] {
  const site = siteOf({ ...SOUND, ...files }, rules);
  const results = evaluateGuide(offlineGuide, site).chapters.flatMap((chapter) => chapter.steps);
  return results.filter((result) => result.state === state).map(({ step }) => `${step.section} ${step.title.en}`);
}

test('what files show is confirmed, and only the firewall is still to be captured', () => {
  expect(inState('violated')).toEqual([]);
  expect(inState('no-evidence').map((title) => title.slice(0, 3))).toEqual(['3-c']);
  expect(inState('confirmed')).toHaveLength(17);
});

/** A mistake, and the sections in which it is told. */
const MISTAKES: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  ['another server', { 'agents/pc1/ofcscan.ini': agentIni('oldsv') }, ['2']],
  ['another port', { 'agents/pc1/ofcscan.ini': agentIni('sv1', '80') }, ['2']],
  [
    'a stopped listener',
    { 'agents/pc1/services.txt': scState('tmlisten', '1  STOPPED', 'OfficeScan NT Listener') },
    ['4-a'],
  ],
  ['a name that leads nowhere', { 'agents/pc1/hosts': '127.0.0.1 sv1\r\n' }, ['4-b']],
  ['no licence for desktops', { 'clusterconf.json': PROJECT.replace('"desktop", ', '') }, ['1']],
];

describe("not told in another's:", () => {
  const only = (files: Readonly<Record<string, string>>, without: readonly string[]) => {
    const all = Object.entries({ ...SOUND, ...files }).filter(([path]) => !without.includes(path));
    const steps = evaluateGuide(offlineGuide, siteOf(Object.fromEntries(all), rules)).chapters.flatMap(
      (chapter) => chapter.steps,
    );
    return steps.filter(({ state }) => state === 'violated').map(({ step }) => `${step.section} ${step.title.en}`);
  };

  test('a stopped listener, where no service of the server is known', () => {
    const stopped = { 'agents/pc1/services.txt': scState('tmlisten', '1  STOPPED', 'OfficeScan NT Listener') };
    expect(only(stopped, ['sv1/services.txt'])).toEqual(['4-a OfficeScan NT Listener runs']);
  });

  test('a stopped service of the server, where another is not known', () => {
    const stopped = { 'sv1/services.txt': scState('ofcservice', '1  STOPPED', 'OfficeScan Master Service') };
    expect(only(stopped, ['agents/pc1/services.txt'])).toEqual(['3-b IIS: OfficeScan Master Service runs']);
  });

  test('the licence for another kind of computers', () => {
    const none = { 'clusterconf.json': PROJECT.replace('"desktop", "server"', '') };
    expect(only(none, [])).toEqual(['1 Agents on a desktop Windows: the antivirus for desktops is activated']);
  });

  test('a name with two addresses on the server', () => {
    const twice = { 'sv1/hosts': '10.0.0.7 web\r\n10.0.0.8 web\r\n' };
    expect(only(twice, ['agents/pc1/hosts'])).toEqual([]);
  });
});

describe('told in its step:', () => {
  test.each(MISTAKES)('%s', (_name, files, sections) => {
    const found = inState('violated', files).map((title) => title.split(' ')[0]);
    expect([...new Set(found)]).toEqual(sections);
  });
});

import { describe, expect, test } from 'vitest';
import { guidedSites } from '../../../server/src/engine/guides';
import { emptySite, evaluateGuide, type StepResult } from '../../../server/src/engine/guides/evaluate';
import { migrationGuide } from '../../../server/src/engine/guides/migrationGuide';
import { rules } from '../../../server/src/engine/rules/registry.generated';
import { ruleIds } from '../../../server/src/engine/rules/ruleIds.generated';
import { agentList, serverIni } from '../../../server/src/engine/rules/sites/migrationExamples';
import { siteOf } from '../verdicts/renewalSites';

const steps = migrationGuide.chapters.flatMap((chapter) => chapter.steps);

/** Every statement of the text, by the number of its row; letters for those that the text does not number. */
const SECTIONS = `
  1-1 1-2
  2-1 2-2 2-3 2-a 2-b 2-c 2-d 2-e
  3-1 3-2 3-3 3-4 3-5 3-a 3-b
  4-a 4-b 4-c 4-d 4-e 4-1 4-2 4-f 4-g 4-h 4-i 4-j
  5-a 5-b 5-1 5-2
  6-a 6-b 6-c 6-d 6-e 6-f 6-g 6-h 6-i`
  .trim()
  .split(/\s+/);

test('has a row for every statement, in the order of the text', () => {
  expect([...new Set(steps.map(({ section }) => section))]).toEqual(SECTIONS);
  for (const { section, steps: own } of migrationGuide.chapters)
    for (const step of own) expect(step.section).toMatch(new RegExp(`^${section}-`));
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

const OLD = serverIni('oldsv.example.jp', { computer: 'OLDSV' });
const NEW = serverIni('newsv.example.jp', { computer: 'NEWSV' });
const LIST = agentList('pc1,10.0.0.1,Online,7.3');

/** The sections of the rows in one state. */
function inState(state: StepResult['state'], migration: object, files: Readonly<Record<string, string>> = {}) {
  const own = { 'old/ofcscan.ini': OLD, 'new/ofcscan.ini': NEW, 'agents.csv': LIST, ...files };
  const site = siteOf({ ...own, 'clusterconf.json': JSON.stringify({ migration }) }, rules);
  const results = evaluateGuide(migrationGuide, site).chapters.flatMap((chapter) => chapter.steps);
  return results.filter((result) => result.state === state).map(({ step }) => step.section);
}

describe('a sound move by notice', () => {
  const told = { method: 'notify', fromVersion: '7.3', toVersion: '8.0' };

  test('confirms what the files show, and lacks nothing', () => {
    expect(inState('violated', told)).toEqual([]);
    expect(inState('no-evidence', told)).toEqual([]);
    expect(inState('confirmed', told)).toEqual(['1-2', '2-1', '2-a', '2-c', '3-1', '3-2', '3-4', '3-a']);
  });

  test('leaves out the other ways, and what older versions need', () => {
    const out = inState('not-applicable', told);
    expect(out).toEqual(expect.arrayContaining(['2-d', '2-e', '4-a', '4-h', '5-a', '5-1', '6-a', '6-i']));
  });
});

test.each<[string, object, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'another client port',
    { method: 'notify', fromVersion: '5.58' },
    { 'new/ofcscan.ini': serverIni('newsv.example.jp', { agentPort: '1', computer: 'NEWSV' }) },
    ['1-2', '2-d', '2-e', '3-1'],
  ],
  [
    'somebody is offline',
    { method: 'notify', fromVersion: '7.3' },
    { 'agents.csv': agentList('pc1,10.0.0.1,Offline,7.3') },
    ['2-a', '2-c', '3-4'],
  ],
  ['single agents too early', { method: 'move', fromVersion: '6.0' }, {}, ['3-a', '4-a']],
  ['agents are upgraded', { method: 'move', fromVersion: '7.3', toVersion: '8.0' }, {}, ['4-h', '4-j']],
  [
    'an address changed in place',
    { method: 'notify' },
    { 'old/ofcscan.ini': serverIni('10.0.0.1'), 'new/ofcscan.ini': serverIni('10.0.0.2') },
    ['1-2', '5-a'],
  ],
  [
    'name and address by DNS',
    { method: 'dns' },
    { 'old/hosts': '10.0.0.1 oldsv.example.jp\n', 'new/hosts': '10.0.0.2 newsv.example.jp\n' },
    ['1-2', '6-a', '6-d', '6-i'],
  ],
])('%s violates its rows', (_, migration, files, sections) => {
  expect(inState('violated', migration, files)).toEqual(sections);
});

test('without files each row says what to capture, or is done by hand', () => {
  const { counts } = evaluateGuide(migrationGuide, emptySite());
  expect(counts).toMatchObject({ violated: 0, confirmed: 0, 'not-applicable': 0 });
  expect(counts['no-evidence']).toBeGreaterThan(15);
});

test('is shown where there is a move', () => {
  const shown = (files: Readonly<Record<string, string>>) =>
    guidedSites([siteOf(files)]).map(({ result }) => result.guide.id);
  expect(shown({ 'old/ofcscan.ini': OLD, 'new/ofcscan.ini': NEW })).toContain('server-move');
  expect(shown({ 'ofcscan.ini': OLD })).not.toContain('server-move');
});

import { describe, expect, test } from 'vitest';
import { guidedSites, guides } from '../../../server/src/engine/guides';
import { emptySite, evaluateGuide, type StepResult } from '../../../server/src/engine/guides/evaluate';
import { renewalGuide } from '../../../server/src/engine/guides/renewalGuide';
import { rules } from '../../../server/src/engine/rules/registry.generated';
import { ruleIds } from '../../../server/src/engine/rules/ruleIds.generated';
import { ADDED, holder, licenceKey, NOT_ADDED, neighbour, STARTED, siteOf } from '../verdicts/renewalSites';

const steps = renewalGuide.chapters.flatMap((chapter) => chapter.steps);

/** Every statement of the text, by the number of its row: features, starts, procedure, results, by hand, key files. */
const SECTIONS = `
  1-1 1-2 1-3 2-1 2-2 2-3 2-4 3-1 3-2 3-3 3-4
  4-1 4-2 4-2-1 4-2-2 4-3 4-3-1 4-3-2 4-3-3 4-3-4 4-3-5 4-4 4-5
  5-1 5-2 5-3 5-a 5-b 5-4 5-4-1 5-4-2 5-4-3 5-4-4 6-1 6-2 6-3`
  .trim()
  .split(/\s+/);

test('has a row for every statement, in the order of the text', () => {
  expect([...new Set(steps.map(({ section }) => section))]).toEqual(SECTIONS);
  for (const { section, steps: own } of renewalGuide.chapters)
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

const OLD = licenceKey('FileDaemonUnix,MailDaemonUnix', 100);
const EQUAL = licenceKey('FileDaemonUnix,MailDaemonUnix', 100, '2031-01-31');

/** The sections of the rows in one state. */
function inState(renewal: string, drweb: object, state: StepResult['state']): readonly string[] {
  const named = { currentKey: 'current.key', renewalKey: 'renewal.key', ...drweb };
  const project = JSON.stringify({ drweb: named });
  const site = siteOf({ 'clusterconf.json': project, 'current.key': OLD, 'renewal.key': renewal }, rules);
  const results = evaluateGuide(renewalGuide, site).chapters.flatMap((chapter) => chapter.steps);
  return results.filter((result) => result.state === state).map(({ step }) => step.section);
}

describe('a renewal that is distributed by itself', () => {
  const drweb = { ...NOT_ADDED, objects: [holder('office', 40, 'old'), neighbour('branch', 'yes')] };

  test('confirms what files and state show', () => {
    expect(inState(EQUAL, drweb, 'violated')).toEqual([]);
    expect(inState(EQUAL, drweb, 'no-evidence')).toEqual([]);
    expect(inState(EQUAL, drweb, 'confirmed')).toEqual([
      '1-1',
      '1-2',
      '1-3',
      '2-2',
      '2-3',
      '3-1',
      '4-3',
      '4-3',
      '4-3-2',
      '4-3-3',
      '4-3-4',
      '5-1',
    ]);
  });

  test('leaves out what does not apply', () => {
    const out = inState(EQUAL, drweb, 'not-applicable');
    expect(out).toEqual(expect.arrayContaining(['2-1', '2-4', '4-1', '4-2', '4-2-1', '5-2', '5-3', '5-a', '5-4-4']));
  });
});

/** What is told, and the rows that it violates. */
const VIOLATED: readonly (readonly [string, string, object, readonly string[]])[] = [
  ['a component is missing', licenceKey('FileDaemonUnix', 100, '2031-01-31'), NOT_ADDED, ['4-2', '4-3']],
  ['fewer licences', licenceKey('FileDaemonUnix,MailDaemonUnix', 99, '2031-01-31'), NOT_ADDED, ['4-2', '4-3']],
  ['nothing starts it', EQUAL, { updateLicenseKeysFlag: false, manualButton: false }, ['1-3', '2-1', '2-2']],
  ['a donated key', EQUAL, { ...STARTED, origin: 'neighbor' }, ['2-3', '2-4']],
  ['nothing on offer', EQUAL, { ...STARTED, renewalOnGus: 'absent' }, ['1-3', '3-1', '4-1']],
  ['ends sooner', licenceKey('FileDaemonUnix,MailDaemonUnix', 100, '2029-01-31'), NOT_ADDED, ['1-1']],
  ['a child that never comes online', EQUAL, { ...NOT_ADDED, objects: [neighbour('n', 'never')] }, ['4-3-3']],
  ['a child that is offline', EQUAL, { ...NOT_ADDED, objects: [neighbour('n', 'temporarily-no')] }, ['4-3-2']],
  ['a child of an old protocol', EQUAL, { ...NOT_ADDED, objects: [neighbour('n', 'yes', false)] }, ['4-3-4']],
  [
    'too few licences for all',
    EQUAL,
    { ...ADDED, objects: [holder('a', 60, 'both'), holder('b', 40, 'old'), holder('x', 9, 'new')] },
    ['5-4-1', '5-4-2'],
  ],
  ['a key that was never added', EQUAL, { ...NOT_ADDED, objects: [holder('a', 40, 'both')] }, ['5-a']],
];

test.each(VIOLATED)('%s violates its rows', (_, renewal, drweb, sections) => {
  expect(inState(renewal, drweb, 'violated')).toEqual(expect.arrayContaining([...sections]));
});

/** Rows that share a rule: what is told, and which of them it violates. */
test.each<[string, string, object, readonly string[], readonly string[]]>([
  ['one obstacle', EQUAL, { ...NOT_ADDED, objects: [neighbour('n', 'never')] }, ['4-3-2', '4-3-3', '4-3-4'], ['4-3-3']],
  [
    'two obstacles',
    EQUAL,
    { ...NOT_ADDED, objects: [neighbour('n', 'temporarily-no'), neighbour('m', 'yes', false)] },
    ['4-3-2', '4-3-3', '4-3-4'],
    ['4-3-2', '4-3-4'],
  ],
  ['one comparison', licenceKey('FileDaemonUnix', '', '2031-01-31'), ADDED, ['4-3'], ['4-3']],
])('%s violates its own row of those that share a rule', (_, renewal, drweb, among, sections) => {
  const violated = inState(renewal, drweb, 'violated').filter((section) => among.includes(section));
  expect(violated).toEqual(sections);
});

test('without keys and state each row says what to capture, or is done by hand', () => {
  const { counts } = evaluateGuide(renewalGuide, emptySite());
  expect(counts).toMatchObject({ violated: 0, confirmed: 0, 'not-applicable': 0 });
  expect(counts['no-evidence']).toBeGreaterThan(15);
});

describe('which guides are shown', () => {
  const shown = (files: Readonly<Record<string, string>>, asked?: string) =>
    guidedSites(Object.keys(files).length === 0 ? [] : [siteOf(files)], asked).map(({ result }) => result.guide.id);

  test('those that apply to the files', () => {
    expect(shown({ 'agent.key': OLD })).toEqual(['drweb-renewal']);
    expect(shown({ 'ofcscan.ini': '[INI_SERVER_SECTION]\r\n' })).not.toContain('drweb-renewal');
    expect(shown({ 'clusterconf.json': '{ "drweb": {} }' })).toEqual(['drweb-renewal']);
  });

  test('all where none applies, and the one that was asked for', () => {
    expect(shown({})).toEqual(guides.map(({ id }) => id));
    expect(shown({ 'ofcscan.ini': '[INI_SERVER_SECTION]\r\n' }, 'drweb-renewal')).toEqual(['drweb-renewal']);
  });
});

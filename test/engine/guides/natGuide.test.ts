import { describe, expect, test } from 'vitest';
import { guides } from '../../../server/src/engine/guides';
import { emptySite, evaluateGuide, type StepResult } from '../../../server/src/engine/guides/evaluate';
import { natGuide } from '../../../server/src/engine/guides/natGuide';
import { rules } from '../../../server/src/engine/rules/registry.generated';
import { ruleIds } from '../../../server/src/engine/rules/ruleIds.generated';
import {
  agentList,
  branchBehindNat,
  branchList,
  group,
  project,
} from '../../../server/src/engine/rules/sites/natExamples';
import { siteOf } from '../verdicts/renewalSites';

const steps = natGuide.chapters.flatMap((chapter) => chapter.steps);

/** Every statement of the text: limitations, update, privileges with their notes, at the agent, when, why. */
const SECTIONS = `
  1-1 1-2 1-2 1-3 2-1 3-0 3-1 3-2 3-3 3-3 3-4 3-4 4-1 4-2 5-1 6-1 6-2 6-3 6-4 6-5`
  .trim()
  .split(/\s+/);

test('has a row for every statement, in the order of the text', () => {
  expect(steps.map(({ section }) => section)).toEqual(SECTIONS);
  expect(guides).toContain(natGuide);
  for (const { section, steps: own } of natGuide.chapters)
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

/** The sections of the rows in one state. */
function inState(files: Readonly<Record<string, string>>, state: StepResult['state']): readonly string[] {
  const results = evaluateGuide(natGuide, siteOf(files, rules)).chapters.flatMap((chapter) => chapter.steps);
  return results.filter((result) => result.state === state).map(({ step }) => step.section);
}

describe('a branch behind a NAT', () => {
  test('that nothing updates violates what the vendor asks for', () => {
    const files = {
      'clusterconf.json': project(branchBehindNat, group('"Branch"', '"manualUpdate": false', '"schedule": false')),
      'agents.csv': branchList,
    };
    expect(inState(files, 'violated')).toEqual(['1-1', '1-2', '1-2', '3-2', '3-4', '5-1', '6-4']);
    expect(inState(files, 'confirmed')).toEqual(['6-1', '6-3']);
    expect(inState(files, 'not-applicable')).toEqual(['3-0']);
  });

  test('whose users update, with agents installed after the change, shows the steps of the procedure', () => {
    const files = {
      'clusterconf.json': project(
        branchBehindNat,
        group('"Branch"', '"manualUpdate": true', '"deployedAfterChange": true', '"updateSource": "server"'),
      ),
      'agents.csv': branchList,
    };
    expect(inState(files, 'confirmed')).toEqual(['2-1', '3-0', '3-2', '5-1', '6-1', '6-3']);
  });
});

test('agents that the server reaches show that nothing of it concerns them', () => {
  const files = {
    'clusterconf.json': project('"networks": { "direct": ["10.1.0.0/16"] }'),
    'agents.csv': agentList('a,10.1.0.1,A,Online,2026/11/20', 'b,10.1.0.2,A,Online,2026/11/20'),
  };
  expect(inState(files, 'violated')).toEqual([]);
  expect(inState(files, 'confirmed')).toEqual(['1-1', '1-2', '1-2', '6-1', '6-3', '6-4', '6-5']);
});

test('a list of which nothing is known shows nothing, and says what is missing', () => {
  const list = agentList('a,10.1.0.1,A,Online,2026/11/20', 'b,10.2.0.2,A,Online,2026/11/20');
  expect(inState({ 'agents.csv': list }, 'confirmed')).toEqual(['6-1', '6-3']);
  const half = { 'clusterconf.json': project('"networks": { "direct": ["10.1.0.0/16"] }'), 'agents.csv': list };
  expect(inState(half, 'confirmed')).toEqual(['6-1', '6-3']);
  const open = evaluateGuide(natGuide, siteOf(half, rules)).chapters.flatMap((chapter) => chapter.steps);
  for (const { lack } of open) expect(['file', undefined]).toContain(lack);
});

test('a list of names alone shows nothing of addresses', () => {
  expect(inState({ 'agents.csv': 'Computer,Platform\na,Windows 10\nb,Windows 10\n' }, 'confirmed')).toEqual([]);
});

test.each([
  ['networks that are declared', { 'clusterconf.json': project(branchBehindNat) }, true],
  ['Worry-Free Business Security', { 'clusterconf.json': '{ "products": { "wfbs": {} } }' }, true],
  ['agents with addresses of a provider', { 'agents.csv': 'Computer,IP address\na,100.64.0.1\n' }, true],
  ['agents of routed networks', { 'agents.csv': 'Computer,IP address\na,10.0.0.1\n' }, false],
])('is about %s', (_, files, expected) => {
  expect(natGuide.applies(siteOf(files, rules))).toBe(expected);
  expect(natGuide.applies(emptySite())).toBe(false);
});

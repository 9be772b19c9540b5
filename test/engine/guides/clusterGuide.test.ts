import { describe, expect, test } from 'vitest';
import { clusterGuide } from '../../../server/src/engine/guides/clusterGuide';
import type { FileStep } from '../../../server/src/engine/guides/guide';
import { ruleIds } from '../../../server/src/engine/rules/ruleIds.generated';

const steps = clusterGuide.chapters.flatMap((chapter) => chapter.steps);
const byFiles = steps.filter((step): step is FileStep => step.by === 'files');

/** Every number that the guide gives a step of chapters 3 to 5. */
const NUMBERED = `
  3-1-1 3-1-2 3-1-3 3-1-4 3-1-5 3-1-6 3-1-7 3-1-8 3-1-9
  3-2-1 3-2-2 3-2-3
  3-3-1 3-3-2 3-3-3 3-3-4 3-3-5 3-3-6 3-3-7 3-3-8 3-3-9
  3-4-1 3-4-2 3-4-3
  3-5-1 3-5-2 3-5-3 3-5-4 3-5-5
  4-1-1 4-1-2 4-1-3
  5-1 5-2 5-3 5-4 5-5 5-6 5-7 5-8 5-9`
  .trim()
  .split(/\s+/);

test('has every numbered step, in the order of the guide', () => {
  const sections = steps.map(({ section }) => section);
  expect([...new Set(sections)]).toEqual(NUMBERED);
  expect(sections).toEqual(sections.toSorted((left, right) => NUMBERED.indexOf(left) - NUMBERED.indexOf(right)));
});

test('each chapter holds the steps of its number', () => {
  for (const { section, steps: own } of clusterGuide.chapters) {
    for (const step of own) expect(step.section).toMatch(new RegExp(`^${section}-`));
  }
});

test('has the rows of the two tables', () => {
  const rows = (section: string) => steps.filter((step) => step.section === section).length;
  expect(rows('3-1-7')).toBeGreaterThanOrEqual(50);
  expect(rows('3-3-8')).toBeGreaterThanOrEqual(28);
});

test('names only rules that exist, and at least one for each step that files show', () => {
  for (const { rules, title } of byFiles) {
    expect(rules.length, title.en).toBeGreaterThan(0);
    for (const rule of rules) expect(ruleIds, title.en).toContain(rule);
    expect(new Set(rules).size, title.en).toBe(rules.length);
  }
});

describe.each(steps.map((step) => [`${step.section} ${step.title.en}`, step] as const))('%s', (_, step) => {
  const texts = [step.title, ...(step.by === 'files' ? [step.capture.how] : [])];

  test('is said in both languages', () => {
    for (const { en, ja } of texts) {
      expect(en).toMatch(/^[ -~]+$/);
      expect(ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
      expect(ja).not.toMatch(/あなた|不正|サーバー|フェールオーバ|クラスター/);
    }
  });
});

test('a row is told from the others by its title', () => {
  const titles = steps.map(({ section, title }) => `${section} ${title.ja}`);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

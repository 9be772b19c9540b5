import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../../server/src/engine/files/sourceFile';
import { render } from '../../../server/src/engine/messages/message';
import { exampleSite, fixedFiles, workspaceOf } from '../../../server/src/engine/rules/exampleSite';
import type { RuleExample } from '../../../server/src/engine/rules/examples';
import { examples } from '../../../server/src/engine/rules/examples.generated';
import type { Finding } from '../../../server/src/engine/rules/finding';
import { rules } from '../../../server/src/engine/rules/registry.generated';
import { remedyFaults } from './remedyFaults';

/** The truncated forms of an example that are tried; every length of a short text, and a spread over a long one. */
const CUTS = 40;

describe.each([...examples])('%s', (id, cases) => {
  const rule = rules.find(({ meta }) => meta.id === id);
  const only = rule === undefined ? [] : [rule];

  test('has a loud and a silent example, and one whose fix is shown when it has fixes', () => {
    expect(cases.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(cases.some(({ finds }) => finds.length === 0)).toBe(true);
    const fixable = cases.some((example) =>
      check(example).findings.some(({ rule, fixes }) => rule === id && fixes.length > 0),
    );
    expect(cases.some(({ fixed }) => fixed !== undefined)).toBe(fixable);
  });

  test('every message is found by an example', () => {
    const found = new Set(cases.flatMap(({ finds }) => finds));
    expect([...found].toSorted()).toEqual(Object.keys(rule?.meta.messages ?? {}).toSorted());
  });

  describe.each(cases.map((example) => [example.name, example] as const))('%s', (_, example) => {
    const { files, findings, crashes, marks } = check(example);
    const own = findings.filter((finding) => finding.rule === id);

    test('finds what is marked and nothing else', () => {
      expect(crashes).toEqual([]);
      expect(own.map(({ key }) => key)).toEqual(example.finds);
      expect(own.map(({ at }) => excerpt(files, at))).toEqual(marks.map((at) => excerpt(files, at)));
      expect(own.map(({ at }) => at)).toEqual(marks);
    });

    test('reads well in both languages', () => {
      for (const finding of own) for (const text of textsOf(finding)) expect(text).not.toMatch(/\{\w+\}|undefined|NaN/);
    });

    test('what is to be done on a server can be carried out as it is', () => {
      expect(own.flatMap(({ remedies }) => remedies.flatMap(remedyFaults))).toEqual([]);
    });

    test('related places lie inside their files', () => {
      for (const { at } of own.flatMap(({ related }) => related)) {
        expect(at.span.end).toBeLessThanOrEqual(files.get(at.path)?.text.length ?? -1);
        expect(at.span.start).toBeLessThanOrEqual(at.span.end);
      }
    });

    const { fixed } = example;
    if (fixed !== undefined) {
      test('the fix gives the text shown', () => {
        const fix = own[0]?.fixes[example.fix ?? 0];
        expect(changedTexts(files, fixedFiles(files, fix === undefined ? [] : [fix]))).toEqual(fixed);
      });
    }

    test('each fix removes its finding, adds none, and is done once', () => {
      for (const finding of own) {
        for (const fix of finding.fixes) {
          const after = fixedFiles(files, [fix]);
          const again = workspaceOf(after.values(), rules)
            .snapshot()
            .sites.flatMap((site) => site.findings);
          expect(again.filter((other) => other.rule === id).length).toBeLessThan(own.length);
          expect(newOnes(findings, again)).toEqual([]);
        }
      }
    });

    test('survives truncation at any point', () => {
      for (const [path, file] of files) {
        for (let cut = 0; cut < CUTS; cut++) {
          const text = file.text.slice(0, Math.floor((file.text.length * cut) / CUTS));
          const broken = new Map(files).set(path, { ...file, text });
          // The other rules meet the broken forms of their own examples.
          const sites = workspaceOf(broken.values(), only).snapshot().sites;
          expect(sites.flatMap((site) => site.crashes)).toEqual([]);
        }
      }
    });
  });
});

test('every rule has examples', () => {
  expect([...examples.keys()].toSorted()).toEqual(rules.map(({ meta }) => meta.id).toSorted());
});

type Files = ReadonlyMap<string, SourceFile>;

function check(example: RuleExample) {
  const { files, marks } = exampleSite(example);
  const sites = workspaceOf(files.values(), rules).snapshot().sites;
  const findings = sites.flatMap((site) => site.findings);
  return { files, marks, findings, crashes: sites.flatMap((site) => site.crashes) };
}

function textsOf({ message, related, fixes }: Finding): readonly string[] {
  const messages = [message, ...related.map((place) => place.message), ...fixes.map(({ title }) => title)];
  return messages.flatMap((text) => [render(text, 'en'), render(text, 'ja')]);
}

function excerpt(files: Files, at: Finding['at']): string {
  return files.get(at.path)?.text.slice(at.span.start, at.span.end) ?? '(no such file)';
}

function changedTexts(before: Files, after: Files): Record<string, string | null> {
  const changed = [...after].filter(([path, file]) => file.text !== before.get(path)?.text);
  const gone = [...before.keys()].filter((path) => !after.has(path));
  return Object.fromEntries([...changed.map(([path, { text }]) => [path, text]), ...gone.map((path) => [path, null])]);
}

/** Findings of a rule and message that there are more of than before. */
function newOnes(before: readonly Finding[], after: readonly Finding[]): readonly string[] {
  const count = (findings: readonly Finding[], name: string) => findings.filter((one) => nameOf(one) === name).length;
  return [...new Set(after.map(nameOf))].filter((name) => count(after, name) > count(before, name));
}

function nameOf({ rule, key }: Finding): string {
  return `${rule} ${key}`;
}

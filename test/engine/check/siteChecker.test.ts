import { describe, expect, test } from 'vitest';
import { SiteChecker } from '../../../server/src/engine/check/siteChecker';
import { detectKind } from '../../../server/src/engine/files/detectKind';
import { type SourceFile, unread } from '../../../server/src/engine/files/sourceFile';
import { template } from '../../../server/src/engine/messages/message';
import { defineRule, defineSyntaxRule, type Rule } from '../../../server/src/engine/rules/rule';
import { type AnalysedFile, analyse } from '../../../server/src/engine/sites/analyse';

const described = {
  title: { en: 'A rule', ja: '規則' },
  severity: 'warning',
  confidence: 'certain',
  sources: [{ document: 'none' }],
  messages: { found: template({ en: 'found', ja: '見つかりました' }) },
  docs: { en: { why: 'Because.', whenItIsFine: 'Never.' }, ja: { why: '理由', whenItIsFine: 'なし' } },
} as const;

/** Rules that write down when they are run, and on what. */
function watched(): { readonly rules: readonly Rule[]; readonly runs: string[] } {
  const runs: string[] = [];
  const hosts = defineRule({
    ...described,
    id: 'test/hosts-of-one-file',
    scope: 'file',
    reads: ['hostsEntry'],
    check: ({ facts }) => runs.push(`file: ${facts.all('hostsEntry').length} entries`),
  });
  const joined = defineRule({
    ...described,
    id: 'test/hosts-of-all',
    scope: 'site',
    reads: ['hostsEntry'],
    views: ['names'],
    check: ({ facts }) => runs.push(`site: ${facts.all('hostsEntry').length} entries`),
  });
  const text = defineSyntaxRule({
    ...described,
    id: 'test/ini-text',
    formats: ['ini'],
    check: ({ syntax }) => runs.push(`syntax: ${syntax.tree.lineCount} lines`),
  });
  return { rules: [hosts, joined, text], runs };
}

function file(path: string, text: string): AnalysedFile {
  const kind = detectKind(path, text);
  if (kind === undefined) throw new Error(path);
  const source: SourceFile = { path, kind, text, verdict: unread, damage: undefined, bytes: text.length };
  return analyse(source);
}

const HOSTS = file('server1/hosts', '10.0.0.1 a\n10.0.0.2 b\n');
const INI = file('server1/ofcscan.ini', '[A]\nKey=1');

function site(...files: readonly AnalysedFile[]) {
  return { root: '', files, project: undefined };
}

describe('rules are run', () => {
  test('on what they read, and on nothing else', () => {
    const { rules, runs } = watched();
    new SiteChecker(rules).check(site(HOSTS, INI), new Map());
    expect(runs.toSorted()).toEqual(['file: 2 entries', 'site: 2 entries', 'syntax: 2 lines']);
  });

  test('again on the file that has changed alone', () => {
    const { rules, runs } = watched();
    const checker = new SiteChecker(rules);
    checker.check(site(HOSTS, INI), new Map());
    runs.length = 0;
    checker.check(site(HOSTS, file('server1/ofcscan.ini', '[A]\nKey=2\n')), new Map());
    expect(runs).toEqual(['syntax: 3 lines']);
  });

  test('again on all files when one says something else of what they read', () => {
    const { rules, runs } = watched();
    const checker = new SiteChecker(rules);
    const second = file('server2/hosts', '10.0.0.3 c\n');
    checker.check(site(HOSTS, second), new Map());
    runs.length = 0;
    checker.check(site(HOSTS, file('server2/hosts', '10.0.0.3 c\n10.0.0.4 d\n')), new Map());
    expect(runs.toSorted()).toEqual(['file: 2 entries', 'site: 4 entries']);
  });

  test('not at all when nothing has changed', () => {
    const { rules, runs } = watched();
    const checker = new SiteChecker(rules);
    checker.check(site(HOSTS, INI), new Map());
    runs.length = 0;
    checker.check(site(HOSTS, INI), new Map());
    expect(runs).toEqual([]);
  });
});

describe('after an edit', () => {
  const text = '10.0.0.1 a\n# note\n10.0.0.2 b\n';
  const found = defineRule({
    ...described,
    id: 'test/last-entry',
    scope: 'site',
    reads: ['hostsEntry'],
    check({ facts, report }) {
      runs++;
      const last = facts.all('hostsEntry').at(-1);
      if (last !== undefined) report({ message: 'found', at: last.at });
    },
  });
  let runs = 0;

  /** Checks the text, makes one edit and checks again: how often the rule was run then, and what it points at. */
  function edited(find: string, by: string): { readonly runs: number; readonly excerpts: readonly string[] } {
    const start = text.indexOf(find);
    const change = { start, oldEnd: start + find.length, newEnd: start + by.length };
    const next = text.replace(find, by);
    const checker = new SiteChecker([found]);
    const before = file('hosts', text);
    checker.check(site(before), new Map());
    runs = 0;
    const after = analyse({ ...before.source, text: next }, before, { before: text, change });
    const { findings } = checker.check(site(after), new Map([['hosts', change]]));
    return { runs, excerpts: findings.map(({ at: { span } }) => next.slice(span.start, span.end)) };
  }

  test('in a comment no rule is run, and findings move', () => {
    expect(edited('note', 'a longer note')).toEqual({ runs: 0, excerpts: ['10.0.0.2 b'] });
  });

  test('of what a rule reads it is run', () => {
    expect(edited('10.0.0.1 a', '10.0.0.1 x')).toEqual({ runs: 1, excerpts: ['10.0.0.2 b'] });
  });

  test('beside a finding its rule is run', () => {
    expect(edited('\n10.0.0.2', '\n\n10.0.0.2')).toEqual({ runs: 1, excerpts: ['10.0.0.2 b'] });
  });
});

test('a rule that throws costs its own findings and is named', () => {
  const broken = defineRule({
    ...described,
    id: 'test/broken',
    scope: 'file',
    reads: ['hostsEntry'],
    check: () => {
      throw new Error('out of order');
    },
  });
  const sound = defineRule({
    ...described,
    id: 'test/sound',
    scope: 'file',
    reads: ['hostsEntry'],
    check: ({ facts, report }) => {
      for (const { at } of facts.all('hostsEntry')) report({ message: 'found', at });
    },
  });
  const { findings, crashes } = new SiteChecker([broken, sound]).check(site(HOSTS), new Map());
  expect(findings.map(({ rule }) => rule)).toEqual(['test/sound', 'test/sound']);
  expect(crashes).toEqual([{ where: 'test/broken', reason: expect.stringContaining('out of order') }]);
});

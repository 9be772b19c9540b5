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
    new SiteChecker(rules).check(site(HOSTS, INI));
    expect(runs.toSorted()).toEqual(['file: 2 entries', 'site: 2 entries', 'syntax: 2 lines']);
  });

  test('again on the file that has changed alone', () => {
    const { rules, runs } = watched();
    const checker = new SiteChecker(rules);
    checker.check(site(HOSTS, INI));
    runs.length = 0;
    checker.check(site(HOSTS, file('server1/ofcscan.ini', '[A]\nKey=2\n')));
    expect(runs).toEqual(['syntax: 3 lines']);
  });

  test('again on all files when one says something else of what they read', () => {
    const { rules, runs } = watched();
    const checker = new SiteChecker(rules);
    const second = file('server2/hosts', '10.0.0.3 c\n');
    checker.check(site(HOSTS, second));
    runs.length = 0;
    checker.check(site(HOSTS, file('server2/hosts', '10.0.0.3 c\n10.0.0.4 d\n')));
    expect(runs.toSorted()).toEqual(['file: 2 entries', 'site: 4 entries']);
  });

  test('not at all when nothing has changed', () => {
    const { rules, runs } = watched();
    const checker = new SiteChecker(rules);
    checker.check(site(HOSTS, INI));
    runs.length = 0;
    checker.check(site(HOSTS, INI));
    expect(runs).toEqual([]);
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
  const { findings, crashes } = new SiteChecker([broken, sound]).check(site(HOSTS));
  expect(findings.map(({ rule }) => rule)).toEqual(['test/sound', 'test/sound']);
  expect(crashes).toEqual([{ where: 'test/broken', reason: expect.stringContaining('out of order') }]);
});

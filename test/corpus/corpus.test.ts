import { describe, expect, test } from 'vitest';
import { render } from '../../server/src/engine/messages/message';
import { atLeast, type Finding } from '../../server/src/engine/rules/finding';
import { expectations } from './expectations';
import { checkAlone, realFiles } from './realFiles';

/**
 * Real files of other people, in a folder that CLUSTERCONF_CORPUS names: no crash, and no finding that a reader of the
 * vendors' manuals would not agree with. What was agreed with, file by file, stands in expectations.ts.
 */
const corpus = process.env['CLUSTERCONF_CORPUS'] ?? '';

describe.each(['clp', 'hosts', 'reg', 'ofcscan', 'drweb', 'cmd'])('%s', (folder) => {
  const files = realFiles(corpus, folder);

  test('has files', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  test.each(files.map((file) => [file.hash, file] as const))('%s', (hash, file) => {
    const { findings, crashes } = checkAlone(file);
    expect(crashes).toBe(0);
    const expected = expectations[hash] ?? {};
    expect(counted(findings)).toEqual(expected);
  });
});

/** The findings that somebody has to act on, by rule. */
function counted(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const finding of findings.filter(({ severity }) => atLeast(severity, 'warning'))) {
    const name = `${finding.severity} ${finding.rule}`;
    counts[name] = (counts[name] ?? 0) + 1;
    for (const text of [render(finding.message, 'en'), render(finding.message, 'ja')])
      expect(text).not.toMatch(/\{\w+\}/);
  }
  return counts;
}

import { describe, expect, test } from 'vitest';
import { remedyHeading, remedyLines } from '../../server/src/engine/fixes/remedy';
import { render } from '../../server/src/engine/messages/message';
import { remedyRule, remedySite, siteRemedies } from '../support/remedySite';
import { onlyRules } from '../support/silence';
import { temporaryFolder } from '../support/temporaryFolder';
import { jsonReport } from './report';
import { run } from './run';

const project = JSON.stringify({ rules: onlyRules(remedyRule) });
const folder = temporaryFolder({ ...remedySite, 'clusterconf.json': project });
const headings = siteRemedies.map((remedy) => remedyHeading(remedy, 'en'));
const documents = siteRemedies.map(({ kind, title, text }) => ({ kind, title: render(title, 'en'), text }));

/** The lines below the headings, without what they are indented by. */
function printed(out: string, locale: 'en' | 'ja'): readonly (readonly string[])[] {
  const lines = out.split('\n').map((line) => line.trim());
  return siteRemedies.map((remedy) => {
    const at = lines.indexOf(remedyHeading(remedy, locale));
    return at === -1 ? [] : lines.slice(at + 1, at + 1 + remedyLines(remedy).length);
  });
}

describe('what has to be done on a server', () => {
  test('is not in the text unless asked for', () => {
    const { out } = run(folder, []);
    expect(out).toContain(remedyRule);
    for (const heading of headings) expect(out).not.toContain(heading);
  });

  test.each(['en', 'ja'] as const)('is there in %s with --remedies, to be copied as it is', (locale) => {
    const { out } = run(folder, ['check', '--remedies', '--lang', locale]);
    expect(printed(out, locale)).toEqual(siteRemedies.map(remedyLines));
  });

  test('is always in JSON, with the line ends that it has to keep', () => {
    const { findings } = jsonReport(run(folder, ['--format', 'json']).out);
    expect(findings.map(({ remedies }) => remedies)).toEqual([documents]);
  });

  test.each(['sarif', 'github', 'junit'])('is not in %s, whose readers look at files', (format) => {
    const { out } = run(folder, ['--format', format, '--remedies']);
    for (const { title } of documents) expect(out).not.toContain(title);
  });
});

describe('in the guide', () => {
  test('the step that is violated says it where asked', () => {
    for (const heading of headings) expect(run(folder, ['guide']).out).not.toContain(heading);
    expect(printed(run(folder, ['guide', '--remedies']).out, 'en')).toEqual(siteRemedies.map(remedyLines));
  });

  test('Markdown has it as a block of code', () => {
    const { out } = run(folder, ['guide', '--format', 'markdown']);
    for (const remedy of siteRemedies) {
      const block = ['```', ...remedyLines(remedy), '```'].map((line) => `      ${line}`);
      expect(out).toContain(`${block.join('\n')}\n`);
    }
  });

  test('JSON has it with the finding', () => {
    const { out } = run(folder, ['guide', '--format', 'json']);
    for (const { text } of documents) expect(out).toContain(JSON.stringify(text));
  });
});

test('fix and rules know no --remedies', () => {
  for (const name of ['fix', 'rules']) expect(run(folder, [name, '--remedies']).code).toBe(2);
});

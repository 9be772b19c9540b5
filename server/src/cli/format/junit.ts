import { type Locale, render } from '../../engine/messages/message';
import { atLeast, type Severity } from '../../engine/rules/finding';
import type { Report } from '../report';

/** JUnit XML: a test case a file, failed when it has findings at or above the limit. */
export function formatJunit({ files, findings, rangeOf }: Report, locale: Locale, failOn: Severity): string {
  const cases = files.map(({ path, kind }) => {
    const bad = findings.filter(({ at, severity }) => at.path === path && atLeast(severity, failOn));
    const failures = bad.map(({ rule, at, message }) => {
      const { line, column } = rangeOf(at).start;
      return `<failure type="${escaped(rule)}" message="${escaped(`${line}:${column} ${render(message, locale)}`)}"/>`;
    });
    return {
      failed: bad.length > 0,
      xml: `<testcase classname="${kind}" name="${escaped(path)}">${failures.join('')}</testcase>`,
    };
  });
  const failed = cases.filter((one) => one.failed).length;
  const suite = `<testsuite name="clusterconf" tests="${cases.length}" failures="${failed}">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${[suite, ...cases.map(({ xml }) => `  ${xml}`), '</testsuite>'].join('\n')}\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an attribute; control characters, which XML cannot hold, become U+FFFD. */
function escaped(text: string): string {
  return Array.from(text, (char) => ENTITIES[char] ?? (isControl(char) ? '\uFFFD' : char)).join('');
}

function isControl(char: string): boolean {
  return char < ' ' && char !== '\t' && char !== '\n' && char !== '\r';
}

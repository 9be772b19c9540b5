import { type Locale, render } from '../../engine/messages/message';
import type { Severity } from '../../engine/rules/finding';
import type { Report } from '../report';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub Actions, one line a finding. */
export function formatGithub({ findings, rangeOf }: Report, locale: Locale): string {
  return findings
    .map(({ rule, severity, at, message }) => {
      const { start, end } = rangeOf(at);
      const place = `file=${property(at.path)},line=${start.line},endLine=${end.line},col=${start.column},endColumn=${end.column}`;
      return `::${COMMANDS[severity]} ${place},title=${property(rule)}::${data(render(message, locale))}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

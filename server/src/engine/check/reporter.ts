import type { Message } from '../messages/message';
import { atLeast, type Finding } from '../rules/finding';
import type { Messages, Report, Rule } from '../rules/rule';

/** What a rule reports into, and the findings that come of it. */
export function reporter({ meta }: Rule): { readonly report: Report<Messages>; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report: Report<Messages> = ({ message, at, severity, related = [], fixes = [], remedies = [], args = {} }) => {
    const template = meta.messages[message];
    if (template === undefined) throw new Error(`${meta.id} has no message called ${message}`);
    const text: Message = { template, args };
    const level = severity !== undefined && atLeast(meta.severity, severity) ? severity : meta.severity;
    findings.push({
      rule: meta.id,
      key: message,
      severity: level,
      confidence: meta.confidence,
      at,
      message: text,
      related,
      fixes,
      remedies,
    });
  };
  return { report, findings };
}

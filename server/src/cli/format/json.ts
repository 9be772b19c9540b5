import { type Locale, render } from '../../engine/messages/message';
import { helpPage } from '../../engine/rules/pages';
import type { Report } from '../report';
import { remedyDocuments } from './remedies';

/** The machine format that other tools depend on. */
export function formatJson({ files, findings, counts, rangeOf }: Report, locale: Locale): string {
  const document = {
    version: 1,
    summary: {
      files: files.length,
      errors: counts.error,
      warnings: counts.warning,
      infos: counts.info,
      hints: counts.hint,
    },
    files,
    findings: findings.map(({ rule, severity, confidence, at, message, related, fixes, remedies }) => ({
      rule,
      severity,
      confidence,
      path: at.path,
      range: rangeOf(at),
      message: render(message, locale),
      related: related.map((place) => ({
        path: place.at.path,
        range: rangeOf(place.at),
        message: render(place.message, locale),
      })),
      fixes: fixes.map(({ title, safety }) => ({ title: render(title, locale), safety })),
      remedies: remedyDocuments(remedies, locale),
      help: helpPage(rule, locale),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

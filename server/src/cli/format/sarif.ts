import { type Locale, render } from '../../engine/messages/message';
import type { Severity } from '../../engine/rules/finding';
import { helpPage } from '../../engine/rules/pages';
import { rules } from '../../engine/rules/registry.generated';
import type { Location } from '../../engine/text/span';
import type { Report } from '../report';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

/** SARIF 2.1.0 (OASIS), for code scanning. No text of the checked files goes into it beyond the messages. */
export function formatSarif(report: Report, locale: Locale, version: string): string {
  const used = new Set(report.findings.map(({ rule }) => rule));
  const driver = {
    name: 'clusterconf',
    version,
    rules: rules
      .filter(({ meta }) => used.has(meta.id))
      .map(({ meta }) => ({
        id: meta.id,
        shortDescription: { text: meta.title[locale] },
        fullDescription: { text: meta.docs[locale].why },
        help: { text: helpPage(meta.id, locale) },
      })),
  };
  const results = report.findings.map(({ rule, severity, at, message, related }) => ({
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: render(message, locale) },
    locations: [{ physicalLocation: physical(at, report) }],
    relatedLocations: related.map((place, id) => ({
      id,
      physicalLocation: physical(place.at, report),
      message: { text: render(place.message, locale) },
    })),
  }));
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function physical(at: Location, { rangeOf }: Report) {
  const { start, end } = rangeOf(at);
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return { artifactLocation: { uri: at.path.split('/').map(encodeURIComponent).join('/') }, region };
}

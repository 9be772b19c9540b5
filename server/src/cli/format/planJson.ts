import { type Locale, render } from '../../engine/messages/message';
import type { PlanLine, PlanResult } from '../../engine/plans/plan';
import type { PlannedSite } from '../../engine/plans/planPage';
import type { Report } from '../report';

/** The plans for other programs. */
export function formatPlanJson(sites: readonly PlannedSite[], report: Report, locale: Locale): string {
  const plans = sites.flatMap(({ root, plan, results }) =>
    results.map((result) => ({
      plan: plan.id,
      title: plan.title[locale],
      site: root,
      ...resultDocument(result, report, locale),
    })),
  );
  return `${JSON.stringify({ version: 1, plans }, null, 2)}\n`;
}

function resultDocument({ subject, verdict, parts }: PlanResult, report: Report, locale: Locale) {
  return {
    subject: render(subject, locale),
    verdict: render(verdict, locale),
    parts: parts.map(({ id, title, lines }) => ({
      id,
      title: title[locale],
      lines: lines.map((line) => lineDocument(line, report, locale)),
    })),
  };
}

function lineDocument({ state, text, places, details }: PlanLine, { rangeOf }: Report, locale: Locale) {
  return {
    ...(state !== undefined && { state }),
    text: render(text, locale),
    details: details.map((detail) => render(detail, locale)),
    places: places.map((at) => ({ path: at.path, range: rangeOf(at) })),
  };
}

import type { StepResult } from '../../engine/guides/evaluate';
import { type GuidedSite, missingText } from '../../engine/guides/guidePage';
import { type Locale, render } from '../../engine/messages/message';
import { helpPage } from '../../engine/rules/pages';
import type { Report } from '../report';
import { remedyDocuments } from './remedies';

/** The checklists for other programs. */
export function formatGuideJson(sites: readonly GuidedSite[], report: Report, locale: Locale): string {
  const document = {
    version: 1,
    guides: sites.map(({ root, result: { guide, counts, chapters } }) => ({
      guide: guide.id,
      title: guide.title[locale],
      site: root,
      summary: {
        violated: counts.violated,
        confirmed: counts.confirmed,
        noEvidence: counts['no-evidence'],
        byHand: counts['by-hand'],
        notApplicable: counts['not-applicable'],
      },
      chapters: chapters.map(({ chapter, steps }) => ({
        section: chapter.section,
        title: chapter.title[locale],
        steps: steps.map((step) => stepDocument(step, report, locale)),
      })),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function stepDocument(result: StepResult, { rangeOf }: Report, locale: Locale) {
  const { step, state, findings, places } = result;
  const missing = missingText(result, locale);
  return {
    section: step.section,
    title: step.title[locale],
    state,
    rules: step.by === 'files' ? step.rules : [],
    places: places.map((at) => ({ path: at.path, range: rangeOf(at) })),
    findings: findings.map(({ rule, severity, at, message, remedies }) => ({
      rule,
      severity,
      path: at.path,
      range: rangeOf(at),
      message: render(message, locale),
      remedies: remedyDocuments(remedies, locale),
      help: helpPage(rule, locale),
    })),
    ...(missing !== undefined && { missing }),
  };
}

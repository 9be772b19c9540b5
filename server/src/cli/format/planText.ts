import type { Colors } from 'picocolors/types';
import { type StepState, stepStates } from '../../engine/guides/evaluate';
import { haveSeveralRoots, siteHeading } from '../../engine/guides/guidePage';
import { stateWords } from '../../engine/guides/wording';
import { type Locale, render } from '../../engine/messages/message';
import type { PlanLine, PlanPart, PlanResult } from '../../engine/plans/plan';
import type { PlannedSite } from '../../engine/plans/planPage';
import { placeText, type Report } from '../report';
import { displayWidth, padded } from './displayWidth';
import { paintState } from './guideText';

interface Printer {
  readonly report: Report;
  readonly locale: Locale;
  readonly colors: Colors;
}

/** The plans for a person: what to change, the answer, and the lists below it, the steps numbered. */
export function formatPlanText(sites: readonly PlannedSite[], report: Report, locale: Locale, colors: Colors): string {
  const printer = { report, locale, colors };
  const named = haveSeveralRoots(sites);
  const sections = sites.flatMap((site) => planned(site, named, printer));
  return `${sections.join('\n\n')}\n`;
}

function planned({ root, plan, results }: PlannedSite, named: boolean, printer: Printer): readonly string[] {
  const { locale, colors } = printer;
  const heading = [plan.title[locale], ...(named ? [siteHeading(root, locale)] : [])].join('\n');
  if (results.length === 0) return [colors.bold(heading), plan.needs[locale]];
  return [colors.bold(heading), ...results.flatMap((result) => sections(result, printer))];
}

function sections({ subject, verdict, parts }: PlanResult, printer: Printer): readonly string[] {
  const { locale, colors } = printer;
  const head = `${colors.cyan(render(subject, locale))}\n${colors.bold(render(verdict, locale))}`;
  return [head, ...parts.filter(({ lines }) => lines.length > 0).map((part) => section(part, printer))];
}

function section({ title, ordered, lines }: PlanPart, printer: Printer): string {
  const width = String(lines.length).length + 1;
  const judged = lines.some(({ state }) => state !== undefined);
  const rows = lines.flatMap((line, index) => {
    const number = ordered ? `${`${index + 1}.`.padStart(width)} ` : '';
    return lineRows(line, `${number}${judged ? stateCell(line.state, printer) : ''}`, printer);
  });
  return [printer.colors.bold(title[printer.locale]), ...rows.map((row) => `  ${row}`)].join('\n');
}

function lineRows({ text, places, details }: PlanLine, head: string, printer: Printer): readonly string[] {
  const { locale, colors, report } = printer;
  const indent = ' '.repeat(displayWidth(head));
  const shown = places.length === 0 ? [] : [colors.dim(places.map((at) => placeText(at, report)).join('  '))];
  const below = [...details.map((detail) => `- ${render(detail, locale)}`), ...shown];
  return [head + render(text, locale), ...below.map((line) => indent + line)];
}

function stateCell(state: StepState | undefined, { locale, colors }: Printer): string {
  const width = Math.max(...stepStates.map((one) => displayWidth(stateWords[one][locale])));
  if (state === undefined) return ' '.repeat(width + 4);
  return `${paintState(colors, state)(`${stateWords[state].mark} ${padded(stateWords[state][locale], width)}`)}  `;
}
